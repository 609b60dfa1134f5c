package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.resolution.Logging;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Standing;
import org.borneout.resolution.Status;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.Verdicts;
import org.borneout.scoring.Probability;

/**
 * The one meaning of "scored": a question of yes or no that was decided so, past its due date (an early yes waits, or
 * early resolution flatters), and a first forecast that has a number, was made before event and due date, and was not
 * picked by hand afterwards.
 */
@ApplicationScoped
public class Scored {
    private final Predictions predictions;
    private final Verdicts verdicts;
    private final Lexicons lexicons;
    private final Clock clock;

    Scored(Predictions predictions, Verdicts verdicts, Lexicons lexicons, Clock clock) {
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.lexicons = lexicons;
        this.clock = clock;
    }

    /** The probability at which a prediction is scored, of the words as said; empty when it is not scored. */
    public Optional<Probability> probability(Prediction prediction, Standing standing) {
        return counts(prediction, standing, clock.instant())
                ? number(prediction.first().likelihood())
                : Optional.empty();
    }

    private static boolean counts(Prediction prediction, Standing standing, Instant now) {
        Question question = prediction.question();
        Verdict verdict = standing.verdict();
        Instant dueEnd = question.dueEnd();
        LocalDate due = question.dueOn();
        if (verdict == null || dueEnd == null || due == null || question.kind() != QuestionKind.YES_NO) {
            return false;
        }
        LocalDate madeOn = prediction.first().madeOn();
        LocalDate eventOn = verdict.eventOn();
        return Status.of(prediction, standing, now) == Status.RESOLVED
                && (verdict.outcome() == Outcome.HAPPENED || verdict.outcome() == Outcome.DID_NOT_HAPPEN)
                && !now.isBefore(dueEnd)
                && !madeOn.isAfter(due)
                && (eventOn == null || madeOn.isBefore(eventOn))
                && !Logging.of(prediction, standing).hindsight();
    }

    private Optional<Probability> number(Likelihood likelihood) {
        return switch (likelihood.kind()) {
            case PROBABILITY, RANGE -> Optional.ofNullable(likelihood.probability());
            case WORDS ->
                Optional.ofNullable(likelihood.words())
                        .flatMap(lexicons::read)
                        .flatMap(match -> Optional.ofNullable(match.term().band()))
                        .map(Band::point);
            case VALUE, VALUE_RANGE, NONE -> Optional.empty();
        };
    }

    Set<Long> among(List<Long> ids) {
        Collection<Prediction> all = predictions.whole(ids);
        Map<Long, Standing> standings = verdicts.standings(
                all.stream().map(prediction -> prediction.question().id()).collect(Collectors.toSet()));
        return all.stream()
                .filter(prediction -> probability(
                                prediction,
                                standings.getOrDefault(prediction.question().id(), Standing.UNDECIDED))
                        .isPresent())
                .map(Prediction::id)
                .collect(Collectors.toSet());
    }
}
