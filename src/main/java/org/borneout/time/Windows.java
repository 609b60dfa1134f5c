package org.borneout.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stated words of a window ("at the upcoming party congress, next month", "올해 안에") against the day of
 * publication, in English and Korean. Words that give no date give none: "soon" and "early 2027" are left to a person.
 */
public final class Windows {
    private static final String EVENT =
            "(?:congress|summit|meeting|conference|convention|elections?|plenum|plenary|session"
                    + "|talks|olympics|inauguration|referendum|assembly)\\b";
    private static final String KOREAN_EVENT = "(?:대회|회의|총회|선거|회담|올림픽|총선|대선|취임식|열병식)";
    private static final Pattern AT_EVENT = Pattern.compile("\\b" + EVENT + "|" + KOREAN_EVENT);
    /** Before or after an event is not at it, and nobody here knows its day. */
    private static final Pattern AROUND_EVENT =
            Pattern.compile("\\b(?:before|ahead of|prior to|until|till|after|since|following|of)(?: [\\w'-]+){0,5}? "
                    + EVENT + "|" + KOREAN_EVENT + "\\s?(?:이?전|앞두|이?후|뒤|부터|까지)");

    private static final Pattern EARLIEST =
            Pattern.compile("\\b(?:as early as|as soon as|no earlier than)(?: in| the)*\\s*$|(?:이르면|빠르면)\\s*$");
    private static final Pattern BEFORE = Pattern.compile("\\b(?:before|prior to|ahead of)(?: the)?\\s*$");
    private static final Pattern FROM = Pattern.compile("\\b(?:from|between|starting|beginning)(?: in)?(?: the)?\\s*$");
    private static final Pattern AFTER =
            Pattern.compile("\\b(?:after|since|not before|not until)(?: in)?(?: the)?(?: end of)?(?: the)?\\s*$");
    private static final Pattern BY = Pattern.compile(
            "\\b(?:by|until|till|through|no later than|not later than|within|and|to|before)(?: the)?(?: very)?(?: end of)?(?: the)?\\s*$"
                    + "|\\bend of(?: the)?\\s*$|-\\s*$|늦어도\\s*$");

    private static final Pattern THEN_EARLIEST = Pattern.compile("^\\s*at the (?:very )?earliest\\b");
    private static final Pattern THEN_BEFORE = Pattern.compile("^\\s*(?:이전|전까지|전에)");
    private static final Pattern THEN_FROM = Pattern.compile("^(?:\\s*부터|\\s*이후|(?:년|월)?부터| onwards?\\b| or later\\b)");
    private static final Pattern THEN_BY = Pattern.compile("^[.\\s]*(?:말\\s*)?(?:까지|안에|안으로|내에|이내)");
    private static final Pattern LATEST = Pattern.compile("\\bat the latest\\b|늦어도");

    private record Placed(Span span, Edge edge, int start, int end) {}

    private Windows() {}

    /** The window, or nothing where the words give no date or only one that is past on the day of publication. */
    public static Optional<Window> read(String stated, LocalDate anchor) {
        return read(stated, anchor, null);
    }

    /** As {@link #read(String, LocalDate)}, with the country (two letters) whose financial year is meant. */
    public static Optional<Window> read(String stated, LocalDate anchor, @Nullable String country) {
        String text = plain(stated);
        if (AROUND_EVENT.matcher(text).find()) {
            return Optional.empty();
        }
        List<Placed> placed = spans(text, anchor, country);
        List<Span> due = placed.stream()
                .filter(p -> p.edge() == Edge.IN || p.edge() == Edge.BY || p.edge() == Edge.BEFORE)
                .map(Placed::span)
                .toList();
        Optional<Span> last = due.stream().max(Comparator.comparing(Span::last));
        if (last.isEmpty()) {
            return earliest(placed, anchor);
        }
        Span deadline = last.get();
        if (deadline.last().isBefore(anchor) || deadline.last().getYear() > 9999) {
            return Optional.empty();
        }
        if (AT_EVENT.matcher(text).find()) {
            boolean nextMonth = deadline.rule() == WindowRule.NEXT_MONTH;
            var rule = nextMonth ? WindowRule.AT_EVENT_NEXT_MONTH : WindowRule.AT_EVENT;
            return Optional.of(new Window(rule, null, deadline.last()));
        }
        return Optional.of(new Window(deadline.rule(), opens(text, placed, anchor, deadline), deadline.last()));
    }

    /**
     * Every time that is named in a longer text, past ones too, in the order of the text.
     *
     * @param text in lower case, with plain dashes, apostrophes and spaces; offsets are those of this text
     */
    public static List<Mention> mentions(String text, LocalDate anchor, @Nullable String country) {
        return spans(text, anchor, country).stream()
                .map(p -> new Mention(
                        p.start(),
                        p.end(),
                        p.span().rule(),
                        p.span().first(),
                        p.span().last(),
                        p.edge()))
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    /** Lower case, one kind of dash and apostrophe, single spaces. */
    private static String plain(String stated) {
        return Normalizer.normalize(stated, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u301c\\u223c]", "~")
                .replaceAll("[\\u2018\\u2019]", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Placed> spans(String text, LocalDate anchor, @Nullable String country) {
        List<Wording> wordings = new ArrayList<>();
        wordings.add(EnglishTimes.fiscal(country));
        wordings.addAll(EnglishTimes.WORDINGS);
        wordings.addAll(KoreanTimes.WORDINGS);
        var unread = new StringBuilder(text);
        List<Placed> placed = new ArrayList<>();
        for (Wording wording : wordings) {
            Matcher match = wording.looks().matcher(unread.toString());
            while (match.find()) {
                unread.replace(match.start(), match.end(), "|".repeat(match.end() - match.start()));
                int start = match.start();
                int end = match.end();
                String before = text.substring(0, start);
                String after = text.substring(end);
                wording.read(match.toMatchResult(), anchor)
                        .map(span -> place(span, before, after, start, end))
                        .ifPresent(placed::add);
            }
        }
        return placed;
    }

    private static Placed place(Span span, String before, String after, int start, int end) {
        Edge edge = edge(before, after);
        Span meant = switch (edge) {
            case BEFORE -> Span.day(WindowRule.BEFORE, span.first().minusDays(1));
            case BY -> span.rule() == WindowRule.NAMED_YEAR ? span.ruled(WindowRule.BY_END_OF_YEAR) : span;
            case IN, FROM, AFTER, EARLIEST ->
                span.rule() == WindowRule.BY_NEXT_NAMED_MONTH ? span.ruled(WindowRule.NAMED_MONTH) : span;
        };
        return new Placed(meant, edge, start, end);
    }

    private static Edge edge(String before, String after) {
        if (EARLIEST.matcher(before).find() || THEN_EARLIEST.matcher(after).find()) {
            return Edge.EARLIEST;
        }
        if (AFTER.matcher(before).find()) {
            return Edge.AFTER;
        }
        if (BEFORE.matcher(before).find() || THEN_BEFORE.matcher(after).find()) {
            return Edge.BEFORE;
        }
        if (FROM.matcher(before).find() || THEN_FROM.matcher(after).find()) {
            return Edge.FROM;
        }
        return BY.matcher(before).find() || THEN_BY.matcher(after).find() ? Edge.BY : Edge.IN;
    }

    /** "As early as 2027" opens a window and closes none. */
    private static Optional<Window> earliest(List<Placed> placed, LocalDate anchor) {
        return placed.stream()
                .filter(p -> p.edge() == Edge.EARLIEST && p.span().first().isAfter(anchor))
                .findFirst()
                .map(p -> new Window(WindowRule.AS_EARLY_AS, p.span().first(), null));
    }

    private static @Nullable LocalDate opens(String text, List<Placed> placed, LocalDate anchor, Span deadline) {
        Optional<LocalDate> from = placed.stream()
                .filter(p -> p.edge() == Edge.FROM || p.edge() == Edge.EARLIEST)
                .map(p -> p.span().first())
                .findFirst();
        boolean upTo = LATEST.matcher(text).find()
                || placed.stream().anyMatch(p -> p.edge() == Edge.BY || p.edge() == Edge.BEFORE);
        if (from.isEmpty() && (upTo || deadline.rule() == WindowRule.BY_END_OF_YEAR)) {
            return null;
        }
        LocalDate first = from.orElseGet(() -> placed.stream()
                .filter(p -> p.edge() == Edge.IN)
                .map(p -> p.span().first())
                .min(Comparator.naturalOrder())
                .orElse(anchor));
        return first.isAfter(anchor) && !first.isAfter(deadline.last()) ? first : null;
    }
}
