package org.borneout;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.borneout.exchange.archive.ArchiveRefused;
import org.borneout.web.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole; its parts are the commands. */
@CommandLine.Command(
        name = "borneout",
        mixinStandardHelpOptions = true,
        versionProvider = Borneout.Version.class,
        subcommands = {
            Start.class,
            Export.class,
            Archive.class,
            RestoreArchive.class,
            CreateAdmin.class,
            ResetPassword.class,
            MakeBackup.class,
            RestoreBackup.class,
            RebuildScores.class
        },
        description = {
            "Keeps the track record of the institutes that predict.",
            "",
            "Without a command the site starts. Every command uses the database that the site uses: ./data/borneout, or the one"
                    + " that BORNEOUT_DB_URL names. An embedded database is open in one process at a time, so stop the site before"
                    + " you call a command; with PostgreSQL the site may go on. No command opens a port. The command line speaks"
                    + " English; the pages speak English and Korean.",
            ""
        },
        synopsisHeading = "%nUsage: ",
        customSynopsis = "java -jar quarkus-run.jar [COMMAND] [OPTIONS]",
        commandListHeading = "%nCommands (COMMAND --help tells more):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:refused: the sentence on the standard error says why, and nothing was changed",
            "2:the command line was not understood",
            "3:the database file is in use by another process, most often the site itself"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar quarkus-run.jar",
            "  java -jar quarkus-run.jar create-admin ada@example.org --name \"Ada Kim\"",
            "  java -jar quarkus-run.jar archive borneout-archive.zip",
            "  BORNEOUT_DB_URL=jdbc:postgresql://localhost/borneout BORNEOUT_DB_USER=borneout \\",
            "    java -jar quarkus-run.jar restore-archive borneout-archive.zip",
            "",
            "The settings stand in the README, the commands in the user guide, chapter 8."
        })
final class Borneout {
    private Borneout() {}

    static CommandLine line(CommandLine.IFactory factory) {
        return new CommandLine(new Borneout(), factory)
                .setUsageHelpWidth(110)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setExecutionExceptionHandler((e, line, read) -> {
                    System.err.println(sentence(e));
                    return Exit.REFUSED;
                });
    }

    /** What people can do something about is one sentence; anything else is a fault of ours and told as such. */
    private static String sentence(Exception e) {
        if (e instanceof ArchiveRefused) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof Refusal refusal) {
            return refusal.detail();
        }
        if (e instanceof FileNotFoundException || e instanceof NoSuchFileException) {
            return "There is no file " + e.getMessage() + ".";
        }
        if (e instanceof AccessDeniedException) {
            return "The file " + e.getMessage() + " cannot be read or written here.";
        }
        if (e instanceof FileSystemException file) {
            return "The file " + file.getFile() + " cannot be used: " + file.getReason() + ".";
        }
        e.printStackTrace();
        return "It failed, and the lines above say where: " + Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    /** As the package was built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Borneout.class.getPackage().getImplementationVersion();
            return new String[] {"Borne Out " + (version == null ? "(unknown version)" : version)};
        }
    }
}
