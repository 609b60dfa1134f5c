package org.borneout.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.exchange.Digests;
import org.borneout.exchange.FullSite;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one database to the other and back: the same records, statuses, figures and ledger. */
@QuarkusTest
class ArchiveStoreTest {
    @Inject
    FullSite site;

    @Inject
    People people;

    @Inject
    Archives archives;

    @Inject
    DataSource database;

    @Inject
    Flyway migrations;

    @TempDir
    Path folder;

    private Path archived() throws IOException {
        return archived("archive.zip");
    }

    private Path archived(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            archives.write(out);
        }
        return file;
    }

    private static Path archived(Elsewhere site, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            site.writer().write(out, TestClock.START);
        }
        return file;
    }

    /** What everybody can read, at the addresses that matter. */
    private static Map<String, String> read() {
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> addresses = new ArrayList<>(List.of(
                "/api/v1/predictions?limit=200",
                "/api/v1/predictions?scored=true&limit=200",
                "/api/v1/institutes?limit=200",
                "/api/v1/lexicons",
                "/predictions.csv?invented=true",
                "/institutes/institute-for-far-eastern-studies"));
        List<Integer> ids = RestAssured.get("/api/v1/predictions?limit=200").path("items.id");
        ids.forEach(id -> addresses.add("/api/v1/predictions/" + id));
        List<String> slugs = RestAssured.get("/api/v1/institutes?limit=200").path("items.slug");
        slugs.forEach(slug -> addresses.add("/api/v1/institutes/" + slug + "/record"));
        addresses.forEach(
                address -> answers.put(address, RestAssured.get(address).asString()));
        return answers;
    }

    @Test
    void an_archive_goes_to_the_other_database_and_back_and_nothing_is_different() throws Exception {
        site.fill(true);
        Map<String, List<String>> before = Contents.of(database);
        Map<String, String> said = read();
        assertThat(said).hasSizeGreaterThan(15);
        Path back = folder.resolve("back.zip");
        try (Elsewhere other = Elsewhere.otherKind()) {
            Manifest there = other.restoration().restore(archived());
            assertThat(there.ledger().position()).isGreaterThan(200);
            assertSame(Contents.of(other.database()), before);
            archived(other, back);
        }
        new Blank(database, migrations.getConfiguration()).make(null);
        Archives.Contents restored = archives.restore(back);
        assertThat(restored.schema()).isEqualTo(newest());
        assertSame(Contents.of(database), before);
        assertThat(read()).isEqualTo(said);
        assertThat(Archives.check(archived("again.zip")).head()).isEqualTo(restored.head());
        goesOn();
    }

    private static void assertSame(Map<String, List<String>> found, Map<String, List<String>> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((table, rows) -> assertThat(found.get(table)).as(table).isEqualTo(rows));
        assertThat(expected.get("scored_row")).isNotEmpty();
        assertThat(expected.get("ledger_seal")).isNotEmpty();
        assertThat(expected.get("evidence_file_part")).hasSizeGreaterThan(1);
    }

    /** Ids are not given twice, and the chain grows from where it was. */
    private void goesOn() {
        site.growOn();
    }

    private String newest() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Schema.version(connection);
        }
    }

    @Test
    void nothing_that_lets_somebody_in_is_in_it() throws Exception {
        site.fill(false);
        try (ZipFile zip = new ZipFile(archived().toFile())) {
            Set<String> files = new TreeSet<>();
            zip.stream().map(ZipEntry::getName).forEach(files::add);
            assertThat(files)
                    .contains("README.txt", "manifest.json", "tables/account.ndjson", "tables/ledger_text.ndjson")
                    .doesNotContain(
                            "tables/account_session.ndjson",
                            "tables/account_link.ndjson",
                            "tables/api_token.ndjson",
                            "tables/failed_sign_in.ndjson");
            String accounts = text(zip, "tables/account.ndjson");
            assertThat(accounts).contains("@example.org").doesNotContain("password", "argon2");
            assertThat(text(zip, "tables/setting.ndjson")).doesNotContain("set-up.code");
            assertThat(text(zip, "tables/reading.ndjson")).contains(FullSite.SEALED);
        }
    }

    /** Whoever adds such a column decides here whether it opens a door; if it does, it belongs into Secrets. */
    @Test
    void every_column_whose_name_sounds_like_a_secret_was_looked_at() throws SQLException {
        Set<String> harmless = Set.of(
                "frozen_text.hash",
                "idempotency_key.idem_key",
                "idempotency_key.request_hash",
                "institute_name.name_key",
                "ledger_entry.hash",
                "ledger_entry.previous_hash",
                "ledger_head.hash",
                "ledger_text.salt",
                "person.name_key",
                "prediction.person_key",
                "question.frozen_hash",
                "question.statement_key",
                "reading.text_hash");
        Pattern secret = Pattern.compile("hash|key|secret|token|password|salt|code_");
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (Table table : Schema.tables(connection)) {
                table.columnNames().stream()
                        .filter(column -> secret.matcher(column).find())
                        .forEach(column -> found.add(table.name() + "." + column));
            }
        }
        found.removeAll(harmless);
        assertThat(found).as("archived columns that sound like secrets").isEmpty();
    }

    @Test
    void an_archive_of_an_older_schema_is_brought_up_to_date() throws Exception {
        Elsewhere old = Elsewhere.h2("11");
        for (String part :
                Files.readString(Path.of("src/test/resources/upgrade/v11.sql")).split(";\n", -1)) {
            if (!part.isBlank()) {
                old.execute(part);
            }
        }
        Path file = archived(old, folder.resolve("old.zip"));
        try (Elsewhere now = Elsewhere.otherKind()) {
            assertThat(now.restoration().restore(file).schema()).isEqualTo("11");
            assertThat(Contents.of(now.database()).get("prediction"))
                    .hasSameSizeAs(Contents.of(old.database()).get("prediction"));
            try (Connection connection = now.database().getConnection()) {
                assertThat(Schema.version(connection)).isEqualTo(newest());
            }
        }
    }

    @Test
    void an_archive_of_a_newer_schema_or_of_an_unknown_form_is_refused() throws Exception {
        site.fill(false);
        Path file = archived();
        Path newer = rewritten(
                file, "manifest.json", text -> text.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"999\""));
        Path other = rewritten(file, "manifest.json", text -> text.replace("\"version\" : 1", "\"version\" : 7"));
        try (Elsewhere empty = Elsewhere.h2()) {
            assertRefused(empty, newer, "a newer Borne Out (schema 999");
            assertRefused(empty, other, "version 7 of the format");
        }
    }

    @Test
    void a_database_that_holds_something_is_left_alone() throws Exception {
        site.fill(false);
        Path file = archived();
        Map<String, List<String>> before = Contents.of(database);
        assertThatThrownBy(() -> archives.restore(file))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining("into an empty database only");
        assertThat(Contents.of(database)).isEqualTo(before);
    }

    @Test
    void what_was_cut_off_or_changed_is_refused_and_nothing_is_written() throws Exception {
        site.fill(false);
        Path file = archived();
        byte[] whole = Files.readAllBytes(file);
        try (Elsewhere empty = Elsewhere.h2()) {
            Map<String, List<String>> before = Contents.of(empty.database());
            for (int length : List.of(0, 100, whole.length / 2, whole.length - 1)) {
                Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, length));
                assertRefused(empty, cut, "is no whole zip file");
            }
            byte[] flipped = whole.clone();
            flipped[insideOf("tables/ledger_entry.ndjson", whole)] ^= 1;
            assertRefused(empty, Files.write(folder.resolve("flipped.zip"), flipped), "was changed or is damaged");
            assertRefused(
                    empty,
                    rewritten(file, "tables/prediction.ndjson", text -> text.replaceFirst("WILL", "WILL_NOT")),
                    "does not have the checksum");
            assertRefused(empty, rewritten(file, "tables/reading.ndjson", text -> ""), "does not have the checksum");
            assertRefused(
                    empty,
                    summed(file, "tables/ledger_entry.ndjson", text -> text.replaceFirst("LOGGED", "DELETED")),
                    "the ledger does not hold at position");
            assertRefused(
                    empty,
                    summed(
                            file,
                            "tables/ledger_text.ndjson",
                            text -> text.replaceFirst("nobody may read", "anybody may read")),
                    "the ledger does not hold at position");
            assertRefused(
                    empty,
                    summed(
                            file,
                            "tables/ledger_head.ndjson",
                            text -> text.replaceFirst("\"position\":\\d+", "\"position\":1")),
                    "the ledger does not end where");
            assertRefused(
                    empty,
                    summed(
                            file,
                            "tables/forecast.ndjson",
                            text -> text.replaceFirst("\"made_on\":\"[^\"]+\"", "\"made_on\":\"soon\"")),
                    "cannot be read");
            assertRefused(
                    empty,
                    summed(
                            file,
                            "tables/forecast.ndjson",
                            text -> text.replaceFirst("\"prediction_id\":\\d+", "\"prediction_id\":987654")),
                    "nothing of it was kept");
            assertThat(Contents.of(empty.database())).isEqualTo(before);
            assertThat(empty.restoration().restore(file)).isNotNull();
        }
    }

    /** A place within what is packed of an entry: a bit elsewhere may be nothing but the time of a file. */
    private static int insideOf(String entry, byte[] zip) {
        String bytes = new String(zip, StandardCharsets.ISO_8859_1);
        return bytes.indexOf(entry) + entry.length() + 60;
    }

    private static void assertRefused(Elsewhere site, Path file, String why) {
        assertThatThrownBy(() -> site.restoration().restore(file))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void no_zip_and_another_zip_are_told_apart() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear archive");
        assertThatThrownBy(() -> Archives.check(text)).hasMessageContaining("is no whole zip file");
        Path zip = folder.resolve("photos.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("photo.jpg"));
        }
        assertThatThrownBy(() -> Archives.check(zip)).hasMessageContaining("no archive of Borne Out");
    }

    @Test
    void only_an_administrator_gets_it_and_the_ledger_says_so() throws Exception {
        RestAssured.get("/api/v1/archive").then().statusCode(401);
        people.program(people.reviewer(), "REVIEW")
                .get("/api/v1/archive")
                .then()
                .statusCode(403);
        people.program(people.admin(), "REVIEW").get("/api/v1/archive").then().statusCode(403);
        byte[] body = people.program("ADMIN")
                .get("/api/v1/archive")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"borneout-archive-20261124.zip\"")
                .extract()
                .asByteArray();
        Path file = Files.write(folder.resolve("by-api.zip"), body);
        Archives.Contents contents = Archives.check(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(text(zip, "tables/ledger_entry.ndjson")).contains("ARCHIVED");
        }
        assertThat(contents.rows()).isPositive();
        people.analyst().form().post("/admin/archive").then().statusCode(403);
        people.admin().form().post("/admin/archive").then().statusCode(200).contentType("application/zip");
    }

    /** With one file of the archive changed, as somebody would who knows nothing of sums. */
    private Path rewritten(Path file, String name, UnaryOperator<String> change) throws IOException {
        return rewritten(file, Map.of(name, change));
    }

    /** The same with its sum and its number of rows set right. */
    private Path summed(Path file, String name, UnaryOperator<String> change) throws IOException {
        String changed;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String before = text(zip, name);
            changed = change.apply(before);
            assertThat(changed).isNotEqualTo(before);
        }
        String sum = HexFormat.of().formatHex(Digests.sha256().digest(changed.getBytes(StandardCharsets.UTF_8)));
        String table = name.replaceFirst("tables/(\\w+)\\..*", "$1");
        return rewritten(
                file,
                Map.of(
                        name,
                        text -> changed,
                        "manifest.json",
                        text -> Pattern.compile(
                                        "(\"table\" : \"" + table + "\",.*?\"sha256\" : \")[0-9a-f]{64}",
                                        Pattern.DOTALL)
                                .matcher(text)
                                .replaceFirst("$1" + sum)));
    }

    private Path rewritten(Path file, Map<String, UnaryOperator<String>> changes) throws IOException {
        Path copy = Files.createTempFile(folder, "changed", ".zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                UnaryOperator<String> change = changes.get(entry.getName());
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                out.write(
                        change == null
                                ? bytes
                                : change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return copy;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
