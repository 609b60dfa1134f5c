package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    /** R 4.2.2, binom::binom.confint(x, n, methods = "wilson"). */
    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, 0.434482464783175",
        "1, 5, 0.0362241086324301, 0.624465370237475",
        "5, 5, 0.565517535216825, 1",
        "3, 10, 0.107791267406301, 0.603221852538855",
        "10, 10, 0.722467200137111, 1",
        "8, 29, 0.14698755102088, 0.457171324168659",
        "0, 30, 0, 0.113513393173969"
    })
    void it_agrees_with_r(long k, long n, double low, double high) {
        Interval interval = Wilson.of(k, n).get();
        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    @Test
    void it_agrees_with_commons_statistics() {
        for (int n = 1; n <= 40; n++) {
            for (int k = 0; k <= n; k++) {
                Interval ours = Wilson.of(k, n).get();
                var theirs = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, k, 0.05);
                assertThat(ours.low()).isCloseTo(theirs.getLowerBound(), within(1e-14));
                assertThat(ours.high()).isCloseTo(theirs.getUpperBound(), within(1e-14));
            }
        }
    }

    @Test
    void none_and_all_reach_the_ends_exactly() {
        assertThat(Wilson.of(0, 7).get().low()).isEqualTo(0.0);
        assertThat(Wilson.of(7, 7).get().high()).isEqualTo(1.0);
    }
}
