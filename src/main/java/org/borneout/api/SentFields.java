package org.borneout.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.borneout.web.Fault;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object along the record that describes it: what fits becomes the text of a field under its path, and
 * whatever does not fit, a field nobody knows or a value of the wrong kind, is noted as a fault of that path.
 */
final class SentFields {
    /** What kind of value stands in a field. */
    enum Wanted {
        TEXT,
        TEXT_OR_NUMBER,
        NUMBER,
        WHOLE_NUMBER,
        YES_OR_NO,
        TEXTS,
        OBJECTS,
        OBJECT
    }

    private static final int LONGEST_SHOWN = 100;
    /** Beyond this a number is no measurement; written out, 1e999999999 would fill the memory. */
    private static final int MOST_DIGITS = 60;

    private final ApiMessages say;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> cleared = new LinkedHashSet<>();
    private final Faults faults = new Faults();

    private SentFields(ApiMessages say) {
        this.say = say;
    }

    static SentFields read(JsonNode sent, Class<? extends Record> shape, ApiMessages say) {
        SentFields read = new SentFields(say);
        read.object("", sent, shape);
        return read;
    }

    Map<String, String> fields() {
        return fields;
    }

    /** Fields that were sent as null, which in a patch takes away what stands there. */
    Set<String> cleared() {
        return cleared;
    }

    /** Whether a field was sent, or any part of it. */
    boolean touches(String field) {
        return cleared.contains(field)
                || fields.keySet().stream().anyMatch(sent -> sent.equals(field) || sent.startsWith(field + "."))
                || cleared.stream().anyMatch(sent -> sent.startsWith(field + "."));
    }

    Faults faults() {
        return faults;
    }

    /** The faults found here, then those that checks of the meaning found in other fields. */
    Faults with(Faults ofMeaning) {
        Faults all = new Faults();
        List<Fault> here = faults.list();
        here.forEach(fault -> all.add(fault.field(), fault.code(), fault.value(), fault.detail()));
        for (Fault fault : ofMeaning.list()) {
            if (here.stream().noneMatch(known -> covers(known.field(), fault.field()))) {
                all.add(fault.field(), fault.code(), fault.value(), fault.detail());
            }
        }
        return all;
    }

    private static boolean covers(String known, String field) {
        return field.equals(known) || field.startsWith(known + ".") || known.startsWith(field + "[");
    }

    private void object(String path, JsonNode sent, Class<?> shape) {
        sent.properties().forEach(field -> {
            String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            RecordComponent known = component(shape, field.getKey());
            if (known == null) {
                faults.add(shown(at), "UNKNOWN_FIELD", shown(field.getValue()), say.unknownField(shown(at)));
            } else if (field.getValue().isNull()) {
                cleared.add(at);
            } else {
                value(at, field.getValue(), known);
            }
        });
    }

    private static @Nullable RecordComponent component(Class<?> shape, String name) {
        for (RecordComponent component : shape.getRecordComponents()) {
            JsonProperty called = component.getAccessor().getAnnotation(JsonProperty.class);
            if (name.equals(called == null ? component.getName() : called.value())) {
                return component;
            }
        }
        return null;
    }

    private void value(String at, JsonNode sent, RecordComponent known) {
        Wanted wanted = wanted(known);
        boolean fits = switch (wanted) {
            case TEXT -> sent.isTextual();
            case TEXT_OR_NUMBER -> sent.isTextual() || sent.isNumber();
            case NUMBER -> sent.isNumber();
            case WHOLE_NUMBER -> sent.isIntegralNumber();
            case YES_OR_NO -> sent.isBoolean();
            case TEXTS, OBJECTS -> sent.isArray();
            case OBJECT -> sent.isObject();
        };
        if (!fits) {
            wrong(at, sent, wanted);
        } else if (wanted == Wanted.OBJECT) {
            object(at, sent, known.getType());
        } else if (wanted == Wanted.OBJECTS) {
            objects(at, sent, item(known));
        } else if (wanted == Wanted.TEXTS) {
            texts(at, sent);
        } else if (sent.isNumber()) {
            number(at, sent);
        } else {
            text(at, sent.asText());
        }
    }

    private void objects(String at, JsonNode sent, Class<?> shape) {
        if (sent.isEmpty()) {
            cleared.add(at);
        }
        for (int i = 0; i < sent.size(); i++) {
            String path = at + "[" + i + "]";
            if (sent.get(i).isObject()) {
                object(path, sent.get(i), shape);
            } else {
                wrong(path, sent.get(i), Wanted.OBJECT);
            }
        }
    }

    /** What a list holds. */
    private static Class<?> item(RecordComponent list) {
        return list.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : String.class;
    }

    private static Wanted wanted(RecordComponent known) {
        Class<?> type = known.getType();
        if (type == Object.class) {
            return Wanted.TEXT_OR_NUMBER;
        }
        if (type == BigDecimal.class) {
            return Wanted.NUMBER;
        }
        if (type == Long.class || type == Integer.class) {
            return Wanted.WHOLE_NUMBER;
        }
        if (type == Boolean.class) {
            return Wanted.YES_OR_NO;
        }
        if (type == List.class) {
            return item(known).isRecord() ? Wanted.OBJECTS : Wanted.TEXTS;
        }
        return type.isRecord() ? Wanted.OBJECT : Wanted.TEXT;
    }

    /** The line break after each text tells one topic with a comma from two. */
    private void texts(String at, JsonNode sent) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < sent.size(); i++) {
            JsonNode item = sent.get(i);
            String path = at + "[" + i + "]";
            if (!item.isTextual()) {
                wrong(path, item, Wanted.TEXT);
            } else if (unprintable(item.asText()) || item.asText().indexOf('\n') >= 0) {
                faults.add(path, "CONTROL_CHARACTER", null, say.controlCharacter());
            } else {
                lines.append(item.asText()).append('\n');
            }
        }
        fields.put(at, lines.toString());
    }

    private void number(String at, JsonNode sent) {
        BigDecimal number = sent.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            faults.add(at, "OUT_OF_RANGE", shown(sent), say.numberTooLong());
        } else {
            fields.put(at, number.toPlainString());
        }
    }

    private void text(String at, String text) {
        if (unprintable(text)) {
            faults.add(at, "CONTROL_CHARACTER", null, say.controlCharacter());
        } else {
            fields.put(at, text);
        }
    }

    /** Characters that no page can show and a database may refuse: NUL and its like, and halves of characters. */
    static boolean unprintable(String text) {
        return text.codePoints().anyMatch(c -> (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || isHalf(c));
    }

    private void wrong(String at, JsonNode sent, Wanted wanted) {
        faults.add(at, "WRONG_TYPE", shown(sent), say.wrongType(say.wanted(wanted)));
    }

    private static String shown(JsonNode sent) {
        return shown(sent.isTextual() ? sent.asText() : sent.toString());
    }

    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST_SHOWN).forEach(c -> shown.appendCodePoint(isHalf(c) ? 0xFFFD : c));
        return shown.length() < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
