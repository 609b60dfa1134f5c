package org.borneout;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import org.borneout.exchange.export.DataSet;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything that is public, as a file. */
@CommandLine.Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything that is public as one zip file of CSV tables, with a README that describes each column, the"
                    + " licence and checksums: what GET /api/v1/export answers.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar quarkus-run.jar export borneout-data.zip",
            "  java -jar quarkus-run.jar export - | ssh host 'cat > borneout-data.zip'"
        })
@Dependent
@Unremovable
final class Export extends Command {
    @Mixin
    OutFile file = new OutFile();

    @Option(names = "--invented", description = "with invented institutes, labelled; without, they are left out")
    boolean invented;

    @Inject
    DataSet data;

    @Override
    String name() {
        return "export";
    }

    @Override
    public Integer call() throws IOException {
        DataSet.Contents written = file.write(out -> data.write(out, invented));
        file.say("Ledger position %d, as of %s: %d rows.".formatted(written.position(), written.day(), written.rows()));
        return Exit.DONE;
    }
}
