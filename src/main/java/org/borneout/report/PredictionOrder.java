package org.borneout.report;

import java.util.Arrays;
import java.util.Optional;

/** In which order predictions are listed. */
public enum PredictionOrder {
    /** Those logged last come first. */
    LOGGED("logged", "p.logged_at", "p.id", true),
    /** Those said last come first. */
    MADE("made", "p.made_on", "p.id", true),
    /** What falls due first comes first; only what has a due date. */
    DUE("due", "q.due_on", "q.id", false),
    /** What falls due last comes first; only what has a due date. */
    DUE_LAST("due-last", "q.due_on", "q.id", true);

    private final String code;
    private final String key;
    private final String second;
    private final boolean descending;

    PredictionOrder(String code, String key, String second, boolean descending) {
        this.code = code;
        this.key = key;
        this.second = second;
        this.descending = descending;
    }

    /** The word for it in addresses. */
    public String code() {
        return code;
    }

    public static Optional<PredictionOrder> coded(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    boolean byDue() {
        return this == DUE || this == DUE_LAST;
    }

    String key() {
        return key;
    }

    /** Decides between rows of the same key; an index holds both. */
    String second() {
        return second;
    }

    boolean descending() {
        return descending;
    }
}
