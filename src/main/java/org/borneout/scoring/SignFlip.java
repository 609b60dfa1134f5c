package org.borneout.scoring;

import java.util.Arrays;

/**
 * Whether two sources may be equally good: the sign-flip permutation test of the mean paired difference.
 *
 * <p><b>Definition.</b> If neither is better, each family's difference might as well have had the other sign. The p-value is the
 * share of the 2<sup>G</sup> ways to give signs in which the sum is at least as far from 0 as the one seen; two-sided.
 * Questions of one family change their sign together.
 *
 * <p><b>Range.</b> Above 0 to 1; small values speak against "equally good". Exact where at most {@value #EXACT} families have a
 * difference other than 0 (the rest change nothing); above that from {@value #DRAWS} seeded draws ({@value #DRAWS_OF_MANY}
 * where more than {@value #MANY} differences are distinct) as (1+k)/(1+draws), which is never 0. Sums are whole numbers, so that ties are ties.
 *
 * <p><b>Edge cases.</b> 1 where there is no difference at all.
 *
 * <p><b>Source.</b> Fisher 1935, The Design of Experiments, section 21; (1+k)/(1+draws): Phipson and Smyth 2010, Statistical
 * Applications in Genetics and Molecular Biology 9(1) 39, doi:10.2202/1544-6115.1585.
 *
 * @param pValue the share
 * @param draws how many draws it is from; 0 where it is exact
 * @param seed the seed of the draws
 */
public record SignFlip(double pValue, int draws, long seed) {
    private static final int EXACT = 20;
    private static final int DRAWS = 100_000;
    private static final int MANY = 1_000;
    private static final int DRAWS_OF_MANY = 9_999;

    static SignFlip of(PairedDifferences differences, long seed) {
        long[] sizes = new long[differences.families()];
        long observed = 0;
        int count = 0;
        for (int f = 0; f < sizes.length; f++) {
            long sum = differences.sum(f);
            observed += sum;
            if (sum != 0) {
                sizes[count++] = Math.abs(sum);
            }
        }
        long[] others = Arrays.copyOf(sizes, count);
        return count <= EXACT
                ? new SignFlip(exactly(others, Math.abs(observed)), 0, seed)
                : byDraws(others, Math.abs(observed), seed);
    }

    public boolean isExact() {
        return draws == 0;
    }

    /** Goes through all signs, changing one at a time (Gray code). */
    private static double exactly(long[] sizes, long observed) {
        long sum = Arrays.stream(sizes).sum();
        int ways = 1 << sizes.length;
        boolean[] isNegative = new boolean[sizes.length];
        int asFar = sum >= observed ? 1 : 0;
        for (int way = 1; way < ways; way++) {
            int turned = Integer.numberOfTrailingZeros(way);
            sum += isNegative[turned] ? 2 * sizes[turned] : -2 * sizes[turned];
            isNegative[turned] = !isNegative[turned];
            if (Math.abs(sum) >= observed) {
                asFar++;
            }
        }
        return asFar / (double) ways;
    }

    /** Families of equal size are tossed together, as one number of heads. */
    private static SignFlip byDraws(long[] sizes, long observed, long seed) {
        long[] distinct = Arrays.stream(sizes).distinct().sorted().toArray();
        long[] counts = new long[distinct.length];
        for (long size : sizes) {
            counts[Arrays.binarySearch(distinct, size)]++;
        }
        int draws = distinct.length <= MANY ? DRAWS : DRAWS_OF_MANY;
        Coins coins = new Coins(new Sampler(seed));
        int asFar = 0;
        for (int draw = 0; draw < draws; draw++) {
            long sum = 0;
            for (int i = 0; i < distinct.length; i++) {
                sum += distinct[i] * (2 * coins.heads(counts[i]) - counts[i]);
            }
            if (Math.abs(sum) >= observed) {
                asFar++;
            }
        }
        return new SignFlip((1 + asFar) / (1.0 + draws), draws, seed);
    }
}
