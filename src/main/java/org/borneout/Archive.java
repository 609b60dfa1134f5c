package org.borneout;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import org.borneout.exchange.archive.Archives;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Everything but secrets, as a file. */
@CommandLine.Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything but what lets somebody in (passwords, sessions, links, tokens) as one file, from which"
                    + " restore-archive makes an empty installation the same as this one, on H2 or PostgreSQL: the same records,"
                    + " ids, figures and ledger. The ledger notes that it was done.",
            "",
            "The file is not public. It holds drafts, notes, e-mail addresses, and readings that are still sealed.",
            ""
        },
        footerHeading = "%nExample: from H2 to PostgreSQL%n",
        footer = {
            "  java -jar quarkus-run.jar archive move.zip",
            "  export BORNEOUT_DB_URL=jdbc:postgresql://localhost/borneout BORNEOUT_DB_USER=borneout",
            "  java -jar quarkus-run.jar restore-archive move.zip",
            "  java -jar quarkus-run.jar reset-password ada@example.org"
        })
@Dependent
@Unremovable
final class Archive extends Command {
    @Mixin
    OutFile file = new OutFile();

    @Inject
    Archives archives;

    @Override
    String name() {
        return "archive";
    }

    @Override
    public Integer call() throws IOException {
        Archives.Contents written = file.write(out -> {
            archives.note(null);
            return archives.write(out);
        });
        file.say("Schema %s, %d rows, ledger position %d, head %s."
                .formatted(written.schema(), written.rows(), written.position(), written.head()));
        return Exit.DONE;
    }
}
