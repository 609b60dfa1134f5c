package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.borneout.account.Accounts;
import org.borneout.account.Visitor;
import org.borneout.prediction.Appearance;
import org.borneout.prediction.Forecast;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.ReadBacks;
import org.borneout.prediction.Slip;
import org.borneout.prediction.Slips;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.Score;
import org.borneout.report.scored.Scores;
import org.borneout.resolution.Replies;
import org.borneout.resolution.Verdict;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of one prediction shows, for whoever may see it. */
@ApplicationScoped
class PredictionViews {
    private final ClaimRows rows;
    private final InstituteNames names;
    private final Directory directory;
    private final Predictions predictions;
    private final Decisions decisions;
    private final FrozenViews frozen;
    private final Accounts accounts;
    private final Slips slips;
    private final ReadBacks readBacks;
    private final ScaleReadings scales;
    private final Chains chains;
    private final Standfirsts standfirsts;
    private final Replies replies;
    private final Histories histories;
    private final Scores scores;
    private final AsOfs asOfs;
    private final Visitor visitor;
    private final Clock clock;

    PredictionViews(
            ClaimRows rows,
            InstituteNames names,
            Directory directory,
            Predictions predictions,
            Decisions decisions,
            FrozenViews frozen,
            Accounts accounts,
            Slips slips,
            ReadBacks readBacks,
            ScaleReadings scales,
            Chains chains,
            Standfirsts standfirsts,
            Replies replies,
            Histories histories,
            Scores scores,
            AsOfs asOfs,
            Visitor visitor,
            Clock clock) {
        this.rows = rows;
        this.names = names;
        this.directory = directory;
        this.predictions = predictions;
        this.decisions = decisions;
        this.frozen = frozen;
        this.accounts = accounts;
        this.slips = slips;
        this.readBacks = readBacks;
        this.scales = scales;
        this.chains = chains;
        this.standfirsts = standfirsts;
        this.replies = replies;
        this.histories = histories;
        this.scores = scores;
        this.asOfs = asOfs;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Refused as not found where there is none, or none for this visitor. */
    PredictionView of(long id) {
        List<ClaimRow> found = rows.of(List.of(id));
        if (found.isEmpty() || !maySee(found.get(0).prediction())) {
            throw Refusal.notFound();
        }
        ClaimRow row = found.get(0);
        Prediction prediction = row.prediction();
        Question question = prediction.question();
        List<Appearance> appearances = predictions.appearancesOf(prediction);
        List<Appearance> ofFirst = of(prediction.first(), appearances);
        Verdict verdict = row.standing().verdict();
        LocalDate today = Histories.today(question, clock.instant());
        String quote = row.quote();
        return new PredictionView(
                row,
                names.beside(prediction.institute()),
                directory.country(prediction.institute()),
                standfirsts.standing(row),
                standfirsts.logged(row),
                quote == null ? null : Hedged.of(quote, prediction.first().stated()),
                chains.of(row.institute(), row.printedIn()),
                ofFirst.size() < 2 ? List.of() : ofFirst.subList(1, ofFirst.size()),
                scales.of(prediction.first().likelihood()),
                later(row, appearances),
                WindowDrawing.of(prediction.madeOn(), question, verdict == null ? null : verdict.eventOn(), today),
                decisions.of(question),
                frozen.of(question, row.standing()),
                score(row),
                visitor.isAnalyst()
                        ? predictions.countOthersOn(question, prediction)
                        : predictions.countPublicOthersOn(question, prediction),
                replies.of(prediction, visitor.isAnalyst()),
                histories.of(row, today, visitor.isAnalyst()),
                slip(prediction),
                assignee(prediction));
    }

    private boolean maySee(Prediction prediction) {
        return visitor.isAnalyst()
                || (!prediction.draft() && prediction.institute().published());
    }

    private static List<Appearance> of(Forecast forecast, List<Appearance> appearances) {
        return appearances.stream()
                .filter(appearance -> appearance.forecast().id() == forecast.id())
                .toList();
    }

    private List<ClaimRevision> later(ClaimRow row, List<Appearance> appearances) {
        return row.prediction().forecasts().stream()
                .filter(forecast -> forecast.number() > 1)
                .map(forecast -> revision(forecast, row.question(), of(forecast, appearances)))
                .toList();
    }

    private ClaimRevision revision(Forecast forecast, Question question, List<Appearance> appearances) {
        Appearance first = appearances.isEmpty() ? null : appearances.get(0);
        return new ClaimRevision(
                forecast,
                readBacks.of(forecast.likelihood(), question.unit()),
                first == null ? null : first.quote(),
                first == null || first.publication() == null ? List.of() : chains.of(null, first.publication()));
    }

    /** Null where it is not scored. */
    private @Nullable BigDecimal score(ClaimRow row) {
        Score score = scores.of(List.of(row.id()), asOfs.now()).get(row.id());
        return score == null ? null : score.brier();
    }

    private @Nullable Slip slip(Prediction prediction) {
        Long who = visitor.idIfAny();
        return who == null || !visitor.isAnalyst() ? null : slips.open(prediction, who);
    }

    private @Nullable String assignee(Prediction prediction) {
        Long assignee = prediction.assigneeId();
        return assignee == null || !visitor.isAnalyst()
                ? null
                : accounts.names(List.of(assignee)).get(assignee);
    }
}
