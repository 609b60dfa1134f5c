package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.borneout.time.Window;
import org.borneout.time.WindowRule;
import org.borneout.time.Windows;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Checks the window of a form: stated words, the rule applied to them, and the dates. */
@ApplicationScoped
class WindowChecks {
    private static final int GRACE_DAYS = 14;
    private static final int LONGEST_GRACE = 3660;

    private final Languages languages;
    private final ZoneId zone;

    WindowChecks(Languages languages, @ConfigProperty(name = "borneout.zone") String zone) {
        this.languages = languages;
        this.zone = ZoneId.of(zone);
    }

    /** The window with its dates, or null when one is missing that is needed; faults are noted. */
    Question.@Nullable Window check(FormReader in, @Nullable LocalDate madeOn, @Nullable NotCheckable notCheckable) {
        String stated = in.text("window.stated", 300);
        WindowRule chosen = in.choice("window.rule", WindowRule.class);
        LocalDate opens = in.day("window.opens");
        LocalDate due = in.day("window.due");
        ZoneId ends = in.zone("window.zone", zone);
        int grace = graceDays(in);
        Optional<Window> read = madeOn == null ? Optional.empty() : ruled(stated, chosen, madeOn);
        LocalDate ruled = read.map(Window::due).orElse(null);
        if (due == null && !in.form.has("window.due")) {
            due = ruled;
            opens = opens == null ? read.map(Window::opens).orElse(null) : opens;
        }
        WindowRule rule = chosen != null ? chosen : rule(read, due, stated);
        if (due == null && notCheckable == null && !in.faults.concern("window.due")) {
            in.fault("window.due", "MISSING", in.say.dueMissing());
            return null;
        }
        checkOrder(in, madeOn, opens, due, ruled);
        return new Question.Window(stated, madeOn, rule, opens, due, ends, grace);
    }

    /**
     * What the stated words give. A rule that was chosen instead counts from the day of the statement, where its name says
     * all that it needs: "next month", "this year".
     */
    private static Optional<Window> ruled(@Nullable String stated, @Nullable WindowRule chosen, LocalDate madeOn) {
        Optional<Window> read = stated == null ? Optional.empty() : Windows.read(stated, madeOn);
        if (chosen == null || read.filter(window -> window.rule() == chosen).isPresent()) {
            return read;
        }
        String name = chosen.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Windows.read(name, madeOn).filter(window -> window.rule() == chosen);
    }

    /** Which rule gave the due date: the words', or else a person, who had words to go by or none. */
    private static WindowRule rule(Optional<Window> read, @Nullable LocalDate due, @Nullable String stated) {
        if (due == null) {
            return WindowRule.NO_DEADLINE;
        }
        WindowRule byPerson = stated == null ? WindowRule.DATE_GIVEN : WindowRule.ANALYST_CHOICE;
        return read.filter(window -> due.equals(window.due())).map(Window::rule).orElse(byPerson);
    }

    private void checkOrder(
            FormReader in,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate opens,
            @Nullable LocalDate due,
            @Nullable LocalDate ruled) {
        if (due == null) {
            return;
        }
        var locale = languages.current();
        String dueText = Fmt.longDate(due, locale);
        if (opens != null && due.isBefore(opens)) {
            in.fault("window.due", "BEFORE_OPENS", in.say.dueBeforeOpens(dueText, Fmt.longDate(opens, locale)));
        } else if (madeOn != null && due.isBefore(madeOn)) {
            String made = Fmt.longDate(madeOn, locale);
            in.fault(
                    "window.due",
                    "BEFORE_MADE",
                    ruled == null
                            ? in.say.dueBeforeMade(dueText, made)
                            : in.say.dueBeforeMadeRule(dueText, made, Fmt.longDate(ruled, locale)));
        }
    }

    private static int graceDays(FormReader in) {
        String typed = in.form.text("window.graceDays");
        if (typed == null) {
            return GRACE_DAYS;
        }
        if (typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= LONGEST_GRACE) {
            return Integer.parseInt(typed);
        }
        in.fault("window.graceDays", "OUT_OF_RANGE", in.say.graceOutOfRange(typed));
        return GRACE_DAYS;
    }
}
