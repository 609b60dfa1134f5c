package org.borneout.exchange.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.borneout.account.Site;

/** What a data set says of itself in words. */
@ApplicationScoped
class Guide {
    static final String README = "README.md";
    static final String COLUMNS = "columns.csv";
    static final String SUMS = "SHA256SUMS";

    private final Licence licence;
    private final Site site;

    Guide(Licence licence, Site site) {
        this.licence = licence;
        this.site = site;
    }

    /** File, column and description, for programs. */
    String columns() {
        return resource("columns.csv");
    }

    /** What the columns of each file mean, in their order. */
    static Map<String, Map<String, String>> described() {
        Map<String, Map<String, String>> files = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(resource("columns.csv"))) {
            csv.stream()
                    .skip(1)
                    .forEach(line -> files.computeIfAbsent(line.getField(0), file -> new LinkedHashMap<>())
                            .put(line.getField(1), line.getField(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    String readme(AsOf asOf, List<DataSet.Written> written, boolean invented) {
        String address = site.publicAddress();
        return resource("readme.md")
                .replace("{site}", address.isEmpty() ? "a site of Borne Out" : "<" + address + "/>")
                .replace("{day}", asOf.day().toString())
                .replace("{zone}", asOf.zone().getId())
                .replace("{position}", String.valueOf(asOf.position()))
                .replace("{head}", asOf.head())
                .replace("{licence}", licence.name())
                .replace("{licenceAddress}", licence.address().isEmpty() ? "" : ", <" + licence.address() + ">")
                .replace(
                        "{invented}",
                        resource(invented ? "invented.md" : "real.md").strip())
                .replace("{files}", files(written))
                .replace(
                        "{columns}",
                        described().entrySet().stream()
                                .map(file -> "### " + file.getKey() + "\n\n" + columns(file.getValue()))
                                .collect(Collectors.joining("\n\n")));
    }

    private static String files(List<DataSet.Written> written) {
        return written.stream()
                .filter(file -> !file.file().equals(COLUMNS))
                .map(file -> "| " + file.file() + " | " + file.rows() + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String columns(Map<String, String> described) {
        return "| column | what it is |\n|---|---|\n"
                + described.entrySet().stream()
                        .map(column -> "| `" + column.getKey() + "` | " + column.getValue() + " |")
                        .collect(Collectors.joining("\n"));
    }

    /** As {@code sha256sum --check} reads it. */
    static String sums(List<DataSet.Written> written) {
        return written.stream()
                .map(file -> file.sha256() + "  " + file.file() + "\n")
                .collect(Collectors.joining());
    }

    private static String resource(String name) {
        try (var text = Guide.class.getResourceAsStream("/exchange/export/" + name)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
