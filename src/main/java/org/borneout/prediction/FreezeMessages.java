package org.borneout.prediction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about freezing what a question asks, and about changing it afterwards. */
@MessageBundle("freeze")
public interface FreezeMessages {
    @Message
    String notFrozen();

    @Message
    String anotherChangeWaits();

    @Message
    String ownChange();

    @Message
    String changeDecided();
}
