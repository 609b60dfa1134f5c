package org.borneout.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The forecasts that one source made of one question, from the first to the last before it closed: the three ways to score
 * somebody who revised.
 *
 * <p><b>First</b> is the forecast that was published, and the rule. <b>Last</b> is the one that stood when the question
 * closed. <b>Time-weighted</b> is the mean score over the time that forecasts stood, each weighted by how long it stood
 * until the next one or the close; it is a mean of Brier scores and has no curve, because one prediction then has several
 * probabilities. In each edition a prediction counts once, however often it was revised.
 *
 * <p><b>Edge cases.</b> What was said at the close or later is no forecast. Without any before it every edition is absent
 * ({@link Note#NONE_SCORED}). Of several at the same moment the one named last stands.
 *
 * <p><b>Source.</b> Forecasting tournaments carry a forecast forward until it is replaced and average over the days; here
 * the time before the first forecast does not count, because an institute publishes when it has something to say.
 *
 * @param <F> a forecast: a probability, or a phrase that a lexicon has yet to read
 */
public final class Editions<F> {
    private final List<Stated<F>> stated;
    private final Instant closes;

    /**
     * A forecast and the moment from which it stood.
     *
     * @param from when it was made
     * @param forecast what was said
     */
    public record Stated<F>(Instant from, F forecast) {}

    /**
     * The forecasts of one prediction in any order.
     *
     * @param closes the earlier of the event and the end of the due date
     */
    public Editions(List<Stated<F>> all, Instant closes) {
        this.closes = closes;
        stated = all.stream()
                .filter(one -> one.from().isBefore(closes))
                .sorted(Comparator.comparing(Stated::from))
                .toList();
    }

    /** What was published first. */
    public Figure<F> first() {
        return stated.isEmpty() ? none() : Figure.of(stated.get(0).forecast());
    }

    /** What stood at the close. */
    public Figure<F> last() {
        return stated.isEmpty()
                ? none()
                : Figure.of(stated.get(stated.size() - 1).forecast());
    }

    /** For how long there was a forecast: from the first to the close. */
    public Duration stood() {
        return stated.isEmpty() ? Duration.ZERO : Duration.between(stated.get(0).from(), closes);
    }

    /**
     * The mean score over the time that forecasts stood.
     *
     * @param brier the Brier score of a forecast, now that the outcome is known
     */
    public Figure<Double> timeWeighted(ToDoubleFunction<? super F> brier) {
        if (stated.isEmpty()) {
            return none();
        }
        double sum = 0;
        for (int i = 0; i < stated.size(); i++) {
            Instant until = i + 1 < stated.size() ? stated.get(i + 1).from() : closes;
            sum += brier.applyAsDouble(stated.get(i).forecast())
                    * seconds(stated.get(i).from(), until);
        }
        return Figure.of(sum / seconds(stated.get(0).from(), closes));
    }

    private static double seconds(Instant from, Instant until) {
        Duration between = Duration.between(from, until);
        return between.getSeconds() + between.getNano() / 1e9;
    }

    private static <T> Figure<T> none() {
        return Figure.absent(Note.NONE_SCORED);
    }
}
