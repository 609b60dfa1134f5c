package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.web.Faults;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Checks what a reader found against the question and the calendar, once, at the door. */
@ApplicationScoped
public class FindingChecks {
    private final EvidenceFiles files;
    private final Verdicts verdicts;
    private final Languages languages;
    private final Messages messages;

    FindingChecks(EvidenceFiles files, Verdicts verdicts, Languages languages, Messages messages) {
        this.files = files;
        this.verdicts = verdicts;
        this.languages = languages;
        this.messages = messages;
    }

    /** One form being checked, so that no method needs to hand all of it on. */
    private final class Check {
        private final FindingReader in;
        private final ResolveMessages say;
        private final Question question;
        private final LocalDate today;
        private final boolean dueIsOver;

        Check(FindingForm form, Question question, Instant now, Faults faults) {
            this.in = new FindingReader(form, faults, messages);
            this.say = messages.of(ResolveMessages.class);
            this.question = question;
            this.today = LocalDate.ofInstant(now, question.window().zone());
            Instant dueEnd = question.dueEnd();
            this.dueIsOver = dueEnd != null && !now.isBefore(dueEnd);
        }

        private @Nullable Outcome outcome() {
            boolean unmet = in.form.is("conditionMet", "false");
            if (unmet && question.condition() == null) {
                in.fault("conditionMet", "NO_CONDITION", say.noCondition());
            }
            Outcome outcome = in.choice("outcome", Outcome.class);
            if (unmet) {
                if (outcome != null && outcome != Outcome.VOID) {
                    in.fault("outcome", "CONDITION_NOT_MET", say.unmetIsVoid());
                }
                return Outcome.VOID;
            }
            if (in.form.has("conditionAsked") && question.condition() != null && !in.form.has("conditionMet")) {
                in.fault("conditionMet", "MISSING", say.conditionFirst());
            }
            if (outcome == null && !in.faults.concern("outcome")) {
                in.fault("outcome", "MISSING", say.outcomeMissing());
            }
            return outcome;
        }

        /** Each kind of question has answers of its own. */
        private void fits(Outcome outcome) {
            boolean number = question.kind() == QuestionKind.NUMBER;
            boolean fits = switch (outcome) {
                case HAPPENED, DID_NOT_HAPPEN, PARTLY -> !number;
                case VALUE -> number;
                case VOID, CANNOT_RESOLVE -> true;
            };
            if (!fits) {
                in.fault("outcome", "OTHER_KIND", number ? say.wantsNumber() : say.wantsYesNo());
            }
        }

        private @Nullable Integer share(@Nullable Outcome outcome) {
            if (!wanted("share", Outcome.PARTLY, outcome, say.shareMissing())) {
                return null;
            }
            Integer share = in.share("share");
            if (share == null && !in.faults.concern("share")) {
                in.fault("share", "UNREADABLE", say.shareUnreadable(in.form.value("share")));
            } else if (share != null && (share <= 0 || share >= 1_000_000)) {
                in.fault("share", "OUT_OF_RANGE", say.shareOutOfRange());
            }
            return share;
        }

        private @Nullable BigDecimal value(@Nullable Outcome outcome) {
            return wanted("value", Outcome.VALUE, outcome, say.valueMissing()) ? in.number("value") : null;
        }

        private @Nullable VoidReason voidReason(@Nullable Outcome outcome) {
            if (in.form.is("conditionMet", "false")) {
                return VoidReason.CONDITION_NOT_MET;
            }
            if (!wanted("void", Outcome.VOID, outcome, say.voidMissing())) {
                return null;
            }
            VoidReason reason = in.choice("void", VoidReason.class);
            if (reason == VoidReason.CONDITION_NOT_MET && question.condition() == null) {
                in.fault("void", "NO_CONDITION", say.noCondition());
            }
            return reason;
        }

        /** Whether there is something to read in a field that belongs to one outcome and to no other. */
        private boolean wanted(String field, Outcome with, @Nullable Outcome outcome, String missing) {
            boolean there = in.form.has(field);
            if (there && outcome != null && outcome != with) {
                in.fault(field, "NOT_WANTED", say.notWanted());
                return false;
            }
            if (!there && outcome == with) {
                in.fault(field, "MISSING", missing);
            }
            return there;
        }

        private @Nullable LocalDate eventOn(@Nullable Outcome outcome) {
            LocalDate on = in.day("eventOn");
            if (in.faults.concern("eventOn")) {
                return null;
            }
            if (on != null && on.isAfter(today)) {
                in.fault("eventOn", "IN_THE_FUTURE", say.eventInTheFuture(day(on)));
                return on;
            }
            if (outcome == null) {
                return on;
            }
            switch (outcome) {
                case HAPPENED -> {
                    if (on == null) {
                        in.fault("eventOn", "MISSING", say.eventOnMissing());
                    } else {
                        inWindow(on);
                    }
                }
                case PARTLY -> {
                    if (on != null) {
                        inWindow(on);
                    }
                    settledEarly(on);
                }
                case DID_NOT_HAPPEN, VALUE -> settledEarly(on);
                case CANNOT_RESOLVE -> {
                    if (!dueIsOver) {
                        in.fault("outcome", "TOO_EARLY", say.cannotResolveYet());
                    }
                }
                case VOID -> {
                    // a question can turn out void at any time, and its rationale says why
                }
            }
            return on;
        }

        /** What came after the last day that counts did not happen by then, and is told as a late event. */
        private void inWindow(LocalDate on) {
            LocalDate due = question.dueOn();
            LocalDate opens = question.window().opens();
            if (due != null && on.isAfter(due)) {
                in.fault("eventOn", "AFTER_DUE", say.eventAfterDue(day(on), day(due)));
            } else if (opens != null && on.isBefore(opens)) {
                in.fault("eventOn", "BEFORE_OPENS", say.eventBeforeOpens(day(on), day(opens)));
            }
        }

        /** Before the last day is over only what is certain already may be said, with the day on which it became so. */
        private void settledEarly(@Nullable LocalDate on) {
            if (!dueIsOver && on == null) {
                LocalDate due = question.dueOn();
                in.fault("eventOn", "TOO_EARLY", due == null ? say.openWithoutDue() : say.stillOpen(day(due)));
            }
        }

        private @Nullable String rationale(@Nullable Outcome outcome, boolean decidesSplit) {
            String rationale = in.text("rationale", 4000);
            if (rationale != null || in.faults.concern("rationale")) {
                return rationale;
            }
            boolean early = outcome != null && outcome != Outcome.HAPPENED && !dueIsOver;
            if (withoutEvidence(outcome) || early) {
                in.fault("rationale", "MISSING", say.rationaleMissing());
            } else if (decidesSplit) {
                in.fault("rationale", "MISSING", say.rationaleOfThirdMissing());
            } else if (verdicts.current(question) != null) {
                in.fault("rationale", "MISSING", say.rationaleOfNewerMissing());
            }
            return null;
        }

        private static boolean withoutEvidence(@Nullable Outcome outcome) {
            return outcome == Outcome.VOID || outcome == Outcome.CANNOT_RESOLVE;
        }

        private List<Finding.Piece> evidence(@Nullable Outcome outcome, long by) {
            List<Finding.Piece> pieces = new ArrayList<>();
            for (int row : in.form.pieces()) {
                pieces.add(piece("evidence." + row + ".", by));
            }
            if (pieces.isEmpty() && !withoutEvidence(outcome)) {
                in.fault(
                        "evidence.0.url",
                        "MISSING",
                        outcome == null ? say.evidenceMissingYet() : say.evidenceMissing());
            }
            return pieces;
        }

        private Finding.Piece piece(String at, long by) {
            Evidence.Kind kind = in.choice(at + "kind", Evidence.Kind.class);
            String archive = in.address(at + "archiveUrl");
            Long file = in.id(at + "file");
            if (in.form.has(at + "file") && (file == null || files.own(file, by) == null)) {
                in.fault(at + "file", "UNKNOWN", say.fileUnknown());
            }
            return new Finding.Piece(
                    kind == null ? Evidence.Kind.PRIMARY : kind,
                    in.address(at + "url"),
                    archive,
                    in.text(at + "quote", 2000),
                    in.text(at + "note", 2000),
                    file);
        }

        private String day(LocalDate day) {
            return Fmt.longDate(day, languages.current());
        }
    }

    /** What the form says, or null when faults were found. */
    public @Nullable Finding check(
            FindingForm form, Question question, boolean decidesSplit, long by, Instant now, Faults faults) {
        Check check = new Check(form, question, now, faults);
        Outcome outcome = check.outcome();
        if (outcome != null) {
            check.fits(outcome);
        }
        Integer share = check.share(outcome);
        BigDecimal value = check.value(outcome);
        VoidReason reason = check.voidReason(outcome);
        LocalDate eventOn = check.eventOn(outcome);
        String rationale = check.rationale(outcome, decidesSplit);
        List<Finding.Piece> evidence = check.evidence(outcome, by);
        return outcome != null && faults.isEmpty()
                ? new Finding(outcome, share, value, reason, eventOn, rationale, evidence)
                : null;
    }
}
