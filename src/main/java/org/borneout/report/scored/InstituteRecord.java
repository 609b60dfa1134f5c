package org.borneout.report.scored;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.borneout.scoring.BrierOverRange;
import org.borneout.scoring.Families;
import org.borneout.scoring.Figure;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Meaning;
import org.borneout.scoring.Note;
import org.borneout.scoring.PairedTally;
import org.borneout.scoring.Sayings;
import org.borneout.scoring.Sharpness;
import org.borneout.scoring.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What an institute's predictions were worth, read in one way at one moment.
 *
 * @param forecasts what is scored, as probabilities of what the questions ask
 * @param sayings the same in the sense of what was said, before a lexicon reads it
 * @param terms the same by term of the lexicon
 * @param meanings what each of these terms, or stated numbers, means
 * @param prospective how many of the scored were logged before the outcome could be known
 * @param systematic how many came from archives by a written rule
 * @param imported how many rest on verdicts that came with an import
 * @param fallback how many have their number from our own lexicon
 * @param phrases what its words have meant, the strongest first
 * @param pairs own and reference probabilities
 */
public record InstituteRecord(
        Switches switches,
        Funnel funnel,
        Families forecasts,
        Sayings<Said> sayings,
        Sayings<Said> terms,
        Map<Said, Meaning> meanings,
        Reader reader,
        long prospective,
        long systematic,
        long imported,
        long fallback,
        List<PhraseLine> phrases,
        List<PairedTally> pairs) {
    public long n() {
        return forecasts.n();
    }

    public long families() {
        return forecasts.count();
    }

    public long happened() {
        return forecasts.all().happened();
    }

    /** Of how many what was said came about. */
    public long cameTrue() {
        return sayings.at(said -> Objects.requireNonNull(reader.point(said)))
                .all()
                .happened();
    }

    /** Whether there is enough for figures; with fewer families the predictions are listed one by one. */
    public boolean isEnough() {
        return Threshold.AGGREGATE.isMetBy(families());
    }

    /** Why there are no figures; null where there are. */
    public @Nullable Note why() {
        if (n() == 0) {
            return Note.NONE_SCORED;
        }
        return isEnough() ? null : Note.TOO_FEW;
    }

    /** The mean of what it gave to what the questions ask. */
    public Figure<Double> meanProbability() {
        return Sharpness.of(forecasts.all()).map(Sharpness::meanProbability);
    }

    public Figure<MeanBrier> brier() {
        return MeanBrier.of(forecasts);
    }

    /** What the choice of a point within the ranges of the words can do to the score. */
    public Figure<BrierOverRange> brierOverRange() {
        return BrierOverRange.of(terms, term -> Objects.requireNonNull(meanings.get(term)));
    }
}
