package org.borneout.report.scored;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.jspecify.annotations.Nullable;

/**
 * What a record needs to know of one statement of one prediction. It follows from the records alone, see
 * {@link Facts#rows}.
 *
 * @param family the family of its question, or minus the question where it has none
 * @param happened what was asked; null while undecided and where it is neither
 * @param probability a stated one, in millionths, of the words as said
 * @param words what was said instead, as lexicons are searched
 * @param imported whether the verdict came with an import and nobody here read the evidence
 * @param agreed whether its first two readers found the same; null where there were not two
 * @param horizonDays from the statement to the due date
 * @param reference what a reader without the institute would have said, in millionths
 * @param topics ids between commas
 * @param statements all that was said of a prediction that was revised, on the row of its first statement; see {@link Statements}
 */
public record ScoredRow(
        long prediction,
        Edition edition,
        long institute,
        long question,
        long family,
        State state,
        @Nullable Boolean happened,
        Side side,
        @Nullable Integer probability,
        @Nullable String words,
        Logging.How logging,
        boolean imported,
        @Nullable Boolean agreed,
        @Nullable Instant dueEnd,
        LocalDate madeOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer horizonDays,
        @Nullable LocalDate eventOn,
        @Nullable Integer reference,
        Attribution attribution,
        String topics,
        @Nullable String statements,
        @Nullable Numbers numbers) {
    /** Of a question that asks for a number: what was said and what was found. */
    public record Numbers(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Integer level,
            @Nullable Boolean levelAssumed,
            @Nullable BigDecimal found,
            @Nullable BigDecimal reference,
            @Nullable String unit) {
        static final Numbers NONE = new Numbers(null, null, null, null, null, null, null, null);
    }
}
