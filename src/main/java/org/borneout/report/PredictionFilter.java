package org.borneout.report;

import java.time.LocalDate;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which predictions a list shows; null leaves a thing open. Without a status, drafts and withdrawn ones are left out.
 *
 * @param institute its slug
 * @param topic its slug
 * @param from the first day on which they may have been said
 * @param to the last such day
 * @param text stands in the statement, in a quotation, or is the wording of the likelihood
 * @param loggedBy an account
 * @param assignedTo an account
 * @param scored whether they are among those that a score is computed from
 * @param everything also drafts (where the status asks for them) and institutes that are not published yet: for people
 *     who work here
 * @param real leaves out predictions of invented institutes, unless one of these is named
 */
public record PredictionFilter(
        @Nullable String institute,
        @Nullable String topic,
        @Nullable Status status,
        @Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable Long loggedBy,
        @Nullable Long assignedTo,
        @Nullable Boolean scored,
        boolean everything,
        boolean real) {
    public PredictionFilter(
            @Nullable String institute,
            @Nullable String topic,
            @Nullable Status status,
            @Nullable Outcome outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            @Nullable Long loggedBy,
            @Nullable Long assignedTo,
            @Nullable Boolean scored,
            boolean everything) {
        this(institute, topic, status, outcome, from, to, text, loggedBy, assignedTo, scored, everything, false);
    }

    public static PredictionFilter all(boolean everything) {
        return new PredictionFilter(null, null, null, null, null, null, null, null, null, null, everything);
    }

    public PredictionFilter withStatus(Status wanted) {
        return new PredictionFilter(
                institute, topic, wanted, outcome, from, to, text, loggedBy, assignedTo, scored, everything, real);
    }

    public PredictionFilter withInstitute(String slug) {
        return new PredictionFilter(
                slug, topic, status, outcome, from, to, text, loggedBy, assignedTo, scored, everything, real);
    }

    public PredictionFilter withAssignee(@Nullable Long account) {
        return new PredictionFilter(
                institute, topic, status, outcome, from, to, text, loggedBy, account, scored, everything, real);
    }

    /** Without the predictions of invented institutes, unless one of these is named. */
    public PredictionFilter realOnly() {
        return new PredictionFilter(
                institute, topic, status, outcome, from, to, text, loggedBy, assignedTo, scored, everything, true);
    }
}
