package org.borneout.api;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Token buckets: each caller may spend a minute's worth of calls at once, and gets them back evenly over a minute. Only the
 * callers seen last are remembered; one forgotten begins with a full bucket.
 */
final class Buckets {
    static final int REMEMBERED = 10_000;
    private static final double NANOS_PER_MINUTE = 60e9;

    /** @param resetSeconds until the bucket is full again; when refused, until the next call is allowed */
    record Grant(boolean allowed, int remaining, long resetSeconds) {}

    private static final class Bucket {
        double left;
        long at;
    }

    private final int perMinute;
    private final Map<String, Bucket> callers = new LinkedHashMap<>(16, 0.75f, true);

    Buckets(int perMinute) {
        this.perMinute = perMinute;
    }

    /** @param nanos a clock that only runs forward, such as System.nanoTime() */
    synchronized Grant spend(String caller, long nanos) {
        Bucket bucket = callers.computeIfAbsent(caller, unseen -> full(nanos));
        forgetOldest();
        bucket.left = Math.min(perMinute, bucket.left + (nanos - bucket.at) / NANOS_PER_MINUTE * perMinute);
        bucket.at = nanos;
        if (bucket.left < 1) {
            return new Grant(false, 0, seconds(1 - bucket.left));
        }
        bucket.left -= 1;
        return new Grant(true, (int) bucket.left, seconds(perMinute - bucket.left));
    }

    private Bucket full(long nanos) {
        Bucket bucket = new Bucket();
        bucket.left = perMinute;
        bucket.at = nanos;
        return bucket;
    }

    private void forgetOldest() {
        Iterator<String> oldest = callers.keySet().iterator();
        if (callers.size() > REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
    }

    private long seconds(double calls) {
        return (long) Math.ceil(calls * 60 / perMinute);
    }
}
