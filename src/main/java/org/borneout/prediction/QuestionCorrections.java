package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** The part of a correction that concerns the question, and so every claim that rests on it. */
@ApplicationScoped
class QuestionCorrections {
    private final Questions questions;
    private final Ledger ledger;

    QuestionCorrections(Questions questions, Ledger ledger) {
        this.questions = questions;
        this.ledger = ledger;
    }

    boolean differs(Question question, CheckedPrediction checked) {
        return !change(question, checked, "", 0).isEmpty();
    }

    /** Applies what is different and records it; false when nothing is. */
    boolean apply(Question question, CheckedPrediction checked, String action, @Nullable String reason, long by) {
        Change change = change(question, checked, action, by);
        if (change.isEmpty()) {
            return false;
        }
        question.isWorded(checked.wording());
        question.isOpenFor(checked.window());
        question.isMeasuredIn(checked.unit());
        question.isComparedWith(checked.reference());
        question.isAbout(checked.topics().stream().map(questions::topicOrNew).toList());
        String family = checked.family();
        question.belongsTo(family == null ? null : questions.familyOrNew(family, null));
        ledger.record(change.text("reason", reason));
        return true;
    }

    private static Change change(Question question, CheckedPrediction checked, String action, long by) {
        Question.Wording was = question.wording();
        Question.Wording is = checked.wording();
        Question.Window wasOpen = question.window();
        Question.Window isOpen = checked.window();
        Question.Reference wasCompared = question.reference();
        Question.Reference isCompared = checked.reference();
        Family family = question.family();
        return Change.of(by, action, "question", question.id())
                .textChange("statement", was.statement(), is.statement())
                .textChange("criteria", was.criteria(), is.criteria())
                .textChange("finePrint", was.finePrint(), is.finePrint())
                .textChange("condition", was.condition(), is.condition())
                .textChange("resolutionSource", was.resolutionSource(), is.resolutionSource())
                .textChange("unit", question.unit(), checked.unit())
                .textChange("window", wasOpen.stated(), isOpen.stated())
                .codeChange("rule", wasOpen.rule(), isOpen.rule())
                .codeChange("opens", wasOpen.opens(), isOpen.opens())
                .codeChange("due", wasOpen.due(), isOpen.due())
                .codeChange("zone", wasOpen.zone().getId(), isOpen.zone().getId())
                .codeChange("graceDays", wasOpen.graceDays(), isOpen.graceDays())
                .codeChange("reference.probability", wasCompared.probability(), isCompared.probability())
                .codeChange("reference.value", plain(wasCompared), plain(isCompared))
                .textChange("reference.reason", wasCompared.reason(), isCompared.reason())
                .textChange("family", family == null ? null : family.label(), checked.family())
                .codeChange(
                        "topics",
                        slugs(question.topics()),
                        slugs(checked.topics().stream()
                                .map(label -> new Topic(org.borneout.source.NameKey.slug(label), label))
                                .toList()));
    }

    private static @Nullable String plain(Question.Reference reference) {
        return reference.value() == null
                ? null
                : reference.value().stripTrailingZeros().toPlainString();
    }

    private static String slugs(List<Topic> topics) {
        return topics.stream()
                .map(Topic::slug)
                .sorted()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
