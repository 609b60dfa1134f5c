package org.borneout.report.scored;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.borneout.scoring.Auc;
import org.borneout.scoring.BrierOverRange;
import org.borneout.scoring.ConsistencyBand;
import org.borneout.scoring.Corp;
import org.borneout.scoring.Families;
import org.borneout.scoring.Figure;
import org.borneout.scoring.InTheLarge;
import org.borneout.scoring.LogScore;
import org.borneout.scoring.Meaning;
import org.borneout.scoring.MiscalibrationTest;
import org.borneout.scoring.Murphy;
import org.borneout.scoring.Note;
import org.borneout.scoring.PairedTally;
import org.borneout.scoring.Recalibration;
import org.borneout.scoring.ReliabilityDiagram;
import org.borneout.scoring.Sayings;
import org.borneout.scoring.Skill;
import org.borneout.scoring.Spiegelhalter;
import org.borneout.scoring.Tallies;

/**
 * What else is said of the forecasts of a record: each figure is worked out when somebody first asks for it, because lists
 * of institutes ask for none of them. Where statements are weighed by time there is nothing but the Brier score.
 */
public final class Figures {
    /** Begins every draw, so that a record says the same however often it is asked. */
    public static final long SEED = 1;

    private final boolean weighted;
    private final Lazy<Figure<BrierOverRange>> overRange;
    private final Lazy<Figure<LogScore>> logScore;
    private final Lazy<Figure<Double>> versusHalf;
    private final Lazy<Figure<Double>> versusBaseRate;
    private final Lazy<Figure<Skill.VersusReference>> versusReference;
    private final Lazy<Figure<Corp>> corp;
    private final Lazy<Figure<MiscalibrationTest>> miscalibration;
    private final Lazy<Figure<Murphy>> corrected;
    private final Lazy<Figure<Auc>> auc;
    private final Lazy<Figure<InTheLarge>> inTheLarge;
    private final Lazy<Figure<Recalibration>> recalibration;
    private final Lazy<Figure<Spiegelhalter>> spiegelhalter;
    private final Lazy<Figure<List<ReliabilityDiagram.Point>>> curve;

    Figures(
            boolean weighted,
            Families forecasts,
            Sayings<Said> terms,
            Map<Said, Meaning> meanings,
            List<PairedTally> pairs) {
        this.weighted = weighted;
        Tallies all = forecasts.all();
        overRange = lazy(() -> BrierOverRange.of(terms, term -> Objects.requireNonNull(meanings.get(term))));
        logScore = lazy(() -> LogScore.of(all));
        versusHalf = lazy(() -> Skill.versusHalf(all));
        versusBaseRate = lazy(() -> Skill.versusBaseRate(all));
        versusReference = lazy(() -> Skill.versusReference(pairs));
        corp = lazy(() -> Corp.of(all));
        miscalibration = lazy(() -> MiscalibrationTest.of(forecasts, MiscalibrationTest.DRAWS, SEED));
        corrected = lazy(() -> Murphy.corrected(forecasts));
        auc = lazy(() -> Auc.of(forecasts, SEED));
        inTheLarge = lazy(() -> InTheLarge.of(forecasts));
        recalibration = lazy(() -> Recalibration.of(forecasts));
        spiegelhalter = lazy(() -> Spiegelhalter.of(forecasts));
        curve = lazy(() -> ReliabilityDiagram.of(forecasts, ConsistencyBand.DRAWS, SEED));
    }

    private <T> Lazy<Figure<T>> lazy(Supplier<Figure<T>> figure) {
        return new Lazy<>(() -> weighted ? Figure.absent(Note.WEIGHTED_EDITION) : figure.get());
    }

    /** What the choice of a point within the ranges of the words can do to the score. */
    public Figure<BrierOverRange> overRange() {
        return overRange.get();
    }

    public Figure<LogScore> logScore() {
        return logScore.get();
    }

    public Figure<Double> versusHalf() {
        return versusHalf.get();
    }

    public Figure<Double> versusBaseRate() {
        return versusBaseRate.get();
    }

    public Figure<Skill.VersusReference> versusReference() {
        return versusReference.get();
    }

    public Figure<Corp> corp() {
        return corp.get();
    }

    public Figure<MiscalibrationTest> miscalibration() {
        return miscalibration.get();
    }

    public Figure<Murphy> corrected() {
        return corrected.get();
    }

    public Figure<Auc> auc() {
        return auc.get();
    }

    public Figure<InTheLarge> inTheLarge() {
        return inTheLarge.get();
    }

    public Figure<Recalibration> recalibration() {
        return recalibration.get();
    }

    public Figure<Spiegelhalter> spiegelhalter() {
        return spiegelhalter.get();
    }

    /** By distinct probability, in the sense of the questions. */
    public Figure<List<ReliabilityDiagram.Point>> curve() {
        return curve.get();
    }
}
