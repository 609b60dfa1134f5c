package org.borneout;

import io.quarkus.runtime.QuarkusApplication;
import org.borneout.report.scored.Rebuild;

/** The command that computes the rows of the scores from the records again, and says what it found. */
class RebuildScores implements QuarkusApplication {
    private final Rebuild rebuild;

    RebuildScores(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public int run(String... args) {
        Rebuild.Result result = rebuild.run();
        System.out.println("Rows of " + result.predictions() + " predictions compared with the records; "
                + result.mended() + " differed and were mended.");
        if (result.overlaps() > 0) {
            System.err.println(
                    result.overlaps() + " pairs of rows hold at the same position of the ledger; figures as of"
                            + " such a position count a prediction twice. Restore the rows from a backup.");
            return 1;
        }
        return 0;
    }
}
