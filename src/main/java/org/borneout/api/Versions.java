package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import org.borneout.ledger.History;
import org.borneout.ledger.History.Subject;
import org.borneout.resolution.Status;

/**
 * The ETag of a record: the ledger's position at which it, or anything told with it, changed last. While the clock alone
 * can still change what is told, from open to due to overdue, the status stands beside it.
 */
@ApplicationScoped
class Versions {
    /** Where the clock, or a reading that is still sealed, changes what is told. */
    private static final Set<String> MOVING =
            Set.of(Status.OPEN.code(), Status.DUE.code(), Status.PROPOSED.code(), Status.SPLIT.code());

    private final History history;

    Versions(History history) {
        this.history = history;
    }

    String of(PredictionAnswer prediction) {
        Set<Subject> subjects = new LinkedHashSet<>();
        subjects.add(new Subject("prediction", prediction.id()));
        subjects.add(new Subject("question", prediction.question().id()));
        subjects.add(new Subject("institute", prediction.institute().id()));
        for (ForecastAnswer forecast : prediction.forecasts()) {
            for (var appearance : forecast.appearances()) {
                var publication = appearance.publication();
                if (publication != null) {
                    subjects.add(new Subject("publication", publication.id()));
                }
            }
        }
        var verdict = prediction.verdict();
        if (verdict != null) {
            subjects.add(new Subject("verdict", verdict.id()));
        }
        String status = prediction.status();
        // Decided early, it counts from the day on which its date has passed.
        String counts = prediction.score() == null ? "" : "-scored";
        boolean moves = MOVING.contains(status);
        return "W/\"" + history.lastPosition(subjects) + (moves ? "-" + status : counts) + "\"";
    }

    /** Whether a client that sends this If-None-Match holds the version already. */
    static boolean matches(@org.jspecify.annotations.Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String strong = tag.replaceFirst("^W/", "");
        for (String held : ifNoneMatch.split(",", -1)) {
            String one = held.strip();
            if (one.equals("*") || one.replaceFirst("^W/", "").equals(strong)) {
                return true;
            }
        }
        return false;
    }
}
