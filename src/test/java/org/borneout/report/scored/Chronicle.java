package org.borneout.report.scored;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.borneout.account.People;
import org.borneout.prediction.Logbook;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Revisions;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Reader;
import org.borneout.resolution.Resolutions;
import org.borneout.resolution.Verdict;
import org.jspecify.annotations.Nullable;

/** Lets predictions be logged and decided by the acts of the program, as people would. */
@ApplicationScoped
@Unremovable
public class Chronicle {
    private final Logbook logbook;
    private final Predictions predictions;
    private final Revisions revisions;
    private final Resolutions resolutions;
    private final People people;
    private final Clock clock;
    private long analyst;
    private long reviewer;
    private int statements;

    Chronicle(
            Logbook logbook,
            Predictions predictions,
            Revisions revisions,
            Resolutions resolutions,
            People people,
            Clock clock) {
        this.logbook = logbook;
        this.predictions = predictions;
        this.revisions = revisions;
        this.resolutions = resolutions;
        this.people = people;
        this.clock = clock;
    }

    /** To be called first in each test: the people of the one before are gone. */
    public void begins() {
        analyst = people.analyst().id();
        reviewer = people.reviewer().id();
        statements = 0;
    }

    public long analyst() {
        return analyst;
    }

    /** Said by the Far Eastern institute on 1 September 2026, due on 31 October, each time of another question. */
    public Map<String, String> claim(String likelihood) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("institute", "Institute for Far Eastern Studies");
        fields.put("statement", "Thing number " + ++statements + " happens");
        fields.put("likelihood", likelihood);
        fields.put("madeOn", "2026-09-01");
        fields.put("window.due", "2026-10-31");
        fields.put("window.rule", "DATE_GIVEN");
        fields.put("window.zone", "UTC");
        fields.put("criteria", "It is announced");
        fields.put("topics", "North Korea");
        return fields;
    }

    public long log(Map<String, String> fields) {
        return logbook.log(new PredictionForm(fields), analyst).prediction().id();
    }

    public long log(String likelihood) {
        return log(claim(likelihood));
    }

    /** Logged afterwards by a written rule. */
    public long logByRule(String likelihood) {
        Map<String, String> fields = claim(likelihood);
        fields.put("frame", "every forecast in the outlook");
        return log(fields);
    }

    /** The institute says something else of it. */
    public void revise(long prediction, String likelihood, LocalDate madeOn) {
        int version = QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).version());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("likelihood", likelihood);
        fields.put("madeOn", madeOn.toString());
        revisions.revise(prediction, version, new PredictionForm(fields), analyst);
    }

    public long questionOf(long prediction) {
        return QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).question().id());
    }

    /** Two people find the same. */
    public Verdict decide(long prediction, Finding finding) {
        Verdict proposed =
                resolutions.propose(questionOf(prediction), finding, new Reader(analyst, false), clock.instant());
        return resolutions.confirm(proposed.id(), finding, new Reader(reviewer, true), clock.instant());
    }

    public Verdict decide(long prediction, Outcome outcome, @Nullable LocalDate eventOn) {
        return decide(
                prediction,
                Finding.of(outcome, eventOn, "It was in the news", Finding.Piece.at("https://example.org/a")));
    }

    public void happened(long prediction) {
        decide(prediction, Outcome.HAPPENED, LocalDate.of(2026, 10, 15));
    }

    public void didNotHappen(long prediction) {
        decide(prediction, Outcome.DID_NOT_HAPPEN, null);
    }
}
