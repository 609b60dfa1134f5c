package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Similar;
import org.borneout.web.Refusal;

/** Finds one prediction for whoever may see it, with the version in which it stands. */
@ApplicationScoped
class OnePrediction {
    /** @param tag the ETag */
    record Found(PredictionAnswer prediction, String tag) {}

    private static final int MOST_SIMILAR = 5;

    private final Predictions predictions;
    private final Similar similar;
    private final PredictionAnswers answers;
    private final Versions versions;
    private final Visitor visitor;

    OnePrediction(
            Predictions predictions, Similar similar, PredictionAnswers answers, Versions versions, Visitor visitor) {
        this.predictions = predictions;
        this.similar = similar;
        this.answers = answers;
        this.versions = versions;
        this.visitor = visitor;
    }

    @Transactional
    Found of(String id) {
        List<Prediction> found = id.matches("\\d{1,18}") ? predictions.whole(List.of(Long.valueOf(id))) : List.of();
        if (found.isEmpty() || !maySee(found.get(0))) {
            throw Refusal.notFound();
        }
        return found(answers.of(found).get(0));
    }

    /** What was just logged, for the one who did. */
    @Transactional
    Found logged(LogOnce.Outcome outcome) {
        Prediction prediction = predictions.whole(List.of(outcome.prediction())).get(0);
        List<PredictionAnswer.Similar> near = similar.to(prediction).stream()
                .limit(MOST_SIMILAR)
                .map(OnePrediction::near)
                .toList();
        return found(answers.of(List.of(prediction)).get(0).afterLogging(outcome.created(), near));
    }

    private Found found(PredictionAnswer answer) {
        return new Found(answer, versions.of(answer));
    }

    private boolean maySee(Prediction prediction) {
        return visitor.isSignedIn()
                || (!prediction.draft() && prediction.institute().published());
    }

    private static PredictionAnswer.Similar near(Prediction other) {
        return new PredictionAnswer.Similar(
                other.id(),
                other.question().statement(),
                other.first().stated(),
                other.madeOn(),
                "/predictions/" + other.id());
    }
}
