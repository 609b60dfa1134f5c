package org.borneout.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next encoded cursor of the following page, or null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {
    /** Cuts a list that was read with one row more than wanted, which tells whether there is a next page. */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
        if (oneMore.size() <= limit) {
            return new Slice<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, limit);
        return new Slice<>(items, cursor.apply(items.get(limit - 1)).encoded());
    }

    public <R> Slice<R> map(Function<T, R> function) {
        return new Slice<>(items.stream().map(function).toList(), next);
    }
}
