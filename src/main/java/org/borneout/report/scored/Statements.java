package org.borneout.report.scored;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.borneout.scoring.Brier;
import org.borneout.scoring.Editions;
import org.borneout.scoring.Occurrence;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was said of one prediction before its question closed, as it is kept with a row: a line per statement, its
 * day and the number in millionths or the words after an equals sign; then the day on which the question closes, before which
 * a statement had to be made.
 */
record Statements(List<One> all, LocalDate closes) {
    private static final char WORDS = '=';
    private static final char NOTHING = '-';

    /** @param said null where it had neither number nor words */
    record One(LocalDate madeOn, @Nullable Said said) {}

    static Statements of(List<One> all, LocalDate closes) {
        return new Statements(List.copyOf(all), closes);
    }

    /** The day of the event, or the one after the due date where that is earlier. */
    static @Nullable LocalDate close(@Nullable LocalDate dueOn, @Nullable LocalDate eventOn) {
        LocalDate after = dueOn == null ? null : dueOn.plusDays(1);
        if (after == null || eventOn == null) {
            return after == null ? eventOn : after;
        }
        return eventOn.isBefore(after) ? eventOn : after;
    }

    String written() {
        StringBuilder lines = new StringBuilder();
        for (One one : all) {
            Said said = one.said();
            lines.append(one.madeOn()).append(' ');
            if (said == null) {
                lines.append(NOTHING);
            } else if (said.isNumber()) {
                lines.append(said.millionths());
            } else {
                lines.append(WORDS).append(said.words());
            }
            lines.append('\n');
        }
        return lines.append(closes).toString();
    }

    static Statements read(String written) {
        String[] lines = written.split("\n", -1);
        List<One> all = new ArrayList<>();
        for (int i = 0; i < lines.length - 1; i++) {
            int space = lines[i].indexOf(' ');
            all.add(new One(LocalDate.parse(lines[i].substring(0, space)), said(lines[i].substring(space + 1))));
        }
        return of(all, LocalDate.parse(lines[lines.length - 1]));
    }

    private static @Nullable Said said(String written) {
        return switch (written.charAt(0)) {
            case WORDS -> Said.words(written.substring(1));
            case NOTHING -> null;
            default -> Said.number(Integer.parseInt(written));
        };
    }

    /**
     * The mean Brier score over the days on which statements stood. One without a number replaces nothing: the one before it
     * stands on.
     *
     * @param point the probability of what was said, null where it has no number
     * @param cameTrue whether what the words are attached to came about
     */
    double brier(Function<Said, @Nullable Probability> point, boolean cameTrue) {
        List<Editions.Stated<Probability>> stated = new ArrayList<>();
        for (One one : all) {
            Probability probability = one.said() == null ? null : point.apply(one.said());
            if (probability != null) {
                stated.add(new Editions.Stated<>(
                        one.madeOn().atStartOfDay(ZoneOffset.UTC).toInstant(), probability));
            }
        }
        return Objects.requireNonNull(
                new Editions<>(stated, closes.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .timeWeighted(probability -> Brier.of(probability, Occurrence.of(cameTrue)))
                        .orNull());
    }
}
