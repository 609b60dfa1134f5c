package org.borneout.scoring;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is known, or absent for a stated reason. Absence is never a number: not 0, not 1, not NaN.
 *
 * @param <T> what the figure is when it is known
 */
public sealed interface Figure<T> {

    record Known<T>(T value) implements Figure<T> {}

    record Absent<T>(Note note) implements Figure<T> {}

    static <T> Figure<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Figure<T> absent(Note note) {
        return new Absent<>(note);
    }

    /** The value, or null where there is none: for pages and JSON, which print an absent figure as such. */
    default @Nullable T orNull() {
        return this instanceof Known<T> known ? known.value() : null;
    }

    /** Why there is no value, or null where there is one. */
    default @Nullable Note note() {
        return this instanceof Absent<T> absent ? absent.note() : null;
    }

    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /**
     * The value, for code that knows it is there.
     *
     * @throws IllegalStateException naming the reason, if it is absent
     */
    default T get() {
        if (this instanceof Known<T> known) {
            return known.value();
        }
        throw new IllegalStateException("absent: " + note());
    }

    default <R> Figure<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Known<T> known ? of(change.apply(known.value())) : absent(reason());
    }

    default <R> Figure<R> then(Function<? super T, Figure<R>> next) {
        return this instanceof Known<T> known ? next.apply(known.value()) : absent(reason());
    }

    private Note reason() {
        if (this instanceof Absent<T> absent) {
            return absent.note();
        }
        throw new IllegalStateException("known");
    }
}
