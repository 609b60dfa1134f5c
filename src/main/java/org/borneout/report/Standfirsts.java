package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.borneout.prediction.Frame;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.PredictionMessages;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Verdict;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;

/** The sentences with which the page of a prediction begins. */
@ApplicationScoped
class Standfirsts {
    private final Messages messages;
    private final Languages languages;

    Standfirsts(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /** How it stands, in a sentence that people may quote. */
    String standing(ClaimRow row) {
        ReportMessages say = messages.of(ReportMessages.class);
        LocalDate due = row.dueOn();
        String day = due == null ? "" : Fmt.longDate(due, languages.current());
        return switch (row.status()) {
            case DRAFT -> say.standsDraft();
            case WITHDRAWN -> say.standsWithdrawn();
            case NOT_CHECKABLE -> notCheckable(row, say);
            case OPEN -> due == null ? say.standsOpenWithoutDue() : say.standsOpen(day);
            case DUE -> say.standsDue(day);
            case OVERDUE -> say.standsOverdue(day);
            case PROPOSED -> say.standsProposed();
            case SPLIT -> say.standsSplit();
            case RESOLVED, VOID -> decided(row, say);
        };
    }

    private String decided(ClaimRow row, ReportMessages say) {
        Verdict verdict = row.standing().verdict();
        Outcome outcome = row.standing().outcome();
        if (verdict == null || outcome == null) {
            throw new IllegalStateException("decided without a verdict");
        }
        LocalDate eventOn = verdict.eventOn();
        String beside = row.upshot().beside();
        return switch (outcome) {
            case HAPPENED -> eventOn == null ? say.standsHappened() : say.standsHappenedOn(beside);
            case DID_NOT_HAPPEN -> beside.isEmpty() ? say.standsDidNotHappen() : say.standsDidNotHappenBy(beside);
            case PARTLY -> say.standsPartly(beside);
            case VALUE -> say.standsValue(row.upshot().words());
            case VOID -> say.standsVoid(beside);
            case CANNOT_RESOLVE -> say.standsCannotResolve();
        };
    }

    private String notCheckable(ClaimRow row, ReportMessages say) {
        NotCheckable reason = row.prediction().notCheckable();
        return say.standsNotCheckable(
                reason == null ? "" : messages.of(PredictionMessages.class).notCheckable(reason));
    }

    /** How it came to be logged, and whether it counts. */
    String logged(ClaimRow row) {
        ReportMessages say = messages.of(ReportMessages.class);
        Frame frame = row.prediction().frame();
        return switch (row.logging().how()) {
            case PROSPECTIVE -> say.loggedBefore();
            case SYSTEMATIC -> say.loggedByRule(frame == null ? "" : frame.text());
            case AD_HOC -> say.loggedByHand();
        };
    }
}
