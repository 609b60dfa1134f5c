package org.borneout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.report.Shelf.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Status;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PredictionListStoreTest {
    private static final PredictionFilter EVERYBODYS = PredictionFilter.all(false);

    @Inject
    PredictionList list;

    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private List<Long> ids(PredictionFilter filter) {
        return ids(filter, PredictionOrder.LOGGED);
    }

    private List<Long> ids(PredictionFilter filter, PredictionOrder order) {
        return page(filter, order, null, 50).items();
    }

    private Slice<Long> page(PredictionFilter filter, PredictionOrder order, @Nullable String after, int limit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> list.page(filter, order, PredictionList.cursor(after, order), limit));
    }

    private static PredictionFilter text(String text) {
        return new PredictionFilter(null, null, null, null, null, null, text, null, null, null, false);
    }

    private static PredictionFilter scored() {
        return new PredictionFilter(null, null, null, null, null, null, null, null, null, true, false);
    }

    @Test
    void each_status_lists_its_own_and_no_other() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        long open = shelf.put(item("open").due(today));
        long due = shelf.put(item("due").due(today.minusDays(1)));
        long overdue = shelf.put(item("overdue").due(today.minusDays(15)));
        long notCheckable = shelf.put(item("vague").due(null).notCheckable(NotCheckable.VAGUE));
        long resolved = shelf.put(item("resolved"));
        shelf.decide(resolved, Outcome.HAPPENED, null);
        long voided = shelf.put(item("voided"));
        shelf.decide(voided, Outcome.VOID, null);
        long proposed = shelf.put(item("proposed"));
        shelf.propose(proposed, "PROPOSED");
        long split = shelf.put(item("split"));
        shelf.propose(split, "SPLIT");
        long withdrawn = shelf.put(item("withdrawn"));
        shelf.withdraw(withdrawn, people.analyst().id(), "twice");
        long draft = shelf.put(item("draft").asDraft());

        assertThat(ids(EVERYBODYS.withStatus(Status.OPEN))).containsExactly(open);
        assertThat(ids(EVERYBODYS.withStatus(Status.DUE))).containsExactly(due);
        assertThat(ids(EVERYBODYS.withStatus(Status.OVERDUE))).containsExactly(overdue);
        assertThat(ids(EVERYBODYS.withStatus(Status.NOT_CHECKABLE))).containsExactly(notCheckable);
        assertThat(ids(EVERYBODYS.withStatus(Status.RESOLVED))).containsExactly(resolved);
        assertThat(ids(EVERYBODYS.withStatus(Status.VOID))).containsExactly(voided);
        assertThat(ids(EVERYBODYS.withStatus(Status.PROPOSED))).containsExactly(proposed);
        assertThat(ids(EVERYBODYS.withStatus(Status.SPLIT))).containsExactly(split);
        assertThat(ids(EVERYBODYS.withStatus(Status.WITHDRAWN))).containsExactly(withdrawn);
        assertThat(ids(EVERYBODYS.withStatus(Status.DRAFT))).isEmpty();
        assertThat(ids(PredictionFilter.all(true).withStatus(Status.DRAFT))).containsExactly(draft);
        assertThat(ids(EVERYBODYS)).doesNotContain(withdrawn, draft).hasSize(8);
    }

    @Test
    void what_is_due_can_be_read_along_the_due_dates() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        long earlier = shelf.put(item("one").due(today.minusDays(30)));
        long later = shelf.put(item("two").due(today.minusDays(20)));
        shelf.put(item("three").due(today.plusDays(20)));
        assertThat(ids(EVERYBODYS.withStatus(Status.OVERDUE), PredictionOrder.DUE_LAST))
                .containsExactly(later, earlier);
        assertThat(ids(EVERYBODYS.withStatus(Status.OVERDUE), PredictionOrder.DUE))
                .containsExactly(earlier, later);
    }

    @ParameterizedTest
    @EnumSource
    void reading_on_by_key_meets_each_row_once_whatever_is_added_meanwhile(PredictionOrder order) {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // two of each day and moment, so that the id has to decide
            clock.set(TestClock.START.plus(Duration.ofDays(i / 2)));
            all.add(shelf.put(item("statement " + i)
                    .said(Shelf.SAID.plusDays(i / 2))
                    .due(LocalDate.of(2027, 1, 1).plusDays(i / 2))));
        }
        List<Long> before = ids(EVERYBODYS, order);
        assertThat(before).containsExactlyInAnyOrderElementsOf(all);

        Slice<Long> page = page(EVERYBODYS, order, null, 3);
        List<Long> read = new ArrayList<>(page.items());
        clock.set(TestClock.START.plus(Duration.ofDays(30)));
        while (page.next() != null) {
            shelf.put(
                    item("added " + read.size()).said(Shelf.SAID.plusDays(100)).due(LocalDate.of(2026, 12, 1)));
            page = page(EVERYBODYS, order, page.next(), 3);
            read.addAll(page.items());
        }
        assertThat(read).doesNotHaveDuplicates().containsSubsequence(before);
    }

    @Test
    void a_cursor_of_another_order_begins_at_the_start() {
        shelf.put(item("one"));
        shelf.put(item("two"));
        String next = page(EVERYBODYS, PredictionOrder.MADE, null, 1).next();
        assertThat(PredictionList.cursor(next, PredictionOrder.MADE)).isNotNull();
        assertThat(PredictionList.cursor(next, PredictionOrder.LOGGED)).isNull();
        assertThat(PredictionList.cursor("rubbish", PredictionOrder.MADE)).isNull();
    }

    @Test
    void filters_leave_out_what_does_not_fit() {
        long alpha = shelf.put(item("rates rise").about("Economy"));
        long beta =
                shelf.put(item("rates fall").by("Beta Bank").about("Economy").said(Shelf.SAID.plusDays(5)));
        long gamma = shelf.put(item("talks begin").by("Beta Bank").about("North Korea"));
        shelf.decide(beta, Outcome.DID_NOT_HAPPEN, null);
        assertThat(ids(EVERYBODYS.withInstitute("beta-bank"))).containsExactly(gamma, beta);
        assertThat(ids(EVERYBODYS.withInstitute("nobody"))).isEmpty();
        assertThat(ids(new PredictionFilter(null, "economy", null, null, null, null, null, null, null, null, false)))
                .containsExactly(beta, alpha);
        assertThat(ids(new PredictionFilter(
                        null, null, null, Outcome.DID_NOT_HAPPEN, null, null, null, null, null, null, false)))
                .containsExactly(beta);
        assertThat(ids(new PredictionFilter(
                        null,
                        null,
                        null,
                        null,
                        Shelf.SAID.plusDays(1),
                        Shelf.SAID.plusDays(5),
                        null,
                        null,
                        null,
                        null,
                        false)))
                .containsExactly(beta);
    }

    @Test
    void a_text_is_found_in_statement_quotation_and_wording() {
        long inStatement = shelf.put(item("북한이 대화를 재개한다").says(Side.WILL, "70%"));
        long inQuote = shelf.put(item("one").says(Side.WILL, "70%").quoted("Tariffs are bound to rise by 100% here"));
        long asWords = shelf.put(item("two").says(Side.WILL, "almost certain"));
        assertThat(ids(text("대화"))).containsExactly(inStatement);
        assertThat(ids(text("TARIFFS are"))).containsExactly(inQuote);
        assertThat(ids(text("Almost  certain"))).containsExactly(asWords);
        assertThat(ids(text("0%"))).containsExactly(inQuote);
        assertThat(ids(text("_ne"))).isEmpty();
        assertThat(ids(text("nothing of the kind"))).isEmpty();
    }

    @Test
    void institutes_that_are_not_published_are_for_people_who_work_here() {
        long hidden = shelf.put(item("hidden").by("Quiet House"));
        shelf.hide("Quiet House");
        assertThat(ids(EVERYBODYS)).isEmpty();
        assertThat(ids(PredictionFilter.all(true))).containsExactly(hidden);
    }

    @Test
    void scored_is_what_was_decided_after_its_due_date_with_a_number_and_not_in_hindsight() {
        LocalDate due = LocalDate.of(2026, 6, 30);
        Instant before = Instant.parse("2026-03-02T00:00:00Z");
        long counts = shelf.put(item("counts").due(due).logged(before, null));
        long early = shelf.put(item("early").logged(before, null));
        long hindsight = shelf.put(item("hindsight").due(due));
        long byRule = shelf.put(item("by rule").due(due).selectedBy("every forecast"));
        long noNumber =
                shelf.put(item("no number").due(due).logged(before, null).says(Side.WILL, "could"));
        long partly = shelf.put(item("partly").due(due).logged(before, null));
        long tooLate = shelf.put(item("too late").due(due).logged(before, null));
        shelf.decide(counts, Outcome.HAPPENED, null);
        shelf.decide(early, Outcome.HAPPENED, null);
        shelf.decide(hindsight, Outcome.HAPPENED, null);
        shelf.decide(byRule, Outcome.DID_NOT_HAPPEN, null);
        shelf.decide(noNumber, Outcome.HAPPENED, null);
        shelf.decide(partly, Outcome.PARTLY, null);
        shelf.decide(tooLate, Outcome.HAPPENED, Shelf.SAID);
        assertThat(ids(scored())).containsExactlyInAnyOrder(counts, byRule);
        assertThat(page(scored(), PredictionOrder.LOGGED, null, 1).items()).hasSize(1);
    }
}
