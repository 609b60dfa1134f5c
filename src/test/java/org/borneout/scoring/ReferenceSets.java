package org.borneout.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sets of forecasts with what other people's programs made of them: our own, which are in the test resources (see the
 * README there), and other people's, which are read where somebody has put them beside the repository.
 */
final class ReferenceSets {
    private static final Path OWN = Path.of("src/test/resources/scoring");
    static final Path OTHERS = Path.of("../shared/reference");

    /** A set, and the figures of it by Python and by R; a figure that was not computed is missing there. */
    record ReferenceSet(String name, Tallies tallies, JsonNode python, JsonNode r) {
        @Override
        public String toString() {
            return name;
        }
    }

    private ReferenceSets() {}

    static Stream<ReferenceSet> all() {
        return Stream.concat(own(), others());
    }

    static Stream<ReferenceSet> own() {
        JsonNode python = json(OWN.resolve("expected_python.json")).path("sets");
        JsonNode r = json(OWN.resolve("expected_r.json")).path("sets");
        return Stream.of("synthetic_words", "synthetic_decimals", "synthetic_hedger", "synthetic_twelve", "edge_small")
                .map(name -> new ReferenceSet(name, own(name), python.path(name), r.path(name)));
    }

    static Tallies own(String name) {
        return tallies(OWN.resolve(name + ".csv"), "p", "outcome", row -> true);
    }

    private static Stream<ReferenceSet> others() {
        if (!Files.exists(OTHERS.resolve("expected_r.json"))) {
            return Stream.of();
        }
        JsonNode python = json(OTHERS.resolve("expected_python.json")).path("sets");
        JsonNode r = json(OTHERS.resolve("expected_r.json")).path("sets");
        return Stream.of(
                        other("niamey2016/Logistic", "niamey2016.csv", "Logistic", "obs"),
                        other("niamey2016/EMOS", "niamey2016.csv", "EMOS", "obs"),
                        other("niamey2016/ENS", "niamey2016.csv", "ENS", "obs"),
                        other("niamey2016/EPC", "niamey2016.csv", "EPC", "obs"),
                        other("us_recession/probit", "us_recession_spf_probit.csv", "probit", "recession"),
                        other("us_recession/spf", "us_recession_spf_probit.csv", "spf", "recession"),
                        other("triptych_ex_binary/X01", "triptych_ex_binary.csv", "X01", "y"),
                        other("triptych_ex_binary/X02", "triptych_ex_binary.csv", "X02", "y"),
                        other("triptych_ex_binary/X03", "triptych_ex_binary.csv", "X03", "y"),
                        other("f538_governors/deluxe", "f538_governors_electionday.csv", "p", "outcome"))
                .map(set -> new ReferenceSet(set.name(), set.tallies(), python.path(set.name()), r.path(set.name())));
    }

    private static ReferenceSet other(String name, String file, String probability, String outcome) {
        return new ReferenceSet(name, other(file, probability, outcome), empty(), empty());
    }

    static Tallies other(String file, String probability, String outcome) {
        Predicate<String> wanted = row -> !file.startsWith("f538_governors") || row.contains(",deluxe,");
        return tallies(OTHERS.resolve("data").resolve(file), probability, outcome, wanted);
    }

    private static Tallies tallies(Path file, String probability, String outcome, Predicate<String> wanted) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = Arrays.asList(lines.get(0).split(","));
            List<Tally> tallies = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                if (wanted.test(line)) {
                    String[] cells = line.split(",", -1);
                    tallies.add(Tally.of(
                            Probability.round(new BigDecimal(cells[header.indexOf(probability)]))
                                    .probability(),
                            Occurrence.of(cells[header.indexOf(outcome)].equals("1"))));
                }
            }
            return Tallies.of(tallies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Path file) {
        try {
            // R and Python write Infinity.
            return new ObjectMapper()
                    .configure(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS, true)
                    .readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode empty() {
        return new ObjectMapper().createObjectNode();
    }
}
