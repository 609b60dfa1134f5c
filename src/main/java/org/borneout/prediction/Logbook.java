package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.source.NameKey;
import org.borneout.source.Person;
import org.borneout.source.Persons;
import org.borneout.source.Publication;
import org.borneout.source.PublicationEntries;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Logs predictions: one act, one transaction, whatever new institute, publication or question it brings along. */
@ApplicationScoped
public class Logbook {
    /**
     * What came of logging.
     *
     * @param fresh false when the same was logged before and nothing was written
     */
    public record Logged(
            Prediction prediction, boolean fresh, boolean newInstitute, boolean newPublication, boolean newQuestion) {}

    private final PredictionChecks checks;
    private final Institutes institutes;
    private final Persons persons;
    private final PublicationEntries publications;
    private final Questions questions;
    private final Predictions predictions;
    private final Slips slips;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;

    Logbook(
            PredictionChecks checks,
            Institutes institutes,
            Persons persons,
            PublicationEntries publications,
            Questions questions,
            Predictions predictions,
            Slips slips,
            Ledger ledger,
            Messages messages,
            Clock clock) {
        this.checks = checks;
        this.institutes = institutes;
        this.persons = persons;
        this.publications = publications;
        this.questions = questions;
        this.predictions = predictions;
        this.slips = slips;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /** Logs what a form says; refuses it with all its faults at once, or as a duplicate, and then writes nothing. */
    @Transactional
    public Logged log(PredictionForm form, long by) {
        CheckedPrediction checked = inTurn(form, checked(form));
        String slug = "";
        if (checked.institute() == null) {
            slug = institutes.freeSlug(checked.instituteName());
            if (!institutes.named(checked.instituteName()).isEmpty()) {
                // Somebody entered it since it was looked up, or its address would not look taken.
                return log(form, by);
            }
        }
        Prediction known = known(checked);
        if (known != null) {
            if (sameContent(known, checked)) {
                return new Logged(known, false, false, false, false);
            }
            throw Refusal.duplicate(
                    messages.of(PredictionMessages.class).duplicateExists(String.valueOf(known.id())), known.id());
        }
        return write(checked, slug, by);
    }

    /** Waits for its turn with the institute and the question; what they are may have changed by then, so it reads again. */
    private CheckedPrediction inTurn(PredictionForm form, CheckedPrediction read) {
        Institute named = read.institute();
        Question asked = read.question();
        if (named == null && asked == null) {
            return read;
        }
        Institute institute = named == null ? null : institutes.awaitTurn(named);
        Question question = asked == null ? null : questions.awaitTurn(asked);
        CheckedPrediction again = checked(form);
        boolean settled = Objects.equals(id(institute), id(again.institute()))
                && Objects.equals(id(question), id(again.question()));
        return settled ? again : inTurn(form, again);
    }

    private static @Nullable Long id(@Nullable Institute institute) {
        return institute == null ? null : institute.id();
    }

    private static @Nullable Long id(@Nullable Question question) {
        return question == null ? null : question.id();
    }

    private CheckedPrediction checked(PredictionForm form) {
        Faults faults = new Faults();
        CheckedPrediction checked = checks.check(form, faults);
        if (checked == null) {
            throw Refusal.invalid(messages.of(PredictionMessages.class).notSaved(), faults);
        }
        return checked;
    }

    private @Nullable Prediction known(CheckedPrediction checked) {
        String externalId = checked.externalId();
        if (externalId != null) {
            Prediction known = predictions.byExternalId(externalId);
            if (known != null) {
                return known;
            }
        }
        Question question = checked.question();
        Institute institute = checked.institute();
        if (question == null || institute == null) {
            return null;
        }
        String personName = checked.personName();
        Person person = personName == null ? null : persons.at(institute, personName);
        if (personName != null && person == null) {
            return null;
        }
        return predictions.claim(question, institute, person);
    }

    private boolean sameContent(Prediction known, CheckedPrediction checked) {
        Forecast first = known.first();
        String quote = predictions.appearancesOf(known).stream()
                .filter(appearance -> appearance.forecast() == first)
                .map(Appearance::quote)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return known.question().equals(checked.question())
                && known.institute().equals(checked.institute())
                && known.side() == checked.side()
                && known.attribution() == checked.attribution()
                && known.notCheckable() == checked.notCheckable()
                && first.madeOn().equals(checked.madeOn())
                && first.stated().equals(checked.likelihood().stated())
                && Objects.equals(quote, checked.quote());
    }

    private Logged write(CheckedPrediction checked, String freeSlug, long by) {
        boolean newInstitute = checked.institute() == null;
        Institute institute =
                newInstitute ? enterInstitute(checked, freeSlug, by) : Objects.requireNonNull(checked.institute());
        String personName = checked.personName();
        Person person = personName == null ? null : persons.atOrNew(institute, personName);
        boolean newPublication = checked.publication() == null && checked.publicationDetails() != null;
        Publication publication = newPublication ? enterPublication(checked, by) : checked.publication();
        boolean newQuestion = checked.question() == null;
        Question question =
                newQuestion ? enterQuestion(checked, publication, by) : Objects.requireNonNull(checked.question());

        String frameText = checked.frame();
        Prediction prediction = new Prediction(
                new Prediction.Claim(question, institute, person, checked.attribution(), checked.side()),
                checked.notCheckable(),
                new Prediction.Logging(
                        clock.instant(),
                        by,
                        frameText == null ? null : predictions.frameOrNew(frameText, by),
                        checked.externalId(),
                        checked.note(),
                        checked.draft()),
                checked.madeOn(),
                checked.likelihood(),
                checked.language(),
                checked.translation());
        predictions.persist(prediction);
        if (publication != null || checked.quote() != null) {
            predictions.appear(prediction.first(), publication, checked.quote(), by);
        }
        slips.note(by, Slip.Act.LOG, prediction, null);
        ledger.record(Change.of(by, "LOGGED", "prediction", prediction.id())
                .code("question", question.id())
                .code("institute", institute.id())
                .code("person", person == null ? null : person.id())
                .code("publication", publication == null ? null : publication.id())
                .code("side", checked.side())
                .code("attribution", checked.attribution())
                .code("notCheckable", checked.notCheckable())
                .code("madeOn", checked.madeOn())
                .code("draft", checked.draft() ? true : null)
                .text("likelihood", checked.likelihood().stated())
                .text("quote", checked.quote())
                .text("frame", frameText));
        return new Logged(prediction, true, newInstitute, newPublication, newQuestion);
    }

    private Institute enterInstitute(CheckedPrediction checked, String freeSlug, long by) {
        String name = checked.instituteName();
        Institute institute = new Institute(freeSlug, name, NameKey.language(name), clock.instant(), by);
        institutes.persist(institute);
        ledger.record(Change.of(by, "ENTERED", "institute", institute.id()).text("name", name));
        return institute;
    }

    private @Nullable Publication enterPublication(CheckedPrediction checked, long by) {
        Publication.Details details = checked.publicationDetails();
        if (details == null) {
            return null;
        }
        return publications.enter(details, checked.carries(), by);
    }

    private Question enterQuestion(CheckedPrediction checked, @Nullable Publication publication, long by) {
        Question question =
                new Question(checked.kind(), checked.unit(), checked.wording(), checked.window(), clock.instant(), by);
        question.isComparedWith(checked.reference());
        question.isAbout(topics(checked.topics()));
        String family = checked.family();
        if (family != null) {
            question.belongsTo(questions.familyOrNew(family, publication == null ? null : publication.id()));
        }
        questions.persist(question);
        ledger.record(Change.of(by, "ASKED", "question", question.id())
                .code("kind", checked.kind())
                .code("due", checked.window().due())
                .code("zone", checked.window().zone().getId())
                .code("rule", checked.window().rule())
                .text("statement", checked.wording().statement())
                .text("criteria", checked.wording().criteria())
                .text("finePrint", checked.wording().finePrint())
                .text("condition", checked.wording().condition()));
        return question;
    }

    private List<Topic> topics(List<String> labels) {
        List<Topic> topics = new ArrayList<>();
        for (String label : labels) {
            topics.add(questions.topicOrNew(label));
        }
        return topics;
    }
}
