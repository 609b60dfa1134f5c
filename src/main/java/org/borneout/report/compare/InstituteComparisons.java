package org.borneout.report.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.borneout.report.scored.InstituteRecords;
import org.borneout.report.scored.SharedQuestion;
import org.borneout.report.scored.SharedQuestions;
import org.borneout.report.scored.Switches;
import org.borneout.scoring.Brier;
import org.borneout.scoring.Comparison;
import org.borneout.scoring.Corp;
import org.borneout.scoring.Families;
import org.borneout.scoring.Holm;
import org.borneout.scoring.LexiconDraws;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Meaning;
import org.borneout.scoring.MurphyDiagram;
import org.borneout.scoring.PairedDifferences;
import org.borneout.scoring.PairedTally;
import org.borneout.scoring.Saying;
import org.borneout.scoring.Tallies;
import org.borneout.scoring.Tally;
import org.borneout.scoring.Threshold;

/** Compares institutes: each pair on the questions it shares, all on those that all share. */
@ApplicationScoped
public class InstituteComparisons {
    /** Begins the draws; stated with every figure that rests on some. */
    public static final long SEED = 1;

    private static final int PERCENTS = 100;

    private final InstituteRecords records;
    private final SharedQuestions shared;

    InstituteComparisons(InstituteRecords records, SharedQuestions shared) {
        this.records = records;
        this.shared = shared;
    }

    /** The comparison of these, in their order. */
    public InstituteComparison of(List<Long> institutes, Switches by) {
        List<SharedQuestion> questions = shared.of(institutes, by);
        List<SharedQuestion> ofAll = questions.stream()
                .filter(question -> question.claims().size() == institutes.size())
                .toList();
        return new InstituteComparison(
                by,
                institutes,
                records.of(institutes, by),
                questions,
                adjusted(pairs(institutes, questions)),
                ofAll.size(),
                ofAll.stream().map(SharedQuestion::family).distinct().count(),
                institutes.stream().map(id -> together(id, ofAll)).toList());
    }

    private static List<PairComparison> pairs(List<Long> institutes, List<SharedQuestion> questions) {
        List<PairComparison> pairs = new ArrayList<>();
        for (int one = 0; one < institutes.size(); one++) {
            for (int other = one + 1; other < institutes.size(); other++) {
                pairs.add(pair(institutes.get(one), institutes.get(other), questions));
            }
        }
        return pairs;
    }

    private static PairComparison pair(long one, long other, List<SharedQuestion> questions) {
        List<SharedQuestion> both = questions.stream()
                .filter(question -> question.isOf(one) && question.isOf(other))
                .toList();
        PairedDifferences differences = differences(one, other, both);
        return new PairComparison(
                one,
                other,
                differences.n(),
                differences.families(),
                Threshold.AGGREGATE.guard(differences.families(), () -> Brier.mean(tallies(one, both))),
                Threshold.AGGREGATE.guard(differences.families(), () -> Brier.mean(tallies(other, both))),
                Comparison.of(differences, SEED),
                null,
                Threshold.AGGREGATE.guard(differences.families(), () -> {
                    Map<String, Meaning> meanings = new HashMap<>();
                    return LexiconDraws.of(
                            sayings(one, both, meanings), sayings(other, both, meanings), meanings::get, SEED);
                }));
    }

    private static Tallies tallies(long institute, List<SharedQuestion> questions) {
        return Tallies.of(
                questions.stream().map(question -> tally(institute, question)).toList());
    }

    private static Tally tally(long institute, SharedQuestion question) {
        return new Tally(
                claim(question, institute).ofQuestion(), question.happened() ? 1 : 0, question.happened() ? 0 : 1);
    }

    private static PairedDifferences differences(long one, long other, List<SharedQuestion> both) {
        Map<Long, List<PairedTally>> families = new TreeMap<>();
        for (SharedQuestion question : both) {
            families.computeIfAbsent(question.family(), family -> new ArrayList<>())
                    .add(PairedTally.of(
                            claim(question, one).ofQuestion(),
                            claim(question, other).ofQuestion(),
                            question.occurrence()));
        }
        return PairedDifferences.of(List.of(), families.values());
    }

    private static SharedQuestion.Claim claim(SharedQuestion question, long institute) {
        SharedQuestion.Claim claim = question.claims().get(institute);
        if (claim == null) {
            throw new IllegalArgumentException("institute " + institute + " did not answer " + question.id());
        }
        return claim;
    }

    private static Collection<Saying<String>> sayings(
            long institute, List<SharedQuestion> questions, Map<String, Meaning> meanings) {
        List<Saying<String>> sayings = new ArrayList<>();
        for (SharedQuestion question : questions) {
            SharedQuestion.Claim claim = claim(question, institute);
            meanings.put(claim.term(), claim.meaning());
            boolean cameTrue = claim.cameTrue(question.happened());
            sayings.add(new Saying<>(claim.term(), cameTrue ? 1 : 0, cameTrue ? 0 : 1));
        }
        return sayings;
    }

    private static List<PairComparison> adjusted(List<PairComparison> pairs) {
        double[] pValues = pairs.stream()
                .filter(pair -> pair.figures().isKnown())
                .mapToDouble(pair -> pair.figures().get().signFlip().pValue())
                .toArray();
        double[] adjusted = Holm.adjust(pValues);
        List<PairComparison> all = new ArrayList<>();
        int next = 0;
        for (PairComparison pair : pairs) {
            all.add(pair.figures().isKnown() ? pair.adjustedTo(adjusted[next++]) : pair);
        }
        return all;
    }

    private static OnSharedQuestions together(long institute, List<SharedQuestion> ofAll) {
        Map<Long, List<SharedQuestion>> byFamily = ofAll.stream()
                .collect(Collectors.groupingBy(SharedQuestion::family, TreeMap::new, Collectors.toList()));
        Families families = Families.of(
                Tallies.NONE,
                byFamily.values().stream()
                        .map(questions -> tallies(institute, questions))
                        .toList());
        return new OnSharedQuestions(
                institute,
                MeanBrier.of(families),
                Threshold.FULL.guard(families.count(), () -> Corp.of(families.all())),
                Threshold.FULL.guard(families.count(), () -> MurphyDiagram.of(families.all(), PERCENTS)));
    }
}
