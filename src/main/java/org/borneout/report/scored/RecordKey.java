package org.borneout.report.scored;

import java.time.LocalDate;
import org.borneout.prediction.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * All that the figures of a record depend on; two records with equal keys are equal.
 *
 * @param whole whether it has what only the record of a single institute tells
 * @param last the newest position at which a row of the institute changed
 * @param mended how often rows were mended by command
 * @param day on which due dates are judged, so that a record changes at midnight
 * @param lexicons the code and version of the one it is read by, then of all
 */
record RecordKey(
        long institute,
        boolean whole,
        long last,
        long mended,
        LocalDate day,
        String lexicons,
        Edition edition,
        boolean hindsight,
        @Nullable Long topic,
        @Nullable Attribution attribution,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
