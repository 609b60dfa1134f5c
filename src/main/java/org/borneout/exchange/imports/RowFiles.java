package org.borneout.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Opens kept files for reading, row by row, as often as needed. */
@ApplicationScoped
class RowFiles {
    private final ImportFiles files;

    RowFiles(ImportFiles files) {
        this.files = files;
    }

    /** A file that can be gone over several times. */
    abstract static class Opened implements Closeable {
        abstract Rows rows();

        abstract Found survey(Runnable alive) throws IOException;

        @Override
        public void close() throws IOException {}
    }

    Opened open(Import is) throws IOException {
        return switch (is.kind()) {
            case CSV -> text(() -> files.open(is.id()), is.stated(), is.found());
            case XLSX -> spreadsheet(is);
            case JSON -> json(() -> files.open(is.id()), is.stated());
        };
    }

    /** Tells now and then, while rows are read, that whoever reads them lives. */
    private record Telling(Rows rows, Runnable alive, long[] count) implements Rows {
        @Override
        public java.util.List<String> header() {
            return rows.header();
        }

        @Override
        public @Nullable RawRow next() {
            if (++count[0] % 50_000 == 0) {
                alive.run();
            }
            return rows.next();
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    static Opened text(Encodings.Source source, Stated stated, @Nullable Found found) throws IOException {
        Encodings.Found encoding = found == null ? Encodings.of(source) : Encodings.named(found);
        String known = found == null ? null : found.separator();
        char separator = known == null ? CsvRows.separator(source, encoding) : known.charAt(0);
        return new Opened() {
            @Override
            Rows rows() {
                try {
                    return new CsvRows(source, encoding, separator);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }

            @Override
            Found survey(Runnable alive) throws IOException {
                try (Rows rows = new Telling(rows(), alive, new long[1])) {
                    return Survey.of(rows, stated, encoding, separator);
                }
            }
        };
    }

    private static Opened json(Encodings.Source source, Stated stated) {
        return new Opened() {
            @Override
            Rows rows() {
                return new JsonRows(source);
            }

            @Override
            Found survey(Runnable alive) {
                try (Rows rows = new Telling(rows(), alive, new long[1])) {
                    return Survey.of(rows, stated, null, null);
                }
            }
        };
    }

    /** A spreadsheet is read back and forth, so it lies in a file for a while. */
    private Opened spreadsheet(Import is) throws IOException {
        Path file = Files.createTempFile("borneout-import", ".xlsx");
        try {
            try (var in = files.open(is.id())) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            if (MetaculusRows.isDownload(file)) {
                return zipped(is, file, MetaculusRows::open);
            }
            XlsxGuard.check(file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return zipped(is, file, XlsxRows::open);
    }

    private interface Opening {
        Rows of(Path file);
    }

    private static Opened zipped(Import is, Path file, Opening opening) {
        return new Opened() {
            @Override
            Rows rows() {
                return opening.of(file);
            }

            @Override
            Found survey(Runnable alive) {
                try (Rows rows = new Telling(rows(), alive, new long[1])) {
                    return Survey.of(rows, is.stated(), null, null);
                }
            }

            @Override
            public void close() throws IOException {
                Files.deleteIfExists(file);
            }
        };
    }
}
