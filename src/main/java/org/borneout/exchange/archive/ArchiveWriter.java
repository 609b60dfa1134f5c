package org.borneout.exchange.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.borneout.exchange.Digests;
import org.borneout.exchange.Snapshot;

/** Writes an archive: one file of JSON lines for each table, and the manifest at the end. */
final class ArchiveWriter {
    private static final JsonFactory LINES = new JsonFactory().setRootValueSeparator("\n");

    private final DataSource database;
    private final String program;
    private final String zone;

    ArchiveWriter(DataSource database, String program, String zone) {
        this.database = database;
        this.program = program;
        this.zone = zone;
    }

    Manifest write(OutputStream out, Instant madeAt) throws SQLException, IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Most of an archive are hashes and ids; more effort makes it little smaller.
        zip.setLevel(Deflater.BEST_SPEED);
        try (Snapshot snapshot = Snapshot.of(database)) {
            begin(zip, "README.txt", madeAt);
            zip.write(readme());
            zip.closeEntry();
            Manifest.Head head = head(snapshot);
            List<Manifest.Part> parts = new ArrayList<>();
            for (Table table : Schema.tables(snapshot.connection())) {
                begin(zip, table.file(), madeAt);
                parts.add(part(snapshot, table, zip));
                zip.closeEntry();
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    Manifest.VERSION,
                    Schema.version(snapshot.connection()),
                    program,
                    zone,
                    madeAt,
                    head,
                    parts,
                    Schema.sequences(snapshot.connection()));
            begin(zip, Manifest.FILE, madeAt);
            zip.write(ArchiveFile.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            out.flush();
            return manifest;
        }
    }

    private static void begin(ZipOutputStream zip, String file, Instant madeAt) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }

    private static Manifest.Head head(Snapshot snapshot) throws SQLException {
        try (PreparedStatement select =
                        snapshot.connection().prepareStatement("select position, hash from ledger_head where id = 1");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Manifest.Head(row.getLong(1), row.getString(2));
        }
    }

    private static Manifest.Part part(Snapshot snapshot, Table table, OutputStream out)
            throws SQLException, IOException {
        MessageDigest digest = Digests.sha256();
        long rows = 0;
        try (JsonGenerator line = LINES.createGenerator(new DigestOutputStream(out, digest));
                PreparedStatement select = snapshot.stream(table.select());
                ResultSet row = select.executeQuery()) {
            line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            while (row.next()) {
                line.writeStartObject();
                int place = 0;
                for (Table.Column column : table.columns()) {
                    column.kind().write(line, column.name(), row, ++place);
                }
                line.writeEndObject();
                rows++;
            }
            if (rows > 0) {
                line.writeRaw('\n');
            }
        }
        return new Manifest.Part(
                table.name(),
                table.file(),
                table.columnNames(),
                rows,
                HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] readme() throws IOException {
        try (var text = ArchiveWriter.class.getResourceAsStream("/exchange/archive.txt")) {
            return Objects.requireNonNull(text).readAllBytes();
        }
    }
}
