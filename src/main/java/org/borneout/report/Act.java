package org.borneout.report;

import java.util.Arrays;

/** What was done, in the words of the ledger; {@link #OTHER} for what a later version may add. */
public enum Act {
    ADDED,
    ANSWERED,
    ASKED,
    ASSIGNED,
    ACCEPTED,
    CHANGE_DECLINED,
    CHANGE_PROPOSED,
    CHANGE_WITHDRAWN,
    CONFIRMED,
    CONTESTED,
    CORRECTED,
    DECLINED,
    DESCRIBED,
    ENTERED,
    ERASED,
    FROZEN,
    LOGGED,
    MOVED,
    PROPOSED,
    PUBLISHED,
    RECEIVED,
    REFROZEN,
    REPLACED,
    REPLY_ANSWERED,
    REPLY_TAKEN_DOWN,
    REVISED,
    SAMPLE_LOADED,
    SAMPLE_REMOVED,
    SHOWN,
    SOLO_CHOSEN,
    SPLIT,
    SUPERSEDED,
    UNDONE,
    WITHDRAWN,
    OTHER;

    static Act named(String action) {
        return Arrays.stream(values())
                .filter(act -> act.name().equals(action))
                .findFirst()
                .orElse(OTHER);
    }
}
