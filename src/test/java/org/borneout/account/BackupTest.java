package org.borneout.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void a_backup_unpacked_into_an_empty_folder_is_the_database() throws Exception {
        Path zip = folder.resolve("copy.zip");
        JdbcDataSource original = at(folder.resolve("data"));
        try (var open = original.getConnection();
                var statement = open.createStatement()) {
            statement.execute("create table said (words varchar(100))");
            statement.execute("insert into said values ('highly likely')");
            Backup backup = new Backup(original);
            assertThat(backup.possible()).isTrue();
            try (OutputStream out = Files.newOutputStream(zip)) {
                backup.writeTo(out);
            }
        }
        Path restored = Files.createDirectory(folder.resolve("restored"));
        unpack(zip, restored);
        assertThat(words(at(restored))).isEqualTo("highly likely");
    }

    @Test
    void a_database_in_memory_has_no_file_to_copy() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:nothing");
        assertThat(new Backup(memory).possible()).isFalse();
    }

    private static JdbcDataSource at(Path folder) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("borneout"));
        return database;
    }

    private static String words(JdbcDataSource database) throws SQLException {
        try (var open = database.getConnection();
                var row = open.createStatement().executeQuery("select words from said")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Files.copy(entries, folder.resolve(entry.getName()));
            }
        }
    }
}
