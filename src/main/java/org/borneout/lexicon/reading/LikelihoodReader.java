package org.borneout.lexicon.reading;

import java.util.Objects;
import java.util.regex.Pattern;
import org.borneout.lexicon.reading.Fault.Code;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/**
 * Reads a likelihood as people type it. For a question of yes or no: {@code 70%}, {@code 0.7}, {@code 60-80%},
 * {@code 0.6-0.8}, {@code 1 in 5} or words; for a number: {@code 3.2}, {@code 2-3}, {@code 2-3 @80%}, with or without
 * the question's unit. Dashes of every kind, {@code ~} and {@code to} make a range, full-width digits are digits;
 * anything that could be meant in two ways is refused rather than guessed.
 */
public final class LikelihoodReader {
    /** Longest text that is kept as words. */
    public static final int LONGEST = 200;

    /** Taken for a range of numbers that states no level. */
    public static final Probability ASSUMED_LEVEL = Probability.of("0.8");

    static final Pattern COMMA = Pattern.compile("\\d,\\d");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}&&[^\\s]]");

    private LikelihoodReader() {}

    /**
     * Reads the likelihood of a question of yes or no. Words are kept as words, whether or not a scale knows them: what
     * they mean is asked of a {@link Scale} when they are read, so that any scale can read the same record.
     */
    public static Reading yesNo(@Nullable String typed) {
        Fault fault = fault(typed);
        if (fault != null) {
            return fault;
        }
        String stated = Objects.requireNonNull(typed).strip();
        String text = Numbers.plain(stated);
        if (DIGIT.matcher(text).find()) {
            return Chances.read(stated, text);
        }
        if (!LETTER.matcher(text).find()) {
            return Fault.of(Code.UNREADABLE, stated);
        }
        return Likelihood.ofWords(stated, Words.plain(stated));
    }

    /** Reads the forecast of a number; a unit behind it must be the question's. */
    public static Reading number(@Nullable String typed, @Nullable String unit) {
        Fault fault = fault(typed);
        if (fault != null) {
            return fault;
        }
        String stated = Objects.requireNonNull(typed).strip();
        return Values.read(stated, Numbers.plain(stated), unit);
    }

    /** What is wrong with a text whatever it is meant to be. */
    private static @Nullable Fault fault(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Fault.of(Code.MISSING, "");
        }
        if (typed.strip().length() > LONGEST || Words.plain(typed).length() > LONGEST) {
            return Fault.of(Code.TOO_LONG, typed.strip());
        }
        return BROKEN.matcher(typed).find() ? Fault.of(Code.UNREADABLE, typed.strip()) : null;
    }
}
