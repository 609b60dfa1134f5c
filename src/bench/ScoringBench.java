package org.borneout.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.borneout.scoring.Auc;
import org.borneout.scoring.Brier;
import org.borneout.scoring.ConsistencyBand;
import org.borneout.scoring.Corp;
import org.borneout.scoring.Families;
import org.borneout.scoring.Figure;
import org.borneout.scoring.LogScore;
import org.borneout.scoring.MiscalibrationTest;
import org.borneout.scoring.ReliabilityDiagram;
import org.borneout.scoring.Tallies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes from forecasts in plain arrays to their figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoringBench {
    /** How many forecasts. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    int n;

    /** How many different probabilities there may be: 20 words, whole percents, six decimals. */
    @Param({"20", "100", "1000000"})
    int levels;

    private int[] millionths;
    private boolean[] happened;
    private Families families;

    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        millionths = new int[n];
        happened = new boolean[n];
        int step = 1_000_000 / levels;
        for (int i = 0; i < n; i++) {
            millionths[i] = random.nextInt(levels) * step + step / 2;
            // Somewhat overconfident, so that there is something to pool.
            happened[i] = random.nextDouble() < 0.2 + 0.6 * millionths[i] / 1e6;
        }
        families = Families.eachAlone(Tallies.count(millionths, happened));
    }

    /** Brier score, log score, CORP and AUC, counting included. */
    @Benchmark
    public List<Figure<?>> scores() {
        Tallies tallies = Tallies.count(millionths, happened);
        return List.of(
                Brier.mean(tallies),
                LogScore.of(tallies),
                Corp.of(tallies),
                Auc.of(Families.eachAlone(tallies), 1));
    }

    /** The diagram with its band of 1 000 draws. */
    @Benchmark
    public Object band() {
        return ReliabilityDiagram.of(families, ConsistencyBand.DRAWS, 1);
    }

    /** The test of 5 000 draws. */
    @Benchmark
    public Object miscalibrationTest() {
        return MiscalibrationTest.of(families, MiscalibrationTest.DRAWS, 1);
    }
}
