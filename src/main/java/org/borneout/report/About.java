package org.borneout.report;

import java.util.Arrays;
import java.util.Locale;

/** What an entry of the ledger is about; {@link #OTHER} for what a later version may add. */
public enum About {
    ACCOUNT,
    IMPORT,
    INSTITUTE,
    PREDICTION,
    PUBLICATION,
    QUESTION,
    REPLY,
    SITE,
    VERDICT,
    OTHER;

    static About typed(String subjectType) {
        return Arrays.stream(values())
                .filter(about -> about.name().toLowerCase(Locale.ROOT).equals(subjectType))
                .findFirst()
                .orElse(OTHER);
    }
}
