package org.borneout.exchange.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.QuestionText;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.jspecify.annotations.Nullable;

/** What the database holds already of the things that a batch speaks of. */
final class Known {
    private Known() {}

    /** @param condition never null; empty where there is none */
    record Asked(
            long id,
            QuestionText text,
            String statementKey,
            @Nullable Instant dueEnd,
            String condition) {
        QuestionKind kind() {
            return text.kind();
        }

        @Nullable
        LocalDate due() {
            return text.window().due();
        }
    }

    record Claimed(
            long id,
            long question,
            long institute,
            long person,
            Side side,
            Attribution attribution,
            @Nullable String externalId,
            boolean withdrawn,
            boolean draft) {}

    /** @param last whether the institute has said nothing since */
    record Statement(
            long id,
            int number,
            LocalDate madeOn,
            String kind,
            @Nullable String words,
            @Nullable Integer probability,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueLow,
            @Nullable BigDecimal valueHigh,
            @Nullable Integer level,
            String stated,
            @Nullable String language,
            List<Print> prints) {}

    record Print(@Nullable Long publication, @Nullable String quote) {}

    /**
     * @param current whether it is the verdict that holds; else one that readers are still at
     * @param reader whose first reading waits for a second one
     */
    record Decided(
            boolean current,
            @Nullable Long reader,
            Outcome outcome,
            @Nullable Integer share,
            @Nullable BigDecimal value,
            @Nullable LocalDate eventOn) {
        Resolved resolved() {
            return new Resolved(outcome, share, value, null, eventOn, null, null);
        }
    }
}
