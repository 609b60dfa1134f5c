package org.borneout.lexicon;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on words of likelihood. */
@MessageBundle("lexicon")
public interface LexiconMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String scales();

    @Message
    String bar();

    @Message
    String tick();

    @Message
    String dashed();

    @Message
    String lookUpHeading();

    @Message
    String lookUpNote();

    @Message
    String lookUpLabel();

    @Message
    String lookUp();

    @Message
    String readAs(String words, String scale, String range);

    @Message
    String readNearest(String words, String scale, String term, String range);

    @Message
    String readFallback(String words, String scale, String range);

    @Message
    String readNowhere(String words, String scale);

    @Message
    String howRead(String words);

    @Message
    String scale();

    @Message
    String words();

    @Message
    String range();

    @Message
    String point();

    @Message
    String asTerm(String term);

    @Message
    String nearest(String term);

    @Message
    String notListedBy(String scales);

    @Message
    String scoredAt(String range, String percent);

    @Message
    String exactly(String percent);

    @Message
    String notVerified();

    @Message
    String ourJudgement();

    @Message
    String isDefault();

    @Message
    String isFallback();

    @Message
    String source();

    @Message
    String version(int number);

    @Message
    String wordsOf(String scale);

    @Message
    String others();

    @Message
    String othersNote();

    @Message
    String koreanMeasured();

    @Message
    String koreanSource();

    @Message
    String nameNewZealand();

    @Message
    String nameReaders();

    @Message
    String nameFallback();

    @Message
    String aboutIcd();

    @Message
    String aboutPhia();

    @Message
    String aboutNewZealand();

    @Message
    String aboutNato();

    @Message
    String aboutKent();

    @Message
    String aboutIpcc();

    @Message
    String aboutIpccDisjoint();

    @Message
    String aboutEfsa();

    @Message
    String aboutCanada();

    @Message
    String aboutKesselman();

    @Message
    String aboutReaders();

    @Message
    String aboutFallback();
}
