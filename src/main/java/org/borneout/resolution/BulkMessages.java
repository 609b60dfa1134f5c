package org.borneout.resolution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what is done to several questions at once. */
@MessageBundle("bulk")
public interface BulkMessages {
    @Message
    String nothingChosen();

    @Message
    String noneLeft();

    @Message
    String backToDesk();

    @Message
    String question();

    @Message
    String result();

    @Message
    String done();

    @Message
    String notDone();

    @Message
    String notFound();

    @Message
    String stale();

    @Message
    String resultsLead(int done, int all);

    @Message
    String frozenTag();

    @Message
    String shiftTitle();

    @Message
    String shiftLead();

    @Message
    String shiftFrozenLead();

    @Message
    String dueNow();

    @Message
    String dueNew();

    @Message
    String daysLater();

    @Message
    String daysLaterHint();

    @Message
    String shiftNow();

    @Message
    String dateOrDays();

    @Message
    String notADate(String typed);

    @Message
    String notDays(String typed);

    @Message
    String readAlready();

    @Message
    String noDueToCountFrom();

    @Message
    String dueIs(String day);

    @Message
    String dueFrozenAgain(String day);

    @Message
    String dueProposed(String day);

    @Message
    String readingsTitle();

    @Message
    String readingsLead();

    @Message
    String readingsBlind();

    @Message
    String answers();

    @Message
    String answersLead();

    @Message
    String ownForm();

    @Message
    String leftOut();

    @Message
    String eventOn();

    @Message
    String value();

    @Message
    String conditionNote(String condition);

    @Message
    String conditionHolds();

    @Message
    String criteriaAre(String criteria);

    @Message
    String noCriteria();

    @Message
    String family(String label);

    @Message
    String addFamily();

    @Message
    String addIt();

    @Message
    String sharedEvidence();

    @Message
    String sharedEvidenceLead();

    @Message
    String giveNow();

    @Message
    String answerNone();

    @Message
    String readingGiven();

    @Message
    String readingSecond();

    @Message
    String readingSplit();

    @Message
    String readingAlone();

    @Message
    String readingYours();

    @Message
    String readingSplitWaits();

    @Message
    String readingDecided();

    @Message
    String happened();

    @Message
    String didNotHappen();

    @Message
    String addThis(String statement);

    @Message
    String piece(int number);

    @Message
    String url();

    @Message
    String archiveUrl();

    @Message
    String quote();

    @Message
    String note();

    @Message
    String rationale();

    @Message
    String decideAlone();
}
