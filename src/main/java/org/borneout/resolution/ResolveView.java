package org.borneout.resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.web.Fault;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody says what happened. It holds nothing that says who predicted what.
 *
 * @param open the verdict that is being read, or null
 * @param current the verdict that holds now, or null
 * @param refusal one sentence on why what was sent could not be taken, or empty
 * @param rows how many pieces of evidence the form has room for
 * @param split the two readings that differ; empty unless this person may see them
 * @param files uploaded files by id
 */
public record ResolveView(
        Question question,
        Step step,
        @Nullable Verdict open,
        @Nullable Verdict current,
        FindingForm form,
        Faults faults,
        String refusal,
        int rows,
        List<Read> split,
        Map<Long, EvidenceFile> files,
        boolean textChanged,
        boolean mayFreeze,
        boolean mayDecideAlone,
        boolean dueIsOver) {
    /** One of two readings, as a third person sees it. */
    public record Read(Reading reading, String reader, List<Evidence> evidence) {}

    /** One row for evidence. */
    public record Row(
            int number,
            String at,
            FindingForm form,
            Faults faults,
            @Nullable EvidenceFile file) {
        public String name(String field) {
            return at + field;
        }

        public String value(String field) {
            return form.value(at + field);
        }

        public @Nullable Fault fault(String field) {
            return faults.of(at + field);
        }

        public boolean is(String field, String value) {
            return form.is(at + field, value);
        }

        public List<Evidence.Kind> kinds() {
            return List.of(Evidence.Kind.values());
        }

        public String kilobytes() {
            return file == null ? "" : String.valueOf(Math.max(1, file.size() / 1000));
        }
    }

    public List<Row> pieces() {
        List<Row> pieces = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String at = "evidence." + i + ".";
            String file = form.text(at + "file");
            EvidenceFile kept = file != null && file.matches("\\d{1,18}") ? files.get(Long.valueOf(file)) : null;
            pieces.add(new Row(i + 1, at, form, faults, kept));
        }
        return pieces;
    }

    public List<Outcome> outcomes() {
        boolean number = question.kind() == QuestionKind.NUMBER;
        return Arrays.stream(Outcome.values())
                .filter(outcome -> switch (outcome) {
                    case HAPPENED, DID_NOT_HAPPEN, PARTLY -> !number;
                    case VALUE -> number;
                    case VOID, CANNOT_RESOLVE -> true;
                })
                .toList();
    }

    public boolean number() {
        return question.kind() == QuestionKind.NUMBER;
    }

    /** A condition that is not met has a question of its own above the outcomes. */
    public List<VoidReason> voidReasons() {
        return Arrays.stream(VoidReason.values())
                .filter(reason -> reason != VoidReason.CONDITION_NOT_MET)
                .toList();
    }

    public Question.Wording wording() {
        return question.wording();
    }

    public Question.Window window() {
        return question.window();
    }

    public @Nullable Instant frozenAt() {
        return question.frozenAt();
    }

    /** Whether there is a form: to be sent, or only so that what was typed and came too late is not lost. */
    public boolean hasForm() {
        return step.reads() || !refusal.isEmpty();
    }

    /** What the page was when its form was filled in, so that a form that lay open is noticed. */
    public String seen() {
        return step.name() + ":" + (current == null ? 0 : current.id());
    }

    public boolean differ(String field) {
        if (split.size() < 2) {
            return false;
        }
        Finding one = split.get(0).reading().finding();
        Finding other = split.get(1).reading().finding();
        return switch (field) {
            case "eventOn" -> !java.util.Objects.equals(one.eventOn(), other.eventOn());
            case "share" -> !java.util.Objects.equals(one.share(), other.share());
            case "void" -> one.voidReason() != other.voidReason();
            default -> one.outcome() != other.outcome();
        };
    }
}
