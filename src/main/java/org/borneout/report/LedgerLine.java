package org.borneout.report;

import org.borneout.ledger.Kept;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the page lists it.
 *
 * @param shown whether more than its hash may be told
 * @param address of what it is about, where that has a page
 * @param who did it; null where that is not told
 */
public record LedgerLine(
        Kept entry,
        boolean shown,
        Act act,
        About about,
        @Nullable String address,
        @Nullable String who) {
    public boolean numbered() {
        return about != About.SITE;
    }

    public boolean known() {
        return act != Act.OTHER;
    }
}
