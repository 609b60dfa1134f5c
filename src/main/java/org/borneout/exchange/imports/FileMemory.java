package org.borneout.exchange.imports;

import java.util.List;

/**
 * What was met in this file so far, as hashes and ids, so that a row can be compared with one that stands a million lines
 * above it. While nothing is written the ids are made up and negative.
 */
final class FileMemory {
    /** name key -> id. */
    final LongTable institutes = new LongTable(1);

    /** institute and name key -> id. */
    final LongTable persons = new LongTable(1);

    /** address, or title with outlet and day -> id. */
    final LongTable publications = new LongTable(1);

    /** slug -> id. */
    final LongTable topics = new LongTable(1);

    /** label -> id. */
    final LongTable families = new LongTable(1);

    /** text -> id. */
    final LongTable frames = new LongTable(1);

    /** statement, kind, due day and condition -> id, hash of its other texts, hash of its outcome, line. */
    final LongTable questions = new LongTable(4);

    /** text of the column question -> key of the question, kind, line. */
    final LongTable labels = new LongTable(3);

    /** institute, person and question -> id, day and line of the newest statement, hash of it, sides and marks. */
    final LongTable predictions = new LongTable(4);

    /** id of outside -> key of the prediction. */
    final LongTable externalIds = new LongTable(1);

    /** prediction and day of an older statement -> hash of it, line. */
    final LongTable statements = new LongTable(2);

    private final List<LongTable> all = List.of(
            institutes,
            persons,
            publications,
            topics,
            families,
            frames,
            questions,
            labels,
            predictions,
            externalIds,
            statements);

    void keep() {
        all.forEach(LongTable::keep);
    }

    void forget() {
        all.forEach(LongTable::forget);
    }
}
