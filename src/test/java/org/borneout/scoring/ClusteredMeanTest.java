package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.borneout.scoring.ClusteredMean.Family;
import org.junit.jupiter.api.Test;

/** Expected values by R 4.2.2, {@code t.test(x)}, and with families sandwich 3.0-2 as in {@link MeanBrierTest}. */
class ClusteredMeanTest {
    @Test
    void without_families_it_is_the_t_interval() {
        // t.test(c(-0.1, 0.05, 0.2, 0.3, -0.25, 0.4, 0.1))
        ClusteredMean mean = ClusteredMean.of(List.of(
                        Family.ofOne(-0.1),
                        Family.ofOne(0.05),
                        Family.ofOne(0.2),
                        Family.ofOne(0.3),
                        Family.ofOne(-0.25),
                        Family.ofOne(0.4),
                        Family.ofOne(0.1)))
                .get();

        assertThat(mean.mean()).isCloseTo(0.1, within(1e-15));
        assertThat(mean.standardError()).isCloseTo(0.0852168103246346703, within(1e-14));
        assertThat(mean.tInterval().low()).isCloseTo(-0.1085180231001214995, within(1e-12));
        assertThat(mean.tInterval().high()).isCloseTo(0.3085180231001214968, within(1e-12));
    }

    @Test
    void with_families_it_is_the_cluster_robust_error_of_a_mean() {
        // b = (p - y)^2 of the twelve in five families
        ClusteredMean mean = ClusteredMean.of(List.of(
                        Family.ofOne(0.105625),
                        new Family(1, 3, 0.015625 * 2 + 0.105625),
                        new Family(1, 2, 0.015625 + 0.765625),
                        new Family(1, 3, 3 * 0.455625),
                        new Family(1, 3, 3 * 0.105625)))
                .get();

        assertThat(mean.n()).isEqualTo(12);
        assertThat(mean.families()).isEqualTo(5);
        assertThat(mean.standardError()).isCloseTo(0.094124252985083534, within(1e-14));
        assertThat(mean.tInterval().low()).isCloseTo(-0.035705821480833982, within(1e-12));
        assertThat(mean.tInterval().high()).isCloseTo(0.486955821480833939, within(1e-12));
    }

    @Test
    void equal_families_may_be_told_once_with_their_number() {
        var once = ClusteredMean.of(List.of(new Family(3, 2, 0.5), new Family(2, 1, 0.9)));
        var each = ClusteredMean.of(
                List.of(new Family(1, 2, 0.5), new Family(1, 1, 0.9), new Family(2, 2, 0.5), new Family(1, 1, 0.9)));

        assertThat(once.get().standardError()).isCloseTo(each.get().standardError(), within(1e-16));
        assertThat(once.get().families()).isEqualTo(each.get().families()).isEqualTo(5);
        assertThat(once.get().n()).isEqualTo(each.get().n()).isEqualTo(8);
    }

    @Test
    void one_family_tells_nothing_about_another() {
        assertThat(ClusteredMean.of(List.of(new Family(1, 40, 3)))).isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(ClusteredMean.of(List.of())).isEqualTo(Figure.absent(Note.NONE_SCORED));
    }

    @Test
    void values_that_do_not_differ_have_no_error_at_all() {
        ClusteredMean mean = ClusteredMean.of(List.of(new Family(7, 1, 0.1), new Family(3, 3, 0.1 + 0.1 + 0.1)))
                .get();

        assertThat(mean.standardError()).isZero();
        assertThat(mean.tInterval()).isEqualTo(new Interval(mean.mean(), mean.mean()));
    }

    @Test
    void values_that_cancel_have_an_error() {
        ClusteredMean mean = ClusteredMean.of(List.of(Family.ofOne(-0.25), Family.ofOne(0.25)))
                .get();

        assertThat(mean.mean()).isZero();
        assertThat(mean.standardError()).isEqualTo(0.25);
    }
}
