package org.borneout.exchange.imports;

import java.util.HashMap;
import java.util.Map;
import org.borneout.source.NameKey;

/** The forms in which names are compared; in a file the same names come again and again. */
final class Names {
    private static final int REMEMBERED = 5000;

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();

    String key(String name) {
        if (keys.size() > REMEMBERED) {
            keys.clear();
        }
        return keys.computeIfAbsent(name, NameKey::of);
    }

    String slug(String label) {
        if (slugs.size() > REMEMBERED) {
            slugs.clear();
        }
        return slugs.computeIfAbsent(label, NameKey::slug);
    }
}
