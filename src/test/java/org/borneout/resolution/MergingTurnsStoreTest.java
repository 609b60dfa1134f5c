package org.borneout.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.borneout.account.People;
import org.borneout.prediction.Corrections;
import org.borneout.prediction.InstituteMerging;
import org.borneout.prediction.Logbook;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.WorkedExample;
import org.borneout.web.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two at once: whoever claims on, moves to or merges what is just being merged waits, and then finds what it became. */
@QuarkusTest
class MergingTurnsStoreTest {
    private static final String KEPT = "Alpha Institute";
    private static final String GONE = "Institute Alpha";

    @Inject
    Logbook logbook;

    @Inject
    Corrections corrections;

    @Inject
    InstituteMerging institutes;

    @Inject
    QuestionMerging questions;

    @Inject
    Predictions predictions;

    @Inject
    EntityManager entities;

    @Inject
    People people;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private long analyst;
    private long admin;

    @BeforeEach
    void somebodyWorks() {
        analyst = people.analyst().id();
        admin = people.admin().id();
    }

    @AfterEach
    void ends() {
        threads.shutdownNow();
    }

    private static Map<String, String> claim(String institute, String statement) {
        Map<String, String> fields = new LinkedHashMap<>(WorkedExample.card1());
        fields.put("institute", institute);
        fields.put("statement", statement);
        return fields;
    }

    private long log(Map<String, String> fields) {
        return logbook.log(new PredictionForm(fields), analyst).prediction().id();
    }

    private long instituteOf(long prediction) {
        return QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).institute().id());
    }

    private long questionOf(long prediction) {
        return QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).question().id());
    }

    /** Lets an act begin while another is done but not yet committed, and sees that it waits. */
    private <T> T whileOpen(Runnable open, Callable<T> act) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<?> first = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            open.run();
            entities.flush();
            done.countDown();
            await(commit);
        }));
        await(done);
        try {
            Future<T> second = threads.submit(act);
            Thread.sleep(300);
            assertThat(second.isDone()).as("waits").isFalse();
            commit.countDown();
            first.get(10, TimeUnit.SECONDS);
            return second.get(10, TimeUnit.SECONDS);
        } finally {
            commit.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_claim_on_a_question_that_is_being_merged_is_logged_on_the_one_that_stays() throws Exception {
        long kept = questionOf(log(claim(KEPT, "The congress makes self-reliance its theme")));
        long gone = questionOf(log(claim(GONE, "Self-reliance is the theme of the congress")));
        Map<String, String> claim = claim("Beta Bank", "Self-reliance is the theme of the congress");
        claim.put("question", String.valueOf(gone));
        long logged = whileOpen(() -> questions.merge(gone, kept, "asked twice", admin), () -> log(claim));
        assertThat(questionOf(logged)).isEqualTo(kept);
    }

    @Test
    void a_claim_of_an_institute_that_is_being_merged_is_logged_for_the_one_that_stays() throws Exception {
        long kept = instituteOf(log(claim(KEPT, "One thing happens")));
        long gone = instituteOf(log(claim(GONE, "Another thing happens")));
        long logged = whileOpen(
                () -> institutes.merge(gone, kept, "the same house", admin),
                () -> log(claim(GONE, "A third thing happens")));
        assertThat(instituteOf(logged)).isEqualTo(kept);
    }

    private Object correctTo(long prediction, String institute) {
        return corrections.correct(
                prediction,
                1,
                0,
                new PredictionForm(claim(institute, "A thing happens")),
                "somebody else said it",
                analyst,
                false);
    }

    @Test
    void a_prediction_that_is_moved_to_an_institute_that_is_being_merged_comes_to_the_one_that_stays()
            throws Exception {
        long kept = instituteOf(log(claim(KEPT, "One thing happens")));
        long gone = instituteOf(log(claim(GONE, "Another thing happens")));
        long moved = log(claim("Beta Bank", "A thing happens"));
        whileOpen(() -> institutes.merge(gone, kept, "the same house", admin), () -> correctTo(moved, GONE));
        assertThat(instituteOf(moved)).isEqualTo(kept);
    }

    @Test
    void a_merger_waits_for_a_prediction_that_is_being_moved_and_takes_it_along() throws Exception {
        long kept = instituteOf(log(claim(KEPT, "One thing happens")));
        long gone = instituteOf(log(claim(GONE, "Another thing happens")));
        long moved = log(claim("Beta Bank", "A thing happens"));
        whileOpen(() -> correctTo(moved, GONE), () -> institutes.merge(gone, kept, "the same house", admin));
        assertThat(instituteOf(moved)).isEqualTo(kept);
    }

    @Test
    void a_prediction_that_a_merger_moved_meanwhile_is_not_corrected_unseen() {
        long kept = instituteOf(log(claim(KEPT, "One thing happens")));
        log(claim("Beta Bank", "Another thing happens"));
        long moved = log(claim(GONE, "A thing happens"));
        long gone = instituteOf(moved);
        assertThatThrownBy(() -> whileOpen(
                        () -> institutes.merge(gone, kept, "the same house", admin),
                        () -> correctTo(moved, "Beta Bank")))
                .isInstanceOf(ExecutionException.class);
        assertThat(instituteOf(moved)).isEqualTo(kept);
    }

    @Test
    void of_two_mergers_at_once_none_leads_to_an_institute_that_is_gone() throws Exception {
        long one = instituteOf(log(claim(KEPT, "One thing happens")));
        long two = instituteOf(log(claim(GONE, "Another thing happens")));
        long three = instituteOf(log(claim("Alpha House", "A third thing happens")));
        assertThatThrownBy(() -> whileOpen(
                        () -> institutes.merge(two, three, "the same house", admin),
                        () -> institutes.merge(one, two, "the same house", admin)))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(Refusal.class);
        assertThat(QuarkusTransaction.requiringNew().call(() -> predictions.count("institute.id", three)))
                .isEqualTo(2);
    }
}
