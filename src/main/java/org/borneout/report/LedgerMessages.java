package org.borneout.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that shows the ledger. */
@MessageBundle("chain")
public interface LedgerMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String holds(long checkedTo);

    @Message
    String holdsSoFar(long checkedTo, long position);

    @Message
    String empty();

    @Message
    String broken(long position);

    @Message
    String onlyAHeadElsewhere();

    @Message
    String position();

    @Message
    String head();

    @Message
    String checkedAt();

    @Message
    String sealed();

    @Message
    String sealedCount(long count);

    @Message
    String erased();

    @Message
    String erasedCount(long count);

    @Message
    String programs();

    @Message
    String entriesTitle();

    @Message
    String entriesLead();

    @Message
    String number();

    @Message
    String when();

    @Message
    String what();

    @Message
    String who();

    @Message
    String fingerprint();

    @Message
    String withheld();

    @Message
    String sealedTag();

    @Message
    String entry(String about, String act);

    @Message
    String entryOf(String about, long number, String act);

    @Message
    String act(Act choice);

    @Message
    String about(About choice);
}
