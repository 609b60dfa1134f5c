package org.borneout;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.borneout.report.scored.Rebuild;
import picocli.CommandLine;

/** Computes the rows of the scores from the records again, and says what it found. */
@CommandLine.Command(
        name = "rebuild-scores",
        mixinStandardHelpOptions = true,
        description =
                "Compares every row that scores rest on with the records and mends what differs; it says how many did,"
                        + " which should be none. It can be ended and begun again at any time.")
@Dependent
@Unremovable
final class RebuildScores extends Command {
    @Inject
    Rebuild rebuild;

    @Override
    String name() {
        return "rebuild-scores";
    }

    @Override
    public Integer call() {
        Rebuild.Result result = rebuild.run();
        System.out.println("Rows of " + result.predictions() + " predictions compared with the records; "
                + result.mended() + " differed and were mended.");
        if (result.overlaps() > 0) {
            System.err.println(
                    result.overlaps() + " pairs of rows hold at the same position of the ledger; figures as of"
                            + " such a position count a prediction twice. Restore the rows from a backup.");
            return Exit.REFUSED;
        }
        return Exit.DONE;
    }
}
