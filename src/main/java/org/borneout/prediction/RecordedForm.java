package org.borneout.prediction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.borneout.scoring.Probability;
import org.borneout.source.Person;
import org.borneout.source.Publication;
import org.jspecify.annotations.Nullable;

/** A stored prediction as the form that would log it: what a correction starts from, and what an undo restores. */
public final class RecordedForm {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private RecordedForm() {}

    /** @param forecast the statement whose words and date are meant, the first one as a rule */
    public static PredictionForm of(Prediction prediction, Forecast forecast, List<Appearance> appearances) {
        RecordedForm form = new RecordedForm();
        form.claim(prediction);
        form.forecast(forecast);
        form.question(prediction.question());
        appearances.stream()
                .filter(appearance -> appearance.forecast().number() == forecast.number())
                .findFirst()
                .ifPresent(form::appearance);
        return new PredictionForm(form.fields);
    }

    /** A stored question alone; the day from which its window counts stands as madeOn. */
    public static PredictionForm of(Question question) {
        RecordedForm form = new RecordedForm();
        form.question(question);
        form.put("madeOn", question.window().anchor());
        return new PredictionForm(form.fields);
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
    }

    private void claim(Prediction prediction) {
        Person person = prediction.person();
        Frame frame = prediction.frame();
        put("institute", prediction.institute().name());
        put("person", person == null ? null : person.name());
        put("attribution", prediction.attribution());
        put("side", prediction.side());
        put("notCheckable", prediction.notCheckable());
        put("frame", frame == null ? null : frame.text());
        put("note", prediction.note());
    }

    private void forecast(Forecast forecast) {
        put("likelihood", forecast.stated());
        put("madeOn", forecast.madeOn());
        put("language", forecast.language());
        put("translation", forecast.translation());
    }

    private void question(Question question) {
        Question.Wording wording = question.wording();
        Question.Window window = question.window();
        Question.Reference reference = question.reference();
        Family family = question.family();
        Integer probability = reference.probability();
        put("statement", wording.statement());
        put("criteria", wording.criteria());
        put("finePrint", wording.finePrint());
        put("condition", wording.condition());
        put("resolutionSource", wording.resolutionSource());
        put("kind", question.kind());
        put("unit", question.unit());
        put("window.stated", window.stated());
        put("window.rule", window.rule());
        put("window.opens", window.opens());
        put("window.due", window.due());
        put("window.zone", window.zone().getId());
        put("window.graceDays", window.graceDays());
        put("reference.probability", probability == null ? null : new Probability(probability).percentText() + "%");
        put(
                "reference.value",
                reference.value() == null
                        ? null
                        : reference.value().stripTrailingZeros().toPlainString());
        put("reference.reason", reference.reason());
        put("topics", question.topics().stream().map(Topic::label).collect(Collectors.joining(", ")));
        put("family", family == null ? null : family.label());
    }

    private void appearance(Appearance appearance) {
        put("quote", appearance.quote());
        Publication publication = appearance.publication();
        if (publication == null) {
            return;
        }
        Publication carries = publication.carries();
        put("publication.title", publication.title());
        put("publication.kind", publication.kind());
        put("publication.outlet", publication.outlet());
        put("publication.agency", publication.agency());
        put("publication.byline", publication.byline());
        put("publication.url", publication.url());
        put("publication.archiveUrl", publication.archiveUrl());
        put("publication.publishedOn", publication.publishedOn());
        put("publication.carries", carries == null ? null : carries.id());
    }
}
