package org.borneout;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import org.borneout.account.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** A copy of the embedded database as it is, secrets included. */
@CommandLine.Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the embedded database as it is, password hashes included, into a zip file that the command restore brings"
                    + " back. While the site runs, the button Back up on the page Admin does the same. With PostgreSQL, this says how"
                    + " to use pg_dump.",
            "",
            "A backup is for going back on the same kind of database; to move to another one, use archive.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  java -jar quarkus-run.jar backup borneout-backup.zip"})
@Dependent
@Unremovable
final class MakeBackup extends Command {
    @Mixin
    OutFile file = new OutFile();

    @Inject
    Backup backup;

    @Override
    String name() {
        return "backup";
    }

    @Override
    @Nullable
    String mistake() {
        return RoutingDriver.isPostgresql(H2File.address())
                ? "A PostgreSQL database is backed up with its own tool, also while the site runs: "
                        + PgTools.dump(H2File.address(), file.name) + " (restore tells the way back)."
                : super.mistake();
    }

    @Override
    public Integer call() throws IOException {
        file.write(out -> {
            backup.writeTo(out);
            return true;
        });
        file.say("The database is copied. It holds everything, also what is not public: keep it safe.");
        return Exit.DONE;
    }
}
