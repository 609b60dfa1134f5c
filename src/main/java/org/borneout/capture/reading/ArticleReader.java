package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import org.borneout.capture.reading.Sentence.Part;
import org.borneout.lexicon.reading.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article for predictions. The steps, each in a file of its own: {@link Layout}, {@link Sentences}, {@link Names}, who
 * speaks ({@link EnglishSpeech}, {@link KoreanSources}, {@link Speakers}), what is claimed ({@link EnglishClaims}, {@link KoreanClaims}),
 * what only sounds like it ({@link EnglishTraps}, {@link KoreanTraps}), {@link Conditions}, {@link Times}, {@link Figures},
 * {@link Folding}, {@link Cards}. Nothing is learnt or drawn by lot: the same text always gives the same cards.
 */
public final class ArticleReader {
    private final Cards cards;

    /**
     * @param scale by which hedges are given a band
     * @param fallback for the words that the scale lacks
     */
    public ArticleReader(Scale scale, Scale fallback) {
        cards = new Cards(new Bands(scale, fallback));
    }

    public Finds read(Article article) {
        List<Paragraph> paragraphs = Layout.of(article.text(), article.title());
        List<Sentence> sentences = Sentences.of(article.text(), paragraphs);
        List<LeftOut> leftOut = new ArrayList<>();
        List<Draft> drafts = new Story(article, sentences, leftOut).drafts();
        List<Folding.Card> folded = Folding.of(drafts, headlines(article, sentences));
        leftOut.sort((a, b) -> a.start() - b.start());
        return new Finds(headline(article, sentences), cards.of(article, folded), leftOut);
    }

    private static @Nullable String headline(Article article, List<Sentence> sentences) {
        return sentences.stream()
                .filter(s -> s.part() == Part.HEADLINE)
                .map(Sentence::text)
                .findFirst()
                .orElse(article.title());
    }

    /** What the headline claims; it is only ever folded into a card. */
    private static List<Claim> headlines(Article article, List<Sentence> sentences) {
        return sentences.stream()
                .filter(s -> s.part() == Part.HEADLINE)
                .map(s -> Headlines.claim(s, article.korean()))
                .toList();
    }
}
