package org.borneout.prediction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.borneout.ledger.CanonicalJson;
import org.borneout.ledger.Change;
import org.borneout.time.WindowRule;
import org.jspecify.annotations.Nullable;

/** Everything that settles a question, as it is frozen. Topics and family only file it and are left out. */
public record QuestionText(
        QuestionKind kind,
        @Nullable String unit,
        Question.Wording wording,
        Question.Window window,
        Question.Reference reference) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static QuestionText of(Question question) {
        return new QuestionText(
                question.kind(), question.unit(), question.wording(), question.window(), question.reference());
    }

    /** What a correction makes of the question; what its form has no field for stays. */
    static QuestionText of(CheckedQuestion checked, Question question) {
        Question.Wording is = checked.wording();
        Question.Wording wording = new Question.Wording(
                is.statement(),
                is.criteria(),
                is.finePrint(),
                is.condition(),
                is.resolutionSource(),
                question.wording().dataVintage());
        return new QuestionText(question.kind(), checked.unit(), wording, checked.window(), plain(checked.reference()));
    }

    /** The same question until another day. */
    public QuestionText dueOn(LocalDate day) {
        Question.Window open = new Question.Window(
                window.stated(),
                window.anchor(),
                WindowRule.ANALYST_CHOICE,
                window.opens(),
                day,
                window.zone(),
                window.graceDays());
        return new QuestionText(kind, unit, wording, open, reference);
    }

    /** JSON in the form of RFC 8785; what is not said is left out. */
    public String canonical() {
        SortedMap<String, Object> text = new TreeMap<>();
        put(text, "kind", kind);
        put(text, "unit", unit);
        put(text, "statement", wording.statement());
        put(text, "criteria", wording.criteria());
        put(text, "finePrint", wording.finePrint());
        put(text, "condition", wording.condition());
        put(text, "resolutionSource", wording.resolutionSource());
        put(text, "dataVintage", wording.dataVintage());
        put(text, "window.stated", window.stated());
        put(text, "window.anchor", window.anchor());
        put(text, "window.rule", window.rule());
        put(text, "window.opens", window.opens());
        put(text, "window.due", window.due());
        put(text, "window.zone", window.zone().getId());
        put(text, "window.graceDays", window.graceDays());
        put(text, "reference.probability", reference.probability());
        put(text, "reference.value", plain(reference.value()));
        put(text, "reference.reason", reference.reason());
        return CanonicalJson.of(text);
    }

    private static void put(SortedMap<String, Object> text, String field, @Nullable Object value) {
        if (value != null) {
            text.put(field, value instanceof Integer ? value : value.toString());
        }
    }

    /** SHA-256 of the canonical JSON. */
    public String hash() {
        return CanonicalJson.sha256(canonical());
    }

    /** Reads back what {@link #canonical} wrote. */
    static QuestionText parse(String canonical) {
        Map<String, Object> text;
        try {
            text = JSON.readValue(canonical, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a frozen text that cannot be read", e);
        }
        Question.Wording wording = new Question.Wording(
                needed(text, "statement"),
                text(text, "criteria"),
                text(text, "finePrint"),
                text(text, "condition"),
                text(text, "resolutionSource"),
                text(text, "dataVintage"));
        Question.Window window = new Question.Window(
                text(text, "window.stated"),
                day(text, "window.anchor"),
                WindowRule.valueOf(needed(text, "window.rule")),
                day(text, "window.opens"),
                day(text, "window.due"),
                ZoneId.of(needed(text, "window.zone")),
                Integer.parseInt(needed(text, "window.graceDays")));
        String probability = text(text, "reference.probability");
        String value = text(text, "reference.value");
        Question.Reference reference = new Question.Reference(
                probability == null ? null : Integer.valueOf(probability),
                value == null ? null : new BigDecimal(value),
                text(text, "reference.reason"));
        return new QuestionText(
                QuestionKind.valueOf(needed(text, "kind")), text(text, "unit"), wording, window, reference);
    }

    private static @Nullable String text(Map<String, Object> text, String field) {
        Object value = text.get(field);
        return value == null ? null : value.toString();
    }

    private static String needed(Map<String, Object> text, String field) {
        String value = text(text, field);
        if (value == null) {
            throw new IllegalStateException("a frozen text without " + field);
        }
        return value;
    }

    private static @Nullable LocalDate day(Map<String, Object> text, String field) {
        String value = text(text, field);
        return value == null ? null : LocalDate.parse(value);
    }

    private static Question.Reference plain(Question.Reference reference) {
        BigDecimal value = reference.value();
        return new Question.Reference(
                reference.probability(), value == null ? null : value.stripTrailingZeros(), reference.reason());
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    /** Notes in a change every field in which the other text differs from this one. */
    Change compare(QuestionText is, Change change) {
        return change.textChange("statement", wording.statement(), is.wording.statement())
                .textChange("criteria", wording.criteria(), is.wording.criteria())
                .textChange("finePrint", wording.finePrint(), is.wording.finePrint())
                .textChange("condition", wording.condition(), is.wording.condition())
                .textChange("resolutionSource", wording.resolutionSource(), is.wording.resolutionSource())
                .textChange("dataVintage", wording.dataVintage(), is.wording.dataVintage())
                .textChange("unit", unit, is.unit)
                .textChange("window", window.stated(), is.window.stated())
                .codeChange("rule", window.rule(), is.window.rule())
                .codeChange("opens", window.opens(), is.window.opens())
                .codeChange("due", window.due(), is.window.due())
                .codeChange("zone", window.zone().getId(), is.window.zone().getId())
                .codeChange("graceDays", window.graceDays(), is.window.graceDays())
                .codeChange("reference.probability", reference.probability(), is.reference.probability())
                .codeChange("reference.value", plain(reference.value()), plain(is.reference.value()))
                .textChange("reference.reason", reference.reason(), is.reference.reason());
    }
}
