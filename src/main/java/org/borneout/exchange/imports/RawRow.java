package org.borneout.exchange.imports;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line physical line at which it begins; the header is 1
 */
record RawRow(long line, List<String> cells) {
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
