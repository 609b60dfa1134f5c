package org.borneout.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way of naming a time: what it looks like and the days it names. The reading is null where the words are
 * understood and name no days ("last year", "early 2027"), so that no later wording reads a part of them.
 */
record Wording(Pattern looks, BiFunction<MatchResult, LocalDate, @Nullable Span> reads) {
    static Wording of(String looks, BiFunction<MatchResult, LocalDate, @Nullable Span> reads) {
        return new Wording(Pattern.compile(looks), reads);
    }

    /** Words that name no days that could be a deadline. */
    static Wording without(String looks) {
        return of(looks, (m, anchor) -> null);
    }

    /** The days, or nothing for words that name none or an impossible one such as 30 February. */
    Optional<Span> read(MatchResult match, LocalDate anchor) {
        try {
            return Optional.ofNullable(reads.apply(match, anchor));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
