package org.borneout.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame around every page, and of refusals. */
@MessageBundle("web")
public interface WebMessages {
    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String predictions();

    @Message
    String institutes();

    @Message
    String compare();

    @Message
    String lexicons();

    @Message
    String logPrediction();

    @Message
    String desk();

    @Message
    String signIn();

    @Message
    String admin();

    @Message
    String ledger();

    @Message
    String api();

    @Message
    String dataSet();

    @Message
    String motto();

    @Message
    String samePageIn();

    @Message
    String toMend(int count);

    @Message
    String next();

    @Message
    String start();

    @Message
    String paging();

    @Message
    String range(String low, String high);

    @Message
    String percent(String value);

    @Message
    String valueRange(String low, String high);

    @Message
    String noNumber();

    @Message
    String invented();

    @Message
    String undo();

    @Message
    String notUnderstood();

    @Message
    String notJson();

    @Message
    String notReadable(String field);

    @Message
    String notSignedIn();

    @Message
    String notAllowed();

    @Message
    String samePerson();

    @Message
    String notFound();

    @Message
    String duplicate();

    @Message
    String conflict();

    @Message
    String stale();

    @Message
    String tooLarge();

    @Message
    String unsupportedType();

    @Message
    String keyReused();

    @Message
    String methodNotAllowed();

    @Message
    String notAcceptable();

    @Message
    String versionRequired();

    @Message
    String tooMany();

    @Message
    String ourFault();

    @Message
    String ourFaultReference(String reference);

    @Message
    String backToStart();

    @Message
    String inventedNote();

    @Message
    String inventedToo();

    @Message
    String sampleTitle();

    @Message
    String sampleLead();

    @Message
    String sampleAdmin();
}
