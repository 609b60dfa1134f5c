package org.borneout.prediction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of logging, correcting and revising predictions, and of what is to be mended in them. */
@MessageBundle("prediction")
public interface PredictionMessages {
    @Message
    String notSaved();

    @Message
    String instituteMissing();

    @Message
    String instituteAmbiguous(String name, String choices);

    @Message
    String instituteUnknown(String name);

    @Message
    String statementMissing();

    @Message
    String questionUnknown(String value);

    @Message
    String questionOfOtherKind();

    @Message
    String likelihoodMissing();

    @Message
    String likelihoodOutOfRange(String value);

    @Message
    String likelihoodAmbiguous(String value, String percent, String decimal);

    @Message
    String likelihoodLevelAlone(String value);

    @Message
    String likelihoodUnreadable(String value);

    @Message
    String likelihoodReversed(String value);

    @Message
    String likelihoodComma(String value);

    @Message
    String likelihoodNeedsNumber(String value);

    @Message
    String likelihoodNotYesNo(String value);

    @Message
    String likelihoodOtherUnit(String value, String unit);

    @Message
    String doubleNegation(String words);

    @Message
    String madeOnMissing();

    @Message
    String inTheFuture(String value);

    @Message
    String dueMissing();

    @Message
    String dueBeforeMade(String due, String made);

    @Message
    String dueBeforeMadeRule(String due, String made, String ruled);

    @Message
    String dueBeforeOpens(String due, String opens);

    @Message
    String zoneUnknown(String value);

    @Message
    String graceOutOfRange(String value);

    @Message
    String quoteTooLong(int length);

    @Message
    String publicationUnknown(String value);

    @Message
    String publicationNeedsTitle();

    @Message
    String carriesItself();

    @Message
    String referenceForYesNo();

    @Message
    String referenceForNumber();

    @Message
    String reasonNotCheckableMissing();

    @Message
    String reasonOnlyWhenNotCheckable();

    @Message
    String unitOnlyForNumbers();

    @Message
    String personMissing();

    @Message
    String languageUnknown(String value);

    @Message
    String duplicateExists(String id);

    @Message
    String revisionNotLater(String madeOn);

    @Message
    String reasonMissing();

    @Message
    String alreadyWithdrawn();

    @Message
    String frozenCannotChange();

    @Message
    String numberSide();

    @Message
    String logTitle();

    @Message
    String newTrail();

    @Message
    String logLead();

    @Message
    String similarTitle();

    @Message
    String similarLead();

    @Message
    String keepAnyway();

    @Message
    String loggedBy();

    @Message
    String willBeMarked();

    @Message
    String markedHow();

    @Message
    String keep();

    @Message
    String readBack();

    @Message
    String keepDraft();

    @Message
    String leave();

    @Message
    String saidTitle();

    @Message
    String saidLead();

    @Message
    String quote();

    @Message
    String quoteHint();

    @Message
    String institute();

    @Message
    String instituteHint();

    @Message
    String person();

    @Message
    String attributionLabel();

    @Message
    String madeOn();

    @Message
    String language();

    @Message
    String translation();

    @Message
    String translationHint();

    @Message
    String printedIn();

    @Message
    String printedInHint();

    @Message
    String publicationUrl();

    @Message
    String publicationTitle();

    @Message
    String publicationKind();

    @Message
    String publishedOn();

    @Message
    String outlet();

    @Message
    String agency();

    @Message
    String chainMore();

    @Message
    String byline();

    @Message
    String archiveUrl();

    @Message
    String carries();

    @Message
    String carriesHint();

    @Message
    String sureTitle();

    @Message
    String sureLead();

    @Message
    String likelihood();

    @Message
    String likelihoodHint();

    @Message
    String sideLabel();

    @Message
    String readingEmpty();

    @Message
    String readAs(String words, String lexicon, String point);

    @Message
    String readNearest(String stated, String lexicon, String words, String point);

    @Message
    String readFallback(String words, String lexicon, String point);

    @Message
    String readNoNumber();

    @Message
    String readProbability();

    @Message
    String readRange(String point);

    @Message
    String readValue();

    @Message
    String readValueRange(String level);

    @Message
    String readValueRangeAssumed(String level);

    @Message
    String readRounded();

    @Message
    String readOther(String lexicon, String range);

    @Message
    String settlesTitle();

    @Message
    String settlesLead();

    @Message
    String statement();

    @Message
    String statementHint();

    @Message
    String criteria();

    @Message
    String finePrint();

    @Message
    String finePrintHint();

    @Message
    String resolutionSource();

    @Message
    String resolutionSourceHint();

    @Message
    String dataVintage();

    @Message
    String condition();

    @Message
    String conditionHint();

    @Message
    String kindLabel();

    @Message
    String unit();

    @Message
    String windowTitle();

    @Message
    String windowStated();

    @Message
    String windowReadingEmpty();

    @Message
    String windowReads(String rule, String due);

    @Message
    String windowReadsNoDue(String rule, String opens);

    @Message
    String windowUnread();

    @Message
    String windowNeedsDay();

    @Message
    String ruleLabel();

    @Message
    String ruleFromWords();

    @Message
    String opens();

    @Message
    String due();

    @Message
    String dueHint();

    @Message
    String graceDays();

    @Message
    String zone();

    @Message
    String notCheckableLabel();

    @Message
    String canBeChecked();

    @Message
    String stranger();

    @Message
    String saysWhatCounts();

    @Message
    String hasDeadline();

    @Message
    String namesSource();

    @Message
    String yes();

    @Message
    String notYet();

    @Message
    String knownTitle();

    @Message
    String knownHint();

    @Message
    String newQuestion();

    @Message
    String dueBy(String due);

    @Message
    String filedTitle();

    @Message
    String filedLead();

    @Message
    String topics();

    @Message
    String topicsHint();

    @Message
    String frame();

    @Message
    String frameHint();

    @Message
    String family();

    @Message
    String familyHint();

    @Message
    String referenceProbability();

    @Message
    String referenceValue();

    @Message
    String referenceReason();

    @Message
    String referenceHint();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String saved();

    @Message
    String draftSaved();

    @Message
    String draftDeleted();

    @Message
    String known();

    @Message
    String correctTitle();

    @Message
    String correctLead();

    @Message
    String correctSave();

    @Message
    String corrected();

    @Message
    String nothingChanged();

    @Message
    String sharedQuestion(long count);

    @Message
    String reasonLabel();

    @Message
    String reasonHint();

    @Message
    String reviseTitle();

    @Message
    String reviseLead();

    @Message
    String reviseSave();

    @Message
    String revised();

    @Message
    String withdrawTitle();

    @Message
    String withdrawLead();

    @Message
    String withdrawSave();

    @Message
    String withdrawn();

    @Message
    String undone();

    @Message
    String cannotUndo();

    @Message
    String staleTitle();

    @Message
    String staleLead();

    @Message
    String staleField();

    @Message
    String staleTheirs();

    @Message
    String staleYours();

    @Message
    String assigned(long count);

    @Message
    String noneChosen();

    @Message
    String personUnknown();

    @Message
    String attribution(Attribution choice);

    @Message
    String side(Side choice);

    @Message
    String kind(QuestionKind choice);

    @Message
    String notCheckable(NotCheckable choice);

    @Message
    String rule(org.borneout.time.WindowRule choice);

    @Message
    String questionExists(String id);

    @Message
    String questionNotSaved();
}
