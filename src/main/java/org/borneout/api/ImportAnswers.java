package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.borneout.api.ImportAnswer.ItemAnswer;
import org.borneout.api.ImportAnswer.ItemFault;
import org.borneout.api.ImportAnswer.Making;
import org.borneout.api.ImportAnswer.MappedColumn;
import org.borneout.api.ImportAnswer.ReadAs;
import org.borneout.exchange.imports.FaultTexts;
import org.borneout.exchange.imports.Found;
import org.borneout.exchange.imports.Import;
import org.borneout.exchange.imports.Import.Task;
import org.borneout.exchange.imports.Imports;
import org.borneout.exchange.imports.Item;
import org.borneout.exchange.imports.Tally;
import org.borneout.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Tells an import in the shape of the contract. */
@ApplicationScoped
class ImportAnswers {
    private final FaultTexts texts;

    ImportAnswers(FaultTexts texts) {
        this.texts = texts;
    }

    ImportAnswer of(Import is, Imports.ItemPage page) {
        Found found = is.found();
        Tally tally = is.tally();
        boolean dry = is.task() == Task.DRY_RUN || is.task() == Task.RECEIVE && !is.commits();
        String here = "/api/v1/imports/" + is.id();
        Imports.Place next = page.next();
        return new ImportAnswer(
                is.id(),
                Asked.lowerCamel(is.state()),
                dry,
                is.committed(),
                is.kind().name(),
                is.fileName(),
                is.sha256(),
                is.startedAt(),
                is.endedAt(),
                texts.of(is),
                found == null ? null : read(found),
                found == null
                        ? List.of()
                        : found.mapping().stream()
                                .map(mapped -> new MappedColumn(mapped.column(), mapped.value(), mapped.to()))
                                .toList(),
                is.rows(),
                is.done(),
                dry ? Making.of(tally) : null,
                dry ? null : Making.of(tally),
                dry ? 0 : tally.created() + tally.changed(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                tally.duplicates(),
                tally.failed(),
                is.frame(),
                is.frame() == null ? null : "SYSTEMATIC",
                is.accepts() ? "accept" : "propose",
                page.items().stream().map(this::item).toList(),
                next == null ? null : Cursor.of(next.batch(), next.index()).encoded(),
                here + "/bad-rows.csv",
                is.mayBeCommitted() ? here + "/commit" : null,
                is.mayBeUndone() ? here + "/undo" : null);
    }

    private static ReadAs read(Found found) {
        return new ReadAs(
                found.encoding(),
                found.bom(),
                found.separator(),
                found.decimal(),
                found.dates().name(),
                found.probabilities() ? "0..1" : null,
                found.layout().name());
    }

    private ItemAnswer item(Item item) {
        return new ItemAnswer(
                item.line(),
                item.result().name(),
                item.institute(),
                item.statement(),
                item.prediction(),
                item.externalId(),
                item.sameAs(),
                item.faults().stream()
                        .map(fault -> new ItemFault(
                                item.line(), fault.column(), fault.code().name(), fault.value(), texts.of(fault)))
                        .toList());
    }

    /** Where a list goes on, or null for one that somebody made up. */
    static Imports.@Nullable Place place(@Nullable Cursor cursor) {
        if (cursor == null) {
            return Imports.Place.START;
        }
        String batch = cursor.values().get(0);
        String index = cursor.values().get(1);
        return batch.matches("\\d{1,9}") && index.matches("\\d{1,9}")
                ? new Imports.Place(Integer.parseInt(batch), Integer.parseInt(index))
                : null;
    }
}
