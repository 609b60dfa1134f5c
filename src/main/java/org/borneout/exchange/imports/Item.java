package org.borneout.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row, or what would.
 *
 * @param prediction the record that it made or met, once there is one
 * @param sameAs for a duplicate: the line that says the same
 * @param cells of a row with faults, so that it can be handed back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
        long line,
        Result result,
        @Nullable String institute,
        @Nullable String statement,
        @Nullable Long prediction,
        @Nullable String externalId,
        @Nullable Long sameAs,
        List<RowFault> faults,
        List<String> cells) {
    public enum Result {
        /** A prediction of its own. */
        CREATE,
        /** The institute said something new about what it had predicted. */
        REVISION,
        /** The prediction is known, and something is added to it. */
        CHANGED,
        UNCHANGED,
        /** Another line of the same file says the same. */
        DUPLICATE,
        ERROR
    }

    public Item {
        faults = List.copyOf(faults);
        cells = List.copyOf(cells);
    }
}
