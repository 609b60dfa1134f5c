package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PoolTest {
    static final TreeMap<String, ClusteredMean> SIX = new TreeMap<>(Map.of(
            "a", new ClusteredMean(8, 8, 0.031, 0.03),
            "b", new ClusteredMean(12, 12, -0.012, 0.02),
            "c", new ClusteredMean(45, 30, 0.045, 0.012),
            "d", new ClusteredMean(6, 6, 0.008, 0.05),
            "e", new ClusteredMean(5, 5, -0.06, 0.06),
            "f", new ClusteredMean(60, 60, 0.022, 0.009)));

    /**
     * By R 4.2.2 and metafor 3.8-1: {@code s2 <- se^2 * G; all <- sum((G-1) * s2) / sum(G-1); v <- (10 * all + (G-1) * s2) /
     * (10 + G-1) / G; blup(rma(m, v, method = "DL"))}.
     */
    @Test
    void institutes_are_seen_in_the_light_of_each_other() {
        Pool<String> pool = new Pool<>(SIX);
        double[] values = {
            0.0214837070563585961, 0.0049246982112344092, 0.0361290443191055952,
            0.0158256725548451896, 0.0059160883357285924, 0.0211005981422225930
        };
        double[] lows = {
            -0.0122733160735676028, -0.0247815208175754427, 0.0147211962299965207,
            -0.0210723130863170946, -0.0318630252692257282, 0.0045121387877451076
        };
        double[] highs = {
            0.055240730186284795, 0.034630917240044259, 0.057536892408214670,
            0.052723658196007474, 0.043695201940682910, 0.037689057496700082
        };

        assertThat(pool.institutes()).isEqualTo(6);
        int j = 0;
        for (String institute : SIX.keySet()) {
            Pool.Shrunken shrunken = pool.shrunken(institute).get();
            assertThat(shrunken.value()).isCloseTo(values[j], within(1e-12));
            assertThat(shrunken.interval().low()).isCloseTo(lows[j], within(1e-12));
            assertThat(shrunken.interval().high()).isCloseTo(highs[j], within(1e-12));
            j++;
        }
    }

    @Test
    void four_institutes_are_no_pool_and_those_below_five_families_do_not_count() {
        Map<String, ClusteredMean> four = new TreeMap<>(SIX.headMap("e"));

        assertThat(new Pool<>(four).shrunken("a")).isEqualTo(Figure.absent(Note.POOL_TOO_SMALL));
        four.put("few", new ClusteredMean(40, 4, 0.1, 0.02));
        assertThat(new Pool<>(four).institutes()).isEqualTo(4);
        assertThat(new Pool<>(four).shrunken("a")).isEqualTo(Figure.absent(Note.POOL_TOO_SMALL));
        four.put("e", new ClusteredMean(5, 5, -0.06, 0.06));
        assertThat(new Pool<>(four).shrunken("a").isKnown()).isTrue();
        assertThat(new Pool<>(four).shrunken("few")).isEqualTo(Figure.absent(Note.TOO_FEW));
    }

    @Test
    void who_has_no_reference_has_nothing_to_be_shrunken() {
        assertThat(new Pool<>(SIX).shrunken("g")).isEqualTo(Figure.absent(Note.NO_REFERENCE));
    }

    @Test
    void without_any_spread_nothing_is_known_about_errors() {
        Map<String, ClusteredMean> flat = new TreeMap<>();
        for (String institute : SIX.keySet()) {
            flat.put(institute, new ClusteredMean(9, 9, 0.1, 0));
        }
        assertThat(new Pool<>(flat).shrunken("a")).isEqualTo(Figure.absent(Note.ZERO_SPREAD));

        flat.put("a", new ClusteredMean(9, 9, 0.1, 0.01));
        assertThat(new Pool<>(flat).shrunken("b").isKnown()).isTrue();
    }
}
