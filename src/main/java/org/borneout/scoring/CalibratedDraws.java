package org.borneout.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * What could have been seen if every probability were right: forecasts drawn with replacement from those there are, then
 * outcomes drawn from their probabilities. Drawn on tallies: a multinomial for the counts per distinct probability, a
 * binomial for how many of each happen.
 *
 * <p>Families are drawn as wholes, as often as forecasts that stand alone. What would happen within a family is decided
 * by one number for all of it, as if one cause were behind them (everything below its threshold happens): the strongest
 * way of going together, so that no family passes for more evidence than it may be.
 */
final class CalibratedDraws {
    /** Drawing forecast by forecast costs about an eighth of drawing a count. */
    private static final int FORECASTS_PER_COUNT = 8;

    /** Of the last draw, by the index of the distinct probability in {@link Families#all}. */
    final long[] n;

    final long[] happened;

    private final Tallies all;
    private final Families families;
    private final Sampler sampler;
    private final int[] aloneIndex;
    private final int[][] familyIndex;
    private final int[] forecasts;
    private final long[] aloneN;
    private final long[] aloneCounts;

    CalibratedDraws(Families families, long seed) {
        this.families = families;
        all = families.all();
        sampler = new Sampler(seed);
        n = new long[all.distinct()];
        happened = new long[all.distinct()];
        Tallies alone = families.alone();
        aloneIndex = all.indicesOf(alone);
        familyIndex = families.together().stream().map(all::indicesOf).toArray(int[][]::new);
        boolean byForecast = alone.n() <= FORECASTS_PER_COUNT * (long) alone.distinct();
        forecasts = byForecast ? alone.indexPerForecast() : new int[0];
        aloneN = new long[alone.distinct()];
        Arrays.setAll(aloneN, alone::n);
        aloneCounts = new long[alone.distinct()];
    }

    /** Draws as many families as there are. */
    void next() {
        Arrays.fill(n, 0);
        Arrays.fill(happened, 0);
        List<Tallies> together = families.together();
        long ofTogether = sampler.binomial(families.count(), together.size() / (double) families.count());
        drawAlone(families.count() - ofTogether);
        for (long i = 0; i < ofTogether; i++) {
            drawFamily(sampler.below(together.size()));
        }
    }

    private void drawAlone(long count) {
        if (forecasts.length > 0) {
            for (long i = 0; i < count; i++) {
                int index = aloneIndex[forecasts[sampler.below(forecasts.length)]];
                n[index]++;
                happened[index] += sampler.uniform() < all.p(index) ? 1 : 0;
            }
            return;
        }
        sampler.multinomial(count, aloneN, aloneCounts);
        for (int i = 0; i < aloneCounts.length; i++) {
            int index = aloneIndex[i];
            n[index] += aloneCounts[i];
            happened[index] += sampler.binomial(aloneCounts[i], all.p(index));
        }
    }

    private void drawFamily(int which) {
        Tallies family = families.together().get(which);
        double threshold = sampler.uniform();
        for (int i = 0; i < family.distinct(); i++) {
            int index = familyIndex[which][i];
            n[index] += family.n(i);
            happened[index] += threshold < all.p(index) ? family.n(i) : 0;
        }
    }
}
