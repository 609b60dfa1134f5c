package org.borneout.report.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.SharedQuestion;
import org.borneout.report.scored.Switches;

/**
 * Two to six institutes, read in one way at one moment.
 *
 * @param institutes their ids in the order in which they are shown
 * @param records the record of each, on its own questions
 * @param questions what two or more of them answered
 * @param pairs each with each, in the order of the institutes
 * @param sharedByAll how many questions all of them answered
 * @param familiesOfAll how many families these come from
 * @param together each on the questions that all answered
 */
public record InstituteComparison(
        Switches switches,
        List<Long> institutes,
        Map<Long, InstituteRecord> records,
        List<SharedQuestion> questions,
        List<PairComparison> pairs,
        long sharedByAll,
        long familiesOfAll,
        List<OnSharedQuestions> together) {
    /** The record of one of them. */
    public InstituteRecord record(long institute) {
        return Objects.requireNonNull(records.get(institute));
    }

    /** Whether some pair shares enough to be compared. */
    public boolean isPaired() {
        return pairs.stream().anyMatch(pair -> pair.figures().isKnown());
    }
}
