package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.time.WindowRule;

/**
 * Folds passages that repeat one forecast into one card.
 *
 * <p>Two claims are the same where the same institute makes both, neither window nor figures contradict, and they share
 * enough of the words that are rare in the article: two of them that stand side by side ("frontal breakthrough"), or half
 * of the words of the shorter. The words of the institute itself make the card, else the passage that stands first; each
 * folded passage keeps its own hedge. A headline is folded into the card with which it shares most.
 *
 * <p>A card without a window takes it from a passage that is folded into it, else, where the claim just before it in the
 * story was dated by a year ("this year", 올해), that year, marked as chosen.
 */
final class Folding {
    /** A forecast with its repeats. */
    static final class Card {
        Draft draft;
        final List<Draft> repeats = new ArrayList<>();
        final List<Claim> headlines = new ArrayList<>();

        private Card(Draft draft) {
            this.draft = draft;
        }
    }

    private record Words(Set<String> all, Set<String> pairs) {}

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*|\\d[\\d.,]*");
    private static final Set<String> STOP = Set.copyOf(WordList.lines("en/stopwords"));
    private static final Pattern KOREAN_ENDING =
            Pattern.compile("(?:으로|에서|에게|까지|부터|이라고|라고|과의|와의|은|는|이|가|을|를|의|에|도|와|과|로|고|며)$");
    private static final double HALF = 0.5;

    private final Map<Claim, Words> words = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Folding(List<Draft> drafts) {
        drafts.forEach(d -> wordsOf(d.claim()).all().forEach(w -> counts.merge(w, 1, Integer::sum)));
    }

    static List<Card> of(List<Draft> drafts, List<Claim> headlines) {
        return new Folding(drafts).fold(carried(drafts), headlines);
    }

    private List<Card> fold(List<Draft> drafts, List<Claim> headlines) {
        List<Card> cards = new ArrayList<>();
        Map<String, List<Card>> byWord = new HashMap<>();
        for (Draft draft : drafts) {
            Card same = null;
            Set<Card> near = new HashSet<>();
            for (String word : wordsOf(draft.claim()).all()) {
                if (counts.getOrDefault(word, 0) <= 12) {
                    near.addAll(byWord.getOrDefault(word, List.of()));
                }
            }
            for (Card card : near.stream()
                    .sorted(Comparator.comparingInt(c -> c.draft.claim().start()))
                    .toList()) {
                same = same == null && same(card, draft) ? card : same;
            }
            if (same == null) {
                same = new Card(draft);
                cards.add(same);
            } else {
                join(same, draft);
            }
            for (String word : wordsOf(draft.claim()).all()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(same);
            }
        }
        headlines.forEach(headline -> attach(headline, cards));
        cards.forEach(Folding::date);
        cards.sort(Comparator.comparingInt(c -> c.draft.claim().start()));
        return cards;
    }

    private static void join(Card card, Draft draft) {
        if (draft.direct() && !card.draft.direct()) {
            card.repeats.add(card.draft);
            card.draft = draft;
        } else {
            card.repeats.add(draft);
        }
    }

    private boolean same(Card card, Draft draft) {
        if (alike(card.draft, draft)) {
            return true;
        }
        return card.repeats.stream().anyMatch(r -> alike(r, draft) && !contradict(card.draft, draft));
    }

    private boolean alike(Draft a, Draft b) {
        if (!a.source().sameInstitute(b.source())
                || contradict(a, b)
                || (a.condition() == null) != (b.condition() == null)) {
            return false;
        }
        Words one = wordsOf(a.claim());
        Words other = wordsOf(b.claim());
        long shared = one.all().stream()
                .filter(other.all()::contains)
                .filter(this::rare)
                .count();
        int shorter = Math.min(one.all().size(), other.all().size());
        boolean pair = one.pairs().stream().anyMatch(p -> other.pairs().contains(p) && rarePair(p));
        boolean figures = a.figures().any() || b.figures().any();
        if (figures) {
            return a.figures().any()
                    && b.figures().any()
                    && sameFigures(a, b)
                    && shared >= 2
                    && shared >= HALF * shorter;
        }
        boolean leads = a.claim().sentence().part() == Sentence.Part.LEAD && b.direct();
        return shared >= 2 && pair && shared >= 0.4 * shorter
                || shared >= 3 && shared >= (leads ? 0.25 : HALF) * shorter;
    }

    private static boolean contradict(Draft a, Draft b) {
        boolean windows = a.window().due() != null
                && b.window().due() != null
                && !a.window().due().equals(b.window().due());
        boolean nested = windows && a.window().rule() == b.window().rule();
        return windows && (nested || !bothGolden(a, b))
                || a.figures().any() && b.figures().any() && !sameFigures(a, b)
                || a.window().rule() == WindowRule.AS_EARLY_AS ^ b.window().rule() == WindowRule.AS_EARLY_AS;
    }

    /** A metaphor is the same however it is dated. */
    private static boolean bothGolden(Draft a, Draft b) {
        return Metaphors.in(a.claim().low()) && Metaphors.in(b.claim().low());
    }

    private static boolean sameFigures(Draft a, Draft b) {
        return java.util.Objects.equals(a.figures(), b.figures());
    }

    private boolean rare(String word) {
        return counts.getOrDefault(word, 0) <= 6;
    }

    private boolean rarePair(String pair) {
        String[] both = pair.split(" ");
        return counts.getOrDefault(both[0], 0) <= 4 && counts.getOrDefault(both[1], 0) <= 4;
    }

    private void attach(Claim headline, List<Card> cards) {
        Words title = wordsOf(headline);
        Card best = null;
        double most = 0.25;
        for (Card card : cards) {
            Set<String> all = new HashSet<>(wordsOf(card.draft.claim()).all());
            card.repeats.forEach(r -> all.addAll(wordsOf(r.claim()).all()));
            double share = title.all().stream().filter(all::contains).count()
                    / (double) Math.max(1, title.all().size());
            if (share > most) {
                most = share;
                best = card;
            }
        }
        if (best != null) {
            best.headlines.add(headline);
        }
    }

    private static void date(Card card) {
        if (card.draft.window().rule() == WindowRule.NO_DEADLINE) {
            card.repeats.stream()
                    .filter(r -> r.window().due() != null)
                    .findFirst()
                    .ifPresent(r -> card.draft = card.draft.dated(r.window()));
        }
    }

    /** The year of the claim before, for a claim that stands next to it and says nothing of when. */
    private static List<Draft> carried(List<Draft> drafts) {
        List<Draft> dated = new ArrayList<>();
        Draft before = null;
        for (Draft draft : drafts) {
            boolean next = before != null
                    && draft.window().rule() == WindowRule.NO_DEADLINE
                    && draft.condition() == null
                    && draft.source().sameInstitute(before.source())
                    && draft.claim().sentence().paragraph()
                            <= before.claim().sentence().paragraph() + 1
                    && isYear(before.window());
            if (next && before != null) {
                CardWindow year = before.window();
                dated.add(
                        draft.dated(new CardWindow(year.stated(), year.rule(), year.anchor(), null, year.due(), true)));
            } else {
                dated.add(draft);
            }
            before = draft;
        }
        return dated;
    }

    private static boolean isYear(CardWindow window) {
        boolean soon = window.due() != null
                && window.due().getYear() <= window.anchor().getYear() + 1;
        return soon
                && (window.rule() == WindowRule.THIS_YEAR
                        || window.rule() == WindowRule.NEXT_YEAR
                        || window.rule() == WindowRule.NAMED_YEAR);
    }

    private Words wordsOf(Claim claim) {
        return words.computeIfAbsent(claim, c -> split(c.low()));
    }

    private static Words split(String low) {
        Set<String> all = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        String before = null;
        Matcher word = WORD.matcher(low);
        while (word.find()) {
            String stem = stem(word.group());
            if (stem.length() > 1 && !STOP.contains(stem)) {
                all.add(stem);
                if (before != null) {
                    pairs.add(before + " " + stem);
                }
                before = stem;
            } else {
                before = null;
            }
        }
        return new Words(all, pairs);
    }

    private static String stem(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceFirst("'s?$", "");
        if (plain.charAt(0) >= 0xAC00 && plain.length() > 2) {
            return KOREAN_ENDING.matcher(plain).replaceFirst("");
        }
        return plain.length() > 4 && plain.endsWith("s") && !plain.endsWith("ss")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }
}
