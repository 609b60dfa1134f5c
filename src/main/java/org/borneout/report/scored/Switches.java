package org.borneout.report.scored;

import java.time.LocalDate;
import org.borneout.lexicon.reading.Scale;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Topic;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants a record read.
 *
 * @param lexicon the scale that turns words into numbers
 * @param edition FIRST, LAST or WEIGHTED
 * @param hindsight whether what was picked by hand afterwards counts too
 * @param topic only questions of this topic
 * @param from the first day on which it may have been said
 * @param to the last such day
 */
public record Switches(
        AsOf asOf,
        Scale lexicon,
        Edition edition,
        boolean hindsight,
        @Nullable Topic topic,
        @Nullable Attribution attribution,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Switches {
        if (edition == Edition.ONLY) {
            throw new IllegalArgumentException("a record is of the first, of the last or of all statements");
        }
    }

    /** Whether only a part of the predictions is asked for. */
    public boolean isNarrowed() {
        return topic != null || attribution != null || from != null || to != null;
    }

    /** The usual reading. */
    public static Switches usual(AsOf asOf, Scale lexicon) {
        return new Switches(asOf, lexicon, Edition.FIRST, false, null, null, null, null);
    }
}
