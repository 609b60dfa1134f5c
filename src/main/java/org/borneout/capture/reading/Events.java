package org.borneout.capture.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.time.Mention;
import org.borneout.time.WindowRule;
import org.borneout.time.Windows;

/**
 * When the events are by which claims are bound ("at the upcoming party congress").
 *
 * <p>An event is dated by another sentence of the article that names it with a time to come ("to hold a rare party congress next
 * month"), else by a short list of events whose day is public long before. Two words tell events apart: "party congress" is
 * not "trade congress", and "the congress" is either. Fires only where the words place the claim at, in, by or before the
 * event; "after the summit" has no end.
 */
final class Events {
    /** An event in a claim, with the day by which it is over as far as is known. */
    record Bound(int start, int end, WindowRule rule, LocalDate due) {}

    private record Dated(String key, WindowRule rule, LocalDate due, int at, boolean scheduled) {}

    private static final String NOUN =
            "(?:congress|summit|meeting|conference|convention|elections?|plenum|plenary|session|talks|olympics?(?: games)?|inauguration"
                    + "|referendum|assembly|vote|polls|tournament|world cup|anniversary|budget)";
    private static final Pattern AT = Pattern.compile(
            "\\b(?:at|during|in|by|until|till|before|ahead of|prior to)\\s(?:the\\s|this\\s|next\\s|an?\\s|its\\s|their\\s)?(?:upcoming\\s|coming\\s|forthcoming\\s|planned\\s|rare\\s|(?!the\\s)[\\p{L}\\d'.-]{2,20}\\s){0,4}?"
                    + NOUN
                    + "\\b|[가-힣\\d]{0,4}(?:당대회|대회|총회|전원회의|정상회담|정상회의|회담|총선|대선|선거|올림픽|취임식|열병식)(?=에서|까지|때|을 계기로|를 계기로|\\s?전(?:까지)?|에)");
    /** A sentence that sets the day of an event counts before one that only names both. */
    private static final Pattern SCHEDULES = Pattern.compile(
            "\\b(?:schedul|slated|due|to hold|held|hold|opens?|begins?|starts?|kicks? off|convene|takes? place)|예정|개최|열릴|열리|연다|개막");

    private static final Pattern NAMED = Pattern.compile("(?:([\\p{L}'-]{3,20})\\s)?(" + NOUN
            + ")\\b|([가-힣]{0,4}?)(당대회|대회|총회|전원회의|정상회담|정상회의|회담|총선|대선|선거|올림픽|취임식|열병식)");
    private static final List<String> KNOWN = WordList.lines("events");

    private final List<Dated> dated = new ArrayList<>();
    private final LocalDate anchor;

    Events(List<Sentence> sentences, LocalDate anchor) {
        this.anchor = anchor;
        for (Sentence sentence : sentences) {
            if (dated.size() < 200
                    && sentence.part() != Sentence.Part.CAPTION
                    && sentence.part() != Sentence.Part.FURNITURE) {
                learn(sentence);
            }
        }
    }

    private void learn(Sentence sentence) {
        Matcher named = NAMED.matcher(sentence.low());
        List<Mention> times = null;
        while (named.find()) {
            if (times == null) {
                times = Windows.mentions(sentence.low(), anchor, null).stream()
                        .filter(m -> m.closes()
                                && !m.last().isBefore(anchor)
                                && m.last().isBefore(anchor.plusYears(2)))
                        .toList();
            }
            int at = named.start();
            Optional<Mention> near = times.stream()
                    .filter(m -> Math.abs(m.start() - at) < 90)
                    .min((a, b) -> Math.abs(a.start() - at) - Math.abs(b.start() - at));
            near.ifPresent(m -> dated.add(new Dated(
                    key(sentence.low().substring(at, named.end())),
                    m.rule() == WindowRule.NEXT_MONTH ? WindowRule.AT_EVENT_NEXT_MONTH : WindowRule.AT_EVENT,
                    m.last(),
                    sentence.start(),
                    SCHEDULES.matcher(sentence.low()).find())));
        }
    }

    /** The event by which some words bind a claim, where its day is known. */
    Optional<Bound> in(String low, int sentenceStart) {
        Matcher at = AT.matcher(low);
        while (at.find()) {
            String event = at.group();
            for (String known : KNOWN) {
                int cut = known.lastIndexOf('=');
                Matcher named = Pattern.compile(known.substring(0, cut).strip()).matcher(event);
                LocalDate day = LocalDate.parse(known.substring(cut + 1).strip());
                if (named.find() && !day.isBefore(anchor)) {
                    return Optional.of(new Bound(at.start(), at.end(), WindowRule.AT_EVENT, day));
                }
            }
            String key = key(event);
            int start = at.start();
            int end = at.end();
            Optional<Bound> elsewhere = dated.stream()
                    .filter(d -> d.at() != sentenceStart && same(d.key(), key))
                    .min((a, b) -> Boolean.compare(b.scheduled(), a.scheduled()))
                    .map(d -> new Bound(start, end, d.rule(), d.due()));
            if (elsewhere.isPresent()) {
                return elsewhere;
            }
        }
        return Optional.empty();
    }

    private static boolean same(String one, String other) {
        String a = one.substring(one.lastIndexOf(' ') + 1);
        String b = other.substring(other.lastIndexOf(' ') + 1);
        boolean sameNoun = a.equals(b) || a.endsWith(b) || b.endsWith(a);
        return sameNoun
                && (one.equals(other) || vague(one) || vague(other) || !one.contains(" ") || !other.contains(" "));
    }

    private static boolean vague(String key) {
        return key.matches("(?:upcoming|coming|the|next|rare|forthcoming|planned|this|its) .*");
    }

    private static String key(String event) {
        Matcher named = NAMED.matcher(event);
        String key = event;
        while (named.find()) {
            String korean = named.group(4);
            key = korean == null
                    ? (named.group(1) == null ? "" : named.group(1) + " ")
                            + named.group(2).replaceFirst("s$", "")
                    : korean;
        }
        return key;
    }
}
