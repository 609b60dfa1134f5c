package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.borneout.account.Visitor;
import org.borneout.prediction.Corrections;
import org.borneout.prediction.Forecast;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.PredictionChecks;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.PredictionMessages;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.RecordedForm;
import org.borneout.prediction.Revisions;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Changes that programs make to predictions: by the rules, and with the words, of the pages that change them. */
@ApplicationScoped
class PredictionEdits {
    /** What is sent beside the fields of the record. */
    private static final Set<String> BESIDE = Set.of("reason", "forecast", "draft");

    private final OnePrediction one;
    private final Predictions predictions;
    private final PredictionChecks checks;
    private final Corrections corrections;
    private final Revisions revisions;
    private final Once once;
    private final Visitor visitor;
    private final Messages messages;

    PredictionEdits(
            OnePrediction one,
            Predictions predictions,
            PredictionChecks checks,
            Corrections corrections,
            Revisions revisions,
            Once once,
            Visitor visitor,
            Messages messages) {
        this.one = one;
        this.predictions = predictions;
        this.checks = checks;
        this.corrections = corrections;
        this.revisions = revisions;
        this.once = once;
        this.visitor = visitor;
        this.messages = messages;
    }

    /** @return whether a change of a frozen text was proposed and waits for a second person */
    @Transactional
    boolean patch(String id, @Nullable String ifMatch, JsonNode object) {
        OnePrediction.Found found = one.of(id);
        Versions.require(ifMatch, found.tag());
        Prediction prediction = predictions.findById(found.prediction().id());
        SentFields sent = SentFields.read(object, PredictionPatch.class, messages.of(ApiMessages.class));
        Faults faults = new Faults();
        Forecast forecast = forecast(prediction, sent, faults);
        boolean publishes = publishes(prediction, sent, faults);
        PredictionForm form = form(prediction, forecast, sent);
        if (!faults.isEmpty() || !sent.faults().isEmpty()) {
            throw refused(form, prediction, sent, faults);
        }
        boolean waits = false;
        if (!publishes || corrects(sent)) {
            Corrections.Corrected done = corrections.correct(
                    prediction.id(),
                    forecast.number(),
                    prediction.version(),
                    form,
                    sent.fields().get("reason"),
                    visitor.id(),
                    visitor.isReviewer());
            var proposed = done.proposed();
            waits = proposed != null && proposed.waits();
        }
        if (publishes) {
            predictions.flush();
            corrections.publish(prediction.id(), prediction.version(), visitor.id());
        }
        return waits;
    }

    private static boolean corrects(SentFields sent) {
        return !BESIDE.containsAll(sent.fields().keySet()) || !BESIDE.containsAll(sent.cleared());
    }

    private Forecast forecast(Prediction prediction, SentFields sent, Faults faults) {
        String id = sent.fields().get("forecast");
        if (id == null) {
            return prediction.first();
        }
        return prediction.forecasts().stream()
                .filter(forecast -> String.valueOf(forecast.id()).equals(id))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(
                            "forecast",
                            "UNKNOWN",
                            id,
                            messages.of(ApiMessages.class).forecastUnknown(id));
                    return prediction.first();
                });
    }

    private boolean publishes(Prediction prediction, SentFields sent, Faults faults) {
        String draft = sent.fields().get("draft");
        if ("true".equals(draft) && !prediction.draft()) {
            faults.add(
                    "draft",
                    "CANNOT_BE_HIDDEN",
                    draft,
                    messages.of(ApiMessages.class).cannotBeHidden());
        }
        return "false".equals(draft) && prediction.draft();
    }

    private PredictionForm form(Prediction prediction, Forecast forecast, SentFields sent) {
        PredictionForm recorded = RecordedForm.of(prediction, forecast, predictions.appearancesOf(prediction))
                .with("institute", String.valueOf(prediction.institute().id()));
        return Patched.of(recorded, prediction.question().topics(), sent)
                .with("draft", null)
                .with("kind", prediction.question().kind().name());
    }

    /** What is wrong with the JSON, and what with its meaning, told at once. */
    private Refusal refused(PredictionForm form, Prediction prediction, SentFields sent, Faults found) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        Faults meant = new Faults();
        if (!sent.touches("reason")) {
            meant.add("reason", "MISSING", null, say.reasonMissing());
        }
        found.list().forEach(fault -> meant.add(fault.field(), fault.code(), fault.value(), fault.detail()));
        checks.check(form.with("kind", prediction.question().kind().name()), meant);
        return Refusal.invalid(say.notSaved(), sent.with(meant));
    }

    /** The institute said something anew; the same once more is answered by what exists. */
    Once.Made revise(String id, @Nullable String ifMatch, @Nullable String key, JsonNode object) {
        return once.make(visitor.id(), key, "forecast of " + id, object, () -> {
            OnePrediction.Found found = one.of(id);
            Versions.allow(ifMatch, found.tag());
            Prediction prediction = predictions.findById(found.prediction().id());
            SentFields sent = SentFields.read(object, NewForecast.class, messages.of(ApiMessages.class));
            PredictionForm form = new PredictionForm(sent.fields());
            if (!sent.faults().isEmpty()) {
                Faults meant = new Faults();
                revisions.check(prediction, form, meant);
                throw Refusal.invalid(messages.of(PredictionMessages.class).notSaved(), sent.with(meant));
            }
            Forecast last = prediction.last();
            if (form.is("madeOn", last.madeOn().toString()) && form.is("likelihood", last.stated())) {
                return Once.Made.of(last.id(), false);
            }
            Forecast forecast = revisions.revise(prediction.id(), prediction.version(), form, visitor.id());
            return Once.Made.of(forecast.id(), true);
        });
    }

    @Transactional
    void withdraw(String id, @Nullable String ifMatch, JsonNode object) {
        OnePrediction.Found found = one.of(id);
        Versions.allow(ifMatch, found.tag());
        Prediction prediction = predictions.findById(found.prediction().id());
        SentFields sent = SentFields.read(object, NewWithdrawal.class, messages.of(ApiMessages.class));
        if (!sent.faults().isEmpty()) {
            PredictionMessages say = messages.of(PredictionMessages.class);
            Faults meant = new Faults();
            if (!sent.touches("reason")) {
                meant.add("reason", "MISSING", null, say.reasonMissing());
            }
            throw Refusal.invalid(say.notSaved(), sent.with(meant));
        }
        revisions.withdraw(prediction.id(), prediction.version(), sent.fields().get("reason"), visitor.id());
    }
}
