package org.borneout.web;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single fields of a form, and notes in one sentence what is to be mended in each. */
public class FieldReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final int ADDRESS_LIMIT = 2000;

    private final Typed form;
    private final Faults faults;
    private final FieldMessages say;

    public FieldReader(Typed form, Faults faults, FieldMessages say) {
        this.form = form;
        this.faults = faults;
        this.say = say;
    }

    public void fault(String field, String code, String detail) {
        faults.add(field, code, form.text(field), detail);
    }

    public @Nullable String text(String field, int limit) {
        String text = form.text(field);
        if (text == null) {
            return null;
        }
        if (text.length() > limit) {
            fault(field, "TOO_LONG", say.tooLong(text.length(), limit));
            return null;
        }
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t')) {
            faults.add(field, "CONTROL_CHARACTER", null, say.controlCharacter());
            return null;
        }
        return text;
    }

    public @Nullable LocalDate day(String field) {
        String text = form.text(field);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text, DAY);
            if (day.getYear() >= 1000 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, together with dates outside any calendar in use
        }
        fault(field, "NOT_A_DATE", say.notADate(text));
        return null;
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> choices) {
        String text = form.text(field);
        if (text == null) {
            return null;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        String all = Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        fault(field, "NOT_A_CHOICE", say.notAChoice(text, all));
        return null;
    }

    public <E extends Enum<E>> E choice(String field, Class<E> choices, E otherwise) {
        E choice = choice(field, choices);
        return choice == null ? otherwise : choice;
    }

    public @Nullable String address(String field) {
        String text = text(field, ADDRESS_LIMIT);
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException e) {
            // told below
        }
        fault(field, "NOT_AN_ADDRESS", say.notAnAddress(text));
        return null;
    }

    public @Nullable BigDecimal number(String field) {
        String text = form.text(field);
        if (text == null) {
            return null;
        }
        String plain = text.replace('−', '-');
        if (plain.matches("[+-]?\\d{1,18}(\\.\\d{1,10})?")) {
            return new BigDecimal(plain);
        }
        fault(field, "NOT_A_NUMBER", say.notANumber(text));
        return null;
    }

    public @Nullable Long id(String field) {
        String text = form.text(field);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
