package org.borneout.exchange.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Everything but secrets, carried away and brought back. */
@ApplicationScoped
public class Archives {
    /**
     * What an archive holds.
     *
     * @param position where the ledger ends
     * @param head the hash of its last entry
     */
    public record Contents(long position, String head, long rows, String schema) {
        static Contents of(Manifest manifest) {
            return new Contents(
                    manifest.ledger().position(),
                    manifest.ledger().hash(),
                    manifest.tables().stream().mapToLong(Manifest.Part::rows).sum(),
                    manifest.schema());
        }
    }

    private final DataSource database;
    private final Flyway migrations;
    private final Ledger ledger;
    private final Clock clock;
    private final ArchiveWriter writer;

    Archives(
            DataSource database,
            Flyway migrations,
            Ledger ledger,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String program,
            @ConfigProperty(name = "borneout.zone") String zone) {
        this.database = database;
        this.migrations = migrations;
        this.ledger = ledger;
        this.clock = clock;
        this.writer = new ArchiveWriter(database, program, zone);
    }

    /** Notes who carries a copy of everything away; null for somebody at the machine itself. */
    @Transactional
    public void note(@Nullable Long by) {
        ledger.record(Change.of(by, "ARCHIVED", "site", 0));
    }

    public Contents write(OutputStream out) throws IOException {
        try {
            return Contents.of(writer.write(out, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        } catch (SQLException e) {
            throw new IOException("the database could not be archived", e);
        }
    }

    /** Fills this database, which has to be empty; or leaves it empty and says why. */
    public Contents restore(Path file) throws ArchiveRefused, IOException {
        try {
            return Contents.of(new Restoration(database, migrations.getConfiguration()).restore(file));
        } catch (SQLException e) {
            throw new IOException("the archive could not be restored", e);
        }
    }

    /** Whether a file is a whole archive whose ledger holds; no database is needed for that. */
    public static Contents check(Path file) throws ArchiveRefused, IOException {
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            archive.check();
            return Contents.of(archive.contents());
        }
    }
}
