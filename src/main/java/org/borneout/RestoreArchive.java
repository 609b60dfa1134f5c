package org.borneout;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.borneout.exchange.archive.ArchiveRefused;
import org.borneout.exchange.archive.Archives;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An empty installation becomes the one that was archived. */
@CommandLine.Command(
        name = RestoreArchive.NAME,
        mixinStandardHelpOptions = true,
        description = {
            "Fills an empty database with an archive, on H2 or PostgreSQL. The file is read to its end and checked first: every"
                    + " sum, every count, and the ledger from its first entry to its head. A file that was cut off or changed is"
                    + " refused before anything is written; should something fail later, nothing of it is kept. Archives of older"
                    + " versions are brought up to date.",
            "",
            "Passwords and tokens are not in an archive. Afterwards, reset-password prints a link for the first"
                    + " administrator, who makes links for the others on the page Admin; programs get new tokens.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar quarkus-run.jar restore-archive --check borneout-archive.zip",
            "  java -jar quarkus-run.jar restore-archive borneout-archive.zip",
            "  java -jar quarkus-run.jar reset-password ada@example.org"
        })
@Dependent
@Unremovable
final class RestoreArchive extends Command {
    static final String NAME = "restore-archive";

    @Parameters(paramLabel = "FILE", description = "the archive")
    @Nullable
    Path file;

    @Option(names = "--check", description = "only check the file; needs no database")
    boolean check;

    @Inject
    Archives archives;

    @Override
    String name() {
        return NAME;
    }

    @Override
    boolean worksAlone() {
        return check;
    }

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    @Nullable
    String mistake() {
        return file == null || Files.isRegularFile(file) ? null : "There is no file " + file + ".";
    }

    @Override
    public Integer call() throws IOException, ArchiveRefused {
        Path archive = Objects.requireNonNull(file);
        Archives.Contents found = check ? Archives.check(archive) : archives.restore(archive);
        System.out.println("%s: schema %s, %d rows, ledger position %d, head %s."
                .formatted(
                        check ? "The archive is whole and its ledger holds" : "Restored",
                        found.schema(),
                        found.rows(),
                        found.position(),
                        found.head()));
        if (!check) {
            System.out.println("Nobody has a password yet: reset-password EMAIL prints a link for the first one.");
        }
        return Exit.DONE;
    }
}
