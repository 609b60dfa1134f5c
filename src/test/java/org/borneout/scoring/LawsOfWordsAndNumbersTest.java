package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for words, editions and numbers whatever was said. */
class LawsOfWordsAndNumbersTest {
    private static final int TRIES = 200;

    @Provide
    static Arbitrary<List<Saying<String>>> sayings() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 5);
        return Combinators.combine(Arbitraries.of(BrierOverRangeTest.ICD_203.keySet()), count, count)
                .as((phrase, happened, didNot) -> new Saying<>(phrase, (long) happened, (long) didNot))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = TRIES)
    void every_choice_of_meanings_scores_within_the_bounds(
            @ForAll("sayings") List<Saying<String>> said, @ForAll @DoubleRange(min = 0, max = 1) double where) {
        Sayings<String> sayings = Sayings.eachAlone(said);
        Figure<BrierOverRange> bounds = BrierOverRange.of(sayings, BrierOverRangeTest.ICD_203::get);
        Map<String, Probability> chosen = new TreeMap<>();
        BrierOverRangeTest.ICD_203.forEach((phrase, meaning) -> chosen.put(phrase, somewhereIn(meaning, where)));
        Map<String, Probability> points = new TreeMap<>();
        BrierOverRangeTest.ICD_203.forEach((phrase, meaning) -> points.put(phrase, meaning.point()));

        Figure<MeanBrier> atPoint = MeanBrier.of(sayings.at(points::get));
        assertThat(bounds.note()).isEqualTo(atPoint.note());
        if (bounds.isKnown()) {
            double somewhere = MeanBrier.of(sayings.at(chosen::get)).get().value();
            assertThat(somewhere)
                    .isBetween(bounds.get().lowest() - 1e-12, bounds.get().highest() + 1e-12);
            assertThat(atPoint.get().value())
                    .isBetween(bounds.get().lowest() - 1e-12, bounds.get().highest() + 1e-12);
        }
    }

    private static Probability somewhereIn(Meaning meaning, double where) {
        int low = meaning.low().millionths();
        return new Probability(low + (int) (where * (meaning.high().millionths() - low)));
    }

    @Property(tries = TRIES)
    void order_and_splitting_of_sayings_change_nothing(
            @ForAll("sayings") List<Saying<String>> said, @ForAll Random random) {
        List<Saying<String>> oneByOne = new ArrayList<>();
        for (Saying<String> saying : said) {
            oneByOne.addAll(Collections.nCopies((int) saying.happened(), new Saying<>(saying.phrase(), 1, 0)));
            oneByOne.addAll(Collections.nCopies((int) saying.didNotHappen(), new Saying<>(saying.phrase(), 0, 1)));
        }
        Collections.shuffle(oneByOne, random);

        assertThat(BrierOverRange.of(Sayings.eachAlone(oneByOne), BrierOverRangeTest.ICD_203::get))
                .isEqualTo(BrierOverRange.of(Sayings.eachAlone(said), BrierOverRangeTest.ICD_203::get));
        assertThat(Sayings.eachAlone(oneByOne).n())
                .isEqualTo(Sayings.eachAlone(said).n());
    }

    @Property(tries = 50)
    void draws_of_a_lexicon_turn_round_when_the_two_change_places(
            @ForAll("sayings") List<Saying<String>> own, @ForAll("sayings") List<Saying<String>> other) {
        long missing = Sayings.eachAlone(own).n() - Sayings.eachAlone(other).n();
        List<Saying<String>> more = new ArrayList<>(missing < 0 ? own : other);
        more.add(new Saying<>("likely", Math.abs(missing), 0));
        List<Saying<String>> first = missing < 0 ? more : own;
        List<Saying<String>> second = missing < 0 ? other : more;

        Figure<LexiconDraws> one = LexiconDraws.of(first, second, BrierOverRangeTest.ICD_203::get, 1);
        Figure<LexiconDraws> turned = LexiconDraws.of(second, first, BrierOverRangeTest.ICD_203::get, 1);

        assertThat(turned)
                .isEqualTo(one.map(draws ->
                        new LexiconDraws(draws.otherBetter(), draws.ownBetter(), draws.draws(), draws.seed())));
        one.map(draws -> assertThat(draws.ownBetter() + draws.otherBetter()).isLessThanOrEqualTo(1));
    }

    @Property(tries = TRIES)
    void a_weighted_score_lies_between_the_scores_and_repeating_a_forecast_changes_nothing(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 99) Integer> days,
            @ForAll @Size(min = 6, max = 6) List<@DoubleRange(min = 0, max = 1) Double> scores) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Instant closes = start.plus(Duration.ofDays(100));
        List<Editions.Stated<Double>> stated = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            stated.add(new Editions.Stated<>(start.plus(Duration.ofDays(days.get(i))), scores.get(i)));
        }
        double weighted =
                new Editions<>(stated, closes).timeWeighted(score -> score).get();
        double last = new Editions<>(stated, closes).last().get();

        assertThat(weighted).isBetween(Collections.min(scores) - 1e-12, Collections.max(scores) + 1e-12);
        stated.add(new Editions.Stated<>(closes.minusSeconds(1), last));
        assertThat(new Editions<>(stated, closes).timeWeighted(score -> score).get())
                .isCloseTo(weighted, within(1e-12));
    }

    /** Whoever states the quantiles of what he believes has the least interval score to expect. */
    @Property(tries = TRIES)
    void honesty_is_optimal_for_the_interval_score(
            @ForAll @Size(min = 40, max = 40) List<@IntRange(min = -500, max = 500) Integer> believed,
            @ForAll @IntRange(min = -600, max = 600) int low,
            @ForAll @IntRange(min = 0, max = 600) int width) {
        List<Integer> sorted = believed.stream().sorted().toList();
        // 80 %: a tenth below the fifth smallest of 40 equally probable values, a tenth above the fifth largest
        double honest = expected(sorted, sorted.get(4), sorted.get(35));

        assertThat(honest).isLessThanOrEqualTo(expected(sorted, low, low + width) + 1e-9);
    }

    private static double expected(List<Integer> believed, int low, int high) {
        return believed.stream()
                .mapToDouble(value -> IntervalScore.of(new NumberForecast(
                        BigDecimal.valueOf(low),
                        BigDecimal.valueOf(high),
                        NumberForecastTest.ASSUMED,
                        BigDecimal.valueOf(value),
                        null)))
                .sum();
    }

    @Property(tries = TRIES)
    void changing_places_with_no_change_turns_a_relative_error_into_its_reciprocal(
            @ForAll @Size(min = 15, max = 15) List<@IntRange(min = -50, max = 50) Integer> numbers) {
        List<List<NumberForecast>> own = new ArrayList<>();
        List<List<NumberForecast>> turned = new ArrayList<>();
        for (int i = 0; i < 15; i += 3) {
            BigDecimal stated = BigDecimal.valueOf(numbers.get(i));
            BigDecimal value = BigDecimal.valueOf(numbers.get(i + 1));
            BigDecimal lastKnown = BigDecimal.valueOf(numbers.get(i + 2));
            own.add(List.of(NumberForecast.point(stated, value, lastKnown)));
            turned.add(List.of(NumberForecast.point(lastKnown, value, stated)));
        }
        RelativeError one = RelativeError.of(own).get();
        RelativeError other = RelativeError.of(turned).get();

        assertThat(one.value() * other.value()).isCloseTo(1, within(1e-12));
        assertThat(one.clipped()).isEqualTo(other.clipped());
        one.interval()
                .map(interval -> assertThat(interval.contains(one.value())).isTrue());
    }
}
