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

    // ---- head ----
    @Message
    String itSaid(String name, String words, long happened, long n);

    @Message
    String itSaidBoth(
            String name, String words, long happened, long n, String otherWords, long otherHappened, long otherN);

    @Message
    String itsScoreBetter(String score, String low, String high);

    @Message
    String itsScoreWorse(String score, String low, String high);

    @Message
    String itsScoreLikeCoin(String score, String low, String high);

    @Message
    String citation(String name, String day, long position);

    @Message
    String chartSource(String name, String day, long position);

    // ---- switches ----
    @Message
    String moreSwitches();

    @Message
    String topic();

    @Message
    String allTopics();

    @Message
    String from();

    @Message
    String to();

    @Message
    String linkToThis();

    // ---- words ----
    @Message
    String wordsKept();

    @Message
    String promisedMore(String words, String range, long happened, long n);

    @Message
    String promisedLess(String words, String range, long happened, long n);

    // ---- funnel ----
    @Message
    String funnelFinding(long scored, long logged, String share);

    @Message
    String funnelVague(long vague, long logged);

    // ---- score ----
    @Message
    String lexiconsCaption();

    @Message
    String littleBetter(long n);

    @Message
    String noBetter(long n);

    @Message
    String pointsOff(String difference, String low, String high);

    @Message
    String drawnTowards();

    @Message
    String shrunkenIs(String value, String low, String high);

    @Message
    String besideReference();

    @Message
    String besideReferenceIs(String difference, long n);

    @Message
    String takenApart();

    @Message
    String takenApartIs(String mcb, String dsc, String unc);

    @Message
    String unresolvedTitle(long n);

    @Message
    String unresolvedIs(String right, String wrong);

    @Message
    String partlyTitle(long n);

    @Message
    String partlyIs(String happened, String not);

    @Message
    String lateTitle();

    @Message
    String lateIs(long late);

    @Message
    String agreedTitle();

    @Message
    String agreedIs(long agreed, long twice);

    @Message
    String kindest(String lowest, String highest);

    // ---- calibration ----
    @Message
    String calibrationTitle();

    @Message
    String calibrationLead();

    @Message
    String calibrationCaption();

    @Message
    String diagramTitle();

    @Message
    String legendSize();

    @Message
    String legendCurve();

    @Message
    String legendAsSaid();

    @Message
    String legendChance();

    @Message
    String saidAxis();

    @Message
    String happenedAxis();

    @Message
    String said();

    @Message
    String happened();

    @Message
    String share();

    @Message
    String senseOfQuestions();

    @Message
    String bandWithheld();

    @Message
    String pointsOnly(long families, long needed);

    @Message
    String keptItsWord();

    @Message
    String nearItsWord();

    @Message
    String strays();

    @Message
    String tooSure();

    @Message
    String tooCareful();

    @Message
    String saidTooMuch();

    @Message
    String saidTooLittle();

    @Message
    String notByChance();

    @Message
    String chanceCouldExplain();

    @Message
    String straysSoFar(long times);

    @Message
    String straysRarely();

    // ---- parts ----
    @Message
    String groupsTitle();

    @Message
    String groupsLead();

    @Message
    String byTopic();

    @Message
    String byHorizon();

    @Message
    String byYear();

    @Message
    String byLogging();

    @Message
    String noneApart();

    @Message
    String apart(String best, String worst);

    @Message
    String othersApart();

    @Message
    String moreParts(long more);

    @Message
    String tooFewOf(String n);

    @Message
    String scoreOf(String score, String n);

    // ---- numbers ----
    @Message
    String numbersTitle();

    @Message
    String numbersLead();

    @Message
    String levelAssumed();

    @Message
    String numbersOnly(long n);

    @Message
    String covered(long covered, long n, String level, long expected);

    @Message
    String coveredAssumed(long covered, long n, String level, long expected);

    @Message
    String besideNoChange(String ratio, long n);

    @Message
    String besideNoChangeInterval(String ratio, long n, String low, String high);

    @Message
    String numbersCaption();

    @Message
    String forecast();

    @Message
    String drawnColumn();

    @Message
    String was();

    @Message
    String offBy();

    @Message
    String rangeGiven();

    @Message
    String valueCame();

    @Message
    String lastKnown();

    @Message
    String numberDrawn(String said, String value);

    @Message
    String unitsCaption();

    @Message
    String unit();

    @Message
    String noUnit();

    @Message
    String meanError();

    @Message
    String bias();

    @Message
    String rangeScore();

    @Message
    String unitsNote();

    // ---- boldest ----
    @Message
    String boldestTitle();

    @Message
    String boldestLead();

    @Message
    String boldestHits();

    @Message
    String boldestMisses();

    @Message
    String baseRate(String percent);

    @Message
    String noBaseRate();

    @Message
    String intervalHead();

    @Message
    String valueRange(String low, String high);

    @Message
    String itsOwnScore();

    @Message
    String chosenOnSame();

    @Message
    String sameForecasts();
}
