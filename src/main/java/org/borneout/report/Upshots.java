package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.PredictionMessages;
import org.borneout.prediction.Question;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.ResolutionMessages;
import org.borneout.resolution.Standing;
import org.borneout.resolution.Status;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.VoidReason;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.WebMessages;
import org.jspecify.annotations.Nullable;

/** Says in the language of the request what came of predictions. */
@ApplicationScoped
class Upshots {
    private final Messages messages;
    private final Languages languages;

    Upshots(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    Upshot of(Prediction prediction, Standing standing, Status status) {
        ReportMessages say = messages.of(ReportMessages.class);
        ResolutionMessages words = messages.of(ResolutionMessages.class);
        LocalDate due = prediction.question().dueOn();
        String state = capital(words.status(status));
        return switch (status) {
            case DRAFT, WITHDRAWN -> new Upshot("void", state, "");
            case NOT_CHECKABLE -> {
                NotCheckable reason = prediction.notCheckable();
                yield new Upshot(
                        "void",
                        state,
                        reason == null
                                ? ""
                                : say.becauseOf(
                                        messages.of(PredictionMessages.class).notCheckable(reason)));
            }
            case OPEN -> new Upshot("open", state, due == null ? "" : say.dueOn(day(due)));
            case DUE, OVERDUE, PROPOSED, SPLIT -> new Upshot("open", state, due == null ? "" : say.wasDueOn(day(due)));
            case RESOLVED, VOID -> decided(standing.verdict(), prediction.question());
        };
    }

    /** The same of a verdict that may have been superseded. */
    Upshot decided(Verdict verdict) {
        return decided(verdict, verdict.question());
    }

    private Upshot decided(@Nullable Verdict verdict, Question question) {
        Outcome outcome = verdict == null ? null : verdict.outcome();
        if (verdict == null || outcome == null) {
            throw new IllegalStateException("decided without a verdict");
        }
        ResolutionMessages words = messages.of(ResolutionMessages.class);
        String told = capital(words.outcome(outcome));
        LocalDate eventOn = verdict.eventOn();
        return switch (outcome) {
            case HAPPENED -> new Upshot("happened", told, eventOn == null ? "" : day(eventOn));
            case DID_NOT_HAPPEN -> new Upshot("no", told, notByThen(question.dueOn(), eventOn));
            case PARTLY -> new Upshot("partly", told, share(verdict.share()));
            case VALUE -> new Upshot("happened", value(verdict, question), eventOn == null ? "" : day(eventOn));
            case VOID -> {
                VoidReason reason = verdict.voidReason();
                yield new Upshot("void", told, reason == null ? "" : words.voidReason(reason));
            }
            case CANNOT_RESOLVE -> new Upshot("unresolved", told, "");
        };
    }

    private String notByThen(@Nullable LocalDate due, @Nullable LocalDate eventOn) {
        ReportMessages say = messages.of(ReportMessages.class);
        if (due == null) {
            return "";
        }
        return eventOn != null && eventOn.isAfter(due)
                ? say.byThenButLater(day(due), day(eventOn))
                : say.byThen(day(due));
    }

    private String share(@Nullable Integer millionths) {
        return millionths == null
                ? ""
                : messages.of(WebMessages.class).percent(Fmt.percent(millionths, languages.current()));
    }

    private String value(Verdict verdict, Question question) {
        String plain = Fmt.plain(verdict.value(), languages.current());
        String unit = question.unit();
        return unit == null ? plain : plain + " " + unit;
    }

    private String day(LocalDate day) {
        return Fmt.longDate(day, languages.current());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
