package org.borneout.report;

import java.time.LocalDate;
import java.util.List;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Reading;
import org.borneout.resolution.Verdict;

/** A verdict that was decided, with everybody's reading; the newest of a question is the one that holds. */
public record Decision(Verdict verdict, Upshot upshot, List<Read> readings) {
    /** @param reader a name, or empty where nobody read */
    public record Read(Reading reading, String reader, List<Evidence> evidence) {}

    /** How many people stand behind it. */
    public int readers() {
        return verdict.readers();
    }

    public boolean oneReader() {
        return verdict.readers() == 1;
    }

    public boolean imported() {
        return verdict.origin() == Verdict.Origin.IMPORT;
    }

    /** It came, but after the last day that counts. */
    public boolean late() {
        LocalDate on = verdict.eventOn();
        LocalDate due = verdict.question().dueOn();
        return verdict.outcome() == Outcome.DID_NOT_HAPPEN && on != null && due != null && on.isAfter(due);
    }

    /** Rationales besides the one that the verdict carries. */
    public List<Read> otherRationales() {
        return readings.stream()
                .filter(read -> read.reading().rationale() != null
                        && !read.reading().rationale().equals(verdict.rationale()))
                .toList();
    }

    public List<Evidence> evidence() {
        return readings.stream().flatMap(read -> read.evidence().stream()).toList();
    }
}
