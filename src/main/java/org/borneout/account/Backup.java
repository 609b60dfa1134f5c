package org.borneout.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A copy of the whole database while it is in use, where the database is a file of ours; a server has tools of its own. */
@ApplicationScoped
public class Backup {
    private final DataSource database;

    Backup(DataSource database) {
        this.database = database;
    }

    /** What to type where it is not. */
    public String command() {
        return "pg_dump --format=custom --file=borneout.dump borneout";
    }

    public boolean possible() {
        try (Connection connection = database.getConnection()) {
            String url = connection.getMetaData().getURL();
            return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be asked what it is", e);
        }
    }

    /** A zip with the database's file; unpacked into the data folder it is the database again. */
    public void writeTo(OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("borneout-backup");
        Path zip = folder.resolve("backup.zip");
        try {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement("backup to ?")) {
                statement.setString(1, zip.toString());
                statement.execute();
            } catch (SQLException e) {
                throw new IOException("the database could not be copied", e);
            }
            Files.copy(zip, out);
        } finally {
            Files.deleteIfExists(zip);
            Files.delete(folder);
        }
    }
}
