package org.borneout.exchange.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a data set is a picture of: the records at the end of the ledger, and due dates judged as of a day. Two data sets of
 * the same moment are the same bytes.
 *
 * @param position the last entry of the ledger
 * @param head its hash
 * @param changedAt when that entry was made
 * @param day in the zone of the site
 */
public record AsOf(long position, String head, Instant changedAt, LocalDate day, ZoneId zone) {
    public Instant dayBegins() {
        return day.atStartOfDay(zone).toInstant();
    }
}
