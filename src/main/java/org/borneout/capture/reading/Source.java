package org.borneout.capture.reading;

import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param name of the institute, by the directory or as written in full; null where there is none
 * @param id of the institute in the directory
 * @param via the medium that reports it, where the sentence names one
 */
record Source(
        Kind kind,
        @Nullable String name,
        @Nullable Long id,
        @Nullable String person,
        @Nullable String via) {
    enum Kind {
        /** A named institute, or a person who speaks for it. */
        INSTITUTE,
        /** Government, central bank, company, politician, or a person without an institute. */
        OTHER,
        UNNAMED,
        /** Only passes on what another said. */
        MEDIUM
    }

    static final Source OTHER = new Source(Kind.OTHER, null, null, null, null);
    static final Source UNNAMED = new Source(Kind.UNNAMED, null, null, null, null);

    static Source institute(String name, @Nullable Long id) {
        return new Source(Kind.INSTITUTE, name, id, null, null);
    }

    static Source other(String name) {
        return new Source(Kind.OTHER, name, null, null, null);
    }

    boolean isInstitute() {
        return kind == Kind.INSTITUTE;
    }

    Source by(@Nullable String someone) {
        return new Source(kind, name, id, someone, via);
    }

    Source via(@Nullable String medium) {
        return new Source(kind, name, id, person, medium);
    }

    boolean sameInstitute(Source other) {
        return isInstitute() && other.isInstitute() && name != null && name.equals(other.name);
    }
}
