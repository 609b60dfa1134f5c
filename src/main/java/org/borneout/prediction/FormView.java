package org.borneout.prediction;

import java.time.ZoneId;
import java.util.List;
import org.borneout.source.PublicationKind;
import org.borneout.time.WindowRule;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/**
 * A form as its page shows it: what was typed, what is to be mended, what was read from it, and the choices.
 *
 * @param logging whether a new prediction is logged, rather than one corrected or revised
 * @param draft id of the draft that is gone on with, or null
 * @param reading the likelihood read back, or null while it cannot be read
 * @param windowReading what the stated words of the window give, in one sentence, or null
 */
public record FormView(
        PredictionForm form,
        Faults faults,
        boolean logging,
        @Nullable Long draft,
        @Nullable ReadBack reading,
        @Nullable String windowReading,
        boolean deadlineWorks,
        List<Question> known,
        List<Similar> similar,
        List<String> institutes,
        List<String> topics) {
    /** A prediction that may be the same as the one being logged. */
    public record Similar(long id, String statement, String stated, java.time.LocalDate madeOn) {}

    /** A language in which a quotation may be, under its own name. */
    public record Tongue(String tag, String name) {}

    /** Whether an existing question is the one chosen. */
    public boolean chosen(long question) {
        return form.is("question", String.valueOf(question));
    }

    public List<Attribution> attributions() {
        return List.of(Attribution.values());
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }

    public List<QuestionKind> kinds() {
        return List.of(QuestionKind.values());
    }

    public List<NotCheckable> reasons() {
        return List.of(NotCheckable.values());
    }

    public List<PublicationKind> publicationKinds() {
        return List.of(PublicationKind.values());
    }

    public List<WindowRule> rules() {
        return List.of(WindowRule.values());
    }

    public List<Tongue> languages() {
        return List.of(
                new Tongue("en", "English"),
                new Tongue("ko", "한국어"),
                new Tongue("zh", "中文"),
                new Tongue("ja", "日本語"),
                new Tongue("de", "Deutsch"),
                new Tongue("fr", "Français"),
                new Tongue("es", "Español"),
                new Tongue("ru", "Русский"),
                new Tongue("ar", "العربية"));
    }

    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
