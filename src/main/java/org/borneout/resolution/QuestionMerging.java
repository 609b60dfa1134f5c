package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.Merger;
import org.borneout.prediction.Merger.Kind;
import org.borneout.prediction.Mergers;
import org.borneout.prediction.MergingMessages;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.source.NameKey;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Makes one question of two that ask the same, and moves a prediction to the question that it answers. No verdict moves and
 * no text changes: predictions come to the question that is kept, and are judged by what stands there.
 */
@ApplicationScoped
public class QuestionMerging {
    /** A part of the text that is not the same in both. */
    public record Difference(String field, String gone, String kept) {}

    /**
     * What a merger or a move would do.
     *
     * @param prediction the one that would move; null where all would
     * @param obstacle why it cannot be done, in a sentence; null where it can
     * @param differences where the texts differ: what stands on the kept question will hold
     * @param verdict what happens to the verdicts, in a sentence; null where there is none
     */
    public record Preview(
            Question gone,
            Question kept,
            @Nullable Prediction prediction,
            @Nullable String obstacle,
            List<Mergers.Pair> pairs,
            List<Difference> differences,
            @Nullable String verdict,
            long predictions) {
        public String goneAddress() {
            return "/questions/" + gone.id();
        }

        public String keptAddress() {
            return "/questions/" + kept.id();
        }

        public boolean possible() {
            return obstacle == null && pairs.isEmpty();
        }
    }

    private final Questions questions;
    private final Predictions predictions;
    private final Verdicts verdicts;
    private final Freezing freezing;
    private final Mergers mergers;
    private final Ledger ledger;
    private final QuestionDifferences differences;
    private final Messages messages;
    private final Clock clock;

    QuestionMerging(
            Questions questions,
            Predictions predictions,
            Verdicts verdicts,
            Freezing freezing,
            Mergers mergers,
            Ledger ledger,
            QuestionDifferences differences,
            Messages messages,
            Clock clock) {
        this.questions = questions;
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.freezing = freezing;
        this.mergers = mergers;
        this.ledger = ledger;
        this.differences = differences;
        this.messages = messages;
        this.clock = clock;
    }

    Preview preview(Question gone, Question kept) {
        Standing ofGone = verdicts.standing(gone);
        Standing ofKept = verdicts.standing(kept);
        List<Difference> differing = differences.between(gone, kept);
        String obstacle = obstacle(gone, kept, ofGone, ofKept, !differing.isEmpty());
        MergingMessages say = messages.of(MergingMessages.class);
        String verdict = null;
        if (obstacle == null && ofKept.verdict() != null) {
            verdict = ofGone.verdict() == null ? say.verdictOfKept() : say.verdictsAgree();
        }
        return new Preview(
                gone,
                kept,
                null,
                obstacle,
                obstacle == null ? mergers.pairs(Kind.QUESTIONS, gone.id(), kept.id()) : List.of(),
                differing,
                verdict,
                predictions.count("question", gone));
    }

    private @Nullable String obstacle(
            Question gone, Question kept, Standing ofGone, Standing ofKept, boolean differing) {
        MergingMessages say = messages.of(MergingMessages.class);
        String wrong = neverFits(gone, kept);
        if (wrong != null) {
            return wrong;
        }
        if (ofGone.pending() != null || ofKept.pending() != null) {
            return say.readingWaits();
        }
        if (freezing.waiting(gone) != null || freezing.waiting(kept) != null) {
            return say.changeWaits();
        }
        if (differing && (gone.frozen() || kept.frozen())) {
            return say.frozenTextsDiffer();
        }
        if (differing && (ofGone.verdict() != null || ofKept.verdict() != null)) {
            return say.verdictOnOtherText();
        }
        if (ofGone.verdict() != null && ofKept.verdict() == null) {
            return say.keepTheDecided();
        }
        if (gone.frozen() && !kept.frozen()) {
            return say.keepTheFrozen();
        }
        return agree(ofGone.verdict(), ofKept.verdict()) ? null : say.verdictsDiffer();
    }

    private @Nullable String neverFits(Question gone, Question kept) {
        MergingMessages say = messages.of(MergingMessages.class);
        if (gone.id() == kept.id()) {
            return say.sameQuestion();
        }
        if (gone.mergedInto() != null || kept.mergedInto() != null) {
            return say.questionAlreadyMerged();
        }
        return gone.kind() != kept.kind() || !key(gone.unit()).equals(key(kept.unit())) ? say.kindsDiffer() : null;
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : NameKey.of(text);
    }

    private static boolean agree(@Nullable Verdict one, @Nullable Verdict other) {
        return one == null || other == null || one.agreesWith(other);
    }

    /** Merges, or refuses with a sentence and changes nothing. */
    @Transactional
    public Merger merge(long goneId, long keptId, String reason, long by) {
        Question gone = questions.findById(goneId);
        Question kept = questions.findById(keptId);
        if (gone == null || kept == null) {
            throw Refusal.notFound();
        }
        awaitTurns(gone, kept);
        refuse(preview(gone, kept));
        Merger merger = new Merger(Kind.QUESTIONS, goneId, keptId, reason, clock.instant(), by);
        mergers.persist(merger);
        gone.becomes(kept);
        List<Long> moved = mergers.movePredictions(merger);
        mergers.record(merger, "MERGED", goneId, "TOOK_OVER", keptId, moved, by);
        return merger;
    }

    /** Always in the order of their ids, so that two mergers do not wait for one another. */
    private void awaitTurns(Question one, Question other) {
        questions.awaitTurn(one.id() < other.id() ? one : other);
        questions.awaitTurn(one.id() < other.id() ? other : one);
    }

    private void refuse(Preview preview) {
        String obstacle = preview.obstacle();
        if (obstacle != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, obstacle);
        }
        if (!preview.pairs().isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    messages.of(MergingMessages.class)
                            .pairsFirst(preview.pairs().size()));
        }
    }

    /** What moving one prediction would do. Its new question may say something else: that is why it moves. */
    Preview preview(Prediction prediction, Question kept) {
        Question gone = prediction.question();
        MergingMessages say = messages.of(MergingMessages.class);
        String obstacle = prediction.withdrawn() ? say.withdrawnStays() : neverFits(gone, kept);
        List<Mergers.Pair> pairs = new ArrayList<>();
        Prediction there = predictions.claim(kept, prediction.institute(), prediction.person());
        if (obstacle == null && there != null) {
            pairs.add(new Mergers.Pair(
                    prediction.id(), there.id(), prediction.institute().name()));
        }
        boolean leaves = verdicts.standing(gone).verdict() != null;
        boolean reaches = verdicts.standing(kept).verdict() != null;
        String verdict = null;
        if (leaves || reaches) {
            verdict = reaches ? leaves ? say.otherVerdict() : say.verdictReached() : say.verdictLeft();
        }
        return new Preview(gone, kept, prediction, obstacle, pairs, differences.between(gone, kept), verdict, 1);
    }

    @Transactional
    public Merger move(long predictionId, long keptId, int seenVersion, String reason, long by) {
        Prediction prediction = predictions.findById(predictionId);
        Question kept = questions.findById(keptId);
        if (prediction == null || kept == null) {
            throw Refusal.notFound();
        }
        long goneId = prediction.question().id();
        awaitTurns(prediction.question(), kept);
        predictions.getEntityManager().refresh(prediction);
        if (prediction.version() != seenVersion) {
            throw Refusal.of(Refusal.Kind.STALE, "");
        }
        refuse(preview(prediction, kept));
        Merger merger = new Merger(Kind.PREDICTION, goneId, keptId, reason, clock.instant(), by);
        mergers.persist(merger);
        mergers.movePrediction(merger, predictionId);
        ledger.record(Change.of(by, "MOVED", "prediction", predictionId)
                .code("merger", merger.id())
                .codeChange("question", goneId, keptId)
                .text("reason", reason));
        return merger;
    }
}
