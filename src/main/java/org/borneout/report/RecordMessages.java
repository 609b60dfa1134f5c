package org.borneout.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of an institute's record. */
@MessageBundle("record")
public interface RecordMessages {
    // ---- what cannot be asked for ----
    @Message
    String notReadable();

    @Message
    String notAmong(String value, String choices);

    @Message
    String notADay(String value);

    @Message
    String notYet(String value);

    @Message
    String noPosition(String value);

    @Message
    String noTopic(String value);

    // ---- head ----
    @Message
    String meansLogged(long logged, long checkable, long scored);

    @Message
    String noneScored();

    @Message
    String tooFew(long scored, long families, long needed);

    @Message
    String itSaid(String words, long happened, long n);

    @Message
    String itsScore(String score, String low, String high);

    @Message
    String itsScoreAlone(String score);

    @Message
    String quoteLink();

    @Message
    String howLogged();

    @Message
    String howLoggedCounts(long prospective, long systematic);

    @Message
    String importedCount(long imported);

    // ---- switches ----
    @Message
    String switches();

    @Message
    String asOf();

    @Message
    String wordsReadBy();

    @Message
    String edition();

    @Message
    String editionFirst();

    @Message
    String editionLast();

    @Message
    String editionWeighted();

    @Message
    String afterTheFact();

    @Message
    String leftOut();

    @Message
    String counted();

    @Message
    String saidBy();

    @Message
    String anybody();

    @Message
    String show();

    @Message
    String usualReading();

    @Message
    String ofThen(String day, long position);

    // ---- words ----
    @Message
    String wordsTitle();

    @Message
    String wordsLead();

    @Message
    String wordsCaption();

    @Message
    String itsWord();

    @Message
    String cameAbout();

    @Message
    String rangeOf(String lexicon);

    @Message
    String howOften();

    @Message
    String alsoSaid(String words);

    @Message
    String byOurOwn();

    @Message
    String ofNumber(long happened, long n);

    @Message
    String phraseDrawn(String said, String share);

    @Message
    String phraseDrawnInterval(String said, String share, String low, String high);

    @Message
    String statedToo(long n, long happened);

    @Message
    String noNumberToo(long count);

    @Message
    String noPhrases();

    @Message
    String hangTogether();

    // ---- score ----
    @Message
    String scoreTitle();

    @Message
    String scoreLead();

    @Message
    String betterThanCoin();

    @Message
    String worseThanCoin();

    @Message
    String likeCoin();

    @Message
    String withoutInterval();

    @Message
    String interval(String low, String high);

    @Message
    String ofFamilies(long n, long families);

    @Message
    String onAverage();

    @Message
    String onAverageIs(String mean, String rate, long happened, long n);

    @Message
    String overRange();

    @Message
    String overRangeIs(String lowest, String highest);

    @Message
    String fallbackTitle();

    @Message
    String fallbackIs(long fallback, long n);

    @Message
    String method();

    @Message
    String methodPlain();

    @Message
    String methodFamilies();

    // ---- one by one ----
    @Message
    String rowsTitle(long count);

    @Message
    String rowsLead(long needed, long full);

    @Message
    String allRows();

    @Message
    String score(String score);

    @Message
    String scoreUnder(String score, String scale);

    @Message
    String csv();

    @Message
    String json();

    // ---- funnel ----
    @Message
    String funnelTitle();

    @Message
    String funnelLead();

    @Message
    String funnelCaption();

    @Message
    String funnelFinding(long scored, long logged);

    @Message
    String step();

    @Message
    String count();

    @Message
    String shareOfLogged();

    @Message
    String logged();

    @Message
    String checkable();

    @Message
    String due();

    @Message
    String resolved();

    @Message
    String scored();

    @Message
    String leaf(org.borneout.report.scored.Leaf choice);

    @Message
    String ofStep(long part, long whole);

    @Message
    String asideCounts(long drafts, long withdrawn);

    @Message
    String withdrawnOnly(long withdrawn);

    // ---- directory ----
    @Message
    String institutesCaption();

    @Message
    String checkableCount();

    @Message
    String scoredCount();

    @Message
    String tooFewShort();

    @Message
    String scoreNote();

    @Message
    String scoreDrawn(String value, String low, String high);

    // ---- parts ----
    @Message
    String horizon(org.borneout.report.scored.Horizon choice);

    @Message
    String loggedHow(org.borneout.resolution.Logging.How choice);

    // ---- the rest ----
    @Message
    String dueNextTitle();
}
