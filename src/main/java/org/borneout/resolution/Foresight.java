package org.borneout.resolution;

import java.time.Instant;
import org.borneout.prediction.Question;
import org.jspecify.annotations.Nullable;

/** Whether what counts was fixed while nobody could know the outcome. It follows from the dates and is never stored. */
public enum Foresight {
    BEFORE,
    AFTER;

    /** Null while the text is not frozen. A text that was changed counts from its last freezing. */
    public static @Nullable Foresight of(Question question, Standing standing) {
        Instant frozenAt = question.frozenAt();
        if (frozenAt == null) {
            return null;
        }
        Verdict verdict = standing.verdict();
        Instant knowable = Logging.knowable(
                question.dueEnd(),
                verdict == null ? null : verdict.eventOn(),
                question.window().zone());
        return knowable == null || frozenAt.isBefore(knowable) ? BEFORE : AFTER;
    }
}
