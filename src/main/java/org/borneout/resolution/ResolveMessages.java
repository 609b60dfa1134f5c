package org.borneout.resolution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which somebody says what happened, and of what is to be mended there. */
@MessageBundle("resolve")
public interface ResolveMessages {
    @Message
    String notSaved();

    @Message
    String noCondition();

    @Message
    String unmetIsVoid();

    @Message
    String conditionFirst();

    @Message
    String outcomeMissing();

    @Message
    String wantsNumber();

    @Message
    String wantsYesNo();

    @Message
    String shareMissing();

    @Message
    String shareUnreadable(String value);

    @Message
    String shareOutOfRange();

    @Message
    String valueMissing();

    @Message
    String voidMissing();

    @Message
    String notWanted();

    @Message
    String eventOnMissing();

    @Message
    String eventInTheFuture(String day);

    @Message
    String eventAfterDue(String day, String due);

    @Message
    String eventBeforeOpens(String day, String opens);

    @Message
    String stillOpen(String due);

    @Message
    String openWithoutDue();

    @Message
    String cannotResolveYet();

    @Message
    String rationaleMissing();

    @Message
    String rationaleOfThirdMissing();

    @Message
    String rationaleOfNewerMissing();

    @Message
    String evidenceMissing();

    @Message
    String evidenceMissingYet();

    @Message
    String fileUnknown();

    @Message
    String fileUnfit(String name);

    @Message
    String fileTooLarge(String name);

    @Message
    String splitMeanwhile();

    @Message
    String title();

    @Message
    String lead(Step choice);

    @Message
    String blind();

    @Message
    String alreadyDecided();

    @Message
    String textChangedSince();

    @Message
    String yourReading();

    @Message
    String reader();

    @Message
    String reading();

    @Message
    String readingStep(Step choice);

    @Message
    String asksFor();

    @Message
    String due();

    @Message
    String opens();

    @Message
    String notOver();

    @Message
    String zone();

    @Message
    String countsTitle();

    @Message
    String countsFrozen();

    @Message
    String countsNotFrozen();

    @Message
    String freezesByReading();

    @Message
    String holdsToText();

    @Message
    String freezeNow();

    @Message
    String onlyIf();

    @Message
    String happensIf();

    @Message
    String noCriteria();

    @Message
    String finePrint();

    @Message
    String resolvedFrom();

    @Message
    String frozenAt();

    @Message
    String fingerprint();

    @Message
    String split();

    @Message
    String splitLead();

    @Message
    String readingBy(int number, String name);

    @Message
    String outcome();

    @Message
    String outcomeLead();

    @Message
    String conditionTitle();

    @Message
    String conditionMet();

    @Message
    String conditionNotMet();

    @Message
    String share();

    @Message
    String shareHint();

    @Message
    String value();

    @Message
    String valueHint(String unit);

    @Message
    String valueHintPlain();

    @Message
    String voidReason();

    @Message
    String notVoid();

    @Message
    String eventOn();

    @Message
    String eventOnHint();

    @Message
    String evidenceTitle();

    @Message
    String evidenceLead();

    @Message
    String piece(int number);

    @Message
    String kind();

    @Message
    String url();

    @Message
    String archiveUrl();

    @Message
    String quote();

    @Message
    String quoteHint();

    @Message
    String note();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String fileKept(String name, String kilobytes);

    @Message
    String another();

    @Message
    String whyTitle();

    @Message
    String rationale();

    @Message
    String rationaleHint();

    @Message
    String give(Step choice);

    @Message
    String alone();

    @Message
    String aloneLead();

    @Message
    String takeBack();

    @Message
    String leave();

    @Message
    String saidProposed();

    @Message
    String saidReplaced();

    @Message
    String saidConfirmed();

    @Message
    String saidAlone();

    @Message
    String saidSplit();

    @Message
    String saidDecided();

    @Message
    String saidTakenBack();

    @Message
    String saidAsSecond();

    @Message
    String oneReader();
}
