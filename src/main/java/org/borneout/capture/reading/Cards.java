package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.time.WindowRule;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards of what was read.
 *
 * <p>Not checkable, in this order: a metaphor; words of mere possibility; a claim that names nothing that could be observed (it has neither
 * a figure nor a window nor a change); no deadline. A negation that is part of the hedge ("will not", "is unlikely to", 어렵다) says how
 * likely the event is, and the side stays; one outside it ("is likely not to happen", 응하지 않을 것으로) turns the side.
 *
 * <p>The headline and the lead never lend a card their hedge; where they sound surer or less sure, the card says so.
 */
final class Cards {
    private static final int CONTEXT = 32;
    /** How far behind an English hedge the verb stands that gives a direction. */
    private static final int NEAR = 32;

    private static final Pattern RISES = Pattern.compile(
            "\\b(?:rise|rises|rising|grow(?!th)|increase|expand|climb|gain|recover|rebound|improve|accelerate|quicken|strengthen|boost|pick up|edging up|double|widen)\\w*\\b|늘|증가|상승|오를|확대|개선|회복|반등|성장");
    private static final Pattern FALLS = Pattern.compile(
            "\\b(?:fall|falls|falling|drop|decline|declines|shrink|contract|contracts|slow|slows|ease|eases|weaken|decrease|slip|narrow|cool|moderate|worsen|deteriorate)\\w*\\b|줄|감소|하락|떨어|축소|둔화|내릴|내려|악화|위축");
    private static final Pattern RATES = Pattern.compile("[가-힣]{2}(?:률|율|세|폭)");
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:play a (?:key|central|major|strong|supportive)|matter|be (?:important|challenging|difficult)|face (?:challenges|headwinds)|remain a (?:drag|challenge|concern)|in parallel|momentum)\\b|불안 요인|변수가 될|영향을 미칠|부담이 될");

    private final Bands bands;

    Cards(Bands bands) {
        this.bands = bands;
    }

    List<Candidate> of(Article article, List<Folding.Card> cards) {
        return cards.stream().map(card -> of(article, card)).toList();
    }

    private Candidate of(Article article, Folding.Card card) {
        Draft draft = card.draft;
        Claim claim = draft.claim();
        Quote quote = Quote.of(claim);
        CardBand band = bands.of(claim.signal().kind(), claim.hedge(), article.korean());
        String trend = trend(claim);
        boolean number =
                draft.figures().any() && band.kind() != CardBand.Kind.PROBABILITY && band.kind() != CardBand.Kind.RANGE;
        WhyNot whyNot = whyNot(draft, band, trend);
        List<Folded> folded = folded(card);
        String text = article.text();
        return new Candidate(
                text.substring(quote.start(), quote.end()),
                quote.start(),
                quote.end(),
                text.substring(boundary(text, quote.start() - CONTEXT), quote.start()),
                text.substring(quote.end(), boundary(text, quote.end() + CONTEXT)),
                institute(draft.source()),
                draft.source().id(),
                draft.source().person(),
                chain(article, draft.source()),
                claim.hedge(),
                band,
                Statements.negated(claim) ? ClaimSide.WILL_NOT : ClaimSide.WILL,
                number
                        ? ClaimKind.NUMBER
                        : trend != null && band.kind() != CardBand.Kind.PROBABILITY
                                ? ClaimKind.TREND
                                : ClaimKind.YES_NO,
                trend,
                number ? draft.figures().value() : null,
                number ? draft.figures().low() : null,
                number ? draft.figures().high() : null,
                number ? draft.figures().unit() : null,
                draft.condition(),
                whyNot,
                draft.window(),
                folded,
                mismatch(card, band, article.korean()),
                Statements.of(claim, draft.window(), draft.condition(), article.korean()),
                confidence(draft, whyNot));
    }

    private static int boundary(String text, int at) {
        int inside = Math.max(0, Math.min(text.length(), at));
        boolean split = inside > 0 && inside < text.length() && Character.isLowSurrogate(text.charAt(inside));
        return split ? inside - 1 : inside;
    }

    private static String institute(Source source) {
        return source.name() == null ? "" : source.name();
    }

    private static List<String> chain(Article article, Source source) {
        Set<String> chain = new LinkedHashSet<>();
        chain.add(institute(source));
        for (String link : new String[] {source.via(), article.agency(), article.outlet()}) {
            if (link != null && !link.isBlank()) {
                chain.add(link);
            }
        }
        return new ArrayList<>(chain);
    }

    /** The first direction behind an English hedge, the last before a Korean one. */
    private static @Nullable String trend(Claim claim) {
        boolean whole = claim.korean() || claim.signal().kind() == Signal.Kind.FIGURE;
        int from = whole ? claim.from() : Math.min(claim.to(), claim.signal().end());
        String words = RATES.matcher(claim.sentence().low().substring(from, claim.to()))
                .replaceAll("");
        if (!whole && words.length() > NEAR) {
            words = words.substring(0, NEAR);
        }
        int up = position(RISES.matcher(words), claim.korean());
        int down = position(FALLS.matcher(words), claim.korean());
        if (up == down) {
            return null;
        }
        boolean first = up >= 0 && (down < 0 || up < down);
        return first == (up < 0 || down < 0 || !claim.korean()) ? "rise" : "fall";
    }

    private static int position(Matcher match, boolean last) {
        int at = -1;
        while (match.find()) {
            at = match.start();
            if (!last) {
                return at;
            }
        }
        return at;
    }

    private static @Nullable WhyNot whyNot(Draft draft, CardBand band, @Nullable String trend) {
        String low = draft.claim().low();
        if (Metaphors.in(low)) {
            return WhyNot.METAPHOR;
        }
        boolean stated = band.kind() == CardBand.Kind.PROBABILITY || band.kind() == CardBand.Kind.RANGE;
        if (draft.claim().signal().kind() == Signal.Kind.POSSIBLE && !stated) {
            return WhyNot.POSSIBILITY;
        }
        if (VAGUE.matcher(low).find() && !draft.figures().any()) {
            return WhyNot.VAGUE;
        }
        boolean open = draft.window().due() == null;
        return open ? WhyNot.NO_DEADLINE : null;
    }

    private static List<Folded> folded(Folding.Card card) {
        List<Folded> folded = new ArrayList<>();
        for (Claim headline : card.headlines) {
            String hedge = headline.hedge();
            folded.add(new Folded(
                    headline.text(), headline.start(), headline.end(), hedge.isEmpty() ? null : hedge, Where.HEADLINE));
        }
        for (Draft repeat : card.repeats) {
            Quote quote = Quote.of(repeat.claim());
            Claim claim = repeat.claim();
            folded.add(new Folded(
                    claim.sentence()
                            .text()
                            .substring(
                                    quote.start() - claim.sentence().start(),
                                    quote.end() - claim.sentence().start()),
                    quote.start(),
                    quote.end(),
                    claim.hedge(),
                    claim.sentence().where()));
        }
        folded.sort((a, b) -> a.start() - b.start());
        return folded;
    }

    /** Whether a repeat is surer or less sure: another band, or no hedge where the card has one. */
    private boolean mismatch(Folding.Card card, CardBand band, boolean korean) {
        List<Claim> others = new ArrayList<>(card.headlines);
        card.repeats.forEach(r -> others.add(r.claim()));
        return others.stream()
                .anyMatch(other -> !sameWords(other, card.draft.claim())
                        && !bands.of(other.signal().kind(), other.hedge(), korean)
                                .equals(band));
    }

    private static boolean sameWords(Claim one, Claim other) {
        return one.hedge().toLowerCase(Locale.ROOT).equals(other.hedge().toLowerCase(Locale.ROOT));
    }

    private static double confidence(Draft draft, @Nullable WhyNot whyNot) {
        double confidence = draft.claim().attributed() ? 0.9 : 0.7;
        confidence += draft.direct() ? 0.03 : 0;
        confidence -= draft.window().chosen() || draft.window().rule() == WindowRule.NO_DEADLINE ? 0.1 : 0;
        confidence -= whyNot == WhyNot.VAGUE || whyNot == WhyNot.METAPHOR ? 0.15 : 0;
        return Math.round(confidence * 100) / 100.0;
    }
}
