package org.borneout.report.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of institutes beside each other. */
@MessageBundle("compare")
public interface CompareMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String whom();

    @Message
    String institute(int number);

    @Message
    String whomHint();

    @Message
    String compareThem();

    @Message
    String unknown(String name);

    @Message
    String several(String name, String slugs);

    @Message
    String tooFewNamed();

    @Message
    String tooManyNamed(long most);

    @Message
    String inventedAndReal();

    @Message
    String notWeighted();

    @Message
    String notCompared();

    @Message
    String notShared(long needed);

    @Message
    String manyCompared(long institutes, long questions);

    @Message
    String quoteLink();

    @Message
    String pairsTitle();

    @Message
    String pairsLead();

    @Message
    String pairsCaption();

    @Message
    String pair(String one, String other);

    @Message
    String pairNone(String one, String other);

    @Message
    String pairFew(String one, String other, long n, long needed);

    @Message
    String pairChance(String one, String other, long n, String a, String b);

    @Message
    String pairLower(String better, String worse, long n, String a, String b);

    @Message
    String difference();

    @Message
    String differenceIs(String difference, String low, String high);

    @Message
    String differenceAlone(String difference);

    @Message
    String questions();

    @Message
    String ofFamilies(long n, long families);

    @Message
    String chance();

    @Message
    String chanceIs(String p);

    @Message
    String chanceOfSeveral(String p, String adjusted, long pairs);

    @Message
    String under(String p);

    @Message
    String longRun();

    @Message
    String longRunIs(String one, String percent);

    @Message
    String drawnAnew();

    @Message
    String drawnAnewIs(String low, String high);

    @Message
    String needed();

    @Message
    String neededIs(long n);

    @Message
    String lexicon();

    @Message
    String lexiconIs(String one, String other, String oneShare, String otherShare);

    @Message
    String besideTitle();

    @Message
    String besideLead();

    @Message
    String besideCaption();

    @Message
    String name();

    @Message
    String score();

    @Message
    String scoreIs(String value, String low, String high);

    @Message
    String scored();

    @Message
    String ofLogged(long scored, long logged);

    @Message
    String saidOnAverage();

    @Message
    String happened();

    @Message
    String tooFewScored();

    @Message
    String noScore();

    @Message
    String togetherTitle();

    @Message
    String togetherLead();

    @Message
    String togetherNone();

    @Message
    String togetherFew(long n, long families, long needed);

    @Message
    String togetherMany(long n, long families);

    @Message
    String togetherOne();

    @Message
    String partsTitle();

    @Message
    String partsFinding(String uncertainty);

    @Message
    String partsDrawing();

    @Message
    String partsCaption();

    @Message
    String miscalibration();

    @Message
    String discrimination();

    @Message
    String miscalibrationAxis();

    @Message
    String discriminationAxis();

    @Message
    String equalScore();

    @Message
    String murphyTitle();

    @Message
    String murphyFinding();

    @Message
    String murphyDrawing();

    @Message
    String murphyCaption();

    @Message
    String threshold();

    @Message
    String thresholdAxis();

    @Message
    String regretAxis();

    @Message
    String sharedTitle();

    @Message
    String sharedLead();

    @Message
    String sharedCaption();

    @Message
    String question();

    @Message
    String outcome();

    @Message
    String cameAbout();

    @Message
    String didNot();

    @Message
    String saidNothing();

    @Message
    String wontHappen(String words);

    @Message
    String more(long count);

    @Message
    String csv();

    @Message
    String json();

    @Message
    String whyNoRanking();
}
