package org.borneout.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.borneout.prediction.Question;
import org.jspecify.annotations.Nullable;

/**
 * The days of a prediction on one line, in percent of its width: said at the left, end of the grace at the right.
 *
 * @param opens where the window opens; null when it is open from the day it was said
 * @param event where the event happened, as far as it lies on the line
 * @param today where today is, while it lies on the line
 */
public record WindowDrawing(
        LocalDate saidOn,
        @Nullable LocalDate opensOn,
        LocalDate dueOn,
        LocalDate graceUntil,
        @Nullable BigDecimal opens,
        BigDecimal due,
        @Nullable BigDecimal event,
        @Nullable BigDecimal today) {
    private static final BigDecimal EDGE = BigDecimal.valueOf(18);
    private static final BigDecimal APART = BigDecimal.valueOf(42);

    /** Null where there is no due date to draw. */
    static @Nullable WindowDrawing of(
            LocalDate saidOn, Question question, @Nullable LocalDate eventOn, LocalDate today) {
        Question.Window window = question.window();
        LocalDate due = window.due();
        if (due == null) {
            return null;
        }
        LocalDate from = saidOn.isAfter(due) ? due : saidOn;
        LocalDate until = due.plusDays(window.graceDays());
        long days = Math.max(1, ChronoUnit.DAYS.between(from, until));
        LocalDate opensOn = window.opens();
        boolean opensLater = opensOn != null && opensOn.isAfter(from);
        return new WindowDrawing(
                saidOn,
                opensLater ? opensOn : null,
                due,
                until,
                opensLater ? at(from, opensOn, days) : null,
                until.equals(from) ? BigDecimal.valueOf(100) : percent(from, due, days),
                at(from, eventOn, days),
                at(from, today, days));
    }

    private static @Nullable BigDecimal at(LocalDate from, @Nullable LocalDate day, long days) {
        return day == null || day.isBefore(from) || day.isAfter(from.plusDays(days)) ? null : percent(from, day, days);
    }

    private static BigDecimal percent(LocalDate from, LocalDate day, long days) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day) * 100)
                .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_EVEN);
    }

    public BigDecimal start() {
        return opens == null ? BigDecimal.ZERO : opens;
    }

    public BigDecimal width() {
        return due.subtract(start()).max(BigDecimal.valueOf(0.6));
    }

    /** On which side of its mark the label of the due date has room. */
    public String dueAnchor() {
        if (due.compareTo(EDGE) < 0) {
            return "start";
        }
        return due.compareTo(BigDecimal.valueOf(100).subtract(EDGE)) > 0 ? "end" : "middle";
    }

    /** Whether the label of the opening fits beside that of the due date. */
    public boolean opensLabelled() {
        return opens != null && due.subtract(opens).compareTo(APART) > 0;
    }
}
