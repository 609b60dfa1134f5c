package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.web.Fault;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;

/**
 * Gives one of several readings that rest on the same evidence. Each is a reading like any other: sealed, blind, and in a
 * transaction of its own.
 */
@ApplicationScoped
class SharedReadings {
    private final Questions questions;
    private final Verdicts verdicts;
    private final ResolveViews views;
    private final GivenReading given;
    private final Messages messages;

    SharedReadings(Questions questions, Verdicts verdicts, ResolveViews views, GivenReading given, Messages messages) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.views = views;
        this.given = given;
        this.messages = messages;
    }

    /** What cannot be done is told, and nothing of it is written. */
    BulkResult give(Chosen.Seen seen, String words, FindingForm form, boolean alone) {
        try {
            return new BulkResult(seen.question(), words, true, act(seen, form, alone));
        } catch (Refusal refusal) {
            return BulkResult.refused(seen.question(), words, refusal, messages);
        }
    }

    @Transactional
    String act(Chosen.Seen seen, FindingForm form, boolean alone) {
        BulkMessages say = messages.of(BulkMessages.class);
        Question question = questions.findById(seen.question());
        if (question == null || question.mergedInto() != null) {
            throw Refusal.notFound();
        }
        if (question.version() != seen.version()) {
            throw Refusal.of(Kind.STALE, "");
        }
        if (verdicts.current(question) != null) {
            throw Refusal.of(Kind.CONFLICT, say.readingDecided());
        }
        switch (views.step(question, verdicts.open(question))) {
            case FIRST, SECOND -> {}
            case OWN -> throw Refusal.of(Kind.CONFLICT, say.readingYours());
            case THIRD, DIFFERS -> throw Refusal.of(Kind.CONFLICT, say.readingSplitWaits());
            case WAITS ->
                throw Refusal.of(
                        Kind.CONFLICT, messages.of(ResolutionMessages.class).reviewerNeeded());
            case REREAD ->
                throw Refusal.of(
                        Kind.CONFLICT, messages.of(ResolutionMessages.class).textChangedMeanwhile());
        }
        Faults faults = new Faults();
        GivenReading.Given made = given.give(seen.question(), form, "", alone, faults);
        if (made == null) {
            throw Refusal.of(
                    Kind.CONFLICT,
                    faults.list().stream().map(Fault::detail).distinct().collect(Collectors.joining(" ")));
        }
        return switch (made.verdict().state()) {
            case PROPOSED -> say.readingGiven();
            case SPLIT -> say.readingSplit();
            case CONFIRMED, SUPERSEDED, WITHDRAWN ->
                made.verdict().readers() == 1 ? say.readingAlone() : say.readingSecond();
        };
    }
}
