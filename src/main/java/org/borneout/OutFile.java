package org.borneout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command writes. The file has its name only once it is whole. */
final class OutFile {
    private static final String STDOUT = "-";
    private static final int BUFFER = 1 << 16;

    @Parameters(paramLabel = "FILE", description = "the file to write; - for the standard output")
    @Nullable
    String name;

    @Option(names = "--force", description = "write over a file that is there")
    boolean force;

    /** What writes to it. */
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    boolean isStandardOutput() {
        return STDOUT.equals(name);
    }

    <T> T write(Writing<T> writing) throws IOException {
        if (isStandardOutput()) {
            T written = writing.to(System.out);
            System.out.flush();
            return written;
        }
        Path file = Path.of(String.valueOf(name)).toAbsolutePath();
        if (Files.exists(file) && !force) {
            throw Refusal.of(Kind.CONFLICT, "There is a file " + file + " already; --force writes over it.");
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.of(Kind.CONFLICT, "There is no folder " + folder + ".");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            T written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                written = writing.to(out);
            }
            move(part, file);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void move(Path part, Path file) throws IOException {
        try {
            if (force) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, file);
            }
        } catch (FileAlreadyExistsException e) {
            throw Refusal.of(Kind.CONFLICT, "There is a file " + file + " already; --force writes over it.");
        }
    }

    /** Tells what came of it, where it does not get into what is written. */
    void say(String sentence) {
        if (isStandardOutput()) {
            System.err.println(sentence);
        } else {
            System.out.println(sentence);
        }
    }
}
