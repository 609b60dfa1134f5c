package org.borneout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about the sample data. */
@MessageBundle("sample")
public interface SampleMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String what();

    @Message
    String whatReal();

    @Message
    String whatInvented();

    @Message
    String whatLabels();

    @Message
    String load();

    @Message
    String loadNote();

    @Message
    String loadHow();

    @Message
    String loadButton();

    @Message
    String loaded();

    @Message
    String loadedAlready();

    @Message
    String remove();

    @Message
    String removeNote();

    @Message
    String removeWhat(long predictions, long questions, long institutes);

    @Message
    String removeLedger();

    @Message
    String removeLoggedOnly();

    @Message
    String removeButton();

    @Message
    String removeSure();

    @Message
    String removeAsk();

    @Message
    String leave();

    @Message
    String removed(long predictions, long kept);

    @Message
    String nothingThere();

    @Message
    String stays();

    @Message
    String staysLead(long count);

    @Message
    String staysLogged();

    @Message
    String staysWorkedOn();

    @Message
    String staysWhy();
}
