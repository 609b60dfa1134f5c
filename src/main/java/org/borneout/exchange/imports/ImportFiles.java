package org.borneout.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps files as they came, compressed and in parts, in the database so that every node can go on with them. */
@ApplicationScoped
class ImportFiles {
    private static final int PART = 512 * 1024;

    private final DataSource source;

    ImportFiles(DataSource source) {
        this.source = source;
    }

    /** What was kept. */
    record Kept(String sha256, long size) {}

    /** Longer than a site takes. */
    static final class TooLong extends IOException {
        TooLong() {
            super("longer than this site takes");
        }
    }

    /** Keeps all that a stream gives, part by part. */
    Kept keep(long importId, InputStream in, long longest) throws IOException {
        try (PartWriter parts = new PartWriter(importId);
                DigestInputStream digested = new DigestInputStream(in, sha256())) {
            long size = 0;
            byte[] block = new byte[1 << 16];
            try (GZIPOutputStream packed = new GZIPOutputStream(parts, 1 << 16)) {
                for (int read = digested.read(block); read >= 0; read = digested.read(block)) {
                    size += read;
                    if (size > longest) {
                        throw new TooLong();
                    }
                    packed.write(block, 0, read);
                }
            }
            return new Kept(HexFormat.of().formatHex(digested.getMessageDigest().digest()), size);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cuts what is written into parts of equal size. */
    private final class PartWriter extends OutputStream {
        private final long importId;
        private final byte[] part = new byte[PART];
        private int filled;
        private int number;

        PartWriter(long importId) {
            this.importId = importId;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int at = from;
            int left = length;
            while (left > 0) {
                int some = Math.min(left, PART - filled);
                System.arraycopy(bytes, at, part, filled, some);
                filled += some;
                at += some;
                left -= some;
                if (filled == PART) {
                    flushPart();
                }
            }
        }

        private void flushPart() {
            byte[] content = java.util.Arrays.copyOf(part, filled);
            int own = number++;
            filled = 0;
            QuarkusTransaction.requiringNew().run(() -> {
                try (Connection database = source.getConnection();
                        PreparedStatement insert = database.prepareStatement(
                                "insert into data_import_part (import_id, number, content) values (?, ?, ?)")) {
                    insert.setLong(1, importId);
                    insert.setInt(2, own);
                    insert.setBytes(3, content);
                    insert.executeUpdate();
                } catch (SQLException e) {
                    throw new IllegalStateException("the file could not be kept", e);
                }
            });
        }

        @Override
        public void close() {
            if (filled > 0) {
                flushPart();
            }
        }
    }

    /** The file as it came, from its start. */
    InputStream open(long importId) throws IOException {
        return new GZIPInputStream(new PartReader(importId), 1 << 16);
    }

    private final class PartReader extends InputStream {
        private final long importId;
        private int number;
        private @Nullable InputStream part = new ByteArrayInputStream(new byte[0]);

        PartReader(long importId) {
            this.importId = importId;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            while (part != null) {
                int read = part.read(into, from, length);
                if (read >= 0) {
                    return read;
                }
                part = next();
            }
            return -1;
        }

        private @Nullable InputStream next() throws IOException {
            try (Connection database = source.getConnection();
                    PreparedStatement select = database.prepareStatement(
                            "select content from data_import_part where import_id = ? and number = ?")) {
                select.setLong(1, importId);
                select.setInt(2, number++);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? new ByteArrayInputStream(row.getBytes(1)) : null;
                }
            } catch (SQLException e) {
                throw new IOException("the file could not be read", e);
            }
        }
    }
}
