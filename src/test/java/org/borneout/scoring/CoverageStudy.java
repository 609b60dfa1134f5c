package org.borneout.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.borneout.scoring.ClusteredMean.Family;

/**
 * How often intervals hold the truth and how often tests are wrong, on the probability levels of this product: the tables
 * of {@code docs/scoring.md}. {@code CoverageStudyTest} repeats a part of it in each run of the tests.
 *
 * <p>A calibrated institute's forecast of p happens with probability p; an overconfident one's with 0.5 + 0.6 (p - 0.5).
 *
 * <p>Where there are families, a family has 1 to 9 forecasts, 5 on average, each with its own words; one cause decides
 * about all of them: a number is drawn for the family, and whatever is more probable than that happens.
 */
final class CoverageStudy {
    private static final int LARGEST_FAMILY = 9;
    private static final int BOOTSTRAP_DRAWS = 999;

    static final int[] SIZES = {5, 10, 20, 30, 50, 100};
    static final int[] SIGN_FLIP_SIZES = {5, 10, 20, 30};

    /** Which probabilities are said, and how often. */
    enum Words {
        /** As counted in three news stories: is expected to, will, likely, unlikely, very likely. */
        IN_PRINT(new double[] {0.7, 0.9, 0.675, 0.325, 0.875}, new int[] {13, 6, 4, 3, 1}),
        /** The seven of ICD 203, each as often as the others. */
        OF_ICD_203(new double[] {0.03, 0.125, 0.325, 0.5, 0.675, 0.875, 0.97}, new int[] {1, 1, 1, 1, 1, 1, 1});

        private final double[] levels;
        private final int[] shares;

        Words(double[] levels, int[] shares) {
            this.levels = levels;
            this.shares = shares;
        }
    }

    private final Sampler random;
    private final Sampler bootstrapRandom;
    private final Words words;
    private final double shrink;
    private final boolean inFamilies;

    CoverageStudy(long seed, Words words, boolean overconfident, boolean inFamilies) {
        random = new Sampler(seed);
        bootstrapRandom = new Sampler(seed + 1);
        this.words = words;
        shrink = overconfident ? 0.6 : 1;
        this.inFamilies = inFamilies;
    }

    /** One forecast: what was said, and whether it happened. */
    record Forecast(double p, boolean happened) {
        double brier() {
            double y = happened ? 1 : 0;
            return (p - y) * (p - y);
        }
    }

    /** The share of simulated records in which an interval held the truth; without an interval it did not. */
    record Coverage(double logitT, double t, double bootstrap, double logitTByRow) {}

    Coverage coverage(int families, int records, boolean withBootstrap) {
        double truth = trueMean();
        int[] held = new int[4];
        for (int record = 0; record < records; record++) {
            List<List<Forecast>> drawn = draw(families);
            List<Family> scores = drawn.stream().map(CoverageStudy::scores).toList();
            List<Family> rows = drawn.stream()
                    .flatMap(List::stream)
                    .map(one -> Family.ofOne(one.brier()))
                    .toList();
            held[0] += holds(MeanBrier.of(scores).then(MeanBrier::interval), truth);
            held[1] += holds(ClusteredMean.of(scores).map(ClusteredMean::tInterval), truth);
            held[2] += withBootstrap ? holds(bootstrap(scores), truth) : 0;
            held[3] += holds(MeanBrier.of(rows).then(MeanBrier::interval), truth);
        }
        double n = records;
        return new Coverage(held[0] / n, held[1] / n, held[2] / n, held[3] / n);
    }

    /** How often the sign-flip test finds a difference at 5 % between two who are equally good: by families, and by rows. */
    double[] signFlipSize(int families, int records) {
        int[] found = new int[2];
        for (int record = 0; record < records; record++) {
            List<List<PairedTally>> pairs = new ArrayList<>();
            for (List<Forecast> family : draw(families)) {
                pairs.add(twoEquals(family));
            }
            PairedDifferences byFamily = PairedDifferences.of(List.of(), pairs);
            PairedDifferences byRow = PairedDifferences.eachAlone(
                    pairs.stream().flatMap(List::stream).toList());
            found[0] += SignFlip.of(byFamily, record).pValue() <= 0.05 ? 1 : 0;
            found[1] += SignFlip.of(byRow, record).pValue() <= 0.05 ? 1 : 0;
        }
        return new double[] {found[0] / (double) records, found[1] / (double) records};
    }

    /** Two who are drawn alike, each with one word for the whole family: whatever happens, neither is better. */
    private List<PairedTally> twoEquals(List<Forecast> family) {
        Probability own = probability(level());
        Probability other = probability(level());
        return family.stream()
                .map(one -> PairedTally.of(own, other, Occurrence.of(one.happened())))
                .toList();
    }

    private List<List<Forecast>> draw(int families) {
        List<List<Forecast>> all = new ArrayList<>();
        for (int f = 0; f < families; f++) {
            int size = inFamilies ? 1 + random.below(LARGEST_FAMILY) : 1;
            double cause = random.uniform();
            List<Forecast> family = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                double p = level();
                family.add(new Forecast(p, cause < chance(p)));
            }
            all.add(family);
        }
        return all;
    }

    private double level() {
        int drawn = random.below(Arrays.stream(words.shares).sum());
        int level = 0;
        while (drawn >= words.shares[level]) {
            drawn -= words.shares[level];
            level++;
        }
        return words.levels[level];
    }

    private double chance(double p) {
        return 0.5 + shrink * (p - 0.5);
    }

    private double trueMean() {
        double sum = 0;
        for (int i = 0; i < words.levels.length; i++) {
            double p = words.levels[i];
            sum += words.shares[i] * (chance(p) * (1 - p) * (1 - p) + (1 - chance(p)) * p * p);
        }
        return sum / Arrays.stream(words.shares).sum();
    }

    private Figure<Interval> bootstrap(List<Family> families) {
        double[] means = new double[BOOTSTRAP_DRAWS];
        for (int draw = 0; draw < BOOTSTRAP_DRAWS; draw++) {
            double sum = 0;
            double n = 0;
            for (int i = 0; i < families.size(); i++) {
                Family family = families.get(bootstrapRandom.below(families.size()));
                sum += family.sum();
                n += family.size();
            }
            means[draw] = sum / n;
        }
        Arrays.sort(means);
        return Figure.of(new Interval(means[24], means[974]));
    }

    private static Family scores(List<Forecast> family) {
        double sum = family.stream().mapToDouble(Forecast::brier).sum();
        return new Family(1, family.size(), sum);
    }

    private static int holds(Figure<Interval> interval, double truth) {
        return interval.isKnown() && interval.get().contains(truth) ? 1 : 0;
    }

    private static Probability probability(double p) {
        return new Probability((int) Math.round(p * 1e6));
    }

    /** Prints the tables; takes minutes. The argument is how many records are drawn for each cell, 10 000 without it. */
    public static void main(String[] args) {
        int records = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        for (boolean inFamilies : new boolean[] {false, true}) {
            for (int families : SIZES) {
                StringBuilder line = new StringBuilder("| " + families);
                for (Words words : Words.values()) {
                    Coverage held = new CoverageStudy(1, words, false, inFamilies).coverage(families, records, true);
                    Coverage over = new CoverageStudy(1, words, true, inFamilies).coverage(families, records, false);
                    line.append(cells(held.logitT(), over.logitT(), held.t(), held.bootstrap()));
                    line.append(inFamilies ? cells(held.logitTByRow()) : "");
                }
                System.out.println(line + " |");
            }
        }
        for (int families : SIGN_FLIP_SIZES) {
            double[] size = new CoverageStudy(1, Words.IN_PRINT, false, true).signFlipSize(families, records / 5);
            System.out.println("| " + families + cells(size) + " |");
        }
    }

    private static String cells(double... shares) {
        StringBuilder cells = new StringBuilder();
        for (double share : shares) {
            cells.append(String.format(Locale.ROOT, " | %.1f", 100 * share));
        }
        return cells.toString();
    }
}
