package org.borneout.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the desk. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message
    String deskLead(long count);

    @Message
    String queues();

    @Message
    String queue(DeskView.Kind choice);

    @Message
    String queueTitle(DeskView.Kind choice);

    @Message
    String queueLead(DeskView.Kind choice);

    @Message
    String queueEmpty(DeskView.Kind choice);

    @Message
    String drafts();

    @Message
    String signedIn();

    @Message
    String showing();

    @Message
    String onlyMine();

    @Message
    String everybodys();

    @Message
    String allOfThem();

    @Message
    String moreOfThem();

    @Message
    String choose(String statement);

    @Message
    String nobody();

    @Message
    String assignTo();

    @Message
    String assign();

    @Message
    String today();

    @Message
    String inDays(long count);

    @Message
    String daysAgo(long count);

    @Message
    String draftsTitle();

    @Message
    String draftsLead();

    @Message
    String unfinished();

    @Message
    String noUnfinished();

    @Message
    String untitled();

    @Message
    String savedAt(String moment);

    @Message
    String deleteDraft();

    @Message
    String askDelete();

    @Message
    String unpublishedClaims();

    @Message
    String noDrafts();

    @Message
    String secondTitle();

    @Message
    String second();

    @Message
    String secondLead();

    @Message
    String secondEmpty();

    @Message
    String splitTitle();

    @Message
    String split();

    @Message
    String splitLead();

    @Message
    String ownTitle();

    @Message
    String changesTitle();

    @Message
    String waitingSince();

    @Message
    String action();

    @Message
    String readIt();

    @Message
    String decideIt();

    @Message
    String lookAtIt();

    @Message
    String resolveIt();

    @Message
    String hint();

    @Message
    String besides();

    @Message
    String moreClaims(long count);

    @Message
    String with(String names);

    @Message
    String withNobody();

    /** The names of the links begin with what is seen of them. */
    @Message
    String resolveThis(String statement);

    @Message
    String readThis(String statement);

    @Message
    String decideThis(String statement);

    @Message
    String sameEvidence();

    @Message
    String shiftDue();

    @Message
    String wholeDesk();
}
