package org.borneout;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The file of an embedded database, looked at from outside, without opening the database. */
final class H2File {
    static final String ENDING = ".mv.db";
    private static final String USUAL = "jdbc:h2:file:./data/borneout";

    private H2File() {}

    /** The address that the settings give. */
    static String address() {
        String set = System.getenv("BORNEOUT_DB_URL");
        return set == null || set.isEmpty() ? USUAL : set;
    }

    /** The file of an address; null where it names a server or a database in memory. */
    static @Nullable Path of(String address) {
        if (!address.startsWith("jdbc:h2:")) {
            return null;
        }
        String name = address.substring("jdbc:h2:".length()).replaceFirst(";.*$", "");
        if (name.matches("(mem|tcp|ssl|zip|nio|nioMapped|async|split|memFS|memLZF|nioMemFS|nioMemLZF|classpath):.*")) {
            return null;
        }
        String path = name.replaceFirst("^file:", "").replaceFirst("^~(?=/)", System.getProperty("user.home"));
        return Path.of(path + ENDING);
    }

    /** A sentence for a database that a command needs and that is not there; or null. */
    static @Nullable String missing() {
        Path file = of(address());
        return file == null || Files.exists(file)
                ? null
                : "There is no database %s; call this in the folder in which the site is started, or set BORNEOUT_DB_URL."
                        .formatted(file);
    }

    /** Whether a process has the file open. */
    static boolean inUse(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
