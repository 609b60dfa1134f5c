package org.borneout.source;

/** How something came into print or on air. */
public enum PublicationKind {
    REPORT,
    RELEASE,
    NEWS_STORY,
    BROADCAST
}
