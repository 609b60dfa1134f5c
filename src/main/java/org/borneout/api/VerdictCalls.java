package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.borneout.account.Visitor;
import org.borneout.ledger.CanonicalJson;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Reader;
import org.borneout.resolution.Resolutions;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.Verdicts;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Readings that programs send, each checked and written in one transaction. */
@ApplicationScoped
class VerdictCalls {
    /** @param repeated whether the same key had been answered before */
    record Proposed(ReadingAnswer answer, boolean repeated) {}

    private final Questions questions;
    private final Verdicts verdicts;
    private final Resolutions resolutions;
    private final SentFindings sent;
    private final Once once;
    private final Visitor visitor;
    private final Clock clock;

    VerdictCalls(
            Questions questions,
            Verdicts verdicts,
            Resolutions resolutions,
            SentFindings sent,
            Once once,
            Visitor visitor,
            Clock clock) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.resolutions = resolutions;
        this.sent = sent;
        this.once = once;
        this.visitor = visitor;
        this.clock = clock;
    }

    static long id(String sent) {
        if (!sent.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(sent);
    }

    Proposed propose(long question, JsonNode object, @Nullable String key) {
        return once.call(() -> {
            if (key == null) {
                return new Proposed(ReadingAnswer.of(proposed(question, object)), false);
            }
            String hash = CanonicalJson.sha256("verdict of " + question + Sent.hash(object));
            IdempotencyKey claimed = once.claim(visitor.id(), key, hash);
            Long known = claimed.subjectId();
            if (known != null) {
                return new Proposed(
                        new ReadingAnswer(known, Verdict.State.PROPOSED.name(), 1, question, "/questions/" + question),
                        true);
            }
            Verdict verdict = proposed(question, object);
            claimed.isAnsweredBy(verdict.id());
            return new Proposed(ReadingAnswer.of(verdict), false);
        });
    }

    private Verdict proposed(long id, JsonNode object) {
        Question found = questions.findById(id);
        if (found == null) {
            throw Refusal.notFound();
        }
        Question question = found.standing();
        Finding finding = sent.finding(object, question, false, visitor.id());
        return resolutions.propose(question.id(), finding, reader(), clock.instant());
    }

    ReadingAnswer confirm(long id, JsonNode object) {
        return once.call(() -> {
            Verdict verdict = verdicts.findById(id);
            if (verdict == null) {
                throw Refusal.notFound();
            }
            boolean split = verdict.state() == Verdict.State.SPLIT;
            Finding finding = sent.finding(object, verdict.question(), split, visitor.id());
            return ReadingAnswer.of(resolutions.confirm(id, finding, reader(), clock.instant()));
        });
    }

    private Reader reader() {
        return new Reader(visitor.id(), visitor.isReviewer());
    }
}
