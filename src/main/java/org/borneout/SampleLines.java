package org.borneout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The data files of the sample: a line for each entry, its parts divided by bars. */
final class SampleLines {
    private SampleLines() {}

    static List<List<String>> of(String file) {
        try (InputStream in = SampleLines.class.getResourceAsStream("/sample/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file sample/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" \\| "))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
