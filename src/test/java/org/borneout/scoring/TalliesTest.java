package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TalliesTest {
    private static final Probability LIKELY = Probability.of("0.675");
    private static final Probability UNLIKELY = Probability.of("0.325");

    @Test
    void tallies_of_the_same_probability_are_one_tally_in_ascending_order() {
        Tallies tallies = Tallies.of(
                new Tally(LIKELY, 1, 0), new Tally(UNLIKELY, 0, 1), Tally.of(LIKELY, Occurrence.DID_NOT_HAPPEN));

        assertThat(tallies).containsExactly(new Tally(UNLIKELY, 0, 1), new Tally(LIKELY, 1, 1));
        assertThat(tallies.n()).isEqualTo(3);
        assertThat(tallies.happened()).isEqualTo(1);
        assertThat(tallies.didNotHappen()).isEqualTo(2);
        assertThat(tallies.distinct()).isEqualTo(2);
        assertThat(tallies.get(1)).isEqualTo(new Tally(LIKELY, 1, 1));
    }

    @Test
    void an_empty_tally_is_as_if_it_were_not_there() {
        assertThat(Tallies.of(new Tally(LIKELY, 0, 0))).isEqualTo(Tallies.NONE);
        assertThat(Tallies.NONE.isEmpty()).isTrue();
        assertThat(Tallies.NONE.isOneOutcomeOnly()).isTrue();
    }

    @Test
    void counting_single_forecasts_gives_the_same_tallies() {
        Tallies counted = Tallies.count(
                new int[] {1_000_000, 325_000, 675_000, 675_000, 0}, new boolean[] {true, false, true, false, false});

        assertThat(counted)
                .isEqualTo(Tallies.of(
                        new Tally(Probability.ZERO, 0, 1),
                        new Tally(UNLIKELY, 0, 1),
                        new Tally(LIKELY, 1, 1),
                        new Tally(Probability.ONE, 1, 0)));
        assertThat(counted.hashCode())
                .isEqualTo(Tallies.of(counted.stream().toList()).hashCode());
    }

    @Test
    void counting_refuses_what_is_no_probability_and_what_has_no_outcome() {
        assertThatThrownBy(() -> Tallies.count(new int[] {1_000_001}, new boolean[] {true}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000001");
        assertThatThrownBy(() -> Tallies.count(new int[] {-1}, new boolean[] {true}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> Tallies.count(new int[] {1, 2}, new boolean[] {true}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 probabilities, but 1 outcomes");
    }

    @Test
    void a_count_is_never_negative() {
        assertThatThrownBy(() -> new Tally(LIKELY, -1, 0)).hasMessage("not counts: -1, 0");
        assertThatThrownBy(() -> new Tally(LIKELY, 0, -1)).hasMessage("not counts: 0, -1");
        assertThatThrownBy(() -> new PairedTally(LIKELY, UNLIKELY, -1, 0)).hasMessage("not counts: -1, 0");
        assertThatThrownBy(() -> new PairedTally(LIKELY, UNLIKELY, 0, -1)).hasMessage("not counts: 0, -1");
    }

    @Test
    void the_opposite_turns_probability_and_outcome() {
        Tallies tallies = Tallies.of(new Tally(Probability.of("0.9"), 3, 1), new Tally(UNLIKELY, 0, 2));

        assertThat(tallies.opposite()).containsExactly(new Tally(Probability.of("0.1"), 1, 3), new Tally(LIKELY, 2, 0));
        assertThat(tallies.opposite().opposite()).isEqualTo(tallies);
        assertThat(Occurrence.of(true).opposite()).isEqualTo(Occurrence.DID_NOT_HAPPEN);
        assertThat(Occurrence.of(false).opposite()).isEqualTo(Occurrence.HAPPENED);
    }

    @Test
    void all_that_happened_is_one_outcome_only() {
        assertThat(Tallies.of(new Tally(LIKELY, 2, 0)).isOneOutcomeOnly()).isTrue();
        assertThat(Tallies.of(new Tally(LIKELY, 0, 2)).isOneOutcomeOnly()).isTrue();
        assertThat(Tallies.of(new Tally(LIKELY, 1, 1)).isOneOutcomeOnly()).isFalse();
    }

    @Test
    void a_pair_splits_into_the_tally_of_each() {
        PairedTally pair = PairedTally.of(LIKELY, UNLIKELY, Occurrence.HAPPENED);

        assertThat(pair.n()).isEqualTo(1);
        assertThat(pair.ownTally()).isEqualTo(new Tally(LIKELY, 1, 0));
        assertThat(pair.otherTally()).isEqualTo(new Tally(UNLIKELY, 1, 0));
        assertThat(PairedTally.of(LIKELY, UNLIKELY, Occurrence.DID_NOT_HAPPEN).didNotHappen())
                .isEqualTo(1);
    }

    @Test
    void a_family_of_one_is_counted_like_a_forecast_that_stands_alone() {
        Tallies alone = Tallies.of(new Tally(LIKELY, 2, 1));
        Tallies three = Tallies.of(new Tally(LIKELY, 3, 0));
        Tallies one = Tallies.of(new Tally(UNLIKELY, 0, 1));
        Families families = Families.of(alone, List.of(three, one, Tallies.NONE));

        assertThat(families.alone()).isEqualTo(alone.plus(one));
        assertThat(families.together()).containsExactly(three);
        assertThat(families.all()).isEqualTo(Tallies.of(new Tally(UNLIKELY, 0, 1), new Tally(LIKELY, 5, 1)));
        assertThat(families.count()).isEqualTo(5);
        assertThat(families.n()).isEqualTo(7);
        assertThat(families.areCorrelated()).isTrue();
    }

    @Test
    void forecasts_without_families_are_independent() {
        Families families = Families.eachAlone(Tallies.of(new Tally(LIKELY, 2, 1)));

        assertThat(families.count()).isEqualTo(3);
        assertThat(families.areCorrelated()).isFalse();
        assertThat(Families.of(families.alone(), List.of()).all()).isEqualTo(families.all());
    }
}
