package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.borneout.ledger.History;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.PredictionMessages;
import org.borneout.prediction.Side;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.source.Person;
import org.borneout.source.Persons;
import org.borneout.source.Publication;
import org.borneout.source.Publications;
import org.borneout.time.WindowRule;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.WebMessages;
import org.jspecify.annotations.Nullable;

/** Reads out of a ledger entry which fields a change replaced, in words. */
@ApplicationScoped
class ChangedFields {
    private static final String FROM = ".from";
    private static final String TO = ".to";

    private final Institutes institutes;
    private final Persons persons;
    private final Publications publications;
    private final Messages messages;
    private final Languages languages;

    ChangedFields(
            Institutes institutes, Persons persons, Publications publications, Messages messages, Languages languages) {
        this.institutes = institutes;
        this.persons = persons;
        this.publications = publications;
        this.messages = messages;
        this.languages = languages;
    }

    /** @param internal whether the reader works here and may see internal notes */
    List<HistoryLine.Change> of(History.Entry entry, boolean internal) {
        Set<String> fields = new TreeSet<>();
        collect(entry.codes().keySet(), fields);
        collect(entry.texts().keySet(), fields);
        List<HistoryLine.Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (internal || !field.equals("note")) {
                changes.add(new HistoryLine.Change(
                        label(field),
                        value(entry, field, field + FROM, internal),
                        value(entry, field, field + TO, internal)));
            }
        }
        return changes;
    }

    private static void collect(Set<String> keys, Set<String> fields) {
        for (String key : keys) {
            if (key.endsWith(FROM) || key.endsWith(TO)) {
                fields.add(key.substring(0, key.lastIndexOf('.')));
            }
        }
    }

    private String value(History.Entry entry, String field, String key, boolean internal) {
        String text = entry.text(key);
        if (text != null) {
            return text;
        }
        Object code = entry.code(key);
        return code == null ? "" : inWords(field, code.toString(), internal);
    }

    private String inWords(String field, String code, boolean internal) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        try {
            return switch (field) {
                case "rule" -> say.rule(WindowRule.valueOf(code));
                case "side" -> say.side(Side.valueOf(code));
                case "attribution" -> say.attribution(Attribution.valueOf(code));
                case "notCheckable" -> code.isEmpty() ? "" : say.notCheckable(NotCheckable.valueOf(code));
                case "madeOn", "due", "opens" -> code.isEmpty() ? "" : Fmt.longDate(LocalDate.parse(code), locale());
                case "reference.probability" ->
                    code.isEmpty()
                            ? ""
                            : messages.of(WebMessages.class).percent(Fmt.percent(Integer.parseInt(code), locale()));
                case "institute", "person", "publication", "carries", "question" -> name(field, code, internal);
                default -> code;
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return code;
        }
    }

    private String name(String field, String id, boolean internal) {
        if (id.isEmpty()) {
            return "";
        }
        Long key = Long.valueOf(id);
        @Nullable
        String name = switch (field) {
            case "institute" -> {
                Institute institute = institutes.findById(key);
                yield institute == null
                        ? null
                        : internal || institute.published()
                                ? institute.name()
                                : messages.of(ReportMessages.class).unpublished();
            }
            case "person" -> {
                Person person = persons.findById(key);
                yield person == null ? null : person.name();
            }
            default -> {
                Publication publication = publications.findById(key);
                yield publication == null ? null : publication.title();
            }
        };
        return name == null ? id : name;
    }

    private String label(String field) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        return switch (field) {
            case "statement" -> say.statement();
            case "criteria" -> say.criteria();
            case "finePrint" -> say.finePrint();
            case "condition" -> say.condition();
            case "resolutionSource" -> say.resolutionSource();
            case "dataVintage" -> say.dataVintage();
            case "unit" -> say.unit();
            case "window" -> say.windowStated();
            case "rule" -> say.ruleLabel();
            case "opens" -> say.opens();
            case "due" -> say.due();
            case "zone" -> say.zone();
            case "graceDays" -> say.graceDays();
            case "reference.probability" -> say.referenceProbability();
            case "reference.value" -> say.referenceValue();
            case "reference.reason" -> say.referenceReason();
            case "family" -> say.family();
            case "topics" -> say.topics();
            case "institute" -> say.institute();
            case "person" -> say.person();
            case "attribution" -> say.attributionLabel();
            case "side" -> say.sideLabel();
            case "notCheckable" -> say.notCheckableLabel();
            case "madeOn" -> say.madeOn();
            case "likelihood" -> say.likelihood();
            case "quote" -> say.quote();
            case "language" -> say.language();
            case "translation" -> say.translation();
            case "frame" -> say.frame();
            case "publication" -> say.printedIn();
            case "note" -> say.note();
            default -> field;
        };
    }

    private Locale locale() {
        return languages.current();
    }
}
