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

    /** Whether what settles the question would be another. */
    static boolean changesText(Question question, CheckedQuestion checked) {
        return !QuestionText.of(question)
                .compare(QuestionText.of(checked, question), Change.of(0L, "", "question", question.id()))
                .isEmpty();
    }

    /**
     * Applies what is different and records it; false when nothing is. The text of a frozen question stays: it changes by
     * {@link Freezing} only.
     */
    boolean apply(Question question, CheckedQuestion checked, String action, @Nullable String reason, long by) {
        QuestionText was = QuestionText.of(question);
        QuestionText is = question.frozen() ? was : QuestionText.of(checked, question);
        Change change = filed(question, checked, was.compare(is, Change.of(by, action, "question", question.id())));
        if (change.isEmpty()) {
            return false;
        }
        if (!question.frozen()) {
            question.reads(is);
        }
        question.isAbout(checked.topics().stream().map(questions::topicOrNew).toList());
        String family = checked.family();
        question.belongsTo(family == null ? null : questions.familyOrNew(family, null));
        ledger.record(change.text("reason", reason));
        return true;
    }

    private static Change filed(Question question, CheckedQuestion checked, Change change) {
        Family family = question.family();
        return change.textChange("family", family == null ? null : family.label(), checked.family())
                .codeChange(
                        "topics",
                        slugs(question.topics()),
                        slugs(checked.topics().stream()
                                .map(label -> new Topic(org.borneout.source.NameKey.slug(label), label))
                                .toList()));
    }

    private static String slugs(List<Topic> topics) {
        return topics.stream()
                .map(Topic::slug)
                .sorted()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
