package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure<Integer> FOUR = Figure.of(4);
    private static final Figure<Integer> NOTHING = Figure.absent(Note.NONE_SCORED);

    @Test
    void a_figure_has_either_a_value_or_a_reason() {
        assertThat(FOUR.isKnown()).isTrue();
        assertThat(FOUR.orNull()).isEqualTo(4);
        assertThat(FOUR.get()).isEqualTo(4);
        assertThat(FOUR.note()).isNull();
        assertThat(NOTHING.isKnown()).isFalse();
        assertThat(NOTHING.orNull()).isNull();
        assertThat(NOTHING.note()).isEqualTo(Note.NONE_SCORED);
        assertThatThrownBy(NOTHING::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("absent: NONE_SCORED");
    }

    @Test
    void what_is_made_of_an_absent_figure_is_absent_for_the_same_reason() {
        assertThat(FOUR.map(value -> value + 1)).isEqualTo(Figure.of(5));
        assertThat(NOTHING.map(value -> value + 1)).isEqualTo(Figure.absent(Note.NONE_SCORED));
        assertThat(FOUR.then(value -> Figure.absent(Note.TOO_FEW))).isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(NOTHING.then(value -> Figure.of(1))).isEqualTo(Figure.absent(Note.NONE_SCORED));
    }

    @Test
    void an_interval_holds_both_its_ends_and_is_never_upside_down() {
        Interval interval = new Interval(0.25, 0.5);

        assertThat(interval.contains(0.25)).isTrue();
        assertThat(interval.contains(0.5)).isTrue();
        assertThat(interval.contains(0.6)).isFalse();
        assertThat(interval.contains(0.2)).isFalse();
        assertThatThrownBy(() -> new Interval(0.5, 0.25)).hasMessage("not an interval: 0.5 to 0.25");
        assertThatThrownBy(() -> new Interval(Double.NaN, 0.25)).isInstanceOf(IllegalArgumentException.class);
    }
}
