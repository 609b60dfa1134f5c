package org.borneout.exchange.imports;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, read one after the other and never held all at once. */
interface Rows extends Closeable {
    /** So many columns at most, whatever the file has. */
    int MOST_COLUMNS = 400;

    /** So many characters at most in one cell, and in one row. */
    int LONGEST_CELL = 100_000;

    int LONGEST_ROW = 400_000;

    List<String> header();

    /** The next row that is not blank, or null at the end. */
    @Nullable
    RawRow next();

    @Override
    void close();
}
