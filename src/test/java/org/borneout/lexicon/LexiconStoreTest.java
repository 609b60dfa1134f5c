package org.borneout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Match;
import org.borneout.lexicon.reading.Scale;
import org.borneout.lexicon.reading.Term;
import org.borneout.lexicon.reading.Wording;
import org.borneout.scoring.Probability;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LexiconStoreTest {
    @Inject
    Lexicons lexicons;

    @Test
    void every_published_scale_is_loaded_in_order_with_the_standard_first_and_the_fallback_last() {
        assertThat(lexicons.all())
                .extracting(Scale::code)
                .containsExactly(
                        "icd203",
                        "phia_uk",
                        "nz_assessment",
                        "nato_ajp21",
                        "kent1964",
                        "ipcc_ar5",
                        "ipcc_ar4_disjoint",
                        "efsa2018",
                        "canada_ias",
                        "kesselman2008",
                        "zonination2015",
                        "borneout-reporting");
        assertThat(lexicons.standard().code()).isEqualTo("icd203");
        assertThat(lexicons.fallback().code()).isEqualTo("borneout-reporting");
        assertThat(lexicons.all().stream()
                        .mapToInt(scale -> scale.terms().size())
                        .sum())
                .isEqualTo(90);
    }

    @Test
    void a_term_keeps_its_numbers_and_where_they_come_from() {
        Term term = term("icd203", "very likely");
        assertThat(term.band())
                .isEqualTo(new Band(Probability.of("0.8"), Probability.of("0.875"), Probability.of("0.95")));
        assertThat(term.synonyms()).containsExactly("highly probable");
        assertThat(term.wordings()).contains(new Wording("highly likely", true));
        assertThat(term.seen()).isTrue();
        assertThat(term.source()).contains("ICD203");
    }

    @Test
    void what_was_remembered_or_judged_is_not_marked_as_seen() {
        assertThat(term("nato_ajp21", "likely").seen()).isFalse();
        assertThat(term("nato_ajp21", "likely").status()).isEqualTo("from memory");
        assertThat(term("borneout-reporting", "will").seen()).isFalse();
        assertThat(term("borneout-reporting", "will").status()).isEqualTo("our judgement; unvalidated");
        assertThat(term("borneout-reporting", "could").band()).isNull();
        assertThat(term("borneout-reporting", "가능성이 희박하다").note()).contains("Lee and Hong 2007");
    }

    @Test
    void words_are_read_by_the_standard_scale_then_the_fallback_then_not_at_all() {
        Match highlyLikely = lexicons.read("highly likely").orElseThrow();
        assertThat(highlyLikely.term().label()).isEqualTo("very likely");
        assertThat(highlyLikely.nearest()).isTrue();
        assertThat(Objects.requireNonNull(highlyLikely.term().band()).point()).isEqualTo(Probability.of("0.875"));
        assertThat(lexicons.read("전망된다").orElseThrow().scale()).isSameAs(lexicons.fallback());
        assertThat(lexicons.read("golden time")).isEmpty();
        Scale phia = lexicons.named("phia_uk").orElseThrow();
        assertThat(lexicons.read("realistic possibility", phia).orElseThrow().nearest())
                .isFalse();
    }

    @Test
    void a_version_is_found_by_its_code_and_number() {
        assertThat(lexicons.named("icd203", 1)).contains(lexicons.standard());
        assertThat(lexicons.named("icd203", 2)).isEmpty();
        assertThat(lexicons.named("icd 203")).isEmpty();
    }

    private Term term(String code, String label) {
        return lexicons.named(code).orElseThrow().terms().stream()
                .filter(term -> term.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
