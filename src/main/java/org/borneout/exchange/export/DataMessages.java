package org.borneout.exchange.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** What the page about the data set says. */
@MessageBundle("dataset")
public interface DataMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String get();

    @Message
    String getNote(long position);

    @Message
    String getFile();

    @Message
    String getInvented();

    @Message
    String licence();

    @Message
    String licenceNote();

    @Message
    String cite();

    @Message
    String cited(LocalDate day, long position);

    @Message
    String contents();

    @Message
    String contentsNote();

    @Message
    String file();

    @Message
    String holds();

    @Message
    String fileHolds(String name);

    @Message
    String parts();

    @Message
    String partsNote();

    @Message
    String listCsv();

    @Message
    String recordCsv();

    @Message
    String programs();

    @Message
    String programsNote();

    @Message
    String busy();
}
