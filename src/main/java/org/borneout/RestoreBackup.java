package org.borneout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The embedded database as it was when it was backed up. */
@CommandLine.Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Brings a backup of the embedded database back. The site has to be stopped. A database that is there is moved aside"
                    + " with --replace, and never deleted. With PostgreSQL, this says how to use pg_restore.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar quarkus-run.jar restore borneout-backup.zip",
            "  java -jar quarkus-run.jar restore --replace borneout-backup.zip"
        })
final class RestoreBackup extends Command {
    @Parameters(paramLabel = "FILE", description = "the zip file that backup, or the page Admin, made")
    @Nullable
    Path file;

    @Option(names = "--replace", description = "move the database that is there aside")
    boolean replace;

    @Override
    String name() {
        return "restore";
    }

    @Override
    boolean worksAlone() {
        return true;
    }

    @Override
    @Nullable
    String mistake() {
        String address = H2File.address();
        if (RoutingDriver.isPostgresql(address)) {
            return "A PostgreSQL database is brought back with its own tool, while the site is stopped: "
                    + PgTools.restore(address, file == null ? null : file.toString()) + ".";
        }
        return H2File.of(address) == null ? Database.shown(address) + " is not the address of a file." : null;
    }

    @Override
    public Integer call() throws IOException {
        Path database = Objects.requireNonNull(H2File.of(H2File.address())).toAbsolutePath();
        Path backup = file == null ? Path.of("") : file;
        if (!Files.isRegularFile(backup)) {
            throw new NoSuchFileException(backup.toString());
        }
        if (H2File.inUse(database)) {
            System.err.println("The database file " + database
                    + " is in use by another Borne Out; stop that one, or set BORNEOUT_DB_URL to another file.");
            return Exit.IN_USE;
        }
        if (Files.exists(database) && !replace) {
            throw refusal("There is a database " + database + " already; --replace moves it aside.");
        }
        Files.createDirectories(Objects.requireNonNull(database.getParent()));
        Path fresh = database.resolveSibling("restoring-" + database.getFileName());
        try {
            unpack(backup, fresh);
            long position = position(fresh);
            if (Files.exists(database)) {
                Path aside = aside(database);
                Files.move(database, aside);
                System.out.println("What was there is now " + aside + ".");
            }
            Files.move(fresh, database);
            System.out.println("Restored: ledger position " + position + ".");
            return Exit.DONE;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void unpack(Path backup, Path fresh) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            List<? extends ZipEntry> databases = zip.stream()
                    .filter(entry -> entry.getName().endsWith(H2File.ENDING))
                    .toList();
            if (databases.size() != 1) {
                throw refusal(backup + " is no backup of Borne Out: it does not hold one database.");
            }
            Files.deleteIfExists(fresh);
            try (InputStream in = zip.getInputStream(databases.get(0))) {
                Files.copy(in, fresh);
            }
        } catch (ZipException e) {
            throw refusal(backup + " is no whole zip file: it was cut off, or is something else.");
        }
    }

    /** Where its ledger ends: it can be opened, and it is ours. */
    private static long position(Path fresh) {
        String path = fresh.toString();
        String address = RoutingDriver.completed(
                "jdbc:h2:file:" + path.substring(0, path.length() - H2File.ENDING.length()) + ";IFEXISTS=TRUE");
        Properties who = new Properties();
        who.setProperty("user", Objects.requireNonNullElse(System.getenv("BORNEOUT_DB_USER"), ""));
        who.setProperty("password", Objects.requireNonNullElse(System.getenv("BORNEOUT_DB_PASSWORD"), ""));
        try (Connection connection = new org.h2.Driver().connect(address, who);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select position from ledger_head where id = 1")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw refusal("What is in the backup cannot be opened: " + Database.sentence(address, e));
        }
    }

    private static Path aside(Path database) {
        for (int number = 1; ; number++) {
            Path aside = database.resolveSibling(database.getFileName() + ".before-restore-" + number);
            if (!Files.exists(aside)) {
                return aside;
            }
        }
    }

    private static Refusal refusal(String sentence) {
        return Refusal.of(Kind.CONFLICT, sentence);
    }
}
