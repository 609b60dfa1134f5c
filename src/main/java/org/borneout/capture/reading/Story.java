package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Sentence.Part;
import org.jspecify.annotations.Nullable;

/** Goes through the sentences of one article in order and keeps what was said before in mind. */
final class Story {
    private static final Pattern SPEAKS = Pattern.compile(
            "\\b(?:said|says|say|report|forecasts?|expects?|predicts?|warn(?:s|ed)|according|told|outlook|study)\\b|전망|밝혔|따르면|내다|예상|보고서|분석");
    private static final Pattern WE = Pattern.compile("(?<![\"“\\p{L}])\\b[Ww]e\\b|\\b[Oo]ur\\b");
    private static final Pattern I = Pattern.compile("(?<![\"“\\p{L}])\\bI(?:'d|'m|'ve)?\\b");
    private static final Pattern CONFIDENT = Pattern.compile(
            "^(?:we|they|it|he|she|i)(?:'re|'m| are| is| am| feel) ((?:very |fairly |quite |highly |not |less |reasonably |almost )?(?:confident|sure|certain))(?: of (?:that|this|it))?[.!]?$");
    /** A sentence about the institute or its paper that quotes nobody: "they" and "it" of the next mean them. */
    private static final Pattern THEM = Pattern.compile(
            "^(?:[^,;]{0,40}, |on [^,;]{0,30} )?the (?:authors|researchers|institute|think tank|report|study|paper|centre|center)\\b");

    private static final Pattern SLOGAN = Pattern.compile("!|[\"“]|\\blet's\\b");

    private final Article article;
    private final List<Sentence> sentences;
    private final List<LeftOut> leftOut;
    private final Speakers speakers = new Speakers();
    private final Names names;
    private final EnglishSpeech english;
    private final KoreanSources korean;
    private final Turns turns = new Turns(speakers);
    private final Introductions introductions;
    private final Times times;
    private final boolean byInstitute;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable String lastCondition;

    Story(Article article, List<Sentence> sentences, List<LeftOut> leftOut) {
        this.article = article;
        this.sentences = sentences;
        this.leftOut = leftOut;
        names = new Names(article.institutes(), article.korean());
        sentences.stream().filter(Story::told).forEach(names::learn);
        names.settle();
        speakers.first(first());
        english = new EnglishSpeech(new EnglishSources(names, speakers));
        korean = new KoreanSources(names, speakers);
        introductions = new Introductions(names, speakers);
        String low =
                Plain.of(article.text().substring(0, Math.min(article.text().length(), 20_000)));
        times = new Times(article.publishedOn(), new Events(sentences, article.publishedOn()), Fiscal.most(low));
        byInstitute = writtenByInstitute();
    }

    List<Draft> drafts() {
        if (byInstitute && speakers.first() != null) {
            speakers.speaks(speakers.first());
        }
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (told(sentence)) {
                read(i, sentence);
            } else if (sentence.part() != Part.HEADLINE) {
                besides(sentence);
            }
        }
        return drafts;
    }

    private static boolean told(Sentence sentence) {
        return sentence.part() == Part.LEAD || sentence.part() == Part.BODY;
    }

    /** Captions and furniture are listed where they sound like a forecast or shout. */
    private void besides(Sentence sentence) {
        boolean hedged = !(article.korean()
                        ? KoreanClaims.signals(sentence.text())
                        : EnglishSignals.in(sentence.low(), sentence.text()))
                .isEmpty();
        boolean caption = sentence.part() == Part.CAPTION;
        if (hedged || caption && SLOGAN.matcher(sentence.low()).find()) {
            LeftOutReason reason = caption ? LeftOutReason.CAPTION : LeftOutReason.FURNITURE;
            leftOut.add(new LeftOut(sentence.text(), sentence.start(), sentence.end(), reason));
        }
    }

    private void read(int index, Sentence whole) {
        int turn = article.korean() ? 0 : turns.read(whole);
        Sentence sentence = turn == 0
                ? whole
                : new Sentence(
                        whole.start() + turn,
                        whole.end(),
                        whole.text().substring(turn),
                        whole.low().substring(turn),
                        whole.paragraph(),
                        whole.part(),
                        whole.quoted(),
                        whole.open());
        if (!article.korean()) {
            introductions.in(sentence);
        }
        if (CONFIDENT.matcher(sentence.low()).find()
                && !drafts.isEmpty()
                && extend(drafts.get(drafts.size() - 1), sentence)) {
            return;
        }
        Source otherwise = otherwise(index, sentence);
        speakers.self(otherwise);
        List<Attribution> said = speech(sentence);
        List<Claim> claims = article.korean()
                ? KoreanClaims.in(sentence, said, otherwise)
                : EnglishClaims.in(sentence, said, otherwise);
        for (Claim claim : claims) {
            decide(claim, said);
        }
        lastCondition = claims.isEmpty() ? Conditions.of(whole(sentence), article.korean(), null) : lastCondition;
        said.forEach(a -> speakers.speaks(resolved(a.source(), said)));
        boolean aboutThem = said.isEmpty()
                && !turns.going()
                && !inQuotes(sentence)
                && THEM.matcher(sentence.low()).find();
        if (aboutThem && speakers.institute() != null) {
            speakers.interrupts(speakers.institute());
        }
        if (said.isEmpty()
                && !article.korean()
                && I.matcher(sentence.text()).find()
                && !inQuotes(sentence)
                && !turns.going()
                && !byInstitute) {
            speakers.interrupts(Source.OTHER);
        }
    }

    /** "... by the end of June. We are very confident.": the second sentence is the hedge of the first. */
    private boolean extend(Draft last, Sentence sentence) {
        Claim claim = last.claim();
        Sentence first = claim.sentence();
        Matcher hedge = CONFIDENT.matcher(sentence.low());
        boolean next = first.paragraph() == sentence.paragraph()
                && sentence.start() - first.end() < 4
                && claim.to() >= first.text().length() - 2;
        if (!next || !hedge.find() || sentence.end() - claim.start() > Quote.LONGEST) {
            return false;
        }
        String text = article.text().substring(first.start(), sentence.end());
        Sentence both = new Sentence(
                first.start(),
                sentence.end(),
                text,
                Plain.of(text),
                first.paragraph(),
                first.part(),
                first.quoted(),
                sentence.open());
        int shift = sentence.start() - first.start();
        Signal signal = new Signal(shift + hedge.start(1), shift + hedge.end(1), Signal.Kind.LIKELIHOOD);
        drafts.set(
                drafts.size() - 1,
                new Draft(
                        new Claim(both, claim.from(), text.length(), signal, claim.source(), claim.attributed()),
                        last.source(),
                        last.window(),
                        last.condition(),
                        last.figures()));
        return true;
    }

    private static Claim whole(Sentence sentence) {
        int end = sentence.text().length();
        return new Claim(sentence, 0, end, new Signal(end, end, Signal.Kind.WILL), null, false);
    }

    private List<Attribution> speech(Sentence sentence) {
        return article.korean() ? korean.in(sentence) : english.in(sentence);
    }

    private static boolean inQuotes(Sentence sentence) {
        return sentence.quoted()
                || sentence.open()
                || sentence.text().startsWith("\"")
                || sentence.text().startsWith("“");
    }

    /** Who says what a sentence leaves open. */
    private @Nullable Source otherwise(int index, Sentence sentence) {
        if (turns.going()) {
            return turns.speaker();
        }
        if (sentence.open()) {
            for (int i = index + 1;
                    i < Math.min(sentences.size(), index + 4)
                            && sentences.get(i).quoted();
                    i++) {
                List<Attribution> next = speech(sentences.get(i));
                if (!next.isEmpty()) {
                    return next.get(0).source();
                }
            }
        }
        if (!article.korean()
                && !byInstitute
                && !inQuotes(sentence)
                && I.matcher(sentence.text()).find()) {
            return Source.OTHER;
        }
        if (speakers.current() != null) {
            return speakers.current();
        }
        return sentence.part() == Part.LEAD ? speakers.first() : null;
    }

    private void decide(Claim claim, List<Attribution> said) {
        boolean silent = article.korean() ? KoreanTraps.silent(claim) : EnglishTraps.silent(claim);
        boolean figureless = claim.signal().kind() == Signal.Kind.FIGURE
                && !Figures.of(claim).any();
        if (silent || figureless) {
            return;
        }
        LeftOutReason reason =
                article.korean() ? KoreanTraps.reason(claim) : EnglishTraps.reason(claim, article.publishedOn());
        Source source = claim.source() == null ? null : resolved(claim.source(), said);
        if (reason == null) {
            reason = foreign(claim, source);
        }
        if (reason != null) {
            leftOut.add(new LeftOut(claim.text(), claim.start(), claim.end(), reason));
            return;
        }
        String condition = Conditions.of(claim, article.korean(), lastCondition);
        lastCondition = condition;
        drafts.add(new Draft(
                claim,
                java.util.Objects.requireNonNull(source),
                times.of(claim, condition),
                condition,
                Figures.of(claim)));
    }

    private static @Nullable LeftOutReason foreign(Claim claim, @Nullable Source source) {
        if (source == null) {
            return Metaphors.in(claim.low()) ? LeftOutReason.METAPHOR : LeftOutReason.OTHER_SOURCE;
        }
        return switch (source.kind()) {
            case INSTITUTE -> null;
            case UNNAMED -> LeftOutReason.UNNAMED_SOURCE;
            case OTHER, MEDIUM -> Metaphors.in(claim.low()) ? LeftOutReason.METAPHOR : LeftOutReason.OTHER_SOURCE;
        };
    }

    /** A medium passes on what the institute said that the sentence, or else the story, names. */
    private Source resolved(Source source, List<Attribution> said) {
        if (source.kind() != Source.Kind.MEDIUM) {
            return source;
        }
        Source institute = said.stream()
                .map(Attribution::source)
                .filter(Source::isInstitute)
                .findFirst()
                .orElse(speakers.institute());
        return institute == null ? source : institute.via(source.via());
    }

    /** The first institute that a sentence names where somebody speaks. */
    private @Nullable Source first() {
        Source any = null;
        for (Sentence sentence : sentences) {
            if (told(sentence) || sentence.part() == Part.HEADLINE) {
                List<Names.Named> named = names.in(sentence.text());
                if (!named.isEmpty()
                        && told(sentence)
                        && SPEAKS.matcher(sentence.low()).find()) {
                    return named.get(0).institute();
                }
                any = any == null && !named.isEmpty() ? named.get(0).institute() : any;
            }
        }
        return any;
    }

    /** A report or a release: "we" outside of quotations is the institute. */
    private boolean writtenByInstitute() {
        if (article.korean() || speakers.first() == null) {
            return false;
        }
        long we = sentences.stream()
                .filter(s -> told(s)
                        && !inQuotes(s)
                        && s.text().indexOf('"') < 0
                        && s.text().indexOf('“') < 0)
                .filter(s -> WE.matcher(s.text()).find())
                .count();
        long i = sentences.stream()
                .filter(s -> told(s) && !inQuotes(s) && I.matcher(s.text()).find())
                .count();
        return we >= 2 && i == 0;
    }
}
