package org.borneout.capture.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a claim.
 *
 * <p>A figure is a number with a unit: "2.9 %", "two to 2.5 pct", "two-point-nine percent", "four-and-a-half percent", "3.7~3.8 %", "$80 a
 * barrel", "1,200 won", "0.2%포인트". Figures that the claim only compares with do not count: behind "from", "compared with",
 * "down from", "instead of", in "which rose by 3.1 pct last year", and before 에서, 보다, 대비 in Korean. What is falling ("a
 * 4.2 percent fall", "shrink 0.4 percent", 0.5% 감소) has a negative figure where it is a rate of change.
 *
 * <p>Of several the last counts, which belongs to the closing window.
 */
record Figures(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit) {
    private static final Figures NONE = new Figures(null, null, null, null);
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
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
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20));
    private static final String WORD =
            "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)";
    private static final String ONE =
            "(?:\\d{1,2}[- ]\\d/\\d|[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|(?<![\\d.])[-+]?\\d{1,9}(?:\\.\\d{1,6})?|"
                    + WORD + "-point-" + WORD + "(?:-" + WORD + ")?|" + WORD + "-and-a-half|" + WORD + " and a half|"
                    + WORD + ")";
    private static final String UNIT =
            "(?:\\s?(%포인트|%p|퍼센트포인트|%|퍼센트|per ?cent(?:age points?)?|percentage points?|percent|pct|points?|basis points?"
                    + "|(?:billion|million|trillion|bln|mln|bn)(?: (?:us )?(?:dollars?|marks?|euros?|francs?|yen|won|pounds?|yuan|barrels?|tonnes|tons|people|jobs|units))?|dollars?|euros?|yen|won|marks?|pounds?|yuan|barrels?(?: per day| a day)?|tonnes|tons|feet|people|jobs|units"
                    + "|조원|조 원|억원|억 원|억달러|억 달러|만명|만 명|달러|원|엔|위안|명|건|기))";
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d.,-])(\\$|us\\$|€|£|¥|연 )?(" + ONE + ")(?:"
            + UNIT + ")?(?:\\s?(?:-|~|to|and|or)\\s?(\\$|€)?(" + ONE + "))?" + UNIT + "?");
    private static final Pattern OLD_BEFORE = Pattern.compile(
            "(?:\\bpreviously:? ?\\+?|\\b(?:from|than|compared (?:with|to)|versus|against|instead of|and not|not|was|were|rose|fell|grew|shrank|rose by|fell by|grew by|record|existing|previous (?:forecast|estimate) of|had (?:put|forecast|projected|expected)[^,]{0,30}|target of|forecast of|estimate of)\\s(?:an? |the |about |around |as (?:high|low) as |(?:previous|earlier|prior|initial|initially) (?:estimate|forecast|projection)?(?: of)? ?){0,2}|지난해 |작년 |지난 [^ ]{1,6} |기존 |당초 |종전 |직전 )$");
    private static final Pattern OLD_AFTER = Pattern.compile(
            "^(?:[^,.]{0,6}(?:에서|보다|대비|에 비해)|\\s?(?:pct |percent |% )?(?:level|rate|drop|rise|fall|growth)? ?(?:it had|he had|projected (?:in|earlier)|forecast (?:in|earlier)|last year|a year ago|in 19[0-7]\\d)|에 그친|에 그쳤|\\s?올랐|\\s?늘었|로 가정|\\s(?:내려|낮춰|낮추|올려|높여|상향|하향|인하))");
    /** From here on the claim compares itself with other figures. */
    private static final Pattern COMPARES = Pattern.compile(
            "\\b(?:compared (?:with|to)|versus|in contrast to|(?:up|down|lower|higher|unchanged) from|against (?:an?|the|last)|rather than|following (?:an? |the |growth)|after (?:an? |\\d|expanding|contracting|shrinking|growing|falling|rising)"
                    + "|(?:below|above|less than|more than|higher than|lower than|short of|beating|half of|half|double|than) (?:the|its|their|[\\p{L}-]+'s?) [^,.;]{0,40}?(?:forecasts?|estimates?|projections?|targets?|figure|average|\\d))");

    private static final Pattern FALLS = Pattern.compile(
            "\\b(?:shrink|shrinks|contract|contracts|fall by|fall|falls by|decline|declines|drop|drops|shrinking|contracting|falling|decrease)\\b(?: by)?(?: (?:a |an |about |around |some |roughly |only |just |up to ))?\\s?$");
    private static final Pattern FALL_AFTER =
            Pattern.compile("^(?: (?:fall|drop|decline|contraction|decrease)\\b|\\s?(?:감소|줄|하락|축소|역성장|마이너스))");

    private record Found(
            BigDecimal first,
            @Nullable BigDecimal second,
            @Nullable String unit) {}

    static Figures of(Claim claim) {
        String low = claim.low();
        List<Found> found = new ArrayList<>();
        Matcher compares = COMPARES.matcher(low);
        int end = compares.find() && compares.start() > 8 ? compares.start() : low.length();
        Matcher match = FIGURE.matcher(low);
        while (match.find() && match.start() < end) {
            String unit = unit(match);
            String before = low.substring(Math.max(0, match.start() - 48), match.start());
            String after = low.substring(match.end());
            boolean chance = claim.signal().start() <= claim.from() + match.start()
                    && claim.from() + match.start() < claim.signal().end();
            if (match.group(5) != null && !range(match, before)) {
                BigDecimal only = number(match.group(5));
                boolean falling = FALLS.matcher(before).find() && "%".equals(unit);
                if (only != null
                        && unit != null
                        && !chance
                        && !OLD_AFTER.matcher(after).find()) {
                    found.add(new Found(falling ? only.abs().negate() : only, null, unit));
                }
                continue;
            }
            if (unit == null
                    || chance
                    || OLD_BEFORE.matcher(before).find()
                    || OLD_AFTER.matcher(after).find()) {
                continue;
            }
            boolean falls =
                    (FALLS.matcher(before).find() || FALL_AFTER.matcher(after).find()) && isPerCent(unit);
            BigDecimal first = number(match.group(2));
            BigDecimal second = match.group(5) == null ? null : number(match.group(5));
            if (first != null) {
                found.add(new Found(
                        falls ? first.abs().negate() : first,
                        second == null || !falls ? second : second.abs().negate(),
                        unit));
            }
        }
        return found.isEmpty() ? NONE : figures(found.get(found.size() - 1));
    }

    /** Not "in 2026 to 1.1 percent", "by 0.3 points to 1.2 percent", "from 1.4 to 1.1 percent", nor "in 2026 and 2.8 %". */
    private static boolean range(Matcher match, String before) {
        boolean year =
                match.group(2).matches("(?:19|20)\\d\\d") && !match.group(5).matches("(?:19|20)\\d\\d");
        boolean and = match.group().matches(".*\\b(?:and|or)\\b.*") && !before.matches("(?s).*\\bbetween ");
        boolean from = before.matches("(?s).*\\bfrom (?:around |about )?")
                && match.group().contains(" to ");
        boolean by = before.matches("(?s).*\\bby ") && match.group().contains(" to ") && match.group(3) != null;
        return !(year || and || from || by);
    }

    private static Figures figures(Found last) {
        if (last.second() == null) {
            return new Figures(last.first(), null, null, last.unit());
        }
        return new Figures(null, last.first().min(last.second()), last.first().max(last.second()), last.unit());
    }

    boolean any() {
        return value != null || low != null;
    }

    private static @Nullable String unit(Matcher match) {
        String written = match.group(6) != null ? match.group(6) : match.group(3);
        String sign = match.group(1) == null || match.group(1).isBlank()
                ? null
                : match.group(1).strip();
        if (written == null) {
            return sign == null || sign.equals("연") ? null : sign.toUpperCase(java.util.Locale.ROOT);
        }
        String plain = written.strip();
        if (plain.matches("%포인트|%p|퍼센트포인트|percentage points?|per ?centage points?")) {
            return "pp";
        }
        return plain.matches("%|퍼센트|per ?cent|percent|pct")
                ? "%"
                : sign == null || sign.equals("연") ? plain : sign.toUpperCase(java.util.Locale.ROOT) + " " + plain;
    }

    private static boolean isPerCent(String unit) {
        return unit.equals("%");
    }

    static @Nullable BigDecimal number(String written) {
        String plain = written.replace(",", "").replace("+", "");
        if (plain.indexOf('/') > 0) {
            String[] parts = plain.split("[- /]");
            BigDecimal part = new BigDecimal(parts[1])
                    .divide(new BigDecimal(parts[2].equals("0") ? "1" : parts[2]), 3, RoundingMode.HALF_EVEN);
            return new BigDecimal(parts[0]).add(part).stripTrailingZeros();
        }
        if (Character.isLetter(plain.charAt(0))) {
            return words(plain);
        }
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal words(String words) {
        String[] parts = words.split("-point-");
        if (parts.length == 2) {
            var decimals = new StringBuilder();
            for (String digit : parts[1].split("-")) {
                decimals.append(WORDS.getOrDefault(digit, 0));
            }
            return new BigDecimal(WORDS.getOrDefault(parts[0], 0) + "." + decimals);
        }
        Integer whole = WORDS.get(words.replaceFirst("[ -]and[ -]a[ -]half$", ""));
        if (whole == null) {
            return null;
        }
        return words.endsWith("half") ? new BigDecimal(whole + ".5") : new BigDecimal(whole);
    }
}
