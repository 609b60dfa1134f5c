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

    @Message
    String saidFrozen();

    @Message
    String saidProposed();

    @Message
    String saidChanged();

    @Message
    String saidDeclined();

    @Message
    String saidWithdrawn();

    @Message
    String freeze();

    @Message
    String freezeLead();

    @Message
    String changeTitle();

    @Message
    String changeLead(String name);

    @Message
    String because(String reason);

    @Message
    String agree();

    @Message
    String decline();

    @Message
    String withdrawChange();

    @Message
    String texts();

    @Message
    String textNumber(int number);

    @Message
    String whole();

    @Message
    String oneReader();

    @Message
    String frozenBy(String name);

    @Message
    String proposedAndSeconded(String one, String other);

    @Message
    String before();

    @Message
    String after();

    @Message
    String written();
}
