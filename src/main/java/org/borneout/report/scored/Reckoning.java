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
import org.borneout.report.scored.Grouped.Member;
import org.borneout.resolution.Logging;
import org.borneout.scoring.Brier;
import org.borneout.scoring.ClusteredMean;
import org.borneout.scoring.Families;
import org.borneout.scoring.Figure;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Meaning;
import org.borneout.scoring.Occurrence;
import org.borneout.scoring.PairedDifferences;
import org.borneout.scoring.PairedTally;
import org.borneout.scoring.Probability;
import org.borneout.scoring.Saying;
import org.borneout.scoring.Sayings;
import org.borneout.scoring.Tallies;
import org.borneout.scoring.Tally;
import org.borneout.scoring.Wilson;
import org.jspecify.annotations.Nullable;

/** Turns the groups of one institute's rows into its record: plain computing, without a database. */
final class Reckoning {
    private final Grouped grouped;
    private final Switches by;
    private final Reader reader;
    private final boolean weighted;
    private final Pile scored;

    Reckoning(Grouped grouped, Switches by, Reader reader) {
        this.grouped = grouped;
        this.by = by;
        this.reader = reader;
        weighted = by.edition() == Edition.WEIGHTED;
        scored = Pile.of(claims(group -> true), families(member -> true));
    }

    InstituteRecord record() {
        Map<Leaf, Long> leaves = new EnumMap<>(Leaf.class);
        grouped.all().forEach((group, count) -> leaves.merge(leaf(group), count, Long::sum));
        Funnel funnel = new Funnel(leaves);
        Families forecasts = forecasts(scored);
        Sayings<Said> sayings = sayings(said -> said);
        Sayings<Said> terms = sayings(this::term);
        Map<Said, Meaning> meanings = meanings();
        List<PairedTally> pairs = pairs(grouped.all());
        return new InstituteRecord(
                by,
                funnel,
                forecasts,
                sayings,
                reader,
                counts(),
                brier(scored),
                weighted ? List.of() : phrases(sayings),
                gain(pairs),
                weighted ? Bounds.NONE : Bounds.of(grouped.all(), funnel, forecasts, this),
                Detail.NONE,
                new Figures(weighted, forecasts, terms, meanings, pairs));
    }

    Switches by() {
        return by;
    }

    private Leaf leaf(RowGroup group) {
        Said said = group.said();
        return Leaf.of(group.state(), group.due(), said != null && reader.point(said) != null, by.hindsight());
    }

    private boolean isScored(RowGroup group) {
        return leaf(group) == Leaf.SCORED;
    }

    boolean isScored(Claim claim) {
        return Leaf.of(claim.state(), true, reader.point(claim.said()) != null, by.hindsight()) == Leaf.SCORED;
    }

    /** The scored claims of some groups. */
    Map<Claim, Long> claims(Predicate<RowGroup> wanted) {
        Map<Claim, Long> claims = new HashMap<>();
        grouped.all().forEach((group, count) -> {
            Claim claim = group.claim();
            if (claim != null && isScored(group) && wanted.test(group)) {
                claims.merge(claim, count, Long::sum);
            }
        });
        return claims;
    }

    /** The scored claims of each family, of those members that are wanted, in the order of the families. */
    List<Map<Claim, Long>> families(Predicate<Member> wanted) {
        List<Map<Claim, Long>> families = new ArrayList<>();
        for (List<Member> family : new TreeMap<>(grouped.families()).values()) {
            Map<Claim, Long> claims = new HashMap<>();
            for (Member member : family) {
                Claim claim = member.group().claim();
                if (claim != null && isScored(member.group()) && wanted.test(member)) {
                    claims.merge(claim, member.count(), Long::sum);
                }
            }
            if (!claims.isEmpty()) {
                families.add(claims);
            }
        }
        return families;
    }

    private Counts counts() {
        return new Counts(
                count(group -> group.logging() == Logging.How.PROSPECTIVE),
                count(group -> group.logging() == Logging.How.SYSTEMATIC),
                count(RowGroup::imported),
                count(group -> group.said() != null && reader.isByFallback(group.said())),
                count(RowGroup::late),
                count(group -> group.agreed() != null),
                count(group -> Boolean.TRUE.equals(group.agreed())));
    }

    private long count(Predicate<RowGroup> wanted) {
        return grouped.all().entrySet().stream()
                .filter(entry -> isScored(entry.getKey()) && wanted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    Probability point(Said said) {
        return Objects.requireNonNull(reader.point(said));
    }

    @Nullable
    Probability pointOrNull(@Nullable Said said) {
        return said == null ? null : reader.point(said);
    }

    /** The probability that it gave to what the question asks. */
    private Probability ofQuestion(Claim claim) {
        Probability point = point(claim.said());
        return claim.side() == Side.WILL ? point : point.complement();
    }

    private Families forecasts(Pile pile) {
        return Families.of(
                tallies(pile.alone()),
                pile.together().stream().map(this::tallies).toList());
    }

    private Tallies tallies(Map<Claim, Long> claims) {
        List<Tally> tallies = new ArrayList<>();
        claims.forEach((claim, count) ->
                tallies.add(new Tally(ofQuestion(claim), claim.happened() ? count : 0, claim.happened() ? 0 : count)));
        return Tallies.of(tallies);
    }

    Figure<MeanBrier> brier(Pile pile) {
        return weighted ? weightedBrier(pile) : MeanBrier.of(forecasts(pile));
    }

    private Figure<MeanBrier> weightedBrier(Pile pile) {
        List<ClusteredMean.Family> scores = new ArrayList<>();
        pile.alone().forEach((claim, count) -> scores.add(new ClusteredMean.Family(count, 1, brier(claim))));
        for (Map<Claim, Long> family : pile.together()) {
            long size = 0;
            double sum = 0;
            for (Map.Entry<Claim, Long> entry : family.entrySet()) {
                size += entry.getValue();
                sum += entry.getValue() * brier(entry.getKey());
            }
            scores.add(new ClusteredMean.Family(1, size, sum));
        }
        return MeanBrier.of(scores);
    }

    private double brier(Claim claim) {
        return claim.statements() == null
                ? Brier.of(point(claim.said()), Occurrence.of(claim.cameTrue()))
                : Statements.read(claim.statements()).brier(reader::point, claim.cameTrue());
    }

    <K> Part<K> part(K key, Pile pile) {
        Families forecasts = forecasts(pile);
        return new Part<>(key, forecasts.n(), forecasts.count(), forecasts.all().happened(), brier(pile));
    }

    private Sayings<Said> sayings(UnaryOperator<Said> key) {
        return new Sayings<>(
                sayings(scored.alone(), key),
                scored.together().stream().map(family -> sayings(family, key)).toList());
    }

    private static List<Saying<Said>> sayings(Map<Claim, Long> claims, UnaryOperator<Said> key) {
        List<Saying<Said>> sayings = new ArrayList<>();
        claims.forEach((claim, count) -> sayings.add(
                new Saying<>(key.apply(claim.said()), claim.cameTrue() ? count : 0, claim.cameTrue() ? 0 : count)));
        return sayings;
    }

    private Map<Said, Meaning> meanings() {
        Map<Said, Meaning> meanings = new HashMap<>();
        saids().forEach(said -> meanings.put(term(said), Objects.requireNonNull(reader.meaning(said))));
        return meanings;
    }

    private TreeSet<Said> saids() {
        TreeSet<Said> saids = new TreeSet<>();
        claims(group -> true).keySet().forEach(claim -> saids.add(claim.said()));
        return saids;
    }

    /** Own and reference probability of what has a reference; each two of them once. */
    private List<PairedTally> pairs(Map<RowGroup, Long> groups) {
        Map<List<Probability>, long[]> pairs = new HashMap<>();
        groups.forEach((group, count) -> {
            Integer reference = group.reference();
            Claim claim = group.claim();
            if (reference != null && claim != null && isScored(group)) {
                long[] counts = pairs.computeIfAbsent(
                        List.of(ofQuestion(claim), new Probability(reference)), key -> new long[2]);
                counts[claim.happened() ? 0 : 1] += count;
            }
        });
        List<PairedTally> tallies = new ArrayList<>();
        pairs.forEach((pair, counts) -> tallies.add(new PairedTally(pair.get(0), pair.get(1), counts[0], counts[1])));
        return tallies;
    }

    /** By how much it was better than the reference, with the error of that; null without references or with one only. */
    private @Nullable ClusteredMean gain(List<PairedTally> pairs) {
        if (pairs.isEmpty() || weighted) {
            return null;
        }
        List<List<PairedTally>> together = new ArrayList<>();
        for (List<Member> family : new TreeMap<>(grouped.families()).values()) {
            Map<RowGroup, Long> members = new HashMap<>();
            family.forEach(member -> members.merge(member.group(), member.count(), Long::sum));
            together.add(pairs(members));
        }
        return PairedDifferences.of(without(pairs, together), together)
                .opposite()
                .mean()
                .orNull();
    }

    private static List<PairedTally> without(List<PairedTally> all, List<List<PairedTally>> families) {
        Map<List<Probability>, long[]> left = new HashMap<>();
        all.forEach(
                pair -> left.put(List.of(pair.own(), pair.other()), new long[] {pair.happened(), pair.didNotHappen()}));
        families.stream().flatMap(List::stream).forEach(pair -> {
            long[] counts = Objects.requireNonNull(left.get(List.of(pair.own(), pair.other())));
            counts[0] -= pair.happened();
            counts[1] -= pair.didNotHappen();
        });
        List<PairedTally> alone = new ArrayList<>();
        left.forEach((pair, counts) -> alone.add(new PairedTally(pair.get(0), pair.get(1), counts[0], counts[1])));
        return alone;
    }

    private List<PhraseLine> phrases(Sayings<Said> sayings) {
        Map<Said, List<Said>> terms = new TreeMap<>();
        saids().stream()
                .filter(said -> !said.isNumber())
                .forEach(said -> terms.computeIfAbsent(term(said), key -> new ArrayList<>())
                        .add(said));
        return terms.values().stream()
                .map(words -> phrase(words, sayings))
                .sorted(Comparator.comparing((PhraseLine line) -> line.band().point())
                        .reversed()
                        .thenComparing(PhraseLine::phrase))
                .toList();
    }

    /** Different words for the same term have one meaning. */
    private Said term(Said said) {
        Match match = reader.match(said);
        return match == null
                ? said
                : Said.words(match.scale().code() + " " + match.term().label());
    }

    private PhraseLine phrase(List<Said> words, Sayings<Said> sayings) {
        Match match = Objects.requireNonNull(reader.match(words.get(0)));
        Band band = Objects.requireNonNull(match.term().band());
        Families claims = sayings.only(words::contains).at(said -> band.point());
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
