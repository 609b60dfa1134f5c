package org.borneout.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps a spreadsheet from running a cell as a formula: such a text gets an apostrophe in front. Numbers stay numbers. */
public final class CsvGuard {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)? ?%?");

    private CsvGuard() {}

    public static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
