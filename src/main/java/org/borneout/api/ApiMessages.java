package org.borneout.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts for programs' authors: what is wrong with a request, and the page that explains the calls. */
@MessageBundle("api")
public interface ApiMessages {
    @Message
    String notUnderstood();

    @Message
    String notAnObject();

    @Message
    String notUtf8();

    @Message
    String notJson();

    @Message
    String notJsonAt(String line, String column);

    @Message
    String unknownField(String field);

    @Message
    String wrongType(String wanted);

    @Message
    String wanted(SentFields.Wanted choice);

    @Message
    String fileNotKept();

    @Message
    String numberTooLong();

    @Message
    String controlCharacter();

    @Message
    String limitOutOfRange(String value);

    @Message
    String notACursor();

    @Message
    String notAChoice(String value, String choices);

    @Message
    String notADate(String value);

    @Message
    String notYesOrNo(String value);

    @Message
    String tooLong(int limit);

    @Message
    String keyUnfit();

    @Message
    String keyReused();

    @Message
    String tooMany(String seconds);

    @Message
    String tooLarge();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String whoTitle();

    @Message
    String whoLead();

    @Message
    String whoReading();

    @Message
    String whoWriting();

    @Message
    String whoTokens();

    @Message
    String exampleOf(String call);

    @Message
    String limits(long perMinute);

    @Message
    String machine();

    @Message
    String logTitle();

    @Message
    String logLead();

    @Message
    String logText();

    @Message
    String logAnswer();

    @Message
    String logAgain();

    @Message
    String logRefused();

    @Message
    String logLikelihood();

    @Message
    String readTitle();

    @Message
    String readLead();

    @Message
    String readPredictions();

    @Message
    String readPrediction();

    @Message
    String readInstitutes();

    @Message
    String readLexicons();

    @Message
    String readMe();

    @Message
    String readShapes();

    @Message
    String tryTitle();

    @Message
    String tryLead();

    @Message
    String tryCall();

    @Message
    String tryCallHint();

    @Message
    String tryToken();

    @Message
    String tryTokenHint();

    @Message
    String tryGo();

    @Message
    String tryAnswer();

    @Message
    String needsScored();

    @Message
    String resolveTitle();

    @Message
    String resolveLead();

    @Message
    String resolveFirst();

    @Message
    String resolveSecond();

    @Message
    String resolveFreeze();

    @Message
    String notAPosition();

    @Message
    String forecastUnknown(String id);

    @Message
    String cannotBeHidden();

    @Message
    String nameMissing();

    @Message
    String instituteNotSaved();

    @Message
    String reviewersPublish();

    @Message
    String tooManyNames(int limit);

    @Message
    String mergedQuestion(String id);

    @Message
    String changeTitle();

    @Message
    String changeLead();

    @Message
    String changeCorrect();

    @Message
    String changeRevise();

    @Message
    String changeWithdraw();

    @Message
    String changeQuestions();

    @Message
    String changeInstitutes();

    @Message
    String changeReplies();

    @Message
    String readRecord();

    @Message
    String readPublication();

    @Message
    String readLedger();

    @Message
    String tryMethod();

    @Message
    String tryVersion();

    @Message
    String tryVersionHint();

    @Message
    String tryBody();

    @Message
    String tryBodyHint();
}
