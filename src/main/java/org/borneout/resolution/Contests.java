package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.resolution.Reply.Status;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Receives replies, and what those who work here make of them. What comes from outside waits until a reviewer shows it;
 * there may wait so many, and the others are asked to come back later.
 */
@ApplicationScoped
public class Contests {
    static final int MOST_WAITING = 500;
    static final int MOST_WAITING_AT_ONE = 10;
    private static final int LONGEST_ANSWER = 4000;

    /** @param fresh false where the same was said before and nothing was written */
    public record Received(Reply reply, boolean fresh) {}

    private final Replies replies;
    private final Predictions predictions;
    private final Verdicts verdicts;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;

    Contests(
            Replies replies,
            Predictions predictions,
            Verdicts verdicts,
            Ledger ledger,
            Messages messages,
            Clock clock) {
        this.replies = replies;
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /** A prediction to which one may reply. */
    Prediction contested(long id, boolean internal) {
        List<Prediction> found = predictions.whole(List.of(id));
        Prediction prediction = found.isEmpty() ? null : found.get(0);
        if (prediction == null
                || (!internal && (prediction.draft() || !prediction.institute().published()))) {
            throw Refusal.notFound();
        }
        if (prediction.withdrawn()) {
            throw Refusal.of(Kind.CONFLICT, messages.of(ReplyMessages.class).withdrawn());
        }
        return prediction;
    }

    /** Notes what is to be mended, whatever it is about. */
    public void check(ReplyForm form, Faults faults) {
        form.check(null, null, faults, messages.of(ReplyMessages.class));
    }

    /** @param enteredBy who works here and enters it, or null for somebody from outside */
    @Transactional
    public Received receive(long predictionId, ReplyForm form, @Nullable Long enteredBy) {
        Prediction prediction = contested(predictionId, enteredBy != null);
        ReplyMessages say = messages.of(ReplyMessages.class);
        Faults faults = new Faults();
        Reply.Content content = form.check(prediction, verdicts.current(prediction.question()), faults, say);
        if (content == null) {
            throw Refusal.invalid(say.notSent(), faults);
        }
        return receive(content, enteredBy);
    }

    /** The same for what was checked already. */
    @Transactional
    public Received receive(Reply.Content content, @Nullable Long enteredBy) {
        Reply known = replies.same(content);
        if (known != null) {
            return new Received(known, false);
        }
        Prediction prediction = content.prediction();
        boolean full = replies.waiting(prediction) >= MOST_WAITING_AT_ONE || replies.waiting() >= MOST_WAITING;
        if (enteredBy == null && full) {
            throw Refusal.of(Kind.TOO_MANY, messages.of(ReplyMessages.class).tooManyWait());
        }
        Reply reply = new Reply(content, clock.instant(), enteredBy);
        replies.persistAndFlush(reply);
        Verdict verdict = content.verdict();
        var institute = content.institute();
        ledger.record(Change.of(enteredBy, "RECEIVED", "reply", reply.id())
                .code("prediction", prediction.id())
                .code("verdict", verdict == null ? null : verdict.id())
                .code("institute", institute == null ? null : institute.id())
                .text("author", content.author())
                .text("contact", content.contact())
                .text("text", content.text()));
        if (reply.shown()) {
            contests(reply, enteredBy);
        }
        return new Received(reply, true);
    }

    private void contests(Reply reply, @Nullable Long by) {
        ledger.record(
                Change.of(by, "CONTESTED", "prediction", reply.prediction().id())
                        .code("reply", reply.id()));
    }

    @Transactional
    Reply show(long id, int seenVersion, long by) {
        Reply reply = locked(id, seenVersion);
        if (!reply.waits()) {
            throw decided();
        }
        reply.isShown();
        ledger.record(Change.of(by, "SHOWN", "reply", id));
        contests(reply, by);
        return reply;
    }

    @Transactional
    Reply decline(long id, int seenVersion, long by) {
        Reply reply = locked(id, seenVersion);
        if (reply.status() == Status.DECLINED) {
            throw decided();
        }
        boolean wasShown = reply.shown();
        reply.isDeclined();
        ledger.record(Change.of(by, "DECLINED", "reply", id));
        if (wasShown) {
            ledger.record(Change.of(
                            by,
                            "REPLY_TAKEN_DOWN",
                            "prediction",
                            reply.prediction().id())
                    .code("reply", id));
        }
        return reply;
    }

    /** What waits is shown with its answer; another answer takes the place of the one before. */
    @Transactional
    Reply answer(long id, int seenVersion, String answer, long by) {
        ReplyMessages say = messages.of(ReplyMessages.class);
        String text = answer.strip();
        Faults faults = new Faults();
        if (text.isEmpty()) {
            faults.add("answer", "MISSING", null, say.answerMissing());
        } else if (text.length() > LONGEST_ANSWER) {
            faults.add("answer", "TOO_LONG", null, say.tooLong(LONGEST_ANSWER));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(say.notAnswered(), faults);
        }
        Reply reply = locked(id, seenVersion);
        if (reply.status() == Status.DECLINED) {
            throw decided();
        }
        boolean waited = reply.waits();
        reply.isAnswered(text, by, clock.instant());
        ledger.record(Change.of(by, "ANSWERED", "reply", id).text("answer", text));
        if (waited) {
            contests(reply, by);
        }
        ledger.record(
                Change.of(by, "REPLY_ANSWERED", "prediction", reply.prediction().id())
                        .code("reply", id));
        return reply;
    }

    private Reply locked(long id, int seenVersion) {
        Reply reply = replies.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (reply == null) {
            throw Refusal.notFound();
        }
        if (reply.version() != seenVersion) {
            throw Refusal.of(Kind.STALE, "");
        }
        return reply;
    }

    private Refusal decided() {
        return Refusal.of(Kind.CONFLICT, messages.of(ReplyMessages.class).decided());
    }
}
