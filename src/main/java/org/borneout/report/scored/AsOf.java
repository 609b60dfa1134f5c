package org.borneout.report.scored;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment at which a record is read: the data of a ledger position, and due dates judged on a day.
 *
 * @param day in the zone of the site
 * @param position the ledger position whose data are read
 * @param dayBegins the first instant of that day: what was due before it is due
 */
public record AsOf(LocalDate day, long position, Instant dayBegins) {}
