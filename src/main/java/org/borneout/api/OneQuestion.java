package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.borneout.account.Visitor;
import org.borneout.ledger.History.Subject;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.resolution.Standing;
import org.borneout.resolution.Verdicts;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;

/** Finds one question for whoever may see it, with the version in which it stands. */
@ApplicationScoped
class OneQuestion {
    /** @param tag the ETag */
    record Found(QuestionAnswer question, String tag) {}

    private final Questions questions;
    private final Predictions predictions;
    private final Verdicts verdicts;
    private final Freezing freezing;
    private final Versions versions;
    private final Visitor visitor;
    private final Messages messages;
    private final Clock clock;

    OneQuestion(
            Questions questions,
            Predictions predictions,
            Verdicts verdicts,
            Freezing freezing,
            Versions versions,
            Visitor visitor,
            Messages messages,
            Clock clock) {
        this.questions = questions;
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.freezing = freezing;
        this.versions = versions;
        this.visitor = visitor;
        this.messages = messages;
        this.clock = clock;
    }

    /** The one that stands for it now, where whoever asks may see that. */
    Question visible(long id) {
        Question question = questions.whole(id);
        if (question == null) {
            throw Refusal.notFound();
        }
        Question standing = question.standing();
        if (!visitor.isSignedIn() && !predictions.publiclyClaimed(standing)) {
            throw Refusal.notFound();
        }
        return standing;
    }

    /** For an edit; one that was merged is not edited any more. */
    Question standing(long id) {
        Question question = visible(id);
        if (question.id() != id) {
            throw Refusal.of(
                    Kind.CONFLICT, messages.of(ApiMessages.class).mergedQuestion(String.valueOf(question.id())));
        }
        return question;
    }

    @Transactional
    Found of(long id) {
        return of(visible(id));
    }

    Found of(Question question) {
        Standing standing = verdicts.standing(question);
        var verdict = standing.verdict();
        Subject asked = new Subject("question", question.id());
        String tag = verdict == null ? versions.of(asked) : versions.of(asked, new Subject("verdict", verdict.id()));
        return new Found(QuestionAnswer.of(question, standing, freezing.current(question)), tag);
    }

    /** Freezes it, and says which one it is now. What is told of it afterwards has the entry that this makes. */
    @Transactional
    long freeze(long id) {
        Question question = visible(id);
        freezing.freeze(question.id(), visitor.id(), clock.instant());
        return question.id();
    }
}
