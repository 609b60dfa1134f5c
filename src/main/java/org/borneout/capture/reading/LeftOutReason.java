package org.borneout.capture.reading;

/** Why a passage that sounds like a forecast is no card. The names are published in the API. */
public enum LeftOutReason {
    /** It is past: a fact, or a forecast that has been replaced since. */
    HISTORY,
    /** It says what somebody ought to do, or what a proposal would bring. */
    ADVICE,
    /** A government, a central bank, a company or a politician says it. */
    OTHER_SOURCE,
    /** "Observers", "analysts", "전문가들": nobody who could have a record. */
    UNNAMED_SOURCE,
    /** It is taken as given for another forecast. */
    ASSUMPTION,
    /** It has been announced already. */
    SCHEDULED_EVENT,
    SLOGAN,
    CAPTION,
    /** A figure of speech that no named institute vouches for. */
    METAPHOR,
    /** What somebody is after, not what will happen. */
    MOTIVE,
    /** Part of the page, not of the story. */
    FURNITURE
}
