package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.borneout.api.ForecastAnswer.AppearanceAnswer;
import org.borneout.api.PredictionAnswer.FrameText;
import org.borneout.api.PredictionAnswer.InstituteName;
import org.borneout.api.PredictionAnswer.PersonName;
import org.borneout.api.PredictionAnswer.Withdrawal;
import org.borneout.api.VerdictAnswer.EvidenceAnswer;
import org.borneout.prediction.Appearance;
import org.borneout.prediction.Forecast;
import org.borneout.prediction.Frame;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.FrozenText;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.report.scored.AsOf;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.Score;
import org.borneout.report.scored.Scores;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.Logging;
import org.borneout.resolution.Replies;
import org.borneout.resolution.Reply;
import org.borneout.resolution.Standing;
import org.borneout.resolution.Status;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.Verdicts;
import org.borneout.scoring.Probability;
import org.borneout.source.Institute;
import org.borneout.source.Person;
import org.jspecify.annotations.Nullable;

/** Writes predictions as programs read them, a page of them with as many queries as one. */
@ApplicationScoped
class PredictionAnswers {
    private final Predictions predictions;
    private final Verdicts verdicts;
    private final Freezing freezing;
    private final Replies replies;
    private final Likelihoods likelihoods;
    private final Scores scores;
    private final AsOfs asOfs;
    private final Clock clock;

    PredictionAnswers(
            Predictions predictions,
            Verdicts verdicts,
            Freezing freezing,
            Replies replies,
            Likelihoods likelihoods,
            Scores scores,
            AsOfs asOfs,
            Clock clock) {
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.freezing = freezing;
        this.replies = replies;
        this.likelihoods = likelihoods;
        this.scores = scores;
        this.asOfs = asOfs;
        this.clock = clock;
    }

    /** Needs a transaction, in which the predictions were read. */
    List<PredictionAnswer> of(List<Prediction> page) {
        return of(page, asOfs.now());
    }

    /** @param scoredAt the moment whose scores are told */
    List<PredictionAnswer> of(List<Prediction> page, AsOf scoredAt) {
        Map<Long, Score> scored = scores.of(page.stream().map(Prediction::id).toList(), scoredAt);
        Map<Long, Standing> standings = verdicts.standings(
                page.stream().map(prediction -> prediction.question().id()).collect(Collectors.toSet()));
        Map<Long, List<Evidence>> evidence = verdicts.evidence(standings.values().stream()
                .map(Standing::verdict)
                .filter(Objects::nonNull)
                .toList());
        Map<Forecast, List<AppearanceAnswer>> appearances = predictions.appearancesOf(page).stream()
                .collect(Collectors.groupingBy(
                        Appearance::forecast, Collectors.mapping(AppearanceAnswer::of, Collectors.toList())));
        Map<Long, FrozenText> frozen = freezing.current(
                page.stream().map(Prediction::question).filter(Question::frozen).collect(Collectors.toSet()));
        Map<Long, List<Reply>> replied = replies.shown(page);
        Instant now = clock.instant();
        return page.stream()
                .map(prediction -> answer(
                        prediction,
                        standings.getOrDefault(prediction.question().id(), Standing.UNDECIDED),
                        evidence,
                        appearances,
                        frozen.get(prediction.question().id()),
                        scored.get(prediction.id()),
                        replied.getOrDefault(prediction.id(), List.of()),
                        now))
                .toList();
    }

    private PredictionAnswer answer(
            Prediction prediction,
            Standing standing,
            Map<Long, List<Evidence>> evidence,
            Map<Forecast, List<AppearanceAnswer>> appearances,
            @Nullable FrozenText frozen,
            @Nullable Score score,
            List<Reply> replied,
            Instant now) {
        Logging logging = Logging.of(prediction, standing);
        return new PredictionAnswer(
                prediction.id(),
                Status.of(prediction, standing, now).code(),
                replied.stream().anyMatch(reply -> reply.status() == Reply.Status.OPEN),
                "/predictions/" + prediction.id(),
                prediction.version() + 1,
                institute(prediction.institute()),
                person(prediction.person()),
                prediction.attribution(),
                prediction.side(),
                prediction.checkable(),
                prediction.notCheckable(),
                logging.how().name(),
                frame(prediction.frame()),
                logging.afterKnowable(),
                logging.hindsight(),
                prediction.loggedAt(),
                withdrawal(prediction),
                QuestionAnswer.of(prediction.question(), standing, frozen),
                forecasts(prediction, appearances),
                verdict(standing.verdict(), evidence),
                score == null ? null : score(score),
                replied.stream().map(ReplyAnswer::of).toList(),
                null,
                List.of());
    }

    private static PredictionAnswer.Score score(Score score) {
        return new PredictionAnswer.Score(
                Decimals.rounded(score.brier()), score.probability().toDecimal());
    }

    static InstituteName institute(Institute institute) {
        var kind = institute.kind();
        return new InstituteName(
                institute.id(),
                institute.slug(),
                institute.name(),
                kind == null ? null : kind.name(),
                institute.invented());
    }

    private static @Nullable PersonName person(@Nullable Person person) {
        return person == null ? null : new PersonName(person.id(), person.name());
    }

    private static @Nullable FrameText frame(@Nullable Frame frame) {
        return frame == null ? null : new FrameText(frame.id(), frame.text());
    }

    private static @Nullable Withdrawal withdrawal(Prediction prediction) {
        Instant at = prediction.withdrawnAt();
        String reason = prediction.withdrawnReason();
        return at == null || reason == null ? null : new Withdrawal(at, reason);
    }

    private List<ForecastAnswer> forecasts(Prediction prediction, Map<Forecast, List<AppearanceAnswer>> appearances) {
        List<Forecast> chain = prediction.forecasts();
        return chain.stream()
                .map(forecast -> ForecastAnswer.of(
                        forecast,
                        chain.size(),
                        likelihoods.of(forecast.likelihood(), prediction.side()),
                        appearances.getOrDefault(forecast, List.of())))
                .toList();
    }

    private static @Nullable VerdictAnswer verdict(@Nullable Verdict verdict, Map<Long, List<Evidence>> evidence) {
        if (verdict == null || verdict.outcome() == null || verdict.decidedAt() == null) {
            return null;
        }
        Integer share = verdict.share();
        var voidReason = verdict.voidReason();
        return new VerdictAnswer(
                verdict.id(),
                verdict.state().name(),
                verdict.outcome().name(),
                share == null ? null : new Probability(share).toDecimal(),
                Decimals.plain(verdict.value()),
                voidReason == null ? null : voidReason.name(),
                verdict.eventOn(),
                verdict.decidedAt(),
                verdict.rationale(),
                verdict.origin().name(),
                verdict.readers(),
                evidence.getOrDefault(verdict.id(), List.of()).stream()
                        .map(PredictionAnswers::evidence)
                        .toList());
    }

    private static EvidenceAnswer evidence(Evidence evidence) {
        return new EvidenceAnswer(
                evidence.url(),
                evidence.archiveUrl(),
                evidence.quote(),
                evidence.note(),
                evidence.kind().name(),
                evidence.sha256(),
                evidence.file() == null ? null : "/evidence/" + evidence.id() + "/file");
    }
}
