package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Works out every number that {@code docs/scoring.md} prints. There a worked number is followed by its name in a comment:
 * {@code 0.225625<!-- = brier -->}; here the name has its calculation.
 */
class GuideTest {
    private static final Path GUIDE = Path.of("docs/scoring.md");
    private static final Pattern NAMED = Pattern.compile("(-?[0-9.]+)<!-- = ([a-z0-9-]+) -->");

    /** Four decimals and more are a result, not a setting; digits of addresses and code aside. */
    private static final Pattern WORKED = Pattern.compile("(?<![\\w./:(-])-?\\d\\.\\d{4,}(?!\\d*<!-- = )(?![\\w/])");

    private static Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>(GuideFigures.ofForecasts());
        figures.putAll(GuideComparisons.figures());
        return figures;
    }

    @Test
    void every_number_in_the_guide_is_what_the_program_works_out() throws IOException {
        Map<String, Double> figures = figures();
        List<String> wrong = new ArrayList<>();
        Matcher printed = NAMED.matcher(Files.readString(GUIDE));
        while (printed.find()) {
            double workedOut = figures.getOrDefault(printed.group(2), Double.NaN);
            BigDecimal number = new BigDecimal(printed.group(1));
            if (Double.isNaN(workedOut) || rounded(workedOut, number.scale()).compareTo(number) != 0) {
                wrong.add(printed.group(2) + ": " + number + ", but worked out " + workedOut);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    @Test
    void every_calculation_is_in_the_guide() throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(figures().keySet()).allSatisfy(name -> assertThat(guide).contains("<!-- = " + name + " -->"));
    }

    @Test
    void no_number_with_many_decimals_goes_unchecked() throws IOException {
        List<String> unchecked = Files.readAllLines(GUIDE).stream()
                .filter(line -> !line.contains("0.10999999999999902"))
                .map(line -> line.replaceAll("\\]\\([^ ]*\\)|doi:[^ \\]]*", ""))
                .filter(line -> WORKED.matcher(line).find())
                .toList();
        assertThat(unchecked).isEmpty();
    }

    @Test
    void every_note_is_explained() throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(Arrays.stream(Note.values()))
                .allSatisfy(note -> assertThat(guide).contains("| `" + note + "` |"));
    }
}
