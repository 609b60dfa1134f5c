package org.borneout;

/** What a process that ends tells whoever started it. */
final class Exit {
    static final int DONE = 0;

    /** It cannot be done, as the sentence on stderr says; nothing was changed. */
    static final int REFUSED = 1;

    /** The command line was not understood. */
    static final int USAGE = 2;

    /** Another process has the database file open, most often the site itself. */
    static final int IN_USE = 3;

    private Exit() {}
}
