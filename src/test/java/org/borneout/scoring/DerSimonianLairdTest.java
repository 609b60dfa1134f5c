package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values by R 4.2.2 and metafor 3.8-1, {@code r <- rma(d, v, method = "DL"); blup(r)}. */
class DerSimonianLairdTest {
    private static final double[] ESTIMATES = {0.031, -0.012, 0.045, 0.008, -0.060, 0.022};
    private static final double[] VARIANCES = {0.0004, 0.0001, 0.0009, 0.0002, 0.0006, 0.0003};

    @Test
    void it_agrees_with_metafor() {
        DerSimonianLaird all = DerSimonianLaird.of(ESTIMATES, VARIANCES);

        assertThat(all.mean()).isCloseTo(4.3987344206297529e-03, within(1e-15));
        assertThat(all.standardError()).isCloseTo(1.2014073986867739e-02, within(1e-15));
        assertThat(all.betweenVariance()).isCloseTo(5.1731981981981969e-04, within(1e-15));
        assertThat(all.heterogeneity()).isCloseTo(1.4007450980392155e+01, within(1e-12));
    }

    @Test
    void shrunken_estimates_and_their_errors_agree_with_metafor() {
        DerSimonianLaird all = DerSimonianLaird.of(ESTIMATES, VARIANCES);
        double[] shrunken = {
            0.0194004400626183911, -0.0093435593845964410, 0.0192181415158093234,
            0.0069959107556027567, -0.0254179224542809452, 0.0155393960286254306
        };
        double[] errors = {
            0.0159067143162101091, 0.0093588731635134148, 0.0196646818284887150,
            0.0124682572198586434, 0.0178724059140907589, 0.0144682542010112613
        };

        for (int j = 0; j < ESTIMATES.length; j++) {
            assertThat(all.shrunken(ESTIMATES[j], VARIANCES[j])).isCloseTo(shrunken[j], within(1e-15));
            assertThat(all.shrunkenError(VARIANCES[j])).isCloseTo(errors[j], within(1e-15));
        }
    }

    @Test
    void estimates_that_differ_no_more_than_their_errors_explain_all_go_to_the_mean() {
        DerSimonianLaird all =
                DerSimonianLaird.of(new double[] {0.01, 0.012, 0.011}, new double[] {0.0004, 0.0001, 0.0009});

        assertThat(all.betweenVariance()).isZero();
        assertThat(all.heterogeneity()).isCloseTo(0.0083673469387755117, within(1e-15));
        assertThat(all.mean()).isCloseTo(0.0115510204081632657, within(1e-15));
        assertThat(all.shrunken(0.012, 0.0001)).isEqualTo(all.mean());
        assertThat(all.shrunkenError(0.0001)).isCloseTo(0.0085714285714285719, within(1e-15));
    }

    @Test
    void it_refuses_what_cannot_be_pooled() {
        double[] one = {1};
        double[] two = {1, 2};
        assertThatThrownBy(() -> DerSimonianLaird.of(one, one)).hasMessage("1 estimates, 1 variances");
        assertThatThrownBy(() -> DerSimonianLaird.of(two, one)).hasMessage("2 estimates, 1 variances");
        assertThatThrownBy(() -> DerSimonianLaird.of(two, new double[] {0, 1})).hasMessage("not a variance: 0.0");
        assertThat(DerSimonianLaird.of(two, two).betweenVariance()).isZero();
    }
}
