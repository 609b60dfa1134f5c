package org.borneout.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.borneout.ledger.CanonicalJson;
import org.borneout.ledger.History;
import org.borneout.ledger.History.Subject;
import org.borneout.resolution.Status;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

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
        prediction.replies().forEach(reply -> subjects.add(new Subject("reply", reply.id())));
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

    /** Of a record without a clock: where it, or anything told with it, changed last. */
    String of(Subject... subjects) {
        return "W/\"" + history.lastPosition(List.of(subjects)) + "\"";
    }

    /** The same, with something beside it that moves by itself. */
    String beside(String moving, Subject... subjects) {
        String changing = Integer.toHexString(moving.hashCode());
        return "W/\"" + history.lastPosition(List.of(subjects)) + "-" + changing + "\"";
    }

    /** Of an answer for which the ledger does not tell when it changed: a digest of what it says. */
    static String ofContent(Object answer, ObjectMapper json) {
        try {
            return "W/\""
                    + CanonicalJson.sha256(json.writeValueAsString(answer)).substring(0, 16) + "\"";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets an edit pass that was made from the version which still stands. What only the clock moved, a status, does not
     * stand in the way of an edit.
     */
    static void require(@Nullable String ifMatch, String tag) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(Kind.VERSION_REQUIRED, "");
        }
        allow(ifMatch, tag);
    }

    /** The same where a version may be named and need not be. */
    static void allow(@Nullable String ifMatch, String tag) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return;
        }
        for (String held : ifMatch.split(",", -1)) {
            String one = held.strip();
            if (one.equals("*") || position(one).equals(position(tag))) {
                return;
            }
        }
        throw Refusal.of(Kind.STALE, "");
    }

    private static String position(String tag) {
        return tag.replaceFirst("^W/", "").replace("\"", "").replaceFirst("-.*$", "");
    }

    /** Whether a client that sends this If-None-Match holds the version already. */
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
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
