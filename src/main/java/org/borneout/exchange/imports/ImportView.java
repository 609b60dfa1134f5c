package org.borneout.exchange.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.borneout.exchange.imports.Stated.Mapped;
import org.jspecify.annotations.Nullable;

/**
 * An import as its page shows it.
 *
 * @param fault why it could not be read, in words
 * @param next address of the following page of rows
 */
public record ImportView(
        Import is,
        String sender,
        @Nullable String fault,
        List<Row> rows,
        boolean onlyFaults,
        @Nullable String next,
        boolean atStart,
        boolean admin) {
    /** One row with its faults in words. */
    public record Row(Item item, List<String> faults) {
        public boolean isError() {
            return item.result() == Item.Result.ERROR;
        }
    }

    /** One column of the file, with what it holds and some of its cells. */
    public record Column(int number, String name, @Nullable String to, List<String> sample) {
        public boolean holds(Field field) {
            return field.column().equals(to);
        }
    }

    /** A text that is the same for every row. */
    public record Text(int number, String value, @Nullable String to) {
        public boolean holds(Field field) {
            return field.column().equals(to);
        }
    }

    public List<Column> columns() {
        Found found = is.found();
        if (found == null) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < found.header().size(); i++) {
            int place = i;
            String name = found.header().get(i);
            String to = found.mapping().stream()
                    .filter(mapped -> name.equals(mapped.column()) && mapped.to() != null)
                    .map(Mapped::to)
                    .findFirst()
                    .orElse(null);
            List<String> sample = found.sample().stream()
                    .map(cells -> place < cells.size() ? cells.get(place) : "")
                    .filter(cell -> !cell.isBlank())
                    .limit(3)
                    .toList();
            columns.add(new Column(i, name, to, sample));
        }
        return columns;
    }

    /** Texts that are stated, and two more places for some. */
    public List<Text> texts() {
        Found found = is.found();
        List<Text> texts = new ArrayList<>();
        if (found != null) {
            for (Mapped mapped : found.mapping()) {
                String value = mapped.value();
                if (value != null) {
                    texts.add(new Text(texts.size(), value, mapped.to()));
                }
            }
        }
        int known = texts.size();
        for (int i = 0; i < 3; i++) {
            texts.add(new Text(known + i, "", null));
        }
        return texts;
    }

    public List<Field> fields() {
        return Arrays.asList(Field.values());
    }

    public List<DayOrder> dayOrders() {
        return Arrays.asList(DayOrder.values());
    }

    /** Columns that nobody knows what to do with. */
    public long unknownColumns() {
        return columns().stream().filter(column -> column.to() == null).count();
    }

    public boolean mayBeMapped() {
        return !is.committed() && !is.moves() && is.found() != null && is.task() != Import.Task.UNDO;
    }

    public boolean mayGoOn() {
        return is.state() == Import.State.FAILED
                && is.found() != null
                && is.task() != Import.Task.DRY_RUN
                && !isUndone();
    }

    public boolean isUndone() {
        return is.state() == Import.State.UNDONE;
    }

    public boolean isDry() {
        return is.task() == Import.Task.DRY_RUN;
    }

    public boolean isReadThrough() {
        return is.found() != null && is.state() != Import.State.FAILED;
    }

    public long good() {
        return is.tally().created() + is.tally().changed();
    }

    public @Nullable Found found() {
        return is.found();
    }
}
