package org.borneout.resolution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for what happened, and for where a prediction stands. */
@MessageBundle("resolution")
public interface ResolutionMessages {
    @Message
    String status(Status choice);

    @Message
    String outcome(Outcome choice);

    @Message
    String voidReason(VoidReason choice);

    @Message
    String evidenceKind(Evidence.Kind choice);

    @Message
    String alreadyRead();

    @Message
    String notYours();

    @Message
    String readByTwo();

    @Message
    String decidedMeanwhile();

    @Message
    String withdrawnMeanwhile();

    @Message
    String textChangedMeanwhile();

    @Message
    String ownReading();

    @Message
    String thirdNeeded();

    @Message
    String reviewerNeeded();

    @Message
    String source();

    @Message
    String archived();

    @Message
    String fingerprintOf(String hash);
}
