package org.borneout.api;

import java.util.List;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next to be sent as the parameter {@code next} for the page that follows; null at the end
 */
record ListAnswer<T>(List<T> items, @Nullable String next) {
    static <T> ListAnswer<T> of(Slice<T> slice) {
        return new ListAnswer<>(slice.items(), slice.next());
    }
}
