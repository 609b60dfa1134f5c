package org.borneout.lexicon.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** The scales as the migration writes them, read from its text so that the rules can be tested without a database. */
public final class PublishedScales {
    private static final Path MIGRATION = Path.of("migrations/common/V7__lexicon_words.sql");
    private static final Pattern VALUE = Pattern.compile("\\s*('(?:[^']|'')*'|[^,']+(?:'[^']*')?)\\s*(?:,|$)");
    private static final Map<String, Scale> SCALES = read();

    private PublishedScales() {}

    public static Scale of(String code) {
        Scale scale = SCALES.get(code);
        if (scale == null) {
            throw new IllegalArgumentException("no such scale: " + code);
        }
        return scale;
    }

    static Iterable<Scale> all() {
        return SCALES.values();
    }

    private static Map<String, Scale> read() {
        Map<String, List<String>> lexicons = new LinkedHashMap<>();
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        Map<String, List<Wording>> wordings = new LinkedHashMap<>();
        String into = "";
        for (String line : lines()) {
            if (line.startsWith("insert into")) {
                into = line.split(" ")[2];
            } else if (line.startsWith("    (")) {
                List<String> row = values(line.replaceFirst("\\)[,;]$", "").substring(5));
                switch (into) {
                    case "lexicon" -> lexicons.put(row.get(0), row);
                    case "phrase" -> phrases.put(row.get(0), row);
                    default ->
                        wordings.computeIfAbsent(row.get(2), id -> new ArrayList<>())
                                .add(new Wording(row.get(3), Boolean.parseBoolean(row.get(4))));
                }
            }
        }
        Map<String, Scale> scales = new LinkedHashMap<>();
        for (List<String> row : lexicons.values()) {
            List<Term> terms = phrases.values().stream()
                    .filter(phrase -> phrase.get(1).equals(row.get(0)))
                    .map(phrase -> term(phrase, wordings.getOrDefault(phrase.get(0), List.of())))
                    .toList();
            scales.put(
                    row.get(1),
                    new Scale(
                            row.get(1),
                            Integer.parseInt(row.get(2)),
                            row.get(3),
                            row.get(4),
                            row.get(5),
                            Boolean.parseBoolean(row.get(7)),
                            Boolean.parseBoolean(row.get(6)),
                            terms));
        }
        return scales;
    }

    private static Term term(List<String> row, List<Wording> wordings) {
        return new Term(
                row.get(4),
                row.get(3),
                band(row),
                row.get(8),
                Boolean.parseBoolean(row.get(9)),
                row.get(10),
                row.get(11),
                row.get(12),
                wordings);
    }

    private static @Nullable Band band(List<String> row) {
        return row.get(5).equals("null")
                ? null
                : new Band(millionths(row.get(5)), millionths(row.get(6)), millionths(row.get(7)));
    }

    private static Probability millionths(String text) {
        return new Probability(Integer.parseInt(text));
    }

    private static List<String> values(String row) {
        List<String> values = new ArrayList<>();
        Matcher match = VALUE.matcher(row);
        while (match.find()) {
            String value = match.group(1).strip();
            values.add(
                    value.startsWith("'")
                            ? value.substring(1, value.length() - 1).replace("''", "'")
                            : value);
        }
        return values;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(MIGRATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
