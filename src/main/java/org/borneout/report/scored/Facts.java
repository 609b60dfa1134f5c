package org.borneout.report.scored;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * All that the records say of a prediction that is published and stands, as far as its score depends on it.
 *
 * @param family null where the question belongs to none
 * @param outcome of the current verdict, or null
 * @param agreed whether its first two readers found the same; null where there were not two
 * @param statements in the order in which they were made, one at least
 */
record Facts(
        long prediction,
        long institute,
        Side side,
        Attribution attribution,
        boolean checkable,
        boolean framed,
        long question,
        QuestionKind kind,
        @Nullable Long family,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueEnd,
        ZoneId zone,
        @Nullable Integer reference,
        @Nullable BigDecimal referenceValue,
        @Nullable String unit,
        @Nullable Outcome outcome,
        @Nullable BigDecimal found,
        @Nullable LocalDate eventOn,
        Verdict.@Nullable Origin origin,
        @Nullable Boolean agreed,
        String topics,
        List<Statement> statements) {
    /**
     * One forecast.
     *
     * @param probability in millionths; null for words, numbers and where nothing says how likely
     */
    record Statement(
            LocalDate madeOn,
            Instant loggedAt,
            @Nullable Integer probability,
            @Nullable String words,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Integer level,
            boolean levelAssumed) {}

    /** The rows that these facts come to: the only place where that is decided. */
    List<ScoredRow> rows() {
        Statement first = statements.get(0);
        Statement last = last();
        List<ScoredRow> rows = new ArrayList<>();
        rows.add(row(last == first ? Edition.ONLY : Edition.FIRST, first));
        if (last != first) {
            rows.add(row(Edition.LAST, last));
        }
        return rows;
    }

    /** The last one that was still a forecast; the first where none was. */
    private Statement last() {
        Statement last = statements.get(0);
        for (Statement statement : statements) {
            if (!State.isAfterwards(statement.madeOn(), dueOn, eventOn)) {
                last = statement;
            }
        }
        return last;
    }

    private ScoredRow row(Edition edition, Statement said) {
        Logging logging = Logging.of(said.loggedAt(), framed, dueEnd, eventOn, zone);
        State state = State.of(checkable, kind, outcome, said.madeOn(), dueOn, eventOn, logging);
        boolean counts = state == State.AFTERWARDS || state == State.HINDSIGHT || state == State.DECIDED;
        return new ScoredRow(
                prediction,
                edition,
                institute,
                question,
                family == null ? -question : family,
                state,
                counts ? outcome == Outcome.HAPPENED : null,
                side,
                said.probability(),
                said.words(),
                logging.how(),
                origin == Verdict.Origin.IMPORT,
                agreed,
                dueEnd,
                said.madeOn(),
                dueOn,
                dueOn == null ? null : (int) ChronoUnit.DAYS.between(said.madeOn(), dueOn),
                eventOn,
                reference,
                attribution,
                topics,
                edition == Edition.FIRST ? chain() : null,
                kind == QuestionKind.NUMBER ? numbers(said) : null);
    }

    /** All statements that were still forecasts; null while nothing says when the question closes. */
    private @Nullable String chain() {
        LocalDate closes = Statements.close(dueOn, eventOn);
        if (closes == null) {
            return null;
        }
        return Statements.of(
                        statements.stream()
                                .filter(one -> !State.isAfterwards(one.madeOn(), dueOn, eventOn))
                                .map(one -> new Statements.One(one.madeOn(), Said.of(one.probability(), one.words())))
                                .toList(),
                        closes)
                .written();
    }

    private ScoredRow.@Nullable Numbers numbers(Statement said) {
        ScoredRow.Numbers numbers = new ScoredRow.Numbers(
                said.value(),
                said.low(),
                said.high(),
                said.level(),
                said.level() == null ? null : said.levelAssumed(),
                found,
                referenceValue,
                unit);
        return numbers.equals(ScoredRow.Numbers.NONE) ? null : numbers;
    }
}
