package org.borneout.report.scored;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;

/** Random histories as jqwik draws and shrinks them. Its engine does not run beside that of Quarkus; its generators do. */
final class DrawnHistory {
    /** What somebody does. */
    enum Deed {
        LOG,
        DECIDE,
        SUPERSEDE,
        REVISE,
        CORRECT,
        WITHDRAW,
        TAKE_BACK,
        PUBLISH,
        MERGE_INSTITUTES,
        MERGE_QUESTIONS,
        UNMERGE,
        MOVE,
        LET_TIME_PASS
    }

    /** One deed, with all that it leaves to chance: drawn beforehand, so that a history can be told again. */
    record Act(Deed deed, List<Integer> chances) {}

    /** The chances of one act, taken one after the other. */
    static final class Chances {
        private final List<Integer> drawn;
        private int taken;

        Chances(Act act) {
            this.drawn = act.chances();
        }

        int nextInt(int bound) {
            return drawn.get(taken++ % drawn.size()) % bound;
        }

        boolean nextBoolean() {
            return nextInt(2) == 1;
        }
    }

    private static final int LONGEST = 60;
    private static final int CHANCES = 16;
    private static final int MOST = 5040 * 11 * 13;

    private DrawnHistory() {}

    static Arbitrary<List<Act>> any() {
        Arbitrary<Deed> deed = Arbitraries.frequency(
                Tuple.of(6, Deed.LOG),
                Tuple.of(4, Deed.DECIDE),
                Tuple.of(2, Deed.SUPERSEDE),
                Tuple.of(2, Deed.REVISE),
                Tuple.of(2, Deed.CORRECT),
                Tuple.of(1, Deed.WITHDRAW),
                Tuple.of(1, Deed.TAKE_BACK),
                Tuple.of(1, Deed.PUBLISH),
                Tuple.of(2, Deed.MERGE_INSTITUTES),
                Tuple.of(2, Deed.MERGE_QUESTIONS),
                Tuple.of(2, Deed.UNMERGE),
                Tuple.of(2, Deed.MOVE),
                Tuple.of(4, Deed.LET_TIME_PASS));
        // Every small bound divides the number of values, and none is drawn more often than another.
        Arbitrary<List<Integer>> chances = Arbitraries.integers()
                .between(0, MOST - 1)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(CHANCES);
        return Combinators.combine(deed, chances)
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** The least that still fails: the first smaller one that does, and so on, as long as tries are left. */
    static <T> T least(Shrinkable<T> failing, Predicate<T> fails, int tries) {
        Shrinkable<T> least = failing;
        int left = tries;
        Iterator<Shrinkable<T>> smaller = least.shrink().iterator();
        while (left-- > 0 && smaller.hasNext()) {
            Shrinkable<T> next = smaller.next();
            if (fails.test(next.value())) {
                least = next;
                smaller = least.shrink().iterator();
            }
        }
        return least.value();
    }
}
