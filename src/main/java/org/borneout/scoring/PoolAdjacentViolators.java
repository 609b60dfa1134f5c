package org.borneout.scoring;

/**
 * Isotonic regression of outcomes on probabilities by pooling adjacent violators: the shares, rising with the
 * probability, that come nearest to the outcomes. Neighbours whose shares fall are pooled until none do; each block's
 * value is the share that happened in it.
 *
 * <p>Weighted by the counts per distinct probability, so ties need no rule. Shares are compared as fractions of whole
 * numbers, so no rounding decides whether two blocks are one. Every block's mean is kept, hence the mean over all.
 *
 * <p>Reusable: the arrays are made once for the largest input, because resampling fits thousands of times.
 *
 * <p><b>Source.</b> Ayer, Brunk, Ewing, Reid and Silverman (1955), An empirical distribution function for sampling with
 * incomplete information, Annals of Mathematical Statistics 26:641-647, doi:10.1214/aoms/1177728423.
 */
final class PoolAdjacentViolators {
    private final int[] end;
    private final long[] happened;
    private final long[] n;
    private int blocks;

    PoolAdjacentViolators(int distinct) {
        end = new int[distinct];
        happened = new long[distinct];
        n = new long[distinct];
    }

    static PoolAdjacentViolators fit(Tallies tallies) {
        PoolAdjacentViolators fit = new PoolAdjacentViolators(tallies.distinct());
        for (int i = 0; i < tallies.distinct(); i++) {
            fit.add(i, tallies.happened(i), tallies.n(i));
        }
        return fit;
    }

    /** Begins anew. */
    void clear() {
        blocks = 0;
    }

    /**
     * Adds the next higher probability.
     *
     * @param index which it is, ascending; may skip
     * @param itsHappened how many happened
     * @param itsN how many there are, at least 1
     */
    void add(int index, long itsHappened, long itsN) {
        long pooledHappened = itsHappened;
        long pooledN = itsN;
        while (blocks > 0 && happened[blocks - 1] * pooledN >= pooledHappened * n[blocks - 1]) {
            blocks--;
            pooledHappened += happened[blocks];
            pooledN += n[blocks];
        }
        happened[blocks] = pooledHappened;
        n[blocks] = pooledN;
        end[blocks++] = index;
    }

    /** How many blocks there are; their values rise strictly. */
    int blocks() {
        return blocks;
    }

    /** The index of the last probability in a block. */
    int end(int block) {
        return end[block];
    }

    /** The recalibrated probability of a block. */
    double value(int block) {
        return happened[block] / (double) n[block];
    }

    /** The sum of the Brier scores of the recalibrated probabilities. */
    double brierSum() {
        double sum = 0;
        for (int block = 0; block < blocks; block++) {
            sum += happened[block] * (double) (n[block] - happened[block]) / n[block];
        }
        return sum;
    }

    /** The recalibrated probability of each index, of an input that skipped none. */
    double[] values() {
        double[] values = new double[blocks == 0 ? 0 : end[blocks - 1] + 1];
        int block = 0;
        for (int i = 0; i < values.length; i++) {
            if (i > end[block]) {
                block++;
            }
            values[i] = value(block);
        }
        return values;
    }
}
