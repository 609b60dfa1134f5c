package org.borneout.exchange.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.borneout.web.Languages;

/** Hands rows with faults back as they came, with what is to be mended beside them, so that they can be sent again. */
@ApplicationScoped
public class BadRows {
    private static final int PAGE = 500;

    private final Imports imports;
    private final FaultTexts texts;
    private final Languages languages;

    BadRows(Imports imports, FaultTexts texts, Languages languages) {
        this.imports = imports;
        this.texts = texts;
        this.languages = languages;
    }

    /** All of them, once somebody reads them. */
    public interface Told {
        void write(OutputStream out) throws IOException;
    }

    public Told of(Import is) {
        Locale reader = languages.current();
        return out -> write(is, reader, out);
    }

    private void write(Import is, Locale reader, OutputStream out) throws IOException {
        Found found = is.found();
        List<String> header = new ArrayList<>(found == null ? List.of() : found.header());
        int columns = header.size();
        header.add("what to mend");
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        try {
            csv.writeRecord(header);
            Imports.Place at = Imports.Place.START;
            while (at != null) {
                Imports.ItemPage page = imports.items(is, at, PAGE, true);
                for (Item item : page.items()) {
                    csv.writeRecord(cells(item, columns, reader));
                }
                at = page.next();
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private List<String> cells(Item item, int columns, Locale reader) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(columns, item.cells().size()); i++) {
            cells.add(i < item.cells().size() ? guarded(item.cells().get(i)) : "");
        }
        cells.add(item.faults().stream()
                .map(fault -> (fault.column().isEmpty() ? "" : fault.column() + ": ") + texts.of(fault, reader))
                .collect(Collectors.joining(" ")));
        return cells;
    }

    /** A spreadsheet would run what begins like a formula; reading it back takes the apostrophe away again. */
    private static String guarded(String cell) {
        if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 || Survey.number(cell) != null) {
            return cell;
        }
        return "'" + cell;
    }
}
