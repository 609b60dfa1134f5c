package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.source.Publication;
import org.borneout.source.PublicationEntries;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** What the institute said anew about the same question, and what should not have been logged at all. */
@ApplicationScoped
public class Revisions {
    private final Predictions predictions;
    private final PredictionChecks checks;
    private final PublicationEntries publications;
    private final Corrections corrections;
    private final Slips slips;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;

    Revisions(
            Predictions predictions,
            PredictionChecks checks,
            PublicationEntries publications,
            Corrections corrections,
            Slips slips,
            Ledger ledger,
            Messages messages,
            Clock clock) {
        this.predictions = predictions;
        this.checks = checks;
        this.publications = publications;
        this.corrections = corrections;
        this.slips = slips;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /** Notes what is to be mended in the form of a revision. */
    public void check(Prediction prediction, PredictionForm form, Faults faults) {
        checks.checkRevision(form, prediction.question(), prediction.side(), faults);
    }

    /** Adds a forecast to the chain: likelihood, date, quotation and publication are taken from the form. */
    @Transactional
    public Forecast revise(long predictionId, int seenVersion, PredictionForm form, long by) {
        Prediction prediction = corrections.standing(predictionId);
        if (prediction.version() != seenVersion) {
            throw Refusal.of(Kind.STALE, "");
        }
        PredictionMessages say = messages.of(PredictionMessages.class);
        Faults faults = new Faults();
        PredictionChecks.CheckedRevision checked =
                checks.checkRevision(form, prediction.question(), prediction.side(), faults);
        LocalDate last = prediction.last().madeOn();
        if (checked != null && !checked.madeOn().isAfter(last)) {
            faults.add("madeOn", "NOT_LATER", checked.madeOn().toString(), say.revisionNotLater(last.toString()));
        }
        if (checked == null || !faults.isEmpty()) {
            throw Refusal.invalid(say.notSaved(), faults);
        }
        Likelihood likelihood = checked.likelihood();
        Forecast forecast = prediction.revise(
                checked.madeOn(), likelihood, checked.language(), checked.translation(), clock.instant(), by);
        predictions.persist(prediction);
        predictions.flush();
        Publication publication = publication(checked, by);
        if (publication != null || checked.quote() != null) {
            predictions.appear(forecast, publication, checked.quote(), by);
        }
        predictions.getEntityManager().lock(prediction, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        ledger.record(Change.of(by, "REVISED", "prediction", prediction.id())
                .code("forecast", forecast.number())
                .code("madeOn", checked.madeOn())
                .code("publication", publication == null ? null : publication.id())
                .text("likelihood", likelihood.stated())
                .text("quote", checked.quote()));
        slips.note(by, Slip.Act.REVISE, prediction, null);
        return forecast;
    }

    private @Nullable Publication publication(PredictionChecks.CheckedRevision checked, long by) {
        Publication.Details details = checked.publication().details();
        Publication known = checked.publication().existing();
        if (known != null || details == null) {
            return known;
        }
        return publications.enter(details, checked.publication().carries(), by);
    }

    /** Takes a prediction out of every count; it stays readable with the reason. */
    @Transactional
    public void withdraw(long predictionId, int seenVersion, @Nullable String reason, long by) {
        Prediction prediction = corrections.standing(predictionId);
        PredictionMessages say = messages.of(PredictionMessages.class);
        Faults faults = new Faults();
        Reasons.check(reason, faults, messages);
        if (!faults.isEmpty() || reason == null) {
            throw Refusal.invalid(say.notSaved(), faults);
        }
        if (prediction.version() != seenVersion) {
            throw Refusal.of(Kind.STALE, "");
        }
        prediction.withdraw(clock.instant(), by, reason.strip());
        ledger.record(Change.of(by, "WITHDRAWN", "prediction", prediction.id()).text("reason", reason.strip()));
        slips.note(by, Slip.Act.WITHDRAW, prediction, null);
    }
}
