package org.borneout.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Uploaded evidence, in the database so that every node has it and a backup holds it. */
@ApplicationScoped
public class EvidenceFiles implements PanacheRepository<EvidenceFile> {
    public static final int LARGEST = 10 * 1024 * 1024;
    private static final int PART = 500_000;
    /** How long a file waits for the form with which it was uploaded. */
    private static final Duration WAITS = Duration.ofDays(2);

    private final DataSource database;

    EvidenceFiles(DataSource database) {
        this.database = database;
    }

    /** Null when it is neither a PDF nor a picture. */
    @Transactional
    public @Nullable EvidenceFile keep(byte[] content, String name, long by, Instant at) {
        FileType type = FileType.of(content);
        if (type == null || content.length > LARGEST) {
            return null;
        }
        tidy(at);
        String shown = name.replaceAll("[\\p{Cntrl}/\\\\]", "_").strip();
        EvidenceFile file = new EvidenceFile(
                sha256(content),
                type,
                content.length,
                shown.isEmpty() ? type.name() : shown.substring(0, Math.min(200, shown.length())),
                by,
                at);
        persist(file);
        flush();
        write(file.id(), content);
        return file;
    }

    private void write(long file, byte[] content) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into evidence_file_part (file_id, number, content) values (?, ?, ?)")) {
            for (int from = 0; from < content.length; from += PART) {
                insert.setLong(1, file);
                insert.setInt(2, from / PART);
                insert.setBytes(3, Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the file could not be kept", e);
        }
    }

    public byte[] content(EvidenceFile file) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(file.size());
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select content from evidence_file_part where file_id = ? order by number")) {
            select.setLong(1, file.id());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    content.writeBytes(row.getBytes(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the file could not be read", e);
        }
        return content.toByteArray();
    }

    /** One's own upload, or null. */
    public @Nullable EvidenceFile own(long id, long by) {
        EvidenceFile file = findById(id);
        return file != null && file.isBy(by) ? file : null;
    }

    /** Files of forms that were never sent are given up. */
    private void tidy(Instant now) {
        List<Long> forgotten = getEntityManager()
                .createQuery(
                        "select f.id from EvidenceFile f where f.uploadedAt < ?1"
                                + " and not exists (select 1 from Evidence e where e.file = f)",
                        Long.class)
                .setParameter(1, now.minus(WAITS))
                .setMaxResults(20)
                .getResultList();
        if (forgotten.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery("delete from evidence_file_part where file_id in (:files)")
                .setParameter("files", forgotten)
                .executeUpdate();
        delete("id in ?1", forgotten);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
