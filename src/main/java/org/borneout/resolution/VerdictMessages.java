package org.borneout.resolution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that tell of verdicts on the pages of a prediction and of a question. */
@MessageBundle("verdict")
public interface VerdictMessages {
    @Message
    String nothingYet();

    @Message
    String waitsForSecond();

    @Message
    String readersDiffer();

    @Message
    String newerReading();

    @Message
    String resolve();

    @Message
    String resolveAnew();

    @Message
    String read(int count);

    @Message
    String lead(int count);

    @Message
    String readers();

    @Message
    String late(String day);

    @Message
    String alsoSaid(String name);

    @Message
    String evidence();

    @Message
    String older();

    @Message
    String olderOne(String words, String day);

    @Message
    String readingOf(int number, String name);

    @Message
    String decided();

    @Message
    String event();

    @Message
    String historyProposed(String who);

    @Message
    String historyReplaced(String who);

    @Message
    String historyTakenBack(String who);

    @Message
    String historySplit(String who);

    @Message
    String historySuperseded();

    @Message
    String historyAccepted(String words);

    @Message
    String historyAlone(String who, String words);

    @Message
    String historyAgreed(String who, String words);

    @Message
    String historyThird(String who, String words);

    @Message
    String historyRefrozen(String who);

    @Message
    String historyChangeProposed(String who);

    @Message
    String historyChangeDeclined(String who);

    @Message
    String historyChangeWithdrawn(String who);
}
