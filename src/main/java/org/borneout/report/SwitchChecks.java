package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Scale;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Questions;
import org.borneout.prediction.Topic;
import org.borneout.report.scored.AsOf;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.Edition;
import org.borneout.report.scored.Switches;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads how somebody wants a record read; what cannot be is told all at once. */
@ApplicationScoped
public class SwitchChecks {
    private static final int LONGEST_SHOWN = 60;

    private final AsOfs asOfs;
    private final Lexicons lexicons;
    private final Questions questions;
    private final Messages messages;

    SwitchChecks(AsOfs asOfs, Lexicons lexicons, Questions questions, Messages messages) {
        this.asOfs = asOfs;
        this.lexicons = lexicons;
        this.questions = questions;
        this.messages = messages;
    }

    /** Refused with every fault. */
    public Switches check(SwitchForm form) {
        RecordMessages say = messages.of(RecordMessages.class);
        Faults faults = new Faults();
        Scale lexicon = lexicon(form, faults, say);
        Edition edition = Edition.valueOf(choice(form, "edition", List.of("first", "last", "weighted"), faults, say)
                .toUpperCase(Locale.ROOT));
        boolean hindsight = choice(form, "hindsight", List.of("exclude", "include"), faults, say)
                .equals("include");
        List<String> attributions =
                Arrays.stream(Attribution.values()).map(Enum::name).toList();
        String attribution = form.has("attribution") ? choice(form, "attribution", attributions, faults, say) : "";
        Topic topic = topic(form, faults, say);
        LocalDate from = day(form, "from", faults, say);
        LocalDate to = day(form, "to", faults, say);
        AsOf asOf = moment(form, faults);
        if (!faults.isEmpty() || asOf == null) {
            throw Refusal.invalid(say.notReadable(), faults);
        }
        return new Switches(
                asOf,
                lexicon,
                edition,
                hindsight,
                topic,
                attribution.isEmpty() ? null : Attribution.valueOf(attribution),
                from,
                to);
    }

    private Scale lexicon(SwitchForm form, Faults faults, RecordMessages say) {
        if (!form.has("lexicon")) {
            return lexicons.standard();
        }
        Optional<Scale> named = lexicons.named(form.value("lexicon"));
        if (named.isEmpty()) {
            String all = lexicons.all().stream().map(Scale::code).collect(Collectors.joining(", "));
            fault(form, "lexicon", "NOT_A_CHOICE", say.notAmong(shown(form, "lexicon"), all), faults);
        }
        return named.orElseGet(lexicons::standard);
    }

    /** The first choice is the usual one. */
    private static String choice(
            SwitchForm form, String field, List<String> choices, Faults faults, RecordMessages say) {
        if (!form.has(field)) {
            return choices.get(0);
        }
        String sent = form.value(field);
        if (choices.contains(sent)) {
            return sent;
        }
        fault(form, field, "NOT_A_CHOICE", say.notAmong(shown(form, field), String.join(", ", choices)), faults);
        return choices.get(0);
    }

    private @Nullable Topic topic(SwitchForm form, Faults faults, RecordMessages say) {
        if (!form.has("topic")) {
            return null;
        }
        Topic topic = questions.topics().stream()
                .filter(known -> known.slug().equals(form.value("topic")))
                .findFirst()
                .orElse(null);
        if (topic == null) {
            fault(form, "topic", "UNKNOWN", say.noTopic(shown(form, "topic")), faults);
        }
        return topic;
    }

    private static @Nullable LocalDate day(SwitchForm form, String field, Faults faults, RecordMessages say) {
        if (!form.has(field)) {
            return null;
        }
        try {
            if (form.value(field).matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(form.value(field));
            }
        } catch (DateTimeException e) {
            // told below: it looks like a day and is none
        }
        fault(form, field, "NOT_A_DATE", say.notADay(shown(form, field)), faults);
        return null;
    }

    /** The moment alone; null with a fault where there is no such one. */
    public @Nullable AsOf moment(SwitchForm form, Faults faults) {
        RecordMessages say = messages.of(RecordMessages.class);
        int before = faults.count();
        LocalDate day = day(form, "asOf", faults, say);
        if (faults.count() > before) {
            return null;
        }
        if (day != null && day.isAfter(asOfs.today())) {
            fault(form, "asOf", "NOT_YET", say.notYet(shown(form, "asOf")), faults);
            return null;
        }
        String sent = form.value("position");
        boolean numeral = sent.matches("\\d{1,18}");
        AsOf asOf = sent.isEmpty() || numeral ? asOfs.of(day, numeral ? Long.valueOf(sent) : null) : null;
        if (asOf == null) {
            fault(form, "position", "UNKNOWN", say.noPosition(shown(form, "position")), faults);
        }
        return asOf;
    }

    private static void fault(SwitchForm form, String field, String code, String detail, Faults faults) {
        faults.add(field, code, shown(form, field), detail);
    }

    private static String shown(SwitchForm form, String field) {
        String sent = form.value(field).replaceAll("\\p{Cntrl}", "?");
        return sent.length() > LONGEST_SHOWN ? sent.substring(0, LONGEST_SHOWN) + "…" : sent;
    }
}
