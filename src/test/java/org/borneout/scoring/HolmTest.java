package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values by R 4.2.2, {@code p.adjust(p, "holm")}. */
class HolmTest {
    @Test
    void it_agrees_with_p_adjust() {
        assertThat(Holm.adjust(0.01, 0.04, 0.03, 0.005, 0.8))
                .containsExactly(new double[] {0.04, 0.09, 0.09, 0.025, 0.8}, within(1e-15));
        assertThat(Holm.adjust(0.3, 0.4, 0.6)).containsExactly(new double[] {0.9, 0.9, 0.9}, within(1e-15));
        assertThat(Holm.adjust(0.02, 0.02, 0.02)).containsExactly(new double[] {0.06, 0.06, 0.06}, within(1e-15));
        assertThat(Holm.adjust(0.5, 0.7)).containsExactly(1, 1);
    }

    @Test
    void one_comparison_stays_as_it_is_and_none_is_none() {
        assertThat(Holm.adjust(0.03)).containsExactly(0.03);
        assertThat(Holm.adjust()).isEmpty();
        assertThat(Holm.adjust(0, 1)).containsExactly(0, 1);
    }

    @Test
    void what_is_no_p_value_is_refused() {
        assertThatThrownBy(() -> Holm.adjust(0.5, 1.1)).hasMessage("not a p-value: 1.1");
        assertThatThrownBy(() -> Holm.adjust(-0.1)).hasMessage("not a p-value: -0.1");
        assertThatThrownBy(() -> Holm.adjust(Double.NaN)).hasMessage("not a p-value: NaN");
    }
}
