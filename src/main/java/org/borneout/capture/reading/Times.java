package org.borneout.capture.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.borneout.time.Edge;
import org.borneout.time.Mention;
import org.borneout.time.WindowRule;
import org.borneout.time.Windows;
import org.jspecify.annotations.Nullable;

/**
 * Dates a claim.
 *
 * <p>All times that the claim names are read by {@link Windows}; the one that closes last is the due date, as one claim may have figures
 * for several years. Times that are past, that only open ("from March on", "as early as 2027") or that stand in the condition give
 * none. Where the claim names no time, the words before the one who speaks count ("By 2030, the institute said"), then an event
 * ({@link Events}) and a term of office ({@link Terms}). "In two weeks" behind a condition runs from a day that nobody knows.
 */
final class Times {
    private static final Pattern LEADING = Pattern.compile(
            "(?:\\b(?:by|in|at|before|until|till|within|during|over|through|throughout|between now and|as early as|as soon as|no later than|from|since|of|for|on|the|end of the|at the end of|by the end of|in the course of|up to|later|early|late|around|this|next|coming|the coming)\\s)+$|(?:늦어도|이르면|빠르면|오는)\\s$");
    private static final Pattern TRAILING =
            Pattern.compile("^(?:\\s?(?:까지|안에|이내에?|내에|중에?|말까지|에는?|부터|동안)| at the latest\\b)");
    /** A report that bears a year in its name. */
    private static final Pattern TITLE = Pattern.compile(
            "[‘「『'\"“](?:[^‘’「」『』'\"“”]{0,40}(?:전망|보고서|동향|outlook|report|review|survey)[^‘’「」『』'\"“”]{0,12}[’」』'\"”](?!\\s?(?:이?라|고|며))"
                    + "|[^‘’「」『』'\"“”]{2,40}[’」』'\"”](?=\\s?(?:보고서|자료|세미나|토론회)))");
    /** When an earlier forecast was made: "the 1.7 percent projected in February". */
    private static final Pattern MADE = Pattern.compile(
            "\\b(?:projected|forecast|predicted|estimated|expected|seen|put out|published|released|made|issued|announced|given|telling us|told us|pencilled in|previously|made back|set)\\s(?:back )?(?:in|on)\\s(?:late |early |mid-)?$"
                    + "|\\b(?:down|up|lower|higher) from [^,;]{0,40}$|\\bcompared with [^,;]{0,40}$|지난 $|, (?:which|who) (?:kicks?|begins?|starts?|opens?|takes?|rose|fell|grew|was|were|had|hit|stood)\\b[^,;]*$");
    /** A year that belongs to the name of a thing: "the 2025 budget". */
    private static final Pattern NAME = Pattern.compile(
            "^ (?:(?:presidential|general|national|federal|state) )?(?:budget|outlook|report|campaign|edition|survey|model|plan|target|agreement|accord|treaty|deal|law|act|world cup|olympics|games|financial crisis|invasion|war)\\b");

    private static final Pattern ELLIPSIS = Pattern.compile("\\bthis year\\b.*\\b(next)(?=\\s*(?:[.,;]|$))");
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:report|outlook|survey|study|paper|published|released|review|note|forecast)\\b|보고서|전망|발간|펴낸|발표");
    private static final Pattern OPENING = Pattern.compile(
            "^\\W{0,3}(?:but |and )?(?:by|in|over|within|at|before|during|until|between|from|for|next|this|later|after|as early as)\\b|[가-힣]");
    private static final Pattern FROM_CONDITION = Pattern.compile("\\bnext\\b|앞으로|향후");

    private static final Set<WindowRule> COUNTED = EnumSet.of(
            WindowRule.WITHIN_DAYS, WindowRule.WITHIN_WEEKS, WindowRule.WITHIN_MONTHS, WindowRule.WITHIN_YEARS);

    private final LocalDate anchor;
    private final Events events;
    private final @Nullable String country;

    Times(LocalDate anchor, Events events, @Nullable String country) {
        this.anchor = anchor;
        this.events = events;
        this.country = country;
    }

    CardWindow of(Claim claim, @Nullable String condition) {
        String low = claim.low();
        int conditionAt = condition == null ? -1 : claim.text().indexOf(condition);
        int conditionEnd = conditionAt < 0 || condition == null ? -1 : conditionAt + condition.length();
        List<Mention> mentions = mentions(low, claim).stream()
                .filter(m -> m.end() <= conditionAt || m.start() >= conditionEnd)
                .filter(m -> !(condition != null
                        && counted(m)
                        && !FROM_CONDITION
                                .matcher(low.substring(Math.max(0, m.start() - 8), m.end()))
                                .find()))
                .toList();
        Optional<CardWindow> own = window(claim.text(), low, mentions);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<CardWindow> bound = bound(claim);
        if (bound.isPresent()) {
            return bound.get();
        }
        String before = claim.sentence().low().substring(0, claim.from());
        if (before.length() < 160
                && OPENING.matcher(before).find()
                && !REPORT.matcher(before).find()) {
            Optional<CardWindow> opening =
                    window(claim.sentence().text().substring(0, claim.from()), before, mentions(before, claim));
            if (opening.isPresent()) {
                return opening.get();
            }
        }
        return earliest(claim.text(), low, mentions).orElse(CardWindow.none(anchor));
    }

    private List<Mention> mentions(String low, Claim claim) {
        String plain =
                TITLE.matcher(low).replaceAll(title -> " ".repeat(title.group().length()));
        return Windows.mentions(plain, anchor, Fiscal.country(claim.sentence().low(), country)).stream()
                .filter(m -> !MADE.matcher(low.substring(0, m.start())).find())
                .filter(m -> !(m.rule() == WindowRule.NAMED_YEAR
                        && NAME.matcher(low.substring(m.end())).find()))
                .toList();
    }

    private Optional<CardWindow> window(String text, String low, List<Mention> mentions) {
        LocalDate opening = mentions.stream()
                .filter(m -> m.edge() == Edge.EARLIEST)
                .map(Mention::first)
                .findFirst()
                .orElse(anchor);
        List<Mention> closing = mentions.stream()
                .filter(m -> !m.last().isBefore(opening))
                .filter(m ->
                        m.closes() && !m.last().isBefore(anchor) && m.last().getYear() < 2200)
                .toList();
        Optional<Mention> last =
                closing.stream().max(Comparator.comparing(Mention::last).thenComparing(Mention::start));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Matcher ellipsis = ELLIPSIS.matcher(low);
        if (last.get().rule() == WindowRule.THIS_YEAR && ellipsis.find()) {
            LocalDate due = LocalDate.of(anchor.getYear() + 1, 12, 31);
            return Optional.of(new CardWindow("this year; next", WindowRule.NEXT_YEAR, anchor, null, due, false));
        }
        LocalDate opens = mentions.stream()
                .filter(m -> m.edge() == Edge.FROM || m.edge() == Edge.EARLIEST || m.edge() == Edge.IN)
                .map(Mention::first)
                .min(Comparator.naturalOrder())
                .filter(day -> day.isAfter(anchor) && !day.isAfter(last.get().last()))
                .orElse(null);
        String stated =
                closing.stream().map(m -> words(text, low, m)).distinct().collect(Collectors.joining("; "));
        return Optional.of(new CardWindow(
                stated, last.get().rule(), anchor, opens, last.get().last(), false));
    }

    private Optional<CardWindow> bound(Claim claim) {
        Optional<Terms.Chosen> term = Terms.in(claim.low(), claim.sentence().low(), anchor);
        if (term.isPresent()) {
            Terms.Chosen t = term.get();
            return Optional.of(
                    new CardWindow(claim.text().substring(t.start(), t.end()), t.rule(), anchor, null, t.due(), true));
        }
        return events.in(claim.low(), claim.sentence().start())
                .map(e -> new CardWindow(
                        claim.text().substring(e.start(), e.end()).strip(), e.rule(), anchor, null, e.due(), false));
    }

    private Optional<CardWindow> earliest(String text, String low, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.edge() == Edge.EARLIEST || m.edge() == Edge.FROM)
                .findFirst()
                .map(m -> new CardWindow(
                        words(text, low, m),
                        m.edge() == Edge.EARLIEST ? WindowRule.AS_EARLY_AS : WindowRule.NO_DEADLINE,
                        anchor,
                        m.first().isAfter(anchor) ? m.first() : null,
                        null,
                        false));
    }

    private static boolean counted(Mention m) {
        return COUNTED.contains(m.rule());
    }

    private static String words(String text, String low, Mention m) {
        int start = m.start();
        Matcher leading = LEADING.matcher(low.substring(Math.max(0, start - 40), start));
        if (leading.find()) {
            start -= leading.group().length();
        }
        Matcher trailing = TRAILING.matcher(low.substring(m.end()));
        int end = m.end() + (trailing.find() ? trailing.end() : 0);
        return text.substring(start, end).replaceFirst("[\\s.,;]+$", "").strip();
    }
}
