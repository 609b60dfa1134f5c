package org.borneout.report.scored;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for, and kept. Working it out twice at the same time does no harm. */
final class Lazy<T> {
    private final Supplier<T> work;
    private volatile @Nullable T kept;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        T known = kept;
        if (known == null) {
            known = work.get();
            kept = known;
        }
        return known;
    }
}
