package org.borneout.exchange.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a whole file once, before anything is made of it, to see what only the whole of a column can tell. */
final class Survey {
    static final long MOST_ROWS = 1_500_000;
    private static final int SAMPLE = 5;
    private static final int SAMPLE_CELL = 120;
    private static final Pattern BARE = Pattern.compile("[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern COMMA = Pattern.compile(".*\\d,\\d.*|,\\d+");
    private static final Pattern DOT = Pattern.compile(".*\\d\\.\\d.*|\\.\\d+");

    private final Columns columns;
    private final Set<DayOrder> orders = EnumSet.noneOf(DayOrder.class);
    private final List<List<String>> sample = new ArrayList<>();
    private final Share likelihoods = new Share();
    private final Share references = new Share();
    private boolean commas;
    private boolean dots;
    private long rows;

    /** Whether all of a column are numbers within 0..1. */
    private static final class Share {
        private boolean some;
        private boolean broken;

        void see(String cell) {
            if (broken || cell.isEmpty()) {
                return;
            }
            some = true;
            broken = !within(cell);
        }

        boolean holds() {
            return some && !broken;
        }
    }

    private Survey(Columns columns) {
        this.columns = columns;
    }

    /** @param encoding and separator of a text file, else null */
    static Found of(Rows file, Stated stated, Encodings.@Nullable Found encoding, @Nullable Character separator) {
        Layout layout = Layout.of(file.header());
        Columns columns = Columns.of(file.header(), stated, layout);
        Survey survey = new Survey(columns);
        for (RawRow row = file.next(); row != null; row = file.next()) {
            survey.see(row);
        }
        if (survey.rows == 0) {
            throw new UnfitFile(UnfitFile.Code.NO_ROWS);
        }
        String statedDecimal = stated.decimal();
        DayOrder statedOrder = stated.dates();
        return new Found(
                encoding == null ? null : encoding.name(),
                encoding != null && encoding.marked(),
                separator == null ? null : String.valueOf(separator),
                statedDecimal != null ? statedDecimal : survey.decimal(separator),
                statedOrder != null ? statedOrder : survey.order(),
                survey.likelihoods.holds(),
                survey.references.holds(),
                layout,
                columns.header(),
                columns.mapping(),
                survey.rows,
                survey.sample);
    }

    private void see(RawRow row) {
        if (++rows > MOST_ROWS) {
            throw new UnfitFile(UnfitFile.Code.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        }
        if (sample.size() < SAMPLE) {
            sample.add(row.cells().stream()
                    .limit(columns.size())
                    .map(cell -> cell.length() <= SAMPLE_CELL ? cell : cell.substring(0, SAMPLE_CELL) + "…")
                    .toList());
        }
        boolean number =
                columns.cell(row, Field.KIND).toLowerCase(java.util.Locale.ROOT).startsWith("num");
        String likelihood = columns.cell(row, Field.LIKELIHOOD);
        String reference = columns.cell(row, Field.REFERENCE);
        numeric(likelihood);
        numeric(reference);
        numeric(columns.cell(row, Field.VALUE));
        if (!number) {
            likelihoods.see(likelihood);
            references.see(reference);
        }
        for (Field field : Field.values()) {
            if (field.isDay() && columns.place(field) != null) {
                DayOrder shown = Days.shown(columns.cell(row, field));
                if (shown != null) {
                    orders.add(shown);
                }
            }
        }
    }

    private void numeric(String cell) {
        if (!cell.isEmpty()) {
            commas |= COMMA.matcher(cell).matches();
            dots |= DOT.matcher(cell).matches();
        }
    }

    /** A comma is a decimal comma where it cannot separate columns and no number has a point. */
    private String decimal(@Nullable Character separator) {
        boolean free = separator == null || separator != ',';
        return commas && !dots && free ? "," : ".";
    }

    private DayOrder order() {
        if (orders.contains(DayOrder.DMY) && !orders.contains(DayOrder.MDY)) {
            return DayOrder.DMY;
        }
        if (orders.contains(DayOrder.MDY) && !orders.contains(DayOrder.DMY)) {
            return DayOrder.MDY;
        }
        return orders.contains(DayOrder.YMD) ? DayOrder.YMD : DayOrder.ISO;
    }

    static boolean within(String cell) {
        BigDecimal number = number(cell);
        return number != null && number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** A bare number, with point or comma, or null. */
    static @Nullable BigDecimal number(String cell) {
        if (cell.length() > 60 || !BARE.matcher(cell).matches()) {
            return null;
        }
        String plain = cell.replace(',', '.');
        return new BigDecimal(plain.endsWith(".") ? plain + "0" : plain);
    }
}
