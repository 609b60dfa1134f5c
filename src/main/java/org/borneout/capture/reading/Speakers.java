package org.borneout.capture.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken so far, so that "it", "he", "the report" and a sentence that names nobody can be led back to somebody.
 *
 * <p>"It" and "the institute" mean the institute that spoke or was named last; before any was, the first that speaks in
 * the article ("a Seoul-based think tank said" in the lead). "He" and "she" mean the last person. A sentence without a
 * source is said by whoever spoke in the sentence before.
 */
final class Speakers {
    private final Map<String, Source> persons = new HashMap<>();
    private @Nullable Source first;
    private @Nullable Source institute;
    private @Nullable Source body;
    private @Nullable Source person;
    private @Nullable Source current;
    private @Nullable Source self;

    /** The institute that the article is about: the first that is found to speak in it. */
    void first(@Nullable Source source) {
        first = source;
    }

    @Nullable
    Source first() {
        return first;
    }

    void speaks(Source source) {
        current = source;
        if (source.isInstitute()) {
            institute = source.by(null).via(null);
            body = institute;
        } else if (source.person() == null && source.kind() == Source.Kind.OTHER) {
            body = source;
        }
        if (source.person() != null) {
            knows(source.person(), source);
        }
    }

    /** A person is introduced, with or without the institute. */
    void knows(String name, Source source) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        persons.putIfAbsent(surname, source.by(name));
        if (name.indexOf('-') > 0 || name.split(" ").length == 2) {
            persons.putIfAbsent(
                    name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ')), source.by(name));
        }
        person = persons.getOrDefault(surname, source.by(name));
    }

    /** An institute is named without speaking. */
    void names(Source source) {
        if (institute == null && source.isInstitute()) {
            institute = source;
        }
    }

    void forget() {
        current = null;
    }

    /** Somebody who speaks in the first person and for no institute goes on. */
    void interrupts(Source source) {
        current = source;
    }

    /** Who "I" and "we" are in the sentence that is read. */
    void self(@Nullable Source source) {
        self = source;
    }

    @Nullable
    Source self() {
        return self;
    }

    @Nullable
    Source current() {
        return current;
    }

    /** "The institute", "the report". */
    @Nullable
    Source institute() {
        return institute == null ? first : institute;
    }

    /** "It". */
    @Nullable
    Source it() {
        return body == null ? institute() : body;
    }

    /** "He", "she". */
    @Nullable
    Source person() {
        return person;
    }

    @Nullable
    Source person(String surname) {
        return persons.get(surname);
    }
}
