package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.borneout.scoring.CoverageStudy.Coverage;
import org.borneout.scoring.CoverageStudy.Words;
import org.junit.jupiter.api.Test;

/**
 * Repeats part of {@link CoverageStudy} in each run: fewer records, another seed, and the tables of the guide have to agree
 * within four Monte Carlo errors; and what the guide says of them has to hold.
 */
class CoverageStudyTest {
    private static final int RECORDS = 300;
    private static final int COMPARISONS = 60;
    private static final int LARGEST = 20;

    @Test
    void intervals_of_forecasts_that_stand_alone_hold_the_truth_as_often_as_the_guide_says() throws IOException {
        List<double[]> table = table("alone");
        assertThat(table).hasSize(CoverageStudy.SIZES.length);
        for (double[] row : table) {
            if (row[0] <= LARGEST) {
                assertThat(again(row, false)).isEmpty();
            }
        }
    }

    @Test
    void intervals_of_families_hold_the_truth_as_often_as_the_guide_says() throws IOException {
        List<double[]> table = table("families");
        assertThat(table).hasSize(CoverageStudy.SIZES.length);
        for (double[] row : table) {
            if (row[0] <= LARGEST) {
                assertThat(again(row, true)).isEmpty();
            }
        }
    }

    /** The cells of a row that a second study does not confirm. */
    private static List<String> again(double[] row, boolean inFamilies) {
        List<String> wrong = new ArrayList<>();
        int families = (int) row[0];
        int column = 1;
        for (Words words : Words.values()) {
            Coverage held = new CoverageStudy(2, words, false, inFamilies).coverage(families, RECORDS, true);
            Coverage over = new CoverageStudy(2, words, true, inFamilies).coverage(families, RECORDS, false);
            List<Double> shares = new ArrayList<>(List.of(held.logitT(), over.logitT(), held.t(), held.bootstrap()));
            if (inFamilies) {
                shares.add(held.logitTByRow());
            }
            for (double share : shares) {
                double printed = row[column++] / 100;
                if (Math.abs(share - printed) > fourErrors(printed, RECORDS)) {
                    wrong.add(words + " " + Arrays.toString(row) + " column " + (column - 1) + ": " + share);
                }
            }
        }
        assertThat(column).isEqualTo(row.length);
        return wrong;
    }

    @Test
    void the_sign_flip_test_is_wrong_as_often_as_the_guide_says() throws IOException {
        for (double[] row : table("sign-flip")) {
            if (row[0] <= LARGEST) {
                double[] size =
                        new CoverageStudy(2, Words.IN_PRINT, false, true).signFlipSize((int) row[0], COMPARISONS);
                assertThat(size[0]).isCloseTo(row[1] / 100, within(fourErrors(row[1] / 100, COMPARISONS)));
                assertThat(size[1]).isCloseTo(row[2] / 100, within(fourErrors(row[2] / 100, COMPARISONS)));
            }
        }
    }

    @Test
    void what_the_guide_says_of_its_tables_holds() throws IOException {
        for (double[] row : table("alone")) {
            if (row[0] >= 10) {
                assertThat(List.of(row[1], row[2], row[5], row[6]))
                        .allSatisfy(held -> assertThat(held).isGreaterThanOrEqualTo(93));
            }
        }
        assertThat(table("families")).allSatisfy(row -> assertThat(row[5]).isBetween(63.0, 70.0));
        assertThat(table("families").get(1)[1]).isBetween(88.5, 89.5);
        assertThat(table("families").get(2)[1]).isBetween(91.5, 92.5);
        assertThat(table("sign-flip")).allSatisfy(row -> {
            assertThat(row[1]).isLessThanOrEqualTo(5 + 100 * fourErrors(0.05, 2000));
            assertThat(row[2]).isGreaterThan(30);
        });
    }

    private static double fourErrors(double share, int records) {
        // A share near 0 or 1 has an error all the same.
        double kept = Math.max(0.02, Math.min(share, 0.98));
        return 4 * Math.sqrt(kept * (1 - kept) / records);
    }

    /** The rows of a table of the guide, without its head. */
    private static List<double[]> table(String name) throws IOException {
        String guide = Files.readString(Path.of("docs/scoring.md"));
        String table = guide.substring(guide.indexOf("<!-- table: " + name + " -->"));
        return table.lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .mapToDouble(cell -> Double.parseDouble(cell.strip()))
                        .toArray())
                .toList();
    }
}
