package org.borneout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is to be mended in a single field of any form. */
@MessageBundle("fields")
public interface FieldMessages {
    @Message
    String tooLong(int length, int limit);

    @Message
    String controlCharacter();

    @Message
    String notADate(String value);

    @Message
    String notAChoice(String value, String choices);

    @Message
    String notAnAddress(String value);

    @Message
    String notANumber(String value);
}
