package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.time.Window;
import org.borneout.time.Windows;
import org.borneout.web.Faults;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Prepares what the page of a prediction form shows beside the fields. */
@ApplicationScoped
class FormViews {
    private static final int INSTITUTES = 200;
    private static final int TOPICS = 200;
    private static final int KNOWN = 5;

    private final Institutes institutes;
    private final Questions questions;
    private final Similar similar;
    private final LikelihoodChecks likelihoodChecks;
    private final ReadBacks readBacks;
    private final Messages messages;
    private final Languages languages;

    FormViews(
            Institutes institutes,
            Questions questions,
            Similar similar,
            LikelihoodChecks likelihoodChecks,
            ReadBacks readBacks,
            Messages messages,
            Languages languages) {
        this.institutes = institutes;
        this.questions = questions;
        this.similar = similar;
        this.likelihoodChecks = likelihoodChecks;
        this.readBacks = readBacks;
        this.messages = messages;
        this.languages = languages;
    }

    FormView logging(PredictionForm form, Faults faults, @Nullable Long draft, List<FormView.Similar> similar) {
        return view(form, faults, true, draft, known(form), similar, institutesToChoose(), topicsToChoose());
    }

    FormView changing(PredictionForm form, Faults faults) {
        return view(form, faults, false, null, List.of(), List.of(), institutesToChoose(), topicsToChoose());
    }

    /** Only what is read back from the likelihood and the window: asked for with every key, so it reads no lists. */
    FormView readBack(PredictionForm form, Faults faults) {
        return view(form, faults, false, null, List.of(), List.of(), List.of(), List.of());
    }

    /** Only the existing questions like the one being typed. */
    FormView knownQuestions(PredictionForm form) {
        return view(form, new Faults(), true, null, known(form), List.of(), List.of(), List.of());
    }

    private List<String> institutesToChoose() {
        return institutes.namesForChoice(INSTITUTES);
    }

    private List<String> topicsToChoose() {
        return questions.topics().stream().limit(TOPICS).map(Topic::label).toList();
    }

    private FormView view(
            PredictionForm form,
            Faults faults,
            boolean logging,
            @Nullable Long draft,
            List<Question> known,
            List<FormView.Similar> similar,
            List<String> institutesToChoose,
            List<String> topicsToChoose) {
        boolean deadline = (form.has("window.due") || read(form) != null) && !faults.concern("window.due");
        return new FormView(
                form,
                faults,
                logging,
                draft,
                reading(form),
                windowReading(form),
                deadline,
                known,
                similar,
                institutesToChoose,
                topicsToChoose);
    }

    /** The likelihood read back, or null where there is nothing or nothing readable. */
    private @Nullable ReadBack reading(PredictionForm form) {
        FormReader in = new FormReader(form, new Faults(), messages);
        QuestionKind kind = in.choice("kind", QuestionKind.class, QuestionKind.YES_NO);
        String unit = form.text("unit");
        Likelihood likelihood = likelihoodChecks.read(in, kind, unit);
        return likelihood == null ? null : readBacks.besideOthers(likelihood, unit);
    }

    /** Why the likelihood cannot be read, for the live reading; null when it can or is still empty. */
    @Nullable
    String readingFault(PredictionForm form) {
        Faults faults = new Faults();
        FormReader in = new FormReader(form, faults, messages);
        likelihoodChecks.read(in, in.choice("kind", QuestionKind.class, QuestionKind.YES_NO), form.text("unit"));
        var fault = faults.of("likelihood");
        return fault == null || fault.code().equals("MISSING") ? null : fault.detail();
    }

    private @Nullable Window read(PredictionForm form) {
        FormReader in = new FormReader(form, new Faults(), messages);
        String stated = form.text("window.stated");
        LocalDate anchor = in.day("madeOn");
        return stated == null || anchor == null
                ? null
                : Windows.read(stated, anchor).orElse(null);
    }

    private @Nullable String windowReading(PredictionForm form) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        Locale locale = languages.current();
        if (!form.has("window.stated")) {
            return null;
        }
        Window window = read(form);
        if (window == null) {
            return form.has("madeOn") ? say.windowUnread() : say.windowNeedsDay();
        }
        LocalDate due = window.due();
        LocalDate opens = window.opens();
        if (due != null) {
            return say.windowReads(say.rule(window.rule()), Fmt.longDate(due, locale));
        }
        return say.windowReadsNoDue(say.rule(window.rule()), opens == null ? "" : Fmt.longDate(opens, locale));
    }

    /** Existing questions like the statement being typed; the chosen one is always among them. */
    private List<Question> known(PredictionForm form) {
        List<Question> known = new ArrayList<>();
        String chosen = form.text("question");
        if (chosen != null && chosen.matches("\\d{1,18}")) {
            Question question = questions.findById(Long.valueOf(chosen));
            if (question != null) {
                known.add(question);
            }
        }
        String statement = form.text("statement");
        if (statement != null && statement.length() >= 3) {
            questions.like(statement, KNOWN).stream()
                    .filter(question -> !known.contains(question))
                    .forEach(known::add);
        }
        return known;
    }

    /** What the same institute said around that day in nearly the same words. */
    List<FormView.Similar> similar(CheckedPrediction checked) {
        Institute institute = checked.institute();
        if (institute == null) {
            return List.of();
        }
        return similar.to(institute, checked.madeOn(), checked.wording().statement()).stream()
                .map(FormViews::of)
                .toList();
    }

    private static FormView.Similar of(Prediction prediction) {
        return new FormView.Similar(
                prediction.id(),
                prediction.question().statement(),
                prediction.first().stated(),
                prediction.madeOn());
    }
}
