package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.prediction.Freezing;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.Verdicts;
import org.borneout.web.Messages;

/** Finds what the person at the desk may read, and never offers what they have read themselves. */
@ApplicationScoped
class DeskReadings {
    private static final int ROWS = 25;

    private final Verdicts verdicts;
    private final Freezing freezing;
    private final Visitor visitor;
    private final Messages messages;
    private final Clock clock;

    DeskReadings(Verdicts verdicts, Freezing freezing, Visitor visitor, Messages messages, Clock clock) {
        this.verdicts = verdicts;
        this.freezing = freezing;
        this.visitor = visitor;
        this.messages = messages;
        this.clock = clock;
    }

    DeskReading mine() {
        long who = visitor.id();
        boolean reviews = visitor.isReviewer();
        return new DeskReading(
                reviews ? waiting(verdicts.waitingForSecond(who, ROWS)) : List.of(),
                reviews ? waiting(verdicts.waitingForThird(who, ROWS)) : List.of(),
                waiting(verdicts.sealed(who, ROWS)),
                reviews ? freezing.waitingForOthersThan(who, ROWS) : List.of());
    }

    private List<DeskReading.Waiting> waiting(List<Verdict> found) {
        DeskMessages say = messages.of(DeskMessages.class);
        return found.stream()
                .map(verdict -> {
                    long days = ChronoUnit.DAYS.between(verdict.proposedAt(), clock.instant());
                    return new DeskReading.Waiting(verdict, days < 1 ? say.today() : say.daysAgo(days));
                })
                .toList();
    }
}
