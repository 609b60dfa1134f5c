package org.borneout.prediction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about merging institutes and questions, moving predictions, and taking that back. */
@MessageBundle("merging")
public interface MergingMessages {
    @Message
    String mergeInstitute();

    @Message
    String institutesTitle(String name);

    @Message
    String institutesLead();

    @Message
    String intoInstitute();

    @Message
    String intoInstituteHint();

    @Message
    String intoMissing();

    @Message
    String show();

    @Message
    String instituteUnknown(String name);

    @Message
    String instituteShared(String name);

    @Message
    String sameInstitute();

    @Message
    String alreadyMerged();

    @Message
    String inventedAndReal();

    @Message
    String standsUnder(String kept, String gone);

    @Message
    String wouldHappen();

    @Message
    String predictionsMove(long count, String name);

    @Message
    String draftsToo();

    @Message
    String namesAdded(String names, String kept);

    @Message
    String affiliationsMove(long count);

    @Message
    String childrenMove(long count, String kept);

    @Message
    String addressLeads(String from, String to);

    @Message
    String entryStays(String kept);

    @Message
    String publishes(String gone, String kept);

    @Message
    String hides(String gone, String kept);

    @Message
    String earlierFigures();

    @Message
    String pairsTitle();

    @Message
    String pairsFirst(int count);

    @Message
    String pairWould();

    @Message
    String pairThere();

    @Message
    String pairNumber(long id);

    @Message
    String about();

    @Message
    String mergeNow();

    @Message
    String leave();

    @Message
    String institutesMerged(String gone, String kept);

    @Message
    String mergeQuestion();

    @Message
    String questionsTitle();

    @Message
    String questionsLead();

    @Message
    String movePrediction();

    @Message
    String moveTitle();

    @Message
    String moveLead();

    @Message
    String intoQuestion();

    @Message
    String toQuestion();

    @Message
    String intoQuestionHint();

    @Message
    String intoQuestionMissing();

    @Message
    String questionUnknown(String typed);

    @Message
    String likeIt();

    @Message
    String questionNumber(long id);

    @Message
    String chooseThis();

    @Message
    String sameQuestion();

    @Message
    String questionAlreadyMerged();

    @Message
    String kindsDiffer();

    @Message
    String readingWaits();

    @Message
    String frozenTextsDiffer();

    @Message
    String verdictOnOtherText();

    @Message
    String keepTheDecided();

    @Message
    String keepTheFrozen();

    @Message
    String verdictsDiffer();

    @Message
    String verdictOfKept();

    @Message
    String verdictsAgree();

    @Message
    String verdictReached();

    @Message
    String verdictLeft();

    @Message
    String otherVerdict();

    @Message
    String withdrawnStays();

    @Message
    String textsDiffer();

    @Message
    String textsDifferLead();

    @Message
    String textsDifferMove();

    @Message
    String field();

    @Message
    String goesAway();

    @Message
    String stays();

    @Message
    String questionsMerged();

    @Message
    String moveNow();

    @Message
    String predictionMoved();

    @Message
    String mergersTitle();

    @Message
    String mergersLead();

    @Message
    String noMergers();

    @Message
    String when();

    @Message
    String what();

    @Message
    String into();

    @Message
    String who();

    @Message
    String why();

    @Message
    String state();

    @Message
    String stands();

    @Message
    String isUndone();

    @Message
    String kindInstitutes();

    @Message
    String kindQuestions();

    @Message
    String kindPrediction();

    @Message
    String details();

    @Message
    String moved();

    @Message
    String undoTitle();

    @Message
    String undoLead();

    @Message
    String undoVerdictLead();

    @Message
    String undoNow();

    @Message
    String undone();

    @Message
    String undoneOn(String moment, String who);

    @Message
    String alreadyUndone();

    @Message
    String mergedOn();

    @Message
    String movedOn(long count);

    @Message
    String claimedSince(int count);

    @Message
    String onlyAdmins();

    @Message
    String reasonHint();

    @Message
    String tookOver(String name);

    @Message
    String historyInstitutes(String gone, String kept);

    @Message
    String historyQuestions(String gone, String kept);

    @Message
    String historyMoved(String gone, String kept);

    @Message
    String historyMergerUndone();

    @Message
    String dueAlready();

    @Message
    String dueBeforeOpening(String opens);

    @Message
    String dueBeforeSaid();

    @Message
    String changeWaits();
}
