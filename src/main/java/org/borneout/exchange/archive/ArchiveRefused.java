package org.borneout.exchange.archive;

/** Why an archive cannot be read, or cannot be restored here, in one sentence for whoever asked. */
public final class ArchiveRefused extends Exception {
    private static final long serialVersionUID = 1;

    ArchiveRefused(String sentence) {
        super(sentence);
    }

    ArchiveRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
