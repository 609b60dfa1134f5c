package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Asks questions before anybody has made a claim on them, and puts right what they say. */
@ApplicationScoped
public class Asking {
    /** @param fresh false where the same was asked before and nothing was written */
    public record Asked(Question question, boolean fresh) {}

    private final PredictionChecks checks;
    private final Questions questions;
    private final QuestionCorrections corrections;
    private final Freezing freezing;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;

    Asking(
            PredictionChecks checks,
            Questions questions,
            QuestionCorrections corrections,
            Freezing freezing,
            Ledger ledger,
            Messages messages,
            Clock clock) {
        this.checks = checks;
        this.questions = questions;
        this.corrections = corrections;
        this.freezing = freezing;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /** Notes what is to be mended in a form, as {@link #ask} and {@link #correct} would. */
    public void check(PredictionForm form, Faults faults) {
        checks.checkQuestion(form, false, faults);
    }

    /** Asks what a form says; refused with all its faults, or where the same statement was asked in other words. */
    @Transactional
    public Asked ask(PredictionForm form, long by) {
        CheckedQuestion checked = checked(form, false, new Faults());
        Question known = known(checked);
        if (known == null) {
            // Two who ask the same at the same moment are to ask it once.
            ledger.awaitTurn();
            known = known(checked);
        }
        if (known != null) {
            QuestionText is = QuestionText.of(known);
            if (is.canonical().equals(QuestionText.of(checked, known).canonical())) {
                return new Asked(known, false);
            }
            throw Refusal.duplicate(
                    messages.of(PredictionMessages.class).questionExists(String.valueOf(known.id())), known.id());
        }
        Question question =
                new Question(checked.kind(), checked.unit(), checked.wording(), checked.window(), clock.instant(), by);
        question.isComparedWith(checked.reference());
        question.isAbout(checked.topics().stream().map(questions::topicOrNew).toList());
        String family = checked.family();
        question.belongsTo(family == null ? null : questions.familyOrNew(family, null));
        questions.persist(question);
        ledger.record(Change.of(by, "ASKED", "question", question.id())
                .code("kind", checked.kind())
                .code("due", checked.window().due())
                .code("zone", checked.window().zone().getId())
                .code("rule", checked.window().rule())
                .text("statement", checked.wording().statement())
                .text("criteria", checked.wording().criteria())
                .text("finePrint", checked.wording().finePrint())
                .text("condition", checked.wording().condition()));
        return new Asked(question, true);
    }

    private @Nullable Question known(CheckedQuestion checked) {
        return questions.same(
                checked.wording().statement(),
                checked.kind(),
                checked.window().due(),
                checked.wording().condition());
    }

    /**
     * Puts a question right, and with it every claim on it. The text of a frozen one is proposed anew by somebody who
     * reviews; anybody else is refused.
     */
    @Transactional
    public Corrections.Corrected correct(
            long id, int seenVersion, PredictionForm form, @Nullable String reason, long by, boolean reviews) {
        Question question = questions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null) {
            throw Refusal.notFound();
        }
        if (question.version() != seenVersion || question.mergedInto() != null) {
            throw Refusal.of(Kind.STALE, "");
        }
        PredictionMessages say = messages.of(PredictionMessages.class);
        Faults faults = new Faults();
        Reasons.check(reason, faults, messages);
        CheckedQuestion checked = checked(form.with("kind", question.kind().name()), question.dueOn() == null, faults);
        boolean otherText = QuestionCorrections.changesText(question, checked);
        if (otherText && question.frozen() && !reviews) {
            faults.add("statement", "FROZEN", null, say.frozenCannotChange());
        }
        if (!faults.isEmpty() || reason == null) {
            throw Refusal.invalid(say.questionNotSaved(), faults);
        }
        boolean changed = corrections.apply(question, checked, "CORRECTED", reason.strip(), by);
        TextChange proposed = otherText && question.frozen()
                ? freezing.change(id, QuestionText.of(checked, question), reason.strip(), by, clock.instant())
                : null;
        return new Corrections.Corrected(changed, proposed);
    }

    private CheckedQuestion checked(PredictionForm form, boolean endless, Faults faults) {
        CheckedQuestion checked = checks.checkQuestion(form, endless, faults);
        if (checked == null) {
            throw Refusal.invalid(messages.of(PredictionMessages.class).questionNotSaved(), faults);
        }
        return checked;
    }
}
