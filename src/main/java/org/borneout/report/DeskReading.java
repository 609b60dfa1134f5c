package org.borneout.report;

import java.util.List;
import org.borneout.prediction.TextChange;
import org.borneout.resolution.Verdict;

/**
 * What waits at the desk to be read. Nothing here says who predicted what, or what a first reader found.
 *
 * @param second first readings by others
 * @param split readings of two others that differ
 * @param own one's own first readings that nobody has read since
 * @param changes of frozen texts, proposed by others
 */
public record DeskReading(List<Waiting> second, List<Waiting> split, List<Waiting> own, List<TextChange> changes) {
    static final DeskReading NOTHING = new DeskReading(List.of(), List.of(), List.of(), List.of());

    /** @param since for how long, in words */
    public record Waiting(Verdict verdict, String since) {}

    public int size() {
        return second.size() + split.size() + changes.size();
    }
}
