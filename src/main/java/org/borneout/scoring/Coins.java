package org.borneout.scoring;

/** Fair coins, 64 from each random number. */
final class Coins {
    private final Sampler sampler;
    private long bits;
    private int left;

    Coins(Sampler sampler) {
        this.sampler = sampler;
    }

    /** How many of so many coins show heads. */
    long heads(long coins) {
        long heads = 0;
        for (long toss = coins; toss > 0; ) {
            if (left == 0) {
                bits = sampler.bits();
                left = Long.SIZE;
            }
            int taken = (int) Math.min(toss, left);
            heads += Long.bitCount(bits << (Long.SIZE - taken));
            bits = taken == Long.SIZE ? 0 : bits >>> taken;
            left -= taken;
            toss -= taken;
        }
        return heads;
    }
}
