package org.borneout.api;

import java.time.Instant;
import org.borneout.ledger.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Whether the chain of all changes holds.
 *
 * @param position where it ends
 * @param head the hash of its last entry
 * @param checkedTo how far it was checked; less than the position while a very long chain is still being gone through
 * @param broken the first entry that does not fit; null where all do
 * @param erased how many texts were erased, which the chain survives
 * @param sealed how many entries there are whose texts nobody is shown yet
 */
record VerificationAnswer(
        long position,
        String head,
        long checkedTo,
        Instant checkedAt,
        boolean holds,
        @Nullable Long broken,
        long erased,
        long sealed) {
    static VerificationAnswer of(Verification check) {
        return new VerificationAnswer(
                check.position(),
                check.head(),
                check.checkedTo(),
                check.checkedAt(),
                check.holds(),
                check.broken(),
                check.erased(),
                check.sealed());
    }
}
