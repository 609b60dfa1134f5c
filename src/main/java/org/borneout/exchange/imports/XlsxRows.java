package org.borneout.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a spreadsheet. A formula counts as what it last came to; it is never worked out here. */
final class XlsxRows implements Rows {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private final boolean from1904;

    private XlsxRows(ReadableWorkbook book) throws IOException {
        this.book = book;
        this.from1904 = book.isDate1904();
        this.stream = book.getFirstSheet().openStream();
        this.rows = stream.iterator();
        if (!rows.hasNext()) {
            throw new UnfitFile(UnfitFile.Code.EMPTY);
        }
        this.header = cells(rows.next());
    }

    static XlsxRows open(Path file) {
        try {
            ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new XlsxRows(book);
        } catch (IOException | ExcelReaderException e) {
            throw new UnfitFile(UnfitFile.Code.NOT_A_SPREADSHEET);
        } catch (java.util.NoSuchElementException e) {
            throw new UnfitFile(UnfitFile.Code.EMPTY);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRow next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                RawRow raw = new RawRow(row.getRowNum(), cells(row));
                if (!raw.isBlank()) {
                    return raw;
                }
            }
            return null;
        } catch (ExcelReaderException e) {
            throw new UnfitFile(UnfitFile.Code.NOT_A_SPREADSHEET);
        }
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new UnfitFile(
                    UnfitFile.Code.TOO_MANY_COLUMNS, String.valueOf(row.getRowNum()), String.valueOf(MOST_COLUMNS));
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private String text(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(raw)) {
            return raw == null ? "" : number(raw, cell.getDataFormatString(), cell.getDataFormatId());
        }
        String text = cell.getText();
        if (text != null && text.length() > LONGEST_CELL) {
            throw new UnfitFile(
                    UnfitFile.Code.TOO_LONG_ROW,
                    String.valueOf(cell.getAddress().getRow() + 1),
                    String.valueOf(LONGEST_CELL));
        }
        return text == null ? "" : text;
    }

    private static boolean isNumber(@Nullable String raw) {
        return raw != null && Survey.number(raw) != null;
    }

    /** A number as a person sees it: a day as a day, a percentage with its sign. */
    private String number(String raw, @Nullable String format, @Nullable Integer formatId) {
        BigDecimal value = new BigDecimal(raw);
        if (isDay(format, formatId)) {
            LocalDate first = from1904 ? DAY_0_OF_1904 : DAY_0;
            long day = value.longValue();
            return day < -500_000 || day > 3_000_000 ? raw : first.plusDays(day).toString();
        }
        BigDecimal short17 = value.round(new java.math.MathContext(15)).stripTrailingZeros();
        boolean percent =
                format != null && format.indexOf('%') >= 0 || formatId != null && (formatId == 9 || formatId == 10);
        String plain = (percent ? short17.movePointRight(2) : short17).toPlainString();
        return percent ? plain + "%" : plain;
    }

    private static boolean isDay(@Nullable String format, @Nullable Integer id) {
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "");
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0 || bare.indexOf('j') >= 0;
    }

    @Override
    public void close() {
        try {
            stream.close();
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
