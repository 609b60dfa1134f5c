package org.borneout.exchange.archive;

import java.util.List;
import java.util.Set;

/**
 * A table as far as an archive holds it.
 *
 * @param columns in their order in the database, without secrets and without what the database computes itself
 * @param key the columns of its primary key, by which its rows are ordered
 * @param refersTo other tables, whose rows have to be there first
 * @param withinItself columns that refer to rows of this very table
 */
record Table(String name, List<Column> columns, List<String> key, Set<String> refersTo, Set<String> withinItself) {
    record Column(String name, Kind kind) {}

    String file() {
        return "tables/" + name + ".ndjson";
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String select() {
        return "select " + String.join(", ", columnNames()) + " from " + name + Secrets.rowsOf(name) + " order by "
                + String.join(", ", key);
    }
}
