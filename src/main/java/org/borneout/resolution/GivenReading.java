package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.borneout.account.Visitor;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Takes a reading from the page and makes of it what the question waits for: a first, a second, a decision. */
@ApplicationScoped
class GivenReading {
    /** @param asSecondInstead whether somebody else's first reading came in while this one was written */
    record Given(Verdict verdict, boolean replaced, boolean asSecondInstead) {}

    private final Questions questions;
    private final Verdicts verdicts;
    private final FindingChecks checks;
    private final Resolutions resolutions;
    private final ResolveViews views;
    private final Visitor visitor;
    private final Messages messages;
    private final Clock clock;

    GivenReading(
            Questions questions,
            Verdicts verdicts,
            FindingChecks checks,
            Resolutions resolutions,
            ResolveViews views,
            Visitor visitor,
            Messages messages,
            Clock clock) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.checks = checks;
        this.resolutions = resolutions;
        this.views = views;
        this.visitor = visitor;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Null when faults were found.
     *
     * @param seen what the page was when it was opened, see {@link ResolveView#seen}
     */
    @Transactional
    @Nullable
    Given give(long id, FindingForm form, String seen, boolean alone, Faults faults) {
        Question question = questions.findById(id);
        if (question == null) {
            throw Refusal.notFound();
        }
        Verdict open = verdicts.open(question);
        Step step = views.step(question, open);
        Instant now = clock.instant();
        Finding finding = checks.check(form, question, step == Step.THIRD, visitor.id(), now, faults);
        if (finding == null) {
            return null;
        }
        boolean first = seen.startsWith(Step.FIRST.name());
        mustStillFit(seen, step, verdicts.current(question));
        Reader by = new Reader(visitor.id(), visitor.isReviewer());
        if (alone) {
            return new Given(resolutions.decideAlone(id, finding, by, now), false, false);
        }
        if (open == null) {
            return new Given(resolutions.propose(id, finding, by, now), false, false);
        }
        return step == Step.OWN
                ? new Given(resolutions.replace(open.id(), finding, by, now), true, false)
                : new Given(resolutions.confirm(open.id(), finding, by, now), false, first);
    }

    /** Somebody else may have been quicker. A reading that was made blind still counts where it is the second one. */
    private void mustStillFit(String seen, Step now, @Nullable Verdict current) {
        if (seen.isEmpty()) {
            return;
        }
        ResolutionMessages say = messages.of(ResolutionMessages.class);
        boolean decided = !seen.endsWith(":" + (current == null ? 0 : current.id()));
        boolean second = seen.startsWith(Step.SECOND.name());
        if (decided) {
            throw Refusal.of(Kind.CONFLICT, say.decidedMeanwhile());
        }
        if (now == Step.WAITS && seen.startsWith(Step.FIRST.name())) {
            throw Refusal.of(Kind.CONFLICT, say.alreadyRead());
        }
        if (second && now == Step.FIRST) {
            throw Refusal.of(Kind.CONFLICT, say.withdrawnMeanwhile());
        }
        if (now == Step.THIRD && !seen.startsWith(Step.THIRD.name())) {
            throw Refusal.of(Kind.CONFLICT, messages.of(ResolveMessages.class).splitMeanwhile());
        }
    }
}
