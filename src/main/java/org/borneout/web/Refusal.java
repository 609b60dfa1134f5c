package org.borneout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is refused for a reason its sender can understand; told as a page or as problem+json. */
public class Refusal extends RuntimeException {
    /** What kind of refusal; each has one HTTP status and one address under /problems/. */
    public enum Kind {
        INVALID_INPUT(400, "invalid-input"),
        NOT_SIGNED_IN(401, "not-signed-in"),
        NOT_ALLOWED(403, "not-allowed"),
        SAME_PERSON(403, "same-person"),
        NOT_FOUND(404, "not-found"),
        DUPLICATE(409, "duplicate"),
        CONFLICT(409, "conflict"),
        STALE(412, "stale"),
        TOO_LARGE(413, "too-large"),
        UNSUPPORTED_TYPE(415, "unsupported-type"),
        KEY_REUSED(422, "key-reused"),
        VERSION_REQUIRED(428, "version-required"),
        TOO_MANY(429, "too-many-requests");

        private final int status;
        private final String slug;

        Kind(int status, String slug) {
            this.status = status;
            this.slug = slug;
        }

        public int status() {
            return status;
        }

        public String slug() {
            return slug;
        }
    }

    private final Kind kind;
    private final String detail;
    private final transient List<Fault> faults;
    private final @Nullable Long existing;

    private Refusal(Kind kind, String detail, List<Fault> faults, @Nullable Long existing) {
        super(kind + " " + detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.faults = faults;
        this.existing = existing;
    }

    /** @param detail one sentence for people, in the language of the request; may be empty where the kind says it all */
    public static Refusal of(Kind kind, String detail) {
        return new Refusal(kind, detail, List.of(), null);
    }

    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "");
    }

    /** @param title says what was not done: "The prediction was not saved" */
    public static Refusal invalid(String title, Faults faults) {
        return new Refusal(Kind.INVALID_INPUT, title, faults.list(), null);
    }

    public static Refusal duplicate(String detail, long existing) {
        return new Refusal(Kind.DUPLICATE, detail, List.of(), existing);
    }

    public Kind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public @Nullable Long existing() {
        return existing;
    }
}
