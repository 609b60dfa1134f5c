package org.borneout.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.borneout.exchange.Digests;
import org.borneout.exchange.Snapshot;
import org.borneout.lexicon.Lexicons;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Everything that is public, as one file: tables, what their columns mean, and sums to check them by. */
@ApplicationScoped
public class DataSet {
    /** One table as it was written. */
    record Written(String file, long rows, String sha256) {}

    /** What was written: where the ledger ended, and how many rows there are in all tables. */
    public record Contents(long position, String head, LocalDate day, long rows) {}

    private final DataSource database;
    private final Lexicons lexicons;
    private final Guide guide;
    private final Clock clock;
    private final ZoneId zone;

    DataSet(
            DataSource database,
            Lexicons lexicons,
            Guide guide,
            Clock clock,
            @ConfigProperty(name = "borneout.zone") String zone) {
        this.database = database;
        this.lexicons = lexicons;
        this.guide = guide;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    /** What a data set that is written now would be a picture of. */
    AsOf now() throws SQLException {
        try (Snapshot snapshot = Snapshot.of(database)) {
            return now(snapshot);
        }
    }

    private AsOf now(Snapshot snapshot) throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        try (PreparedStatement select = snapshot.connection()
                        .prepareStatement("select h.position, h.hash, e.at from ledger_head h"
                                + " left join ledger_entry e on e.position = h.position where h.id = 1");
                ResultSet row = select.executeQuery()) {
            row.next();
            OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
            Instant changedAt = at == null ? today.atStartOfDay(ZoneOffset.UTC).toInstant() : at.toInstant();
            return new AsOf(row.getLong(1), row.getString(2), changedAt, today, zone);
        }
    }

    /** @param invented whether invented institutes are in it, labelled; without, they are left out */
    public Contents write(OutputStream out, boolean invented) throws IOException {
        lexicons.all();
        try (Snapshot snapshot = Snapshot.of(database)) {
            AsOf asOf = now(snapshot);
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            List<Written> written = new ArrayList<>();
            for (DataFile table : DataFile.values()) {
                written.add(table(snapshot, table, invented, asOf, zip));
            }
            written.add(file(zip, Guide.COLUMNS, guide.columns(), asOf));
            written.add(file(zip, Guide.README, guide.readme(asOf, written, invented), asOf));
            file(zip, Guide.SUMS, Guide.sums(written), asOf);
            zip.finish();
            out.flush();
            long rows = written.stream().mapToLong(Written::rows).sum();
            return new Contents(asOf.position(), asOf.head(), asOf.day(), rows);
        } catch (SQLException e) {
            throw new IOException("the data set could not be read", e);
        }
    }

    private Written table(Snapshot snapshot, DataFile table, boolean invented, AsOf asOf, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(entry(table.file(), asOf));
        MessageDigest digest = Digests.sha256();
        long rows = 0;
        try (PreparedStatement select = snapshot.stream(table.sql(invented));
                ResultSet row = select.executeQuery()) {
            var text = new OutputStreamWriter(new DigestOutputStream(zip, digest), StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().build(text);
            Cells cells = new Cells(row);
            boolean ofPredictions = table == DataFile.PREDICTIONS || table == DataFile.NOT_CHECKABLE;
            PredictionCells predictions = new PredictionCells(lexicons, asOf.dayBegins());
            List<String> names = ofPredictions ? predictions.names(cells) : cells.names();
            csv.writeRecord(names);
            while (row.next()) {
                csv.writeRecord(ofPredictions ? predictions.of(cells) : all(cells, names));
                rows++;
            }
            csv.flush();
        }
        zip.closeEntry();
        return new Written(table.file(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static List<String> all(Cells row, List<String> names) throws SQLException {
        List<String> cells = new ArrayList<>(names.size());
        for (String name : names) {
            cells.add(row.cell(name));
        }
        return cells;
    }

    private static Written file(ZipOutputStream zip, String name, String text, AsOf asOf) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(entry(name, asOf));
        zip.write(bytes);
        zip.closeEntry();
        return new Written(name, 0, HexFormat.of().formatHex(Digests.sha256().digest(bytes)));
    }

    /** Dated by the last change and not by the clock, so that the same data are the same file. */
    private static ZipEntry entry(String name, AsOf asOf) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(asOf.changedAt(), ZoneOffset.UTC));
        return entry;
    }
}
