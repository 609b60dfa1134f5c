package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.borneout.account.Visitor;
import org.borneout.prediction.Asking;
import org.borneout.prediction.Corrections;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.PredictionMessages;
import org.borneout.prediction.Question;
import org.borneout.prediction.RecordedForm;
import org.borneout.web.Fault;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Asks and corrects questions for programs. The day from which a window counts is called madeOn in the form. */
@ApplicationScoped
class QuestionEdits {
    private static final String ANCHOR = "window.anchor";
    private static final String ANCHOR_IN_FORM = "madeOn";

    private final Asking asking;
    private final Once once;
    private final Visitor visitor;
    private final Messages messages;

    QuestionEdits(Asking asking, Once once, Visitor visitor, Messages messages) {
        this.asking = asking;
        this.once = once;
        this.visitor = visitor;
        this.messages = messages;
    }

    Once.Made ask(JsonNode object, @Nullable String key) {
        return once.make(visitor.id(), key, "question", object, () -> {
            SentFields sent = SentFields.read(object, NewQuestion.class, messages.of(ApiMessages.class));
            PredictionForm form = new PredictionForm(inForm(sent.fields()));
            if (!sent.faults().isEmpty()) {
                throw refused(sent, form, new Faults());
            }
            Asking.Asked asked = inWords(() -> asking.ask(form, visitor.id()));
            return Once.Made.of(asked.question().id(), asked.fresh());
        });
    }

    /** @return whether a change of a frozen text was proposed and waits for a second person */
    @Transactional
    boolean patch(Question question, String tag, @Nullable String ifMatch, JsonNode object) {
        Versions.require(ifMatch, tag);
        SentFields sent = SentFields.read(object, QuestionPatch.class, messages.of(ApiMessages.class));
        PredictionForm patched = Patched.of(RecordedForm.of(question), question.topics(), sent);
        Map<String, String> fields = new LinkedHashMap<>(patched.typed());
        String anchor = sent.fields().get(ANCHOR);
        if (anchor != null) {
            fields.put(ANCHOR_IN_FORM, anchor);
        } else if (sent.cleared().contains(ANCHOR)) {
            fields.remove(ANCHOR_IN_FORM);
        }
        PredictionForm form = new PredictionForm(fields);
        String reason = sent.fields().get("reason");
        if (!sent.faults().isEmpty()) {
            Faults meant = new Faults();
            if (!sent.touches("reason")) {
                meant.add(
                        "reason",
                        "MISSING",
                        null,
                        messages.of(PredictionMessages.class).reasonMissing());
            }
            throw refused(sent, form, meant);
        }
        Corrections.Corrected done = inWords(() ->
                asking.correct(question.id(), question.version(), form, reason, visitor.id(), visitor.isReviewer()));
        var proposed = done.proposed();
        return proposed != null && proposed.waits();
    }

    private static Map<String, String> inForm(Map<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>(sent);
        String anchor = fields.remove(ANCHOR);
        if (anchor != null) {
            fields.put(ANCHOR_IN_FORM, anchor);
        }
        return fields;
    }

    private Refusal refused(SentFields sent, PredictionForm form, Faults meant) {
        asking.check(form, meant);
        return Refusal.invalid(
                messages.of(PredictionMessages.class).questionNotSaved(), sent.with(underSentNames(meant)));
    }

    private interface Act<T> {
        T done();
    }

    /** Faults are told under the names that were sent. */
    private static <T> T inWords(Act<T> act) {
        try {
            return act.done();
        } catch (Refusal refusal) {
            if (refusal.kind() != Kind.INVALID_INPUT) {
                throw refusal;
            }
            Faults faults = new Faults();
            refusal.faults().forEach(fault -> faults.add(fault.field(), fault.code(), fault.value(), fault.detail()));
            throw Refusal.invalid(refusal.detail(), underSentNames(faults));
        }
    }

    private static Faults underSentNames(Faults found) {
        Faults named = new Faults();
        for (Fault fault : found.list()) {
            String field = fault.field().equals(ANCHOR_IN_FORM) ? ANCHOR : fault.field();
            named.add(field, fault.code(), fault.value(), fault.detail());
        }
        return named;
    }
}
