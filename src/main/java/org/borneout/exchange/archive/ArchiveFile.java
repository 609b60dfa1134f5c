package org.borneout.exchange.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.borneout.exchange.Digests;

/** An archive that is there as a file. Opening it reads the manifest; {@link #check} reads everything and believes nothing. */
final class ArchiveFile implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final Set<String> BESIDES = Set.of("README.txt", Manifest.FILE);
    private static final int LONGEST_MANIFEST = 4_000_000;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveFile(Path path, ZipFile zip) throws ArchiveRefused, IOException {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest();
    }

    static ArchiveFile open(Path path) throws ArchiveRefused, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new ArchiveRefused(path + " is no whole zip file: it was cut off, or is something else.", e);
        }
        try {
            return new ArchiveFile(path, zip);
        } catch (ArchiveRefused | IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private Manifest manifest() throws ArchiveRefused, IOException {
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw new ArchiveRefused(path + " is no archive of Borne Out: it has no " + Manifest.FILE + ".");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            JsonNode read = JSON.readTree(in.readNBytes(LONGEST_MANIFEST));
            if (!read.path("format").asText().equals(Manifest.FORMAT)) {
                throw new ArchiveRefused(path + " is no archive of Borne Out: its manifest names another format.");
            }
            int version = read.path("version").asInt();
            if (version != Manifest.VERSION) {
                throw new ArchiveRefused(
                        "%s has version %d of the format, and this program reads version %d; use the program that wrote it or a newer one."
                                .formatted(path, version, Manifest.VERSION));
            }
            return JSON.treeToValue(read, Manifest.class);
        } catch (JsonProcessingException | ZipException e) {
            throw new ArchiveRefused(path + " was changed or is damaged: its manifest cannot be read.", e);
        }
    }

    Manifest contents() {
        return manifest;
    }

    /** Reads all of it once, without any database. */
    void check() throws ArchiveRefused, IOException {
        Set<String> told = new HashSet<>(BESIDES);
        for (Manifest.Part part : manifest.tables()) {
            if (!told.add(part.file())) {
                throw damaged(part.file() + " is told of twice");
            }
            sumUp(part);
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            if (!told.contains(name)) {
                throw damaged("the manifest says nothing of " + name);
            }
        }
        LedgerCheck.of(this).check();
    }

    private void sumUp(Manifest.Part part) throws ArchiveRefused, IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[1 << 16];
        long rows = 0;
        try (InputStream in = stream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    rows += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (ZipException e) {
            throw damaged(part.file() + " cannot be unpacked", e);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw damaged(part.file() + " does not have the checksum that the manifest gives");
        }
        if (rows != part.rows()) {
            throw damaged(part.file() + " has %d rows and not %d".formatted(rows, part.rows()));
        }
    }

    InputStream stream(Manifest.Part part) throws ArchiveRefused, IOException {
        ZipEntry entry = zip.getEntry(part.file());
        if (entry == null) {
            throw damaged(part.file() + " is missing");
        }
        return zip.getInputStream(entry);
    }

    /** The rows of a table as trees; none where the archive has no such table. */
    MappingIterator<JsonNode> trees(String table) throws ArchiveRefused, IOException {
        for (Manifest.Part part : manifest.tables()) {
            if (part.table().equals(table)) {
                return JSON.readerFor(JsonNode.class).readValues(stream(part));
            }
        }
        throw damaged("the table " + table + " is missing");
    }

    List<Manifest.Part> parts() {
        return manifest.tables();
    }

    ArchiveRefused damaged(String how) {
        return new ArchiveRefused(path + " was changed or is damaged: " + how + ".");
    }

    ArchiveRefused damaged(String how, Throwable cause) {
        return new ArchiveRefused(path + " was changed or is damaged: " + how + ".", cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
