package org.borneout.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the chain holds.
 *
 * @param position where the chain ends
 * @param head the hash of its last entry; published elsewhere, it would expose a chain that was rewritten as a whole
 * @param checkedTo how far it was checked; less than the position where a very long chain is still being gone through
 * @param broken the first entry that does not fit; null where all do
 * @param erased how many texts were erased, which the chain survives
 * @param sealed how many entries there are whose texts nobody is shown yet
 */
public record Verification(
        long position,
        String head,
        long checkedTo,
        Instant checkedAt,
        boolean holds,
        @Nullable Long broken,
        long erased,
        long sealed) {}
