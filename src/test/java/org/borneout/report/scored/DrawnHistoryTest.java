package org.borneout.report.scored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.borneout.report.scored.DrawnHistory.Act;
import org.borneout.report.scored.DrawnHistory.Chances;
import org.borneout.report.scored.DrawnHistory.Deed;

class DrawnHistoryTest {
    @Property(tries = 5)
    void what_fails_is_shown_by_the_least_that_fails(@ForAll Random random) {
        Shrinkable<List<Act>> drawn = DrawnHistory.any()
                .filter(DrawnHistoryTest::fails)
                .generator(1000, false)
                .next(random);
        List<Act> least = DrawnHistory.least(drawn, DrawnHistoryTest::fails, 5000);
        assertThat(least).hasSize(2);
        assertThat(least.get(0).deed()).isEqualTo(Deed.MERGE_INSTITUTES);
    }

    /** As a fault in merging would, when somebody logs afterwards. */
    private static boolean fails(List<Act> acts) {
        List<Deed> deeds = acts.stream().map(Act::deed).toList();
        int merged = deeds.indexOf(Deed.MERGE_INSTITUTES);
        return merged >= 0 && deeds.lastIndexOf(Deed.LOG) > merged;
    }

    @Example
    void chances_begin_again_where_an_act_takes_more_than_were_drawn() {
        Chances chances = new Chances(new Act(Deed.LOG, List.of(7, 4)));
        assertThat(List.of(chances.nextInt(5), chances.nextInt(3), chances.nextInt(10)))
                .containsExactly(2, 1, 7);
        assertThat(chances.nextBoolean()).isFalse();
    }
}
