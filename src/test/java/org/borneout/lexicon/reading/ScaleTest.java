package org.borneout.lexicon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.borneout.scoring.Probability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    private static final Scale ICD = PublishedScales.of("icd203");
    private static final Scale FALLBACK = PublishedScales.of("borneout-reporting");

    @ParameterizedTest
    @CsvSource({
        "likely, likely, false",
        "Likely, likely, false",
        "“likely”, likely, false",
        "is likely to, likely, false",
        "it is likely that, likely, false",
        "probable, likely, false",
        "very likely, very likely, false",
        "highly probable, very likely, false",
        "highly likely, very likely, true",
        "It is highly likely that, very likely, true",
        "extremely likely, very likely, true",
        "overwhelmingly likely, very likely, true",
        "very probable, very likely, true",
        "very very likely, very likely, true",
        "hugely probable, likely, true",
        "most likely, likely, true",
        "probably, likely, true",
        "most probably, likely, true",
        "more likely than not, likely, true",
        "quite likely, likely, true",
        "in all likelihood, likely, true",
        "almost certain, almost certain, false",
        "is nearly certain, almost certain, false",
        "near-certain, almost certain, true",
        "virtually certain, almost certain, true",
        "almost certainly, almost certain, true",
        "unlikely, unlikely, false",
        "is unlikely to, unlikely, false",
        "improbable, unlikely, false",
        "not likely, unlikely, true",
        "is not likely to, unlikely, true",
        "isn't likely, unlikely, true",
        "isn’t very likely, unlikely, true",
        "probably not, unlikely, true",
        "will probably not, unlikely, true",
        "likely not, unlikely, true",
        "likely won't, unlikely, true",
        "very unlikely, very unlikely, false",
        "highly improbable, very unlikely, false",
        "highly unlikely, very unlikely, true",
        "extremely unlikely, very unlikely, true",
        "most unlikely, very unlikely, true",
        "almost no chance, almost no chance, false",
        "remote, almost no chance, false",
        "a remote chance, almost no chance, true",
        "almost certainly not, almost no chance, true",
        "roughly even odds, roughly even chance, false",
        "even chance, roughly even chance, true",
        "about as likely as not, roughly even chance, true",
        "toss-up, roughly even chance, true",
        "fifty-fifty, roughly even chance, true",
        "likely or very likely, likely, false",
        "unlikely to very unlikely, unlikely, false"
    })
    void english_words_are_read_by_icd_203_and_never_as_more_than_they_say(
            String words, String label, boolean nearest) {
        Match match = ICD.find(words, FALLBACK).orElseThrow();
        assertThat(match.term().label()).isEqualTo(label);
        assertThat(match.nearest()).isEqualTo(nearest);
        assertThat(match.scale().code()).isEqualTo("icd203");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not unlikely",
                "not improbable",
                "not at all likely",
                "no longer likely",
                "never likely",
                "neither likely nor certain",
                "hardly probable",
                "less likely",
                "the least likely",
                "somewhat likely",
                "somewhat unlikely",
                "slightly likely",
                "fairly likely",
                "increasingly likely",
                "more likely",
                "even more likely",
                "equally likely",
                "as likely",
                "how likely",
                "possibly likely",
                "may be likely",
                "could be very likely",
                "likely never",
                "likely to not",
                "un-likely",
                "not almost certain",
                "far from certain or likely",
                "not impossible",
                "likely but also unlikely",
                "unlikelyish",
                "likelihood",
                "blikely"
            })
    void negated_weakened_and_contradictory_words_have_no_number(String words) {
        assertThat(ICD.find(words, FALLBACK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "will, will, 0.9",
        "will be, will, 0.9",
        "is expected to, is expected to, 0.7",
        "are widely expected to, is expected to, 0.7",
        "expects, is expected to, 0.7",
        "looks set to, is expected to, 0.7",
        "should, should (expects), 0.7",
        "is not expected to, is not expected to, 0.3",
        "isn't expected to, is not expected to, 0.3",
        "does not expect, is not expected to, 0.3",
        "will not, will not, 0.1",
        "won't, will not, 0.1",
        "is certain to, will, 0.9",
        "전망된다, 전망된다, 0.7",
        "할 것으로 전망된다, 전망된다, 0.7",
        "할 전망이다, 전망된다, 0.7",
        "예상했다, 전망된다, 0.7",
        "내다봤다, 전망된다, 0.7",
        "것으로 보인다, 전망된다, 0.7",
        "가능성이 높다, 가능성이 높다, 0.7",
        "가능성이 높다고, 가능성이 높다, 0.7",
        "가능성이 높은, 가능성이 높다, 0.7",
        "가능성이 높지만, 가능성이 높다, 0.7",
        "가능성이 크다, 가능성이 높다, 0.7",
        "가능성이 큰, 가능성이 높다, 0.7",
        "가능성이 클, 가능성이 높다, 0.7",
        "가능성은 높다, 가능성이 높다, 0.7",
        "가능성이 매우 높다, 가능성이 매우 높다, 0.875",
        "매우 높은 가능성, 가능성이 매우 높다, 0.875",
        "확실시된다, 확실시된다, 0.95",
        "가능성이 낮다, 가능성이 낮다, 0.25",
        "가능성이 희박하다, 가능성이 희박하다, 0.05",
        "가능성이 거의 없다, 가능성이 희박하다, 0.05"
    })
    void words_that_no_official_scale_lists_are_read_by_the_fallback(String words, String label, String point) {
        Match match = ICD.find(words, FALLBACK).orElseThrow();
        assertThat(match.scale().fallback()).isTrue();
        assertThat(match.term().label()).isEqualTo(label);
        assertThat(Objects.requireNonNull(match.term().band()).point()).isEqualTo(Probability.of(point));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "could",
                "may",
                "might",
                "can",
                "would",
                "possible",
                "cannot be ruled out",
                "can't be ruled out",
                "perhaps",
                "가능성이 있다",
                "가능성을 배제할 수 없다",
                "배제할 수 없다",
                "할 수 있다",
                "수도 있다",
                "소지가 있다"
            })
    void possibility_is_known_and_has_no_number(String words) {
        Match match = ICD.find(words, FALLBACK).orElseThrow();
        assertThat(match.term().band()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "likely will never",
                "will never",
                "will no longer",
                "no one will",
                "no longer expected to",
                "less than expected",
                "unexpected",
                "가능성이 높지 않다",
                "가능성이 높아졌다",
                "가능성이 커지고 있다",
                "가능성이 높다고 보기 어렵다",
                "불가능성이 높다",
                "가능성이 다소 높다",
                "전망이 어둡다",
                "예상되지 않는다",
                "could be expected to",
                "golden time",
                "asdf"
            })
    void other_words_mean_nothing(String words) {
        assertThat(ICD.find(words, FALLBACK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "phia_uk, very likely, highly likely",
        "phia_uk, realistic possibility, realistic possibility",
        "kent1964, very likely, probable",
        "kent1964, extremely unlikely, probably not",
        "kent1964, almost certainly not, almost certainly not",
        "ipcc_ar5, highly likely, very likely",
        "ipcc_ar5, almost certain, extremely likely",
        "ipcc_ar5, about as likely as not, about as likely as not",
        "efsa2018, virtually certain, almost certain",
        "nato_ajp21, almost certain, highly likely",
        "canada_ias, highly likely, likely",
        "zonination2015, we believe, we believe"
    })
    void another_scale_reads_the_same_words_by_its_own_terms(String code, String words, String label) {
        assertThat(PublishedScales.of(code)
                        .find(words, FALLBACK)
                        .orElseThrow()
                        .term()
                        .label())
                .isEqualTo(label);
    }

    @Test
    void every_wording_finds_its_own_term() {
        for (Scale scale : PublishedScales.all()) {
            for (Term term : scale.terms()) {
                for (Wording wording : term.wordings()) {
                    assertThat(scale.find(wording.words(), FALLBACK))
                            .as(scale.code() + ": " + wording.words())
                            .hasValueSatisfying(match -> {
                                assertThat(match.term()).isEqualTo(term);
                                assertThat(match.nearest()).isEqualTo(wording.nearest());
                            });
                }
            }
        }
    }

    @Test
    void a_wording_is_kept_in_its_plain_form_once_in_its_scale() {
        for (Scale scale : PublishedScales.all()) {
            Set<String> seen = new HashSet<>();
            for (Term term : scale.terms()) {
                assertThat(term.wordings()).isNotEmpty();
                for (Wording wording : term.wordings()) {
                    assertThat(wording.words()).isEqualTo(Words.plain(wording.words()));
                    assertThat(seen.add(wording.words())).as(wording.words()).isTrue();
                }
            }
        }
    }

    @Test
    void exactly_one_scale_is_standard_and_one_the_fallback() {
        assertThat(PublishedScales.all()).filteredOn(Scale::standard).containsExactly(ICD);
        assertThat(PublishedScales.all()).filteredOn(Scale::fallback).containsExactly(FALLBACK);
    }

    @Property
    void whatever_stands_around_unlikely_it_is_never_read_as_likely(
            @ForAll("hedges") String before, @ForAll("hedges") String after) {
        for (Scale scale : PublishedScales.all()) {
            scale.find(before + " unlikely " + after, FALLBACK)
                    .map(match -> match.term().band())
                    .ifPresent(band -> assertThat(band.point()).isLessThanOrEqualTo(Probability.HALF));
        }
    }

    @Property
    void whatever_is_negated_is_never_read_as_likely(@ForAll("hedges") String hedge) {
        for (Scale scale : PublishedScales.all()) {
            scale.find("not " + hedge + " likely", FALLBACK)
                    .map(match -> match.term().band())
                    .ifPresent(band -> assertThat(band.point()).isLessThanOrEqualTo(Probability.HALF));
        }
    }

    @Property
    void a_word_before_likely_never_makes_it_surer_than_its_own_listed_term(@ForAll("hedges") String hedge) {
        Set<String> listed = Set.of("very", "highly", "extremely");
        if (listed.stream().noneMatch(hedge::contains)) {
            ICD.find(hedge + " likely", FALLBACK)
                    .map(match -> match.term().band())
                    .ifPresent(band -> assertThat(band.point()).isLessThanOrEqualTo(Probability.of("0.675")));
        }
    }

    @Property
    void any_text_can_be_asked(@ForAll @StringLength(max = 80) String text) {
        assertThat(ICD.find(text, FALLBACK)).isNotNull();
    }

    @Provide
    Arbitrary<String> hedges() {
        List<String> words = List.of(
                "",
                "very",
                "highly",
                "extremely",
                "somewhat",
                "not",
                "no",
                "almost",
                "more",
                "most",
                "as",
                "is",
                "it",
                "quite",
                "hardly",
                "still",
                "now",
                "to",
                "that",
                "than",
                "really",
                "perhaps",
                "the",
                "a",
                "will",
                "be",
                "never");
        return Arbitraries.of(words).list().ofMaxSize(3).map(list -> String.join(" ", list));
    }
}
