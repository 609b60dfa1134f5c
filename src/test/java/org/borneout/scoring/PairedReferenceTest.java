package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Comparison, pooling, counts and ranges beside scipy, metafor, statsmodels and scoringutils, on the sets that stay with
 * their owners; runs where somebody has put them beside the repository.
 */
class PairedReferenceTest {
    @BeforeEach
    void the_sets_are_there() {
        Assumptions.assumeTrue(Files.exists(ReferenceSets.OTHERS.resolve("expected_python.json")));
    }

    private static JsonNode python() {
        return ReferenceSets.json(ReferenceSets.OTHERS.resolve("expected_python.json"));
    }

    private static JsonNode r() {
        return ReferenceSets.json(ReferenceSets.OTHERS.resolve("expected_r.json"));
    }

    private static void agree(double ours, JsonNode theirs) {
        assertThat(ours).isCloseTo(theirs.asDouble(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "niamey ENS-EPC, niamey2016.csv, ENS, EPC, obs",
        "niamey EMOS-Logistic, niamey2016.csv, EMOS, Logistic, obs",
        "recession spf-probit (h=1), us_recession_spf_probit.csv, spf, probit, recession"
    })
    void paired_differences_agree(String name, String file, String own, String other, String outcome)
            throws IOException {
        JsonNode expected = python().path("paired_brier_comparison").path(name);

        Comparison comparison =
                Comparison.of(pairs(file, own, other, outcome), 1).get();

        nearly(comparison.difference(), expected.path("paired_t").path("mean"));
        nearly(comparison.interval().get().low(), expected.path("HLN").path("ci_lower"));
        nearly(comparison.interval().get().high(), expected.path("HLN").path("ci_upper"));
        nearly(1 - comparison.probabilityBetter().get(), expected.path("HLN").path("confidence_gt_0"));
        JsonNode signFlip = expected.path("sign_flip_permutation_mc");
        assertThat(comparison.signFlip().pValue())
                .isCloseTo(signFlip.path("p").asDouble(), within(0.006)); // both are drawn
        assertThat(comparison.bootstrap().shareBetter())
                .isCloseTo(comparison.probabilityBetter().get(), within(0.05));
    }

    /** These values were made on probabilities that had not been rounded to six decimals. */
    private static void nearly(double ours, JsonNode theirs) {
        assertThat(ours).isCloseTo(theirs.asDouble(), within(1e-6));
    }

    /** SpecsVerification 0.5-3, {@code ScoreDiff}, on rounded probabilities; reference minus own. */
    @Test
    void the_difference_and_its_error_agree_with_specs_verification() throws IOException {
        JsonNode expected = r().path("scorediff_niamey_ENS_EPC");

        ClusteredMean mean = pairs("niamey2016.csv", "EPC", "ENS", "obs").mean().get();

        agree(mean.mean(), expected.path("score.diff"));
        agree(mean.standardError(), expected.path("score.diff.sd"));
    }

    private static PairedDifferences pairs(String file, String own, String other, String outcome) throws IOException {
        List<String> lines =
                Files.readAllLines(ReferenceSets.OTHERS.resolve("data").resolve(file));
        List<String> header = Arrays.asList(lines.get(0).split(","));
        return PairedDifferences.eachAlone(lines.subList(1, lines.size()).stream()
                .map(line -> line.split(","))
                .map(cells -> PairedTally.of(
                        probability(cells[header.indexOf(own)]),
                        probability(cells[header.indexOf(other)]),
                        Occurrence.of(cells[header.indexOf(outcome)].equals("1"))))
                .toList());
    }

    private static Probability probability(String cell) {
        return Probability.round(new BigDecimal(cell)).probability();
    }

    @Test
    void pooling_agrees_with_metafor() {
        JsonNode groups = python().path("empirical_bayes_DL");
        JsonNode expected = r().path("empirical_bayes_metafor").path("DL");
        double[] means = doubles(groups.path("mean"));
        double[] variances = doubles(groups.path("se2"));

        DerSimonianLaird all = DerSimonianLaird.of(means, variances);

        agree(all.betweenVariance(), expected.path("tau2"));
        agree(all.mean(), expected.path("mu"));
        agree(all.standardError(), expected.path("se_mu"));
        agree(all.heterogeneity(), expected.path("Q"));
        for (int j = 0; j < means.length; j++) {
            agree(all.shrunken(means[j], variances[j]), expected.path("shrunk").path(j));
            agree(all.shrunkenError(variances[j]), expected.path("shrunk_se").path(j));
        }
    }

    private static double[] doubles(JsonNode array) {
        double[] values = new double[array.size()];
        Arrays.setAll(values, i -> array.path(i).asDouble());
        return values;
    }

    @Test
    void counts_agree_with_base_r_and_scipy() {
        for (JsonNode one : r().path("binomial_ci_95")) {
            long happened = one.path("x").asLong();
            Interval interval = BetaBinomial.jeffreys(happened, one.path("n").asLong() - happened)
                    .get();
            agree(interval.low(), one.path("jeffreys").path(0));
            agree(interval.high(), one.path("jeffreys").path(1));
        }
        for (JsonNode one : python().path("beta_posterior_uniform_prior")) {
            long happened = one.path("x").asLong();
            BetaBinomial share =
                    new BetaBinomial(1, 1).after(happened, one.path("n").asLong() - happened);
            agree(share.mean(), one.path("mean"));
            agree(share.interval().low(), one.path("q025"));
            agree(share.interval().high(), one.path("q975"));
        }
    }

    @Test
    void interval_scores_agree() {
        for (JsonNode one : python().path("numeric").path("interval_score_winkler")) {
            NumberForecast forecast = NumberForecastTest.range(
                    one.path("lower").asText(),
                    one.path("upper").asText(),
                    one.path("level").asText(),
                    one.path("obs").asText());
            agree(IntervalScore.of(forecast), one.path("score"));
        }
    }

    @Test
    void every_word_of_icd_203_is_best_and_worst_at_the_ends_of_its_range() {
        for (JsonNode term : ReferenceSets.json(ReferenceSets.OTHERS.resolve("icd203_interval_scores.json"))
                .path("table")) {
            Meaning meaning = BrierOverRangeTest.meaning(
                    term.path("low").asText(),
                    Probability.round(new BigDecimal(term.path("mid").asText()))
                            .probability()
                            .toString(),
                    term.path("high").asText());
            bounds(meaning, 5, 0, term.path("brier_best_y1"), term.path("brier_worst_y1"));
            bounds(meaning, 0, 5, term.path("brier_best_y0"), term.path("brier_worst_y0"));
        }
    }

    private static void bounds(Meaning meaning, long happened, long didNot, JsonNode best, JsonNode worst) {
        BrierOverRange bounds = BrierOverRange.of(
                        Sayings.eachAlone(List.of(new Saying<>("it", happened, didNot))), phrase -> meaning)
                .get();
        agree(bounds.lowest(), best);
        agree(bounds.highest(), worst);
    }
}
