package org.borneout.capture.reading;

import java.util.List;

/**
 * An institute of the directory, by all names that an article may use.
 *
 * @param name the one under which it is listed
 * @param names aliases, acronyms and former names, in any language
 */
public record KnownInstitute(long id, String name, List<String> names) {
    public KnownInstitute {
        names = List.copyOf(names);
    }
}
