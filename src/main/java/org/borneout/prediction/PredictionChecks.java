package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.scoring.Probability;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Checks a prediction form as a whole, once, at the door; what passes needs no further question. */
@ApplicationScoped
public class PredictionChecks {
    private static final int LONGEST_QUOTE = 400;

    private final Institutes institutes;
    private final Questions questions;
    private final PublicationChecks publicationChecks;
    private final LikelihoodChecks likelihoodChecks;
    private final WindowChecks windowChecks;
    private final Lexicons lexicons;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId zone;

    PredictionChecks(
            Institutes institutes,
            Questions questions,
            PublicationChecks publicationChecks,
            LikelihoodChecks likelihoodChecks,
            WindowChecks windowChecks,
            Lexicons lexicons,
            Messages messages,
            Clock clock,
            @ConfigProperty(name = "borneout.zone") String zone) {
        this.institutes = institutes;
        this.questions = questions;
        this.publicationChecks = publicationChecks;
        this.likelihoodChecks = likelihoodChecks;
        this.windowChecks = windowChecks;
        this.lexicons = lexicons;
        this.messages = messages;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    /** Today where this site is at home. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The form with its fields read, or null when faults were found. */
    public @Nullable CheckedPrediction check(PredictionForm form, Faults faults) {
        FormReader in = new FormReader(form, faults, messages);
        String name = instituteName(in);
        Institute institute = name == null ? null : institute(in, name);
        Attribution attribution = attribution(in);
        String person = person(in, attribution);
        Question existing = existingQuestion(in);
        QuestionKind kind = kind(in, existing);
        String unit = unit(in, kind, existing);
        Side side = in.choice("side", Side.class, Side.WILL);
        Likelihood likelihood = likelihoodChecks.read(in, kind, unit);
        checkSide(in, kind, side, likelihood);
        Question.Wording wording = existing == null ? wording(in) : existing.wording();
        LocalDate madeOn = madeOn(in);
        NotCheckable reason = notCheckable(in);
        Question.Window window = existing == null ? windowChecks.check(in, madeOn, reason) : existing.window();
        Question.Reference reference = existing == null ? reference(in, kind) : existing.reference();
        List<String> topics = topics(in);
        String quote = quote(in);
        PublicationChecks.Checked publication = publicationChecks.check(in);
        String family = in.text("family", 300);
        String frame = in.text("frame", 500);
        String externalId = in.text("externalId", 200);
        String note = in.text("note", 4000);
        String translation = in.text("translation", 2000);
        String language = language(in);
        if (!faults.isEmpty()
                || name == null
                || likelihood == null
                || madeOn == null
                || window == null
                || wording == null) {
            return null;
        }
        Question question = existing != null
                ? existing
                : questions.same(wording.statement(), kind, window.due(), wording.condition());
        return new CheckedPrediction(
                institute,
                name,
                person,
                attribution,
                side,
                question,
                kind,
                unit,
                wording,
                window,
                reference,
                topics,
                family,
                likelihood,
                madeOn,
                language,
                translation,
                quote,
                publication.existing(),
                publication.details(),
                publication.carries(),
                reason,
                frame,
                externalId,
                note,
                form.isTrue("draft"));
    }

    /** What a form says of a revision: no more than a new statement of the same claim. */
    record CheckedRevision(
            Likelihood likelihood,
            LocalDate madeOn,
            @Nullable String language,
            @Nullable String translation,
            @Nullable String quote,
            PublicationChecks.Checked publication) {}

    @Nullable
    CheckedRevision checkRevision(PredictionForm form, Question question, Side side, Faults faults) {
        FormReader in = new FormReader(form, faults, messages);
        Likelihood likelihood = likelihoodChecks.read(in, question.kind(), question.unit());
        checkSide(in, question.kind(), side, likelihood);
        LocalDate madeOn = madeOn(in);
        String quote = quote(in);
        String language = language(in);
        String translation = in.text("translation", 2000);
        PublicationChecks.Checked publication = publicationChecks.check(in);
        if (!faults.isEmpty() || likelihood == null || madeOn == null) {
            return null;
        }
        return new CheckedRevision(likelihood, madeOn, language, translation, quote, publication);
    }

    /**
     * The fields of a form that concern the question alone; the day from which its window counts stands as madeOn.
     *
     * @param endless whether it may do without a due date
     */
    @Nullable
    CheckedQuestion checkQuestion(PredictionForm form, boolean endless, Faults faults) {
        FormReader in = new FormReader(form, faults, messages);
        QuestionKind kind = kind(in, null);
        String unit = unit(in, kind, null);
        Question.Wording wording = wording(in);
        LocalDate anchor = in.day("madeOn");
        Question.Window window = windowChecks.check(in, anchor, endless ? NotCheckable.NO_DEADLINE : null);
        Question.Reference reference = reference(in, kind);
        List<String> topics = topics(in);
        String family = in.text("family", 300);
        return !faults.isEmpty() || wording == null || window == null
                ? null
                : new CheckedQuestion(kind, unit, wording, window, reference, topics, family);
    }

    private @Nullable String instituteName(FormReader in) {
        if (!in.form.has("institute")) {
            in.fault("institute", "MISSING", in.say.instituteMissing());
            return null;
        }
        String name = in.text("institute", 300);
        return name == null ? null : name.replaceAll("\\s+", " ");
    }

    private @Nullable Institute institute(FormReader in, String name) {
        List<Institute> meant = institutes.named(name);
        if (meant.size() > 1) {
            String choices = meant.stream().map(Institute::name).collect(Collectors.joining(", "));
            in.fault("institute", "AMBIGUOUS", in.say.instituteAmbiguous(name, choices));
        }
        return meant.isEmpty() ? null : meant.get(0);
    }

    private static Attribution attribution(FormReader in) {
        Attribution named = in.form.has("person") ? Attribution.NAMED_EXPERT : Attribution.INSTITUTION;
        return in.choice("attribution", Attribution.class, named);
    }

    private static @Nullable String person(FormReader in, Attribution attribution) {
        String person = in.text("person", 200);
        if (person == null && attribution == Attribution.NAMED_EXPERT) {
            in.fault("person", "MISSING", in.say.personMissing());
        }
        return person;
    }

    private @Nullable Question existingQuestion(FormReader in) {
        String typed = in.form.text("question");
        if (typed == null) {
            return null;
        }
        Long id = in.id("question");
        Question question = id == null ? null : questions.findById(id);
        if (question == null) {
            in.fault("question", "UNKNOWN", in.say.questionUnknown(typed));
            return null;
        }
        return question.standing();
    }

    private static QuestionKind kind(FormReader in, @Nullable Question existing) {
        if (existing == null) {
            return in.choice("kind", QuestionKind.class, QuestionKind.YES_NO);
        }
        QuestionKind kind = in.choice("kind", QuestionKind.class, existing.kind());
        if (kind != existing.kind()) {
            in.fault("question", "OTHER_KIND", in.say.questionOfOtherKind());
        }
        return existing.kind();
    }

    private static @Nullable String unit(FormReader in, QuestionKind kind, @Nullable Question existing) {
        if (existing != null) {
            return existing.unit();
        }
        String unit = in.text("unit", 60);
        if (unit != null && kind == QuestionKind.YES_NO) {
            in.fault("unit", "NOT_FOR_YES_NO", in.say.unitOnlyForNumbers());
        }
        return unit;
    }

    /** "Unlikely" with "will not" denies twice; nobody can tell what was meant. */
    private void checkSide(FormReader in, QuestionKind kind, Side side, @Nullable Likelihood likelihood) {
        if (side != Side.WILL_NOT || likelihood == null) {
            return;
        }
        if (kind == QuestionKind.NUMBER) {
            in.fault("side", "NOT_FOR_NUMBER", in.say.numberSide());
            return;
        }
        String words = likelihood.words();
        Band band = words == null
                ? null
                : lexicons.standard()
                        .find(words, lexicons.fallback())
                        .map(match -> match.term().band())
                        .orElse(null);
        if (likelihood.kind() == LikelihoodKind.WORDS
                && band != null
                && band.point().compareTo(Probability.HALF) < 0) {
            in.fault("side", "DOUBLE_NEGATION", in.say.doubleNegation(likelihood.stated()));
        }
    }

    private @Nullable LocalDate madeOn(FormReader in) {
        if (!in.form.has("madeOn")) {
            in.fault("madeOn", "MISSING", in.say.madeOnMissing());
            return null;
        }
        LocalDate madeOn = in.day("madeOn");
        if (madeOn != null && madeOn.isAfter(today().plusDays(1))) {
            in.fault("madeOn", "IN_THE_FUTURE", in.say.inTheFuture(in.form.value("madeOn")));
        }
        return madeOn;
    }

    private static @Nullable NotCheckable notCheckable(FormReader in) {
        NotCheckable reason = in.choice("notCheckable", NotCheckable.class);
        boolean saidCheckable = in.form.isTrue("checkable");
        boolean saidNot = in.form.is("checkable", "false");
        if (saidNot && !in.form.has("notCheckable")) {
            in.fault("notCheckable", "MISSING", in.say.reasonNotCheckableMissing());
        }
        if (saidCheckable && reason != null) {
            in.fault("notCheckable", "CONTRADICTION", in.say.reasonOnlyWhenNotCheckable());
        }
        return reason;
    }

    private static Question.@Nullable Wording wording(FormReader in) {
        if (!in.form.has("statement")) {
            in.fault("statement", "MISSING", in.say.statementMissing());
        }
        String statement = in.text("statement", 1000);
        String criteria = in.text("criteria", 4000);
        String finePrint = in.text("finePrint", 4000);
        String condition = in.text("condition", 2000);
        String source = in.text("resolutionSource", 1000);
        return statement == null ? null : new Question.Wording(statement, criteria, finePrint, condition, source, null);
    }

    private Question.Reference reference(FormReader in, QuestionKind kind) {
        Integer probability = likelihoodChecks.probability(in, "reference.probability");
        var value = in.number("reference.value");
        String reason = in.text("reference.reason", 1000);
        if (kind == QuestionKind.YES_NO && value != null) {
            in.fault("reference.value", "NOT_FOR_YES_NO", in.say.referenceForYesNo());
        }
        if (kind == QuestionKind.NUMBER && probability != null) {
            in.fault("reference.probability", "NOT_FOR_NUMBER", in.say.referenceForNumber());
        }
        return new Question.Reference(probability, value, reason);
    }

    private static List<String> topics(FormReader in) {
        List<String> topics = in.form.topics();
        for (String topic : topics) {
            if (topic.length() > 120) {
                in.faults.add("topics", "TOO_LONG", topic, in.general.tooLong(topic.length(), 120));
            }
        }
        return topics;
    }

    /** At most two sentences or 400 characters: the passage that makes the claim, not the paragraph. */
    private static @Nullable String quote(FormReader in) {
        String quote = in.text("quote", 2000);
        if (quote != null && quote.length() > LONGEST_QUOTE && Sentences.count(quote) > 2) {
            in.fault("quote", "TOO_LONG", in.say.quoteTooLong(quote.length()));
        }
        return quote;
    }

    private static @Nullable String language(FormReader in) {
        String language = in.text("language", 12);
        if (language != null && !language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            in.fault("language", "UNKNOWN", in.say.languageUnknown(language));
        }
        return language;
    }
}
