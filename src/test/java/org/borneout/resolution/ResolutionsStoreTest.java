package org.borneout.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.Site;
import org.borneout.ledger.History;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.QuestionText;
import org.borneout.prediction.Questions;
import org.borneout.report.Shelf;
import org.borneout.resolution.Finding.Piece;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResolutionsStoreTest {
    private static final LocalDate HELD = LocalDate.of(2026, 5, 12);
    private static final Piece SOURCE = Piece.at("https://example.org/report");
    private static final Finding HAPPENED = Finding.of(Outcome.HAPPENED, HELD, "It was announced", SOURCE);
    private static final Finding DID_NOT = Finding.of(Outcome.DID_NOT_HAPPEN, null, "Nothing was announced", SOURCE);

    @Inject
    Resolutions resolutions;

    @Inject
    Verdicts verdicts;

    @Inject
    Questions questions;

    @Inject
    Predictions predictions;

    @Inject
    Freezing freezing;

    @Inject
    History history;

    @Inject
    Site site;

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Inject
    TestClock clock;

    private long question;
    private Reader analyst;
    private Reader second;
    private Reader third;

    @BeforeEach
    void somethingIsDue() {
        long claim = shelf.put(Shelf.item("The port is opened"));
        question = shelf.questionOf(claim);
        analyst = new Reader(people.analyst().id(), false);
        second = new Reader(people.reviewer().id(), true);
        third = new Reader(people.reviewer().id(), true);
    }

    private long propose(Finding finding, Reader by) {
        return resolutions.propose(question, finding, by, clock.instant()).id();
    }

    private Verdict confirm(long verdict, Finding finding, Reader by) {
        return resolutions.confirm(verdict, finding, by, clock.instant());
    }

    private <T> T stored(long verdict, Function<Verdict, T> asked) {
        return QuarkusTransaction.requiringNew().call(() -> asked.apply(verdicts.findById(verdict)));
    }

    private Verdict.State state(long verdict) {
        return stored(verdict, Verdict::state);
    }

    private static void refused(Kind kind, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void two_equal_readings_make_a_verdict_of_two_readers() {
        long verdict = propose(HAPPENED, analyst);
        assertThat(state(verdict)).isEqualTo(Verdict.State.PROPOSED);
        confirm(verdict, Finding.of(Outcome.HAPPENED, HELD, null, Piece.at("https://example.org/other")), second);
        assertThat(state(verdict)).isEqualTo(Verdict.State.CONFIRMED);
        assertThat(this.<Integer>stored(verdict, Verdict::readers)).isEqualTo(2);
        assertThat(this.<String>stored(verdict, Verdict::rationale)).isEqualTo("It was announced");
        assertThat(this.<Integer>stored(verdict, held -> verdicts.evidence(held).size()))
                .isEqualTo(2);
    }

    @Test
    void readings_that_differ_in_outcome_or_day_are_a_split_that_a_third_person_decides() {
        long verdict = propose(HAPPENED, analyst);
        confirm(verdict, Finding.of(Outcome.HAPPENED, HELD.plusDays(1), null, SOURCE), second);
        assertThat(state(verdict)).isEqualTo(Verdict.State.SPLIT);
        refused(Kind.SAME_PERSON, () -> confirm(verdict, HAPPENED, analyst));
        refused(Kind.SAME_PERSON, () -> confirm(verdict, HAPPENED, second));
        confirm(verdict, DID_NOT, third);
        assertThat(state(verdict)).isEqualTo(Verdict.State.CONFIRMED);
        assertThat(this.<Outcome>stored(verdict, Verdict::outcome)).isEqualTo(Outcome.DID_NOT_HAPPEN);
        assertThat(this.<Integer>stored(verdict, Verdict::readers)).isEqualTo(3);
    }

    @Test
    void nobody_reads_twice_and_an_analyst_never_second() {
        long verdict = propose(HAPPENED, second);
        refused(Kind.SAME_PERSON, () -> confirm(verdict, HAPPENED, second));
        refused(Kind.NOT_ALLOWED, () -> confirm(verdict, HAPPENED, analyst));
        refused(Kind.DUPLICATE, () -> propose(HAPPENED, analyst));
    }

    @Test
    void a_sealed_reading_shows_nothing_and_its_entries_in_the_ledger_neither() {
        long verdict = propose(HAPPENED, analyst);
        assertThat(this.<Outcome>stored(verdict, Verdict::outcome)).isNull();
        assertThat(this.<List<Reading>>stored(verdict, held -> verdicts.readings(held)))
                .isEmpty();
        assertThat(this.<List<Evidence>>stored(verdict, held -> verdicts.evidence(held)))
                .isEmpty();
        History.Entry entry = history.of("verdict", verdict).get(0);
        assertThat(entry.texts()).isEmpty();
        assertThat(entry.codes()).containsOnlyKeys("question", "reading");
        assertThat(history.sealed()).isEqualTo(1);
        confirm(verdict, HAPPENED, second);
        assertThat(history.sealed()).isZero();
        assertThat(history.of("verdict", verdict))
                .extracting(History.Entry::action)
                .containsExactly("CONFIRMED", "PROPOSED");
        assertThat(history.of("verdict", verdict).get(1).text("outcome")).isEqualTo("HAPPENED");
    }

    @Test
    void a_first_reader_may_replace_or_take_back_a_sealed_reading_but_nobody_elses() {
        long verdict = propose(HAPPENED, analyst);
        resolutions.replace(verdict, DID_NOT, analyst, clock.instant());
        refused(Kind.NOT_ALLOWED, () -> resolutions.replace(verdict, HAPPENED, second, clock.instant()));
        refused(Kind.NOT_ALLOWED, () -> resolutions.withdraw(verdict, second, clock.instant()));
        confirm(verdict, Finding.of(Outcome.DID_NOT_HAPPEN, null, null, SOURCE), second);
        assertThat(this.<Outcome>stored(verdict, Verdict::outcome)).isEqualTo(Outcome.DID_NOT_HAPPEN);
        refused(Kind.CONFLICT, () -> resolutions.withdraw(verdict, analyst, clock.instant()));
    }

    @Test
    void after_a_withdrawn_reading_the_question_waits_for_a_first_one_again() {
        long verdict = propose(HAPPENED, analyst);
        resolutions.withdraw(verdict, analyst, clock.instant());
        assertThat(state(verdict)).isEqualTo(Verdict.State.WITHDRAWN);
        refused(Kind.CONFLICT, () -> confirm(verdict, HAPPENED, second));
        assertThat(history.sealed()).isEqualTo(1);
        long next = propose(HAPPENED, second);
        confirm(next, HAPPENED, third);
        assertThat(history.sealed()).isZero();
    }

    @Test
    void a_newer_verdict_supersedes_the_older_which_stays_with_its_readings() {
        long older = propose(HAPPENED, analyst);
        confirm(older, HAPPENED, second);
        long newer = propose(DID_NOT, analyst);
        assertThat(this.<Boolean>stored(older, Verdict::current)).isTrue();
        confirm(newer, DID_NOT, second);
        assertThat(state(older)).isEqualTo(Verdict.State.SUPERSEDED);
        assertThat(this.<Boolean>stored(newer, Verdict::current)).isTrue();
        assertThat(this.<Long>stored(newer, Verdict::supersedesId)).isEqualTo(older);
        assertThat(this.<Integer>stored(older, held -> verdicts.readings(held).size()))
                .isEqualTo(2);
        assertThat(history.of("verdict", older))
                .extracting(History.Entry::action)
                .containsExactly("SUPERSEDED", "CONFIRMED", "PROPOSED");
    }

    @Test
    void one_person_decides_alone_only_where_the_site_says_so_and_then_counts_as_one_reader() {
        refused(
                Kind.SAME_PERSON,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> resolutions.decideAlone(question, HAPPENED, second, clock.instant())));
        site.choosesSolo(true, second.account());
        long verdict = resolutions
                .decideAlone(question, HAPPENED, second, clock.instant())
                .id();
        assertThat(state(verdict)).isEqualTo(Verdict.State.CONFIRMED);
        assertThat(this.<Integer>stored(verdict, Verdict::readers)).isEqualTo(1);
        assertThat(history.sealed()).isZero();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> questions.findById(question).frozen()))
                .isTrue();
    }

    @Test
    void a_reviewer_freezes_by_reading_and_an_analysts_reading_holds_to_the_text() {
        long verdict = propose(HAPPENED, analyst);
        assertThat(frozen()).isFalse();
        QuarkusTransaction.requiringNew()
                .run(() -> questions
                        .getEntityManager()
                        .createQuery("update Question q set q.criteria = 'something else'")
                        .executeUpdate());
        refused(Kind.CONFLICT, () -> confirm(verdict, HAPPENED, second));
        resolutions.replace(verdict, HAPPENED, analyst, clock.instant());
        confirm(verdict, HAPPENED, second);
        assertThat(frozen()).isTrue();
    }

    private boolean frozen() {
        return QuarkusTransaction.requiringNew()
                .call(() -> questions.findById(question).frozen());
    }

    @Test
    void a_frozen_text_changes_with_a_reason_and_a_second_person() {
        freezing.freeze(question, second.account(), clock.instant());
        String hash = QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(questions.findById(question).frozenHash()));
        assertThat(hash)
                .isEqualTo(QuarkusTransaction.requiringNew()
                        .call(() ->
                                QuestionText.of(questions.findById(question)).hash()));
        QuestionText later = QuarkusTransaction.requiringNew()
                .call(() -> QuestionText.of(questions.findById(question)).dueOn(LocalDate.of(2027, 1, 31)));
        long change = freezing.change(question, later, "the date was misread", second.account(), clock.instant())
                .id();
        refused(Kind.SAME_PERSON, () -> freezing.second(change, second.account(), clock.instant()));
        assertThat(freezing.second(change, third.account(), clock.instant()).readers())
                .isEqualTo(2);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(questions.findById(question).dueOn()).isEqualTo("2027-01-31");
            assertThat(freezing.texts(questions.findById(question))).hasSize(2);
        });
        assertThat(history.of("question", question))
                .extracting(History.Entry::action)
                .containsExactly("REFROZEN", "CHANGE_PROPOSED", "FROZEN");
    }

    @Test
    void of_two_who_read_second_at_once_one_is_told() {
        long verdict = propose(HAPPENED, analyst);
        var one = CompletableFuture.runAsync(() -> confirm(verdict, HAPPENED, second));
        var other = CompletableFuture.runAsync(() -> confirm(verdict, HAPPENED, third));
        int refusals = 0;
        for (CompletableFuture<Void> act : List.of(one, other)) {
            try {
                act.join();
            } catch (CompletionException e) {
                refusals++;
            }
        }
        assertThat(refusals).isEqualTo(1);
        assertThat(state(verdict)).isEqualTo(Verdict.State.CONFIRMED);
    }

    @Test
    void an_imported_verdict_has_no_reader_and_a_read_one_supersedes_it() {
        long imported = resolutions
                .accept(question, HAPPENED, analyst.account(), clock.instant())
                .id();
        assertThat(this.<Integer>stored(imported, Verdict::readers)).isZero();
        long read = propose(HAPPENED, analyst);
        confirm(read, HAPPENED, second);
        assertThat(state(imported)).isEqualTo(Verdict.State.SUPERSEDED);
    }

    @Test
    void a_share_and_a_value_are_compared_by_what_they_are() {
        assertThat(Finding.value(new BigDecimal("3.20"), null)
                        .agreesWith(Finding.value(new BigDecimal("3.2000000000"), null)))
                .isTrue();
        assertThat(Finding.partly(500_000, null).agreesWith(Finding.partly(400_000, null)))
                .isFalse();
        assertThat(Finding.voided(VoidReason.SOURCE_GONE, "gone")
                        .agreesWith(Finding.voided(VoidReason.DUPLICATE, "gone")))
                .isFalse();
    }
}
