package org.borneout.capture.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Match;
import org.borneout.lexicon.reading.Scale;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/**
 * Gives a hedge its band: a stated chance its own number, other words what the scale (else the fallback) takes them to mean.
 *
 * <p>"60 to 70 per cent" is a range, "one in four chance" a probability, "no more than 15 percent" a range from 0. Korean hedges are
 * looked up in the form that the lexicon lists: 것으로 전망했다 as 전망된다, 가능성이 매우 큰 as 가능성이 매우 크다. Words of mere
 * possibility have no band, and neither has what no scale lists.
 */
final class Bands {
    private static final Pattern CHANCE = Pattern.compile(
            "(no (?:more|better) than|up to|at most|under|below|less than)|(at least|over|above|more than|better than|no less than)");
    private static final String COUNT =
            "(\\d{1,3}(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final Pattern PER_CENT =
            Pattern.compile(COUNT + "(?:\\s?(?:%|per ?cent|percent|pct))?(?:\\s?(?:-|to|and)\\s?" + COUNT
                    + ")?\\s?(?:%|per ?cent|percent|pct)|(\\d{1,3})%의 확률");
    private static final Pattern ONE_IN = Pattern.compile(COUNT + "[ -]in[ -]" + COUNT);
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final int MILLION = 1_000_000;

    /** Inflected Korean hedges and the form under which lexicons list them, the more particular first. */
    private record Listed(Pattern looks, String form) {}

    private static final List<Listed> KOREAN = List.of(
            new Listed(Pattern.compile("배제|(?:수|가능성|소지|여지|우려|위험)[^ ]{0,2} ?(?:[가-힣]+ )?(?:있|제기|거론|열려)"), "가능성이 있다"),
            new Listed(Pattern.compile("(?:높|크)지(?:는)? ?않|(?:높|크)지만은 않"), "가능성이 낮다"),
            new Listed(Pattern.compile("확실시"), "확실시된다"),
            new Listed(Pattern.compile("매우 (?:높|크|큰|커)|농후"), "가능성이 매우 높다"),
            new Listed(Pattern.compile("희박|거의 없"), "가능성이 희박하다"),
            new Listed(Pattern.compile("(?:가능성|공산|확률)[^ ]? ?(?:더 )?(?:높|크|큰|커)|유력"), "가능성이 높다"),
            new Listed(Pattern.compile("(?:가능성|공산|확률)[^ ]? ?(?:더 )?(?:낮|작|적)"), "가능성이 낮다"),
            new Listed(Pattern.compile("어렵|어려울|힘들|쉽지 않"), "가능성이 낮다"),
            new Listed(Pattern.compile("전망|예상|예측|관측|내다|보인다|보이|봤다|판단|분석|기대|추정"), "전망된다"));

    /** "어려울 것으로 전망했다" is no 전망된다: what is expected is that it will be hard. */
    private static final Pattern HARD = Pattern.compile("어렵|어려울|힘들|쉽지 않|(?:높|크)지(?:는)? ?않");

    private final Scale scale;
    private final Scale fallback;

    Bands(Scale scale, Scale fallback) {
        this.scale = scale;
        this.fallback = fallback;
    }

    CardBand of(Signal.Kind kind, String hedge, boolean korean) {
        CardBand stated = stated(Plain.of(hedge));
        if (stated != null) {
            return stated;
        }
        return kind == Signal.Kind.POSSIBLE ? CardBand.NONE : words(hedge, korean);
    }

    private CardBand words(String hedge, boolean korean) {
        boolean hard = korean && HARD.matcher(hedge).find();
        Optional<Match> match = hard ? Optional.empty() : scale.find(hedge, fallback);
        boolean nearest = false;
        if (match.isEmpty() && korean) {
            nearest = true;
            match = KOREAN.stream()
                    .filter(listed -> listed.looks().matcher(hedge).find())
                    .findFirst()
                    .flatMap(listed -> scale.find(listed.form(), fallback));
        }
        Band band = match.map(m -> m.term().band()).orElse(null);
        if (band == null || match.isEmpty()) {
            return CardBand.NONE;
        }
        Match found = match.get();
        return new CardBand(
                CardBand.Kind.WORDS,
                found.term().label(),
                found.scale().code(),
                band.low(),
                band.point(),
                band.high(),
                nearest || found.nearest());
    }

    private static @Nullable CardBand stated(String hedge) {
        Matcher one = ONE_IN.matcher(hedge);
        if (one.find()) {
            int all = count(one.group(2));
            int some = count(one.group(1));
            return all == 0 || some > all ? null : around(hedge, some * MILLION / all, null);
        }
        Matcher share = PER_CENT.matcher(hedge);
        if (!share.find()) {
            return hedge.matches(".*\\b(?:coin[ -]toss|toss-up|50-50|fifty-fifty|even chance).*")
                            && !hedge.contains("better")
                    ? around(hedge, MILLION / 2, null)
                    : null;
        }
        int first = perCent(share.group(1) == null ? share.group(3) : share.group(1));
        Integer second = share.group(2) == null ? null : perCent(share.group(2));
        boolean sane = first <= MILLION && (second == null || second <= MILLION && second >= first);
        return sane ? around(hedge, first, second) : null;
    }

    private static CardBand around(String hedge, int first, @Nullable Integer second) {
        Matcher bound = CHANCE.matcher(hedge);
        if (second == null && bound.find()) {
            boolean most = bound.group(1) != null;
            return range(most ? 0 : first, most ? first : MILLION);
        }
        if (second != null) {
            return range(first, second);
        }
        Probability p = new Probability(first);
        return new CardBand(CardBand.Kind.PROBABILITY, null, null, p, p, p, false);
    }

    private static CardBand range(int low, int high) {
        return new CardBand(
                CardBand.Kind.RANGE,
                null,
                null,
                new Probability(low),
                new Probability((low + high) / 2),
                new Probability(high),
                false);
    }

    private static int count(String written) {
        Integer word = COUNTS.get(written);
        return word == null ? new BigDecimal(written).intValue() : word;
    }

    private static int perCent(String written) {
        Integer word = COUNTS.get(written);
        return (word == null ? new BigDecimal(written) : new BigDecimal(word))
                .movePointRight(4)
                .intValue();
    }
}
