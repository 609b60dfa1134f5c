package org.borneout.report;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodReader;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Questions;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.source.Publication;
import org.borneout.source.PublicationKind;
import org.borneout.source.Publications;
import org.borneout.time.WindowRule;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Puts predictions into the database quickly, past the forms: what is read is tested here, not how it got there. */
@ApplicationScoped
@Unremovable
public class Shelf {
    public static final LocalDate SAID = LocalDate.of(2026, 3, 1);

    /** One prediction to be put on the shelf; everything has a usual value. */
    public record Item(
            String statement,
            String institute,
            String likelihood,
            Side side,
            LocalDate madeOn,
            @Nullable LocalDate due,
            int graceDays,
            @Nullable Instant loggedAt,
            @Nullable Long loggedBy,
            @Nullable String quote,
            @Nullable String topic,
            @Nullable String frame,
            @Nullable NotCheckable notCheckable,
            boolean draft) {
        public Item by(String other) {
            return new Item(
                    statement,
                    other,
                    likelihood,
                    side,
                    madeOn,
                    due,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    quote,
                    topic,
                    frame,
                    notCheckable,
                    draft);
        }

        public Item says(Side other, String words) {
            return new Item(
                    statement,
                    institute,
                    words,
                    other,
                    madeOn,
                    due,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    quote,
                    topic,
                    frame,
                    notCheckable,
                    draft);
        }

        public Item said(LocalDate day) {
            return new Item(
                    statement,
                    institute,
                    likelihood,
                    side,
                    day,
                    due,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    quote,
                    topic,
                    frame,
                    notCheckable,
                    draft);
        }

        public Item due(@Nullable LocalDate day) {
            return new Item(
                    statement,
                    institute,
                    likelihood,
                    side,
                    madeOn,
                    day,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    quote,
                    topic,
                    frame,
                    notCheckable,
                    draft);
        }

        public Item logged(Instant at, @Nullable Long by) {
            return new Item(
                    statement,
                    institute,
                    likelihood,
                    side,
                    madeOn,
                    due,
                    graceDays,
                    at,
                    by,
                    quote,
                    topic,
                    frame,
                    notCheckable,
                    draft);
        }

        public Item quoted(String words) {
            return new Item(
                    statement,
                    institute,
                    likelihood,
                    side,
                    madeOn,
                    due,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    words,
                    topic,
                    frame,
                    notCheckable,
                    draft);
        }

        public Item about(String label) {
            return new Item(
                    statement,
                    institute,
                    likelihood,
                    side,
                    madeOn,
                    due,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    quote,
                    label,
                    frame,
                    notCheckable,
                    draft);
        }

        public Item selectedBy(String rule) {
            return new Item(
                    statement,
                    institute,
                    likelihood,
                    side,
                    madeOn,
                    due,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    quote,
                    topic,
                    rule,
                    notCheckable,
                    draft);
        }

        public Item notCheckable(NotCheckable reason) {
            return new Item(
                    statement,
                    institute,
                    likelihood,
                    side,
                    madeOn,
                    due,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    quote,
                    topic,
                    frame,
                    reason,
                    draft);
        }

        public Item asDraft() {
            return new Item(
                    statement,
                    institute,
                    likelihood,
                    side,
                    madeOn,
                    due,
                    graceDays,
                    loggedAt,
                    loggedBy,
                    quote,
                    topic,
                    frame,
                    notCheckable,
                    true);
        }
    }

    private final Institutes institutes;
    private final Questions questions;
    private final Predictions predictions;
    private final Publications publications;
    private final EntityManager entities;
    private final Ledger ledger;
    private final Clock clock;

    Shelf(
            Institutes institutes,
            Questions questions,
            Predictions predictions,
            Publications publications,
            EntityManager entities,
            Ledger ledger,
            Clock clock) {
        this.institutes = institutes;
        this.questions = questions;
        this.predictions = predictions;
        this.publications = publications;
        this.entities = entities;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Said by the Alpha Institute on 1 March 2026 as "likely", due on 31 December 2026 with 14 days of grace. */
    public static Item item(String statement) {
        return new Item(
                statement,
                "Alpha Institute",
                "likely",
                Side.WILL,
                SAID,
                LocalDate.of(2026, 12, 31),
                14,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    /** Keeps it and returns its id; the same statement and due date are the same question. */
    public long put(Item item) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Instant at = item.loggedAt() == null ? clock.instant() : item.loggedAt();
            Institute institute = institute(item.institute());
            Question question = question(item, at);
            String frame = item.frame();
            Prediction prediction = new Prediction(
                    new Prediction.Claim(question, institute, null, Attribution.INSTITUTION, item.side()),
                    item.notCheckable(),
                    new Prediction.Logging(
                            at,
                            item.loggedBy(),
                            frame == null ? null : predictions.frameOrNew(frame, null),
                            null,
                            null,
                            item.draft()),
                    item.madeOn(),
                    (Likelihood) LikelihoodReader.yesNo(item.likelihood()),
                    "en",
                    null);
            predictions.persist(prediction);
            ledger.record(Change.of(null, "LOGGED", "prediction", prediction.id()));
            if (item.quote() != null) {
                predictions.appear(prediction.first(), publication(item.madeOn()), item.quote(), null);
            }
            return prediction.id();
        });
    }

    private Institute institute(String name) {
        List<Institute> known = institutes.named(name);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        Institute institute = new Institute(institutes.freeSlug(name), name, "en", clock.instant(), null);
        institutes.persist(institute);
        return institute;
    }

    private Question question(Item item, Instant at) {
        Question known = questions.same(item.statement(), QuestionKind.YES_NO, item.due(), null);
        if (known != null) {
            return known;
        }
        Question question = new Question(
                QuestionKind.YES_NO,
                null,
                new Question.Wording(item.statement(), "It happens if it is announced", null, null, null, null),
                new Question.Window(
                        null,
                        item.madeOn(),
                        WindowRule.DATE_GIVEN,
                        null,
                        item.due(),
                        ZoneId.of("UTC"),
                        item.graceDays()),
                at,
                null);
        String topic = item.topic();
        if (topic != null) {
            question.isAbout(List.of(questions.topicOrNew(topic)));
        }
        questions.persist(question);
        return question;
    }

    private Publication publication(LocalDate day) {
        Publication.Details details = new Publication.Details(
                "Outlook of " + day, PublicationKind.REPORT, null, null, null, day, "en", null, null);
        Publication known = publications.same(details);
        if (known != null) {
            return known;
        }
        Publication publication = new Publication(details, clock.instant(), null);
        publications.persist(publication);
        return publication;
    }

    /** A verdict on the question of a prediction, decided now by two readers. */
    public void decide(long prediction, Outcome outcome, @Nullable LocalDate eventOn) {
        verdict(prediction, "CONFIRMED", outcome, eventOn);
    }

    /** A verdict that one reader proposed (PROPOSED) or two differ about (SPLIT). */
    public void propose(long prediction, String state) {
        verdict(prediction, state, null, null);
    }

    private void verdict(long prediction, String state, @Nullable Outcome outcome, @Nullable LocalDate eventOn) {
        QuarkusTransaction.joiningExisting().run(() -> {
            Question question = predictions.findById(prediction).question();
            boolean decided = outcome != null;
            entities.unwrap(Session.class)
                    .createNativeMutationQuery(
                            "insert into verdict (id, question_id, state, outcome, share, void_reason, event_on,"
                                    + " origin, readers, proposed_at, decided_at, current_mark, version) values"
                                    + " (nextval('verdict_seq'), ?, ?, ?, ?, ?, ?, 'PERSON', ?, ?, ?, ?, 0)")
                    .setParameter(1, question.id())
                    .setParameter(2, state)
                    .setParameter(3, outcome == null ? null : outcome.name(), String.class)
                    .setParameter(4, outcome == Outcome.PARTLY ? 500_000 : null, Integer.class)
                    .setParameter(5, outcome == Outcome.VOID ? "CONDITION_NOT_MET" : null, String.class)
                    .setParameter(6, eventOn, LocalDate.class)
                    .setParameter(7, decided ? 2 : 1)
                    .setParameter(8, clock.instant())
                    .setParameter(9, decided ? clock.instant() : null, Instant.class)
                    .setParameter(10, decided ? (short) 1 : null, Short.class)
                    .executeUpdate();
            question.waits(false);
            ledger.record(Change.of(null, "DECIDED", "question", question.id()));
        });
    }

    public void hide(String institute) {
        QuarkusTransaction.joiningExisting()
                .run(() -> institutes.named(institute).get(0).isPublished(false));
    }

    public void withdraw(long prediction, long by, String reason) {
        QuarkusTransaction.joiningExisting().run(() -> {
            predictions.findById(prediction).withdraw(clock.instant(), by, reason);
            ledger.record(Change.of(by, "WITHDRAWN", "prediction", prediction));
        });
    }

    public long questionOf(long prediction) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> predictions.findById(prediction).question().id());
    }
}
