package org.borneout.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at a spreadsheet before it is read: what it would grow to, counted while it is thrown away. */
final class XlsxGuard {
    private static final int MOST_PARTS = 2000;

    /** What is read into memory as a whole: the table of texts, the styles, the list of sheets. */
    private static final long LARGEST_HELD = 64L * 1024 * 1024;

    private static final long LARGEST_SHEET = 1024L * 1024 * 1024;

    /** A sheet of ordinary rows shrinks to a tenth or a twentieth; what shrinks much more is no table. */
    private static final long STEEPEST = 200;

    private static final long HARMLESS = 8L * 1024 * 1024;

    private XlsxGuard() {}

    static void check(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (head.length == 0) {
            throw new UnfitFile(UnfitFile.Code.EMPTY);
        }
        if (head.length == 4 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
            // the container of old spreadsheets, and of those that a password protects
            throw new UnfitFile(UnfitFile.Code.OLD_SPREADSHEET);
        }
        boolean workbook = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int parts = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (++parts > MOST_PARTS) {
                    throw new UnfitFile(UnfitFile.Code.BLOWS_UP);
                }
                workbook |= entry.getName().equals("xl/workbook.xml");
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    measure(zip, entry);
                }
            }
        } catch (ZipException e) {
            throw new UnfitFile(UnfitFile.Code.NOT_A_SPREADSHEET);
        }
        if (!workbook) {
            throw new UnfitFile(UnfitFile.Code.NOT_A_SPREADSHEET);
        }
    }

    private static void measure(ZipFile zip, ZipEntry entry) throws IOException {
        boolean sheet = entry.getName().startsWith("xl/worksheets/");
        long most = sheet ? LARGEST_SHEET : LARGEST_HELD;
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        byte[] block = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                if (size > most || size > HARMLESS && size / packed > STEEPEST) {
                    throw new UnfitFile(UnfitFile.Code.BLOWS_UP);
                }
            }
        }
    }
}
