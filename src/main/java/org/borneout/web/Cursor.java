package org.borneout.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: the sort values of the last row shown, so that rows added meanwhile shift nothing. */
public record Cursor(List<String> values) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... values) {
        return new Cursor(java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }

    /** Null when nothing or nothing readable was sent: the list then begins at its start. */
    public static @Nullable Cursor decode(@Nullable String encoded, int size) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> values = List.of(text.split(SEPARATOR, -1));
            return values.size() == size ? new Cursor(values) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
