package org.borneout.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.borneout.report.SwitchChecks;
import org.borneout.report.SwitchForm;
import org.borneout.report.scored.AsOf;
import org.borneout.web.Cursor;
import org.borneout.web.Faults;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The parameters of a list, read with all their faults at once; {@link #check} tells them. */
final class Asked {
    static final String LIMIT = "50";
    static final int LONGEST_PAGE = 200;
    private static final int LONGEST_TEXT = 300;

    private final ApiMessages say;
    private final Faults faults = new Faults();

    Asked(ApiMessages say) {
        this.say = say;
    }

    int limit(String sent) {
        if (sent.matches("\\d{1,3}")) {
            int limit = Integer.parseInt(sent);
            if (limit >= 1 && limit <= LONGEST_PAGE) {
                return limit;
            }
        }
        faults.add("limit", "OUT_OF_RANGE", shown(sent), say.limitOutOfRange(shown(sent)));
        return 1;
    }

    /** @param size how many values the list is sorted by */
    @Nullable
    Cursor next(@Nullable String sent, int size) {
        Cursor cursor = Cursor.decode(sent, size);
        boolean none = sent == null || sent.isEmpty();
        if (!none && (cursor == null || cursor.values().stream().anyMatch(SentFields::unprintable))) {
            notACursor(sent);
        }
        return cursor;
    }

    /** What a cursor should hold but does not: somebody made it up. */
    void notACursor(@Nullable String sent) {
        faults.add("next", "NOT_A_CURSOR", sent == null ? null : shown(sent), say.notACursor());
    }

    /** A position of the ledger; 0 where none was sent. */
    long position(String name, @Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return 0;
        }
        if (sent.matches("\\d{1,18}")) {
            return Long.parseLong(sent);
        }
        faults.add(name, "NOT_A_POSITION", shown(sent), say.notAPosition());
        return 0;
    }

    @Nullable
    String text(String name, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (sent.length() > LONGEST_TEXT) {
            faults.add(name, "TOO_LONG", null, say.tooLong(LONGEST_TEXT));
            return null;
        }
        if (SentFields.unprintable(sent)) {
            faults.add(name, "CONTROL_CHARACTER", null, say.controlCharacter());
            return null;
        }
        return sent.strip();
    }

    @Nullable
    LocalDate day(String name, @Nullable String sent) {
        String text = text(name, sent);
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // told below: it looks like a date and is none
        }
        faults.add(name, "NOT_A_DATE", text, say.notADate(text));
        return null;
    }

    @Nullable
    Boolean yesOrNo(String name, @Nullable String sent) {
        String text = text(name, sent);
        if (text == null) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        faults.add(name, "NOT_A_CHOICE", text, say.notYesOrNo(text));
        return null;
    }

    <E extends Enum<E>> @Nullable E choice(String name, @Nullable String sent, Class<E> choices) {
        String text = text(name, sent);
        if (text == null) {
            return null;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(text) || lowerCamel(choice).equals(text)) {
                return choice;
            }
        }
        String all = Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        faults.add(name, "NOT_A_CHOICE", text, say.notAChoice(text, all));
        return null;
    }

    /** NOT_CHECKABLE as notCheckable: how a status is written in this contract. */
    static String lowerCamel(Enum<?> choice) {
        StringBuilder camel = new StringBuilder();
        for (String word : choice.name().split("_", -1)) {
            String lower = word.toLowerCase(java.util.Locale.ROOT);
            camel.append(camel.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return camel.toString();
    }

    /** The moment whose scores are asked for; null without one. Only a list of what is scored has such a moment. */
    @Nullable
    AsOf moment(SwitchChecks checks, @Nullable String asOf, @Nullable String position, boolean scored) {
        Map<String, @Nullable String> sent = new HashMap<>();
        sent.put("asOf", asOf);
        sent.put("position", position);
        SwitchForm form = new SwitchForm(sent);
        if (!form.isOfThen()) {
            return null;
        }
        if (!scored) {
            faults.add(form.has("position") ? "position" : "asOf", "NEEDS_SCORED", null, say.needsScored());
            return null;
        }
        return checks.moment(form, faults);
    }

    void check() {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(say.notUnderstood(), faults);
        }
    }

    private static String shown(String sent) {
        return SentFields.shown(sent);
    }
}
