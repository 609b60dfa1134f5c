package org.borneout.capture.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.time.WindowRule;

/**
 * Dates that words bind to a term of office or a plan, and that are a choice: they are marked as chosen.
 *
 * <p>"At the start of its term" is the first hundred days, "during Biden's presidency" the whole term; both are known only for
 * presidents of the United States, whose terms begin on 20 January after an election. Between election and inauguration the term
 * that begins is meant. "Within the current five-year plan" is dated for China, whose plans end with years
 * divisible by five; a plan that has less than a month left is not the one that is meant.
 */
final class Terms {
    /** A stretch of words and the day that was chosen for them. */
    record Chosen(int start, int end, WindowRule rule, LocalDate due) {}

    private static final int HUNDRED_DAYS = 100;
    private static final Pattern START = Pattern.compile(
            "\\b(?:at|in|from|near|during) the (?:very )?(?:start|beginning|outset|first (?:hundred|100) days|first days|early days) of (?:its|his|her|the|a|their) (?:new |second |first )?(?:term|presidency|administration|tenure)\\b"
                    + "|\\bin (?:its|his|her) first (?:hundred|100) days\\b|\\bearly in (?:its|his|her) (?:term|presidency|tenure)\\b|임기 초반?");
    private static final Pattern DURING = Pattern.compile(
            "\\b(?:during|throughout|under|before the end of|by the end of|for the rest of|in) (?:(?:the )?(?:[\\p{L}.]+'s|his|her|its|[\\p{L}.]+) )(?:presidency|term|administration|tenure|time in office)\\b");
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(?:us|u\\.s\\.|united states|biden|trump|obama|bush|clinton|harris|reagan|washington|white house)\\b|바이든|트럼프|오바마|미국");
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:within|during|in|under|over|by the end of) (?:the |its |china's )?(?:current|present|14th|13th|15th|next)? ?five-year plan(?: period)?\\b");
    private static final Pattern CHINA = Pattern.compile("\\bchin(?:a|ese)\\b|beijing");

    private Terms() {}

    static Optional<Chosen> in(String low, String context, LocalDate anchor) {
        Matcher start = START.matcher(low);
        boolean american = AMERICAN.matcher(context).find();
        if (start.find() && american) {
            LocalDate begins = beginning(anchor);
            LocalDate due = begins.plusDays(HUNDRED_DAYS);
            return due.isBefore(anchor)
                    ? Optional.empty()
                    : Optional.of(new Chosen(start.start(), start.end(), WindowRule.START_OF_TERM, due));
        }
        Matcher during = DURING.matcher(low);
        if (during.find() && american) {
            return Optional.of(new Chosen(
                    during.start(),
                    during.end(),
                    WindowRule.AT_EVENT,
                    beginning(anchor).plusYears(4)));
        }
        Matcher plan = PLAN.matcher(low);
        if (plan.find() && CHINA.matcher(context).find()) {
            return Optional.of(new Chosen(plan.start(), plan.end(), WindowRule.AT_EVENT, endOfPlan(anchor)));
        }
        return Optional.empty();
    }

    /** The inauguration that began the term, or the one that comes within three months. */
    static LocalDate beginning(LocalDate anchor) {
        LocalDate soon = anchor.plusMonths(3);
        int year = soon.getYear() - Math.floorMod(soon.getYear() - 1, 4);
        LocalDate begins = LocalDate.of(year, 1, 20);
        return begins.isAfter(soon) ? begins.minusYears(4) : begins;
    }

    private static LocalDate endOfPlan(LocalDate anchor) {
        LocalDate from = anchor.plusMonths(1);
        int year = from.getYear() + Math.floorMod(-from.getYear(), 5);
        return LocalDate.of(year, 12, 31);
    }
}
