package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;

/** Puts another last day on a question, where the words of the source were read wrongly. */
@ApplicationScoped
public class DueDates {
    /** What came of it. */
    public enum Shift {
        /** The record is corrected. */
        CORRECTED,
        /** The frozen text was replaced at once: one person works here. */
        FROZEN_AGAIN,
        /** The frozen text stands until a second person agrees. */
        PROPOSED
    }

    private final Questions questions;
    private final Freezing freezing;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;

    DueDates(Questions questions, Freezing freezing, Ledger ledger, Messages messages, Clock clock) {
        this.questions = questions;
        this.freezing = freezing;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param seenVersion the version that its editor had before them */
    @Transactional
    public Shift shift(long questionId, int seenVersion, LocalDate due, String reason, long by) {
        Question question = questions.findById(questionId, LockModeType.PESSIMISTIC_WRITE);
        if (question == null || question.mergedInto() != null) {
            throw Refusal.notFound();
        }
        MergingMessages say = messages.of(MergingMessages.class);
        if (question.version() != seenVersion) {
            throw Refusal.of(Kind.STALE, "");
        }
        LocalDate opens = question.window().opens();
        if (due.equals(question.dueOn())) {
            throw Refusal.of(Kind.CONFLICT, say.dueAlready());
        }
        if (opens != null && due.isBefore(opens)) {
            throw Refusal.of(Kind.CONFLICT, say.dueBeforeOpening(opens.toString()));
        }
        if (saidLater(question, due)) {
            throw Refusal.of(Kind.CONFLICT, say.dueBeforeSaid());
        }
        QuestionText was = QuestionText.of(question);
        QuestionText is = was.dueOn(due);
        if (question.frozen()) {
            TextChange change = freezing.change(questionId, is, reason, by, clock.instant());
            return change.waits() ? Shift.PROPOSED : Shift.FROZEN_AGAIN;
        }
        question.reads(is);
        ledger.record(was.compare(is, Change.of(by, "CORRECTED", "question", questionId))
                .text("reason", reason));
        return Shift.CORRECTED;
    }

    /** What was said after the last day would be no prediction any more. */
    private boolean saidLater(Question question, LocalDate due) {
        return questions
                        .getEntityManager()
                        .createQuery(
                                "select count(*) from Prediction p where p.question = ?1 and p.withdrawnAt is null"
                                        + " and p.checkable = true and p.madeOn > ?2",
                                Long.class)
                        .setParameter(1, question)
                        .setParameter(2, due)
                        .getSingleResult()
                > 0;
    }
}
