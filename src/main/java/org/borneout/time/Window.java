package org.borneout.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days in which a prediction is to come true, as its words were read.
 *
 * @param rule which reading gave the dates
 * @param opens the first day, or null where the window is open on the day of the anchor or the words do not say
 * @param due the last day, the day itself included; null for {@link WindowRule#AS_EARLY_AS} only
 */
public record Window(
        WindowRule rule,
        @Nullable LocalDate opens,
        @Nullable LocalDate due) {
    /** The instant at which a day is over in a zone: the start of the next day there, whatever its clocks do at midnight. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
