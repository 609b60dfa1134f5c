package org.borneout.report.scored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Match;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.borneout.scoring.Families;
import org.borneout.scoring.Meaning;
import org.borneout.scoring.PairedTally;
import org.borneout.scoring.Probability;
import org.borneout.scoring.Saying;
import org.borneout.scoring.Sayings;
import org.borneout.scoring.Tallies;
import org.borneout.scoring.Tally;
import org.borneout.scoring.Wilson;

/** Turns the groups of one institute's rows into its record: plain computing, without a database. */
final class Reckoning {
    private final RowGroups.Grouped grouped;
    private final Switches by;
    private final Reader reader;

    Reckoning(RowGroups.Grouped grouped, Switches by, Reader reader) {
        this.grouped = grouped;
        this.by = by;
        this.reader = reader;
    }

    InstituteRecord record() {
        Map<Leaf, Long> leaves = new EnumMap<>(Leaf.class);
        grouped.all().forEach((group, count) -> leaves.merge(leaf(group), count, Long::sum));
        return new InstituteRecord(
                by,
                new Funnel(leaves),
                families(),
                sayings(),
                terms(),
                meanings(),
                reader,
                count(group -> group.logging() == Logging.How.PROSPECTIVE),
                count(group -> group.logging() == Logging.How.SYSTEMATIC),
                count(RowGroup::imported),
                count(group -> reader.isByFallback(said(group))),
                phrases(),
                pairs());
    }

    private Leaf leaf(RowGroup group) {
        Said said = group.said();
        return Leaf.of(group.state(), group.due(), said != null && reader.point(said) != null, by.hindsight());
    }

    private boolean isScored(RowGroup group) {
        return leaf(group) == Leaf.SCORED;
    }

    private long count(Predicate<RowGroup> wanted) {
        return grouped.all().entrySet().stream()
                .filter(entry -> isScored(entry.getKey()) && wanted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Said said(RowGroup group) {
        return Objects.requireNonNull(group.said());
    }

    private Probability point(RowGroup group) {
        return Objects.requireNonNull(reader.point(said(group)));
    }

    private static boolean happened(RowGroup group) {
        return Objects.requireNonNull(group.happened());
    }

    /** Whether what the words are attached to came about. */
    private static boolean cameTrue(RowGroup group) {
        return happened(group) == (group.side() == Side.WILL);
    }

    /** The probability that it gave to what the question asks. */
    private Probability ofQuestion(RowGroup group) {
        return group.side() == Side.WILL ? point(group) : point(group).complement();
    }

    /** The scored rows that belong to no family of two or more. */
    private Map<RowGroup, Long> alone() {
        Map<RowGroup, Long> alone = new HashMap<>();
        grouped.all().forEach((group, count) -> {
            if (isScored(group)) {
                alone.put(group, count);
            }
        });
        for (Map<RowGroup, Long> family : grouped.families().values()) {
            family.forEach((group, count) -> alone.computeIfPresent(group, (same, all) -> all - count));
        }
        return alone;
    }

    private List<Map<RowGroup, Long>> together() {
        List<Map<RowGroup, Long>> together = new ArrayList<>();
        for (Map<RowGroup, Long> family : new TreeMap<>(grouped.families()).values()) {
            Map<RowGroup, Long> scored = new HashMap<>(family);
            scored.keySet().removeIf(group -> !isScored(group));
            if (!scored.isEmpty()) {
                together.add(scored);
            }
        }
        return together;
    }

    private Families families() {
        return Families.of(
                tallies(alone()), together().stream().map(this::tallies).toList());
    }

    private Tallies tallies(Map<RowGroup, Long> groups) {
        List<Tally> tallies = new ArrayList<>();
        groups.forEach((group, count) ->
                tallies.add(new Tally(ofQuestion(group), happened(group) ? count : 0, happened(group) ? 0 : count)));
        return Tallies.of(tallies);
    }

    private Sayings<Said> sayings() {
        return new Sayings<>(
                sayings(alone(), said -> said),
                together().stream().map(family -> sayings(family, said -> said)).toList());
    }

    /** The same by term: different words for the same term have one meaning. */
    private Sayings<Said> terms() {
        return new Sayings<>(
                sayings(alone(), this::term),
                together().stream().map(family -> sayings(family, this::term)).toList());
    }

    private Map<Said, Meaning> meanings() {
        Map<Said, Meaning> meanings = new HashMap<>();
        grouped.all().keySet().stream()
                .filter(this::isScored)
                .map(Reckoning::said)
                .forEach(said -> meanings.put(term(said), Objects.requireNonNull(reader.meaning(said))));
        return meanings;
    }

    private static List<Saying<Said>> sayings(Map<RowGroup, Long> groups, UnaryOperator<Said> key) {
        List<Saying<Said>> sayings = new ArrayList<>();
        groups.forEach((group, count) -> sayings.add(
                new Saying<>(key.apply(said(group)), cameTrue(group) ? count : 0, cameTrue(group) ? 0 : count)));
        return sayings;
    }

    /** Own and reference probability of what has a reference. */
    private List<PairedTally> pairs() {
        List<PairedTally> pairs = new ArrayList<>();
        grouped.all().forEach((group, count) -> {
            Integer reference = group.reference();
            if (reference != null && isScored(group)) {
                boolean happened = happened(group);
                pairs.add(new PairedTally(
                        ofQuestion(group), new Probability(reference), happened ? count : 0, happened ? 0 : count));
            }
        });
        return pairs;
    }

    private List<PhraseLine> phrases() {
        Map<Said, List<Said>> terms = new TreeMap<>();
        grouped.all().keySet().stream()
                .filter(this::isScored)
                .map(Reckoning::said)
                .filter(said -> !said.isNumber())
                .distinct()
                .forEach(said -> terms.computeIfAbsent(term(said), key -> new ArrayList<>())
                        .add(said));
        return terms.values().stream()
                .map(this::phrase)
                .sorted(Comparator.comparing((PhraseLine line) -> line.band().point())
                        .reversed()
                        .thenComparing(PhraseLine::phrase))
                .toList();
    }

    private Said term(Said said) {
        Match match = reader.match(said);
        return match == null
                ? said
                : Said.words(match.scale().code() + " " + match.term().label());
    }

    private PhraseLine phrase(List<Said> words) {
        Match match = Objects.requireNonNull(reader.match(words.get(0)));
        Band band = Objects.requireNonNull(match.term().band());
        Families claims = sayings().only(words::contains).at(said -> band.point());
        return new PhraseLine(
                match.term().label(),
                match.scale(),
                band,
                claims.n(),
                claims.all().happened(),
                Wilson.of(claims),
                List.copyOf(new TreeSet<>(words.stream()
                        .map(Said::words)
                        .filter(said -> !said.equals(match.term().label()))
                        .toList())));
    }
}
