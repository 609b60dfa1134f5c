package org.borneout.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record: who did what to which. Ids and codes stand in clear; names and free texts are given as
 * texts, of which only a salted hash enters the chain.
 */
public final class Change {
    final @Nullable Long actor;
    final String action;
    final String subjectType;
    final long subjectId;
    final SortedMap<String, Object> codes = new TreeMap<>();
    final SortedMap<String, String> texts = new TreeMap<>();
    final SortedMap<String, List<Long>> named = new TreeMap<>();
    boolean sealed;

    private Change(@Nullable Long actor, String action, String subjectType, long subjectId) {
        this.actor = actor;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
    }

    /** @param action upper-snake word such as LOGGED, CORRECTED, REVISED, WITHDRAWN */
    public static Change of(@Nullable Long actor, String action, String subjectType, long subjectId) {
        return new Change(actor, action, subjectType, subjectId);
    }

    /** An id, code, date, number or flag, kept in clear; an absent one is left out. */
    public Change code(String field, @Nullable Object value) {
        if (value != null) {
            codes.put(field, plain(value));
        }
        return this;
    }

    /** A name or free text, kept erasable; an absent one is left out. */
    public Change text(String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            texts.put(field, value);
        }
        return this;
    }

    /**
     * Names records that this change is about besides its subject, however many: their ids stand in clear as ranges, and
     * the histories of all of them tell of this entry.
     *
     * @param type as a subject's: prediction; the code is its plural
     */
    public Change names(String type, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            List<Long> sorted = ids.stream().sorted().distinct().toList();
            named.put(type, sorted);
            codes.put(type + "s", IdRanges.of(sorted));
        }
        return this;
    }

    /** Keeps the texts from everybody until {@link Ledger#reveal} is told that they may be read. */
    public Change sealed() {
        this.sealed = true;
        return this;
    }

    public Change codeChange(String field, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to)) {
            code(field + ".from", from);
            code(field + ".to", to == null ? "" : to);
        }
        return this;
    }

    public Change textChange(String field, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            text(field + ".from", from);
            text(field + ".to", to);
            code(field + ".changed", true);
        }
        return this;
    }

    /** Whether nothing was different. */
    public boolean isEmpty() {
        return codes.isEmpty() && texts.isEmpty();
    }

    private static Object plain(Object value) {
        if (value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            return value;
        }
        if (value instanceof LocalDate
                || value instanceof Instant
                || value instanceof Enum
                || value instanceof String) {
            return value.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().toPlainString();
        }
        throw new IllegalArgumentException("not a code: " + value.getClass());
    }
}
