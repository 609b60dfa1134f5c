package org.borneout.resolution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts around replies of institutes and readers. */
@MessageBundle("reply")
public interface ReplyMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String leadInternal();

    @Message
    String about();

    @Message
    String aboutPrediction();

    @Message
    String aboutVerdict();

    @Message
    String whose();

    @Message
    String whoseInstitute(String institute);

    @Message
    String whoseReader();

    @Message
    String author();

    @Message
    String authorHint();

    @Message
    String contact();

    @Message
    String contactHint();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String send();

    @Message
    String leave();

    @Message
    String authorMissing();

    @Message
    String textMissing();

    @Message
    String answerMissing();

    @Message
    String tooLong(int limit);

    @Message
    String controlCharacter();

    @Message
    String notSent();

    @Message
    String notAnswered();

    @Message
    String withdrawn();

    @Message
    String tooManyWait();

    @Message
    String decided();

    @Message
    String saidShown();

    @Message
    String saidWaits();

    @Message
    String saidAnswered();

    @Message
    String saidDeclined();

    @Message
    String repliesTitle();

    @Message
    String repliesLead();

    @Message
    String none();

    @Message
    String reply();

    @Message
    String by(String author, String institute);

    @Message
    String byReader(String author);

    @Message
    String contestsVerdict();

    @Message
    String contestsPrediction();

    @Message
    String waiting();

    @Message
    String contested();

    @Message
    String ourAnswer(String day);

    @Message
    String show();

    @Message
    String decline();

    @Message
    String askDecline();

    @Message
    String answer();

    @Message
    String answerAgain();

    @Message
    String answerTitle();

    @Message
    String answerLead();

    @Message
    String answerText();

    @Message
    String answerSave();

    @Message
    String queueTitle();

    @Message
    String queueLead();

    @Message
    String queueEmpty();

    @Message
    String historyContested(String who);

    @Message
    String historyAnswered(String who);

    @Message
    String historyTakenDown(String who);

    @Message
    String instituteOther(String institute);

    @Message
    String verdictOther();

    @Message
    String predictionMissing();

    @Message
    String predictionUnknown();
}
