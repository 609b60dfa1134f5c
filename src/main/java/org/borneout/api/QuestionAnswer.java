package org.borneout.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.borneout.prediction.FrozenText;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Topic;
import org.borneout.resolution.Foresight;
import org.borneout.resolution.Standing;
import org.borneout.scoring.Probability;
import org.borneout.time.WindowRule;
import org.jspecify.annotations.Nullable;

/** What will be true or not, or a number. */
record QuestionAnswer(
        long id,
        String statement,
        QuestionKind kind,
        @Nullable String unit,
        @Nullable String criteria,
        @Nullable String finePrint,
        @Nullable String condition,
        @Nullable String resolutionSource,
        Reference reference,
        Window window,
        @Nullable String family,
        List<TopicName> topics,
        @Nullable Frozen frozen) {

    /** What a reader without the institute would have said. */
    record Reference(
            @Nullable BigDecimal probability,
            @Nullable BigDecimal value,
            @Nullable String reason) {}

    /** By when; {@code due} is the last day that counts. */
    record Window(
            @Nullable String stated,
            @Nullable LocalDate anchor,
            WindowRule rule,
            @Nullable LocalDate opens,
            @Nullable LocalDate due,
            String zone,
            int graceDays) {}

    record TopicName(String key, String label) {}

    /**
     * When the text was frozen, and its SHA-256.
     *
     * @param number 1 for the first text, more for one that was changed with a reason and a second person
     * @param readers how many people had their eyes on it
     * @param beforeKnowable whether it was frozen while nobody could know the outcome
     */
    record Frozen(Instant at, String hash, int number, int readers, boolean beforeKnowable) {}

    static QuestionAnswer of(Question question, Standing standing, @Nullable FrozenText text) {
        Question.Wording wording = question.wording();
        var family = question.family();
        return new QuestionAnswer(
                question.id(),
                wording.statement(),
                question.kind(),
                question.unit(),
                wording.criteria(),
                wording.finePrint(),
                wording.condition(),
                wording.resolutionSource(),
                reference(question.reference()),
                window(question.window()),
                family == null ? null : family.label(),
                question.topics().stream().map(QuestionAnswer::topic).toList(),
                frozen(question, standing, text));
    }

    private static Reference reference(Question.Reference reference) {
        Integer millionths = reference.probability();
        return new Reference(
                millionths == null ? null : new Probability(millionths).toDecimal(),
                Decimals.plain(reference.value()),
                reference.reason());
    }

    private static Window window(Question.Window window) {
        return new Window(
                window.stated(),
                window.anchor(),
                window.rule(),
                window.opens(),
                window.due(),
                window.zone().getId(),
                window.graceDays());
    }

    private static TopicName topic(Topic topic) {
        return new TopicName(topic.slug(), topic.label());
    }

    private static @Nullable Frozen frozen(Question question, Standing standing, @Nullable FrozenText text) {
        Foresight foresight = Foresight.of(question, standing);
        return text == null
                ? null
                : new Frozen(
                        text.frozenAt(), text.hash(), text.number(), text.readers(), foresight == Foresight.BEFORE);
    }
}
