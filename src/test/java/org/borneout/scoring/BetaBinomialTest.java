package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values by R 4.2.2, {@code qbeta(c(.025, .975), a + h, b + d)}. */
class BetaBinomialTest {
    @ParameterizedTest
    @CsvSource({
        "0, 5, 0.1428571428571428492, 0.0042107445144894699, 0.4592581264399003826",
        "3, 7, 0.33333333333333331, 0.10926344381909810, 0.60974255957242118",
        "20, 9, 0.67741935483870963, 0.50604095853744635, 0.82712577847396074"
    })
    void after_a_uniform_prior_it_has_the_quantiles_of_beta(
            long happened, long didNot, double mean, double low, double high) {
        BetaBinomial share = new BetaBinomial(1, 1).after(happened, didNot);

        assertThat(share.mean()).isCloseTo(mean, within(1e-15));
        assertThat(share.interval().low()).isCloseTo(low, within(1e-12));
        assertThat(share.interval().high()).isCloseTo(high, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, 0.37937714229903918",
        "3, 7, 0.092694593938153214, 0.605818318148671153",
        "20, 9, 0.50952165256812587, 0.83400826685162011",
        "5, 0, 0.62062285770096071, 1"
    })
    void jeffreys_interval_reaches_the_end_that_was_seen(long happened, long didNot, double low, double high) {
        Interval interval = BetaBinomial.jeffreys(happened, didNot).get();

        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    @Test
    void jeffreys_prior_weighs_as_much_as_one_forecast() {
        assertThat(BetaBinomial.JEFFREYS.after(3, 7).mean()).isCloseTo(3.5 / 11, within(1e-15));
        assertThat(BetaBinomial.JEFFREYS.mean()).isEqualTo(0.5);
    }

    @Test
    void nothing_seen_is_no_interval_and_no_distribution_is_refused() {
        assertThat(BetaBinomial.jeffreys(0, 0)).isEqualTo(Figure.absent(Note.NONE_SCORED));
        assertThatThrownBy(() -> new BetaBinomial(0, 1)).hasMessage("not a beta distribution: 0.0, 1.0");
        assertThatThrownBy(() -> new BetaBinomial(1, 0)).hasMessage("not a beta distribution: 1.0, 0.0");
        assertThatThrownBy(() -> new BetaBinomial(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
