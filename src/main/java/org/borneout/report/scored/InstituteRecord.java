package org.borneout.report.scored;

import java.util.List;
import java.util.Objects;
import org.borneout.scoring.ClusteredMean;
import org.borneout.scoring.Families;
import org.borneout.scoring.Figure;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Note;
import org.borneout.scoring.Sayings;
import org.borneout.scoring.Sharpness;
import org.borneout.scoring.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What an institute's predictions were worth, read in one way at one moment.
 *
 * @param forecasts what is scored, as probabilities of what the questions ask
 * @param sayings the same in the sense of what was said, before a lexicon reads it
 * @param phrases what its words have meant, the strongest first
 * @param gain by how much it was better than the stated references; null where there are none
 */
public record InstituteRecord(
        Switches switches,
        Funnel funnel,
        Families forecasts,
        Sayings<Said> sayings,
        Reader reader,
        Counts counts,
        Figure<MeanBrier> brier,
        List<PhraseLine> phrases,
        @Nullable ClusteredMean gain,
        Bounds bounds,
        Detail detail,
        Figures figures) {
    /** The same figures of another moment, of which it is known that they are the same. */
    InstituteRecord at(Switches then) {
        return new InstituteRecord(
                then, funnel, forecasts, sayings, reader, counts, brier, phrases, gain, bounds, detail, figures);
    }

    InstituteRecord with(Detail more) {
        return new InstituteRecord(
                switches, funnel, forecasts, sayings, reader, counts, brier, phrases, gain, bounds, more, figures);
    }

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

    /** Whether there is enough for a curve; with fewer families its points stand alone. */
    public boolean isFull() {
        return Threshold.FULL.isMetBy(families());
    }

    public boolean isWeighted() {
        return switches.edition() == Edition.WEIGHTED;
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
        return isWeighted()
                ? Figure.absent(Note.WEIGHTED_EDITION)
                : Sharpness.of(forecasts.all()).map(Sharpness::meanProbability);
    }
}
