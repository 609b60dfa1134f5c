package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.borneout.account.Visitor;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.resolution.Contests;
import org.borneout.resolution.Replies;
import org.borneout.resolution.ReplyForm;
import org.borneout.resolution.ReplyMessages;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.Verdicts;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Replies that programs enter for institutes and readers, checked as those of the page. */
@ApplicationScoped
class ReplyCalls {
    private final Predictions predictions;
    private final Verdicts verdicts;
    private final Institutes institutes;
    private final Contests contests;
    private final Replies replies;
    private final Once once;
    private final Visitor visitor;
    private final Messages messages;

    ReplyCalls(
            Predictions predictions,
            Verdicts verdicts,
            Institutes institutes,
            Contests contests,
            Replies replies,
            Once once,
            Visitor visitor,
            Messages messages) {
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.institutes = institutes;
        this.contests = contests;
        this.replies = replies;
        this.once = once;
        this.visitor = visitor;
        this.messages = messages;
    }

    Once.Made receive(JsonNode object, @Nullable String key) {
        return once.make(visitor.id(), key, "reply", object, () -> {
            SentFields sent = SentFields.read(object, NewReply.class, messages.of(ApiMessages.class));
            ReplyMessages say = messages.of(ReplyMessages.class);
            Faults faults = sent.with(new Faults());
            Prediction prediction = prediction(sent, faults, say);
            Map<String, String> typed = typed(sent, prediction, faults, say);
            ReplyForm form = new ReplyForm(typed);
            Faults meant = new Faults();
            contests.check(form, meant);
            meant.list().stream()
                    .filter(fault -> !faults.concern(fault.field()))
                    .forEach(fault -> faults.add(fault.field(), fault.code(), fault.value(), fault.detail()));
            if (prediction == null || !faults.isEmpty()) {
                throw Refusal.invalid(say.notSent(), faults);
            }
            Contests.Received received = contests.receive(prediction.id(), form, visitor.id());
            return Once.Made.of(received.reply().id(), received.fresh());
        });
    }

    private @Nullable Prediction prediction(SentFields sent, Faults faults, ReplyMessages say) {
        String id = sent.fields().get("prediction");
        if (id == null) {
            if (!faults.concern("prediction")) {
                faults.add("prediction", "MISSING", null, say.predictionMissing());
            }
            return null;
        }
        Prediction found = id.matches("\\d{1,18}") ? predictions.findById(Long.valueOf(id)) : null;
        if (found == null) {
            faults.add("prediction", "UNKNOWN", id, say.predictionUnknown());
        }
        return found;
    }

    /** As the page would send it. */
    private Map<String, String> typed(
            SentFields sent, @Nullable Prediction prediction, Faults faults, ReplyMessages say) {
        Map<String, String> typed = new java.util.LinkedHashMap<>();
        for (String field : List.of("author", "contact", "text")) {
            String value = sent.fields().get(field);
            if (value != null) {
                typed.put(field, value);
            }
        }
        String verdict = sent.fields().get("verdict");
        String institute = sent.fields().get("institute");
        if (prediction == null) {
            return typed;
        }
        if (verdict != null) {
            Verdict current = verdicts.current(prediction.question());
            if (current == null || !String.valueOf(current.id()).equals(verdict)) {
                faults.add("verdict", "NOT_CURRENT", verdict, say.verdictOther());
            }
            typed.put("about", "VERDICT");
        }
        if (institute != null) {
            Institute who = prediction.institute();
            if (institutes.named(institute).stream().noneMatch(named -> named.id() == who.id())) {
                faults.add("institute", "OTHER_INSTITUTE", institute, say.instituteOther(who.name()));
            }
            typed.put("whose", "INSTITUTE");
        }
        return typed;
    }

    @Transactional
    ReplyAnswer answer(long id) {
        return ReplyAnswer.of(replies.findById(id));
    }
}
