package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.source.Person;
import org.borneout.source.Persons;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Corrects what we wrote down wrongly. What the institute itself changed is a revision, not a correction. */
@ApplicationScoped
public class Corrections {
    private final Predictions predictions;
    private final PredictionChecks checks;
    private final Institutes institutes;
    private final Persons persons;
    private final QuestionCorrections questionCorrections;
    private final AppearanceCorrections appearanceCorrections;
    private final Freezing freezing;
    private final Slips slips;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;

    Corrections(
            Predictions predictions,
            PredictionChecks checks,
            Institutes institutes,
            Persons persons,
            QuestionCorrections questionCorrections,
            AppearanceCorrections appearanceCorrections,
            Freezing freezing,
            Slips slips,
            Ledger ledger,
            Messages messages,
            Clock clock) {
        this.predictions = predictions;
        this.checks = checks;
        this.institutes = institutes;
        this.persons = persons;
        this.questionCorrections = questionCorrections;
        this.appearanceCorrections = appearanceCorrections;
        this.freezing = freezing;
        this.slips = slips;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What came of a correction.
     *
     * @param changed whether anything was different
     * @param proposed the change of a frozen text that it also asked for, or null
     */
    public record Corrected(boolean changed, @Nullable TextChange proposed) {}

    /**
     * Writes a correction in one act.
     *
     * @param forecastNumber which statement's words and date the form holds
     * @param seenVersion the version that the editor had before them; another one by now is refused as stale
     * @param reviews whether the editor may propose another text for a frozen question
     */
    @Transactional
    public Corrected correct(
            long predictionId,
            int forecastNumber,
            int seenVersion,
            PredictionForm form,
            @Nullable String reason,
            long by,
            boolean reviews) {
        Prediction prediction = standing(predictionId);
        if (prediction.version() != seenVersion) {
            throw Refusal.of(Kind.STALE, "");
        }
        PredictionMessages say = messages.of(PredictionMessages.class);
        Faults faults = new Faults();
        Reasons.check(reason, faults, messages);
        Forecast forecast = forecast(prediction, forecastNumber);
        List<Appearance> appearances = predictions.appearancesOf(prediction);
        PredictionForm before = RecordedForm.of(prediction, forecast, appearances);
        CheckedPrediction checked = check(prediction, forecast, form, reviews, faults);
        if (checked == null || reason == null) {
            throw Refusal.invalid(say.notSaved(), faults);
        }
        if (!apply(prediction, forecast, checked, "CORRECTED", reason, by)) {
            return new Corrected(false, proposed(prediction.question(), checked, reason, by));
        }
        slips.note(by, Slip.Act.CORRECT, prediction, before.with("externalId", String.valueOf(forecastNumber)));
        return new Corrected(true, proposed(prediction.question(), checked, reason, by));
    }

    /** A draft becomes public, and counts as logged now: before, nobody could see it. */
    @Transactional
    public void publish(long predictionId, int seenVersion, long by) {
        Prediction prediction = standing(predictionId);
        if (prediction.version() != seenVersion) {
            throw Refusal.of(Kind.STALE, "");
        }
        if (prediction.draft()) {
            prediction.becomesPublic(clock.instant());
            ledger.record(Change.of(by, "PUBLISHED", "prediction", prediction.id()));
        }
    }

    /** What settles a frozen question is not corrected, but can be proposed anew. */
    private @Nullable TextChange proposed(Question question, CheckedPrediction checked, String reason, long by) {
        return question.frozen() && QuestionCorrections.changesText(question, checked.asked())
                ? freezing.change(
                        question.id(), QuestionText.of(checked.asked(), question), reason.strip(), by, clock.instant())
                : null;
    }

    /** Puts back what a correction replaced. */
    void restore(Prediction prediction, PredictionForm before, long by) {
        Forecast forecast = forecast(prediction, Integer.parseInt(before.value("externalId")));
        CheckedPrediction checked = check(prediction, forecast, before.with("externalId", null), false, new Faults());
        if (checked == null) {
            throw Refusal.of(
                    Kind.CONFLICT, messages.of(PredictionMessages.class).cannotUndo());
        }
        apply(prediction, forecast, checked, "UNDONE", null, by);
    }

    Prediction standing(long id) {
        Prediction prediction = predictions.whole(id);
        if (prediction == null) {
            throw Refusal.notFound();
        }
        if (prediction.withdrawn()) {
            throw Refusal.of(
                    Kind.CONFLICT, messages.of(PredictionMessages.class).alreadyWithdrawn());
        }
        return prediction;
    }

    static Forecast forecast(Prediction prediction, int number) {
        return prediction.forecasts().stream()
                .filter(forecast -> forecast.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private @Nullable CheckedPrediction check(
            Prediction prediction, Forecast forecast, PredictionForm form, boolean reviews, Faults faults) {
        PredictionForm whole = form.with("question", null)
                .with("kind", prediction.question().kind().name());
        CheckedPrediction checked = inTurn(prediction, whole, checks.check(whole, faults), faults);
        if (checked == null) {
            return null;
        }
        PredictionMessages say = messages.of(PredictionMessages.class);
        if (!reviews
                && prediction.question().frozen()
                && QuestionCorrections.changesText(prediction.question(), checked.asked())) {
            faults.add("statement", "FROZEN", null, say.frozenCannotChange());
        }
        for (Forecast other : prediction.forecasts()) {
            boolean before =
                    other.number() < forecast.number() && !other.madeOn().isBefore(checked.madeOn());
            boolean after =
                    other.number() > forecast.number() && !other.madeOn().isAfter(checked.madeOn());
            if (before || after) {
                faults.add(
                        "madeOn",
                        "OUT_OF_ORDER",
                        checked.madeOn().toString(),
                        say.revisionNotLater(other.madeOn().toString()));
                break;
            }
        }
        if (checked.institute() == null) {
            faults.add("institute", "UNKNOWN", checked.instituteName(), say.instituteUnknown(checked.instituteName()));
        }
        return faults.isEmpty() ? checked : null;
    }

    /** Who moves a prediction to another institute waits until neither of the two is being merged, then reads again. */
    private @Nullable CheckedPrediction inTurn(
            Prediction prediction, PredictionForm form, @Nullable CheckedPrediction read, Faults faults) {
        Institute from = prediction.institute();
        Institute to = read == null ? null : read.institute();
        if (to == null || to.id() == from.id()) {
            return read;
        }
        institutes.awaitTurn(from.id() < to.id() ? from : to);
        institutes.awaitTurn(from.id() < to.id() ? to : from);
        return checks.check(form, faults);
    }

    private boolean apply(
            Prediction prediction,
            Forecast forecast,
            CheckedPrediction checked,
            String action,
            @Nullable String reason,
            long by) {
        Institute institute = Objects.requireNonNull(checked.institute());
        String personName = checked.personName();
        Person person = personName == null ? null : persons.atOrNew(institute, personName);
        claimedOnce(prediction, institute, person);
        Person formerPerson = prediction.person();
        Frame frame = prediction.frame();
        Change change = Change.of(by, action, "prediction", prediction.id())
                .codeChange("institute", prediction.institute().id(), institute.id())
                .codeChange(
                        "person", formerPerson == null ? null : formerPerson.id(), person == null ? null : person.id())
                .codeChange("attribution", prediction.attribution(), checked.attribution())
                .codeChange("side", prediction.side(), checked.side())
                .codeChange("notCheckable", prediction.notCheckable(), checked.notCheckable())
                .codeChange("madeOn", forecast.madeOn(), checked.madeOn())
                .textChange(
                        "likelihood", forecast.stated(), checked.likelihood().stated())
                .textChange("translation", forecast.translation(), checked.translation())
                .textChange("frame", frame == null ? null : frame.text(), checked.frame())
                .textChange("note", prediction.note(), checked.note());
        boolean appearanceChanged = appearanceCorrections.apply(prediction, forecast, checked, change, by);
        boolean questionChanged = questionCorrections.apply(prediction.question(), checked.asked(), action, reason, by);
        String language = checked.language();
        boolean languageChanged = !Objects.equals(forecast.language(), language);
        if (change.isEmpty() && !appearanceChanged && !questionChanged && !languageChanged) {
            return false;
        }
        prediction.isClaimOf(institute);
        prediction.isSaidBy(person, checked.attribution(), checked.side());
        prediction.isCheckable(checked.notCheckable());
        String frameText = checked.frame();
        prediction.isSelectedBy(frameText == null ? null : predictions.frameOrNew(frameText, by));
        prediction.isNotedAs(checked.note());
        prediction.wasSaid(forecast, checked.madeOn(), checked.likelihood(), language, checked.translation());
        predictions.getEntityManager().lock(prediction, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (!change.isEmpty() || languageChanged) {
            ledger.record(
                    change.codeChange("language", forecast.language(), language).text("reason", reason));
        }
        return true;
    }

    /** Nobody has two claims on one question: where it would become somebody's second, the first is named. */
    private void claimedOnce(Prediction prediction, Institute institute, @Nullable Person person) {
        Prediction known = predictions.claim(prediction.question(), institute, person);
        if (known != null && known.id() != prediction.id()) {
            throw Refusal.duplicate(
                    messages.of(PredictionMessages.class).duplicateExists(String.valueOf(known.id())), known.id());
        }
    }
}
