package org.borneout.capture.reading;

import java.time.LocalDate;
import org.borneout.time.WindowRule;
import org.jspecify.annotations.Nullable;

/**
 * The time by which a claim comes true.
 *
 * @param stated the words that say so, or null where the claim says nothing of it
 * @param earliest the first day that counts, or null where it counts from the anchor on
 * @param due the last day that counts, or null where the words close no window
 * @param chosen whether the date was settled by us because the words leave it open
 */
public record CardWindow(
        @Nullable String stated,
        WindowRule rule,
        LocalDate anchor,
        @Nullable LocalDate earliest,
        @Nullable LocalDate due,
        boolean chosen) {
    static CardWindow none(LocalDate anchor) {
        return new CardWindow(null, WindowRule.NO_DEADLINE, anchor, null, null, false);
    }
}
