package org.borneout.source;

/** What sort of house an institute is; it stands beside the name wherever figures are shown. */
public enum InstituteKind {
    UNIVERSITY_UNIT,
    GOVERNMENT_RUN,
    INDEPENDENT,
    CONSULTANCY,
    INTERNATIONAL_ORGANISATION,
    BANK,
    ADVOCACY
}
