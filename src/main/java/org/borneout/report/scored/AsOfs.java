package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.borneout.ledger.History;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Knows today, the end of the ledger, and which day belongs to which position. */
@ApplicationScoped
public class AsOfs {
    private final History history;
    private final Clock clock;
    private final ZoneId zone;

    AsOfs(History history, Clock clock, @ConfigProperty(name = "borneout.zone") String zone) {
        this.history = history;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public AsOf now() {
        return on(today(), history.head());
    }

    /**
     * A day and a position as a reader asks for them. A day alone has the last position at its end, a position alone is
     * judged today.
     *
     * @return null for a day that has not begun and for a position that is not there yet
     */
    public @Nullable AsOf of(@Nullable LocalDate day, @Nullable Long position) {
        LocalDate today = today();
        LocalDate asked = day == null ? today : day;
        long head = history.head();
        if (asked.isAfter(today) || (position != null && (position < 0 || position > head))) {
            return null;
        }
        if (position != null) {
            return on(asked, position);
        }
        return on(
                asked,
                asked.equals(today)
                        ? head
                        : history.positionBefore(
                                asked.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private AsOf on(LocalDate day, long position) {
        return new AsOf(day, position, day.atStartOfDay(zone).toInstant());
    }
}
