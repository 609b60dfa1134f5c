package org.borneout.scoring;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that was said, phrase by phrase, before any lexicon gives the phrases numbers; so every lexicon scores the
 * same forecasts. As in {@link Families}, what stands alone is kept together and families one by one.
 *
 * @param alone sayings that each are a family of their own
 * @param together one list per family
 * @param <K> keys of phrases
 */
public record Sayings<K extends Comparable<K>>(List<Saying<K>> alone, List<List<Saying<K>>> together) {
    public Sayings {
        alone = List.copyOf(alone);
        together = together.stream().map(List::copyOf).toList();
    }

    public static <K extends Comparable<K>> Sayings<K> eachAlone(Collection<Saying<K>> sayings) {
        return new Sayings<>(List.copyOf(sayings), List.of());
    }

    /** How many forecasts. */
    public long n() {
        return all().mapToLong(Saying::n).sum();
    }

    /** Only the phrases that are asked for, such as those that two lexicons both know. */
    public Sayings<K> only(Predicate<? super K> phrases) {
        return new Sayings<>(
                only(alone, phrases),
                together.stream()
                        .map(family -> only(family, phrases))
                        .filter(family -> !family.isEmpty())
                        .toList());
    }

    /**
     * What there is to score when each phrase means this probability.
     *
     * @param probability gives a probability for every phrase here
     */
    public Families at(Function<? super K, Probability> probability) {
        return Families.of(
                at(alone, probability),
                together.stream().map(family -> at(family, probability)).toList());
    }

    /** One saying per phrase, in the order of the phrases. */
    Collection<Saying<K>> byPhrase() {
        TreeMap<K, Saying<K>> sums = new TreeMap<>();
        all().forEach(saying -> sums.merge(saying.phrase(), saying, Saying::plus));
        return sums.values();
    }

    private Stream<Saying<K>> all() {
        return Stream.concat(alone.stream(), together.stream().flatMap(List::stream));
    }

    private static <K extends Comparable<K>> List<Saying<K>> only(
            List<Saying<K>> sayings, Predicate<? super K> phrases) {
        return sayings.stream().filter(saying -> phrases.test(saying.phrase())).toList();
    }

    private static <K extends Comparable<K>> Tallies at(
            List<Saying<K>> sayings, Function<? super K, Probability> probability) {
        return Tallies.of(sayings.stream()
                .map(saying -> saying.at(probability.apply(saying.phrase())))
                .toList());
    }
}
