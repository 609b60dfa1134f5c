package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.borneout.account.Accounts;
import org.borneout.prediction.Question;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.Reading;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.Verdicts;

/** Everything that was ever decided about a question, the newest first. */
@ApplicationScoped
class Decisions {
    private final Verdicts verdicts;
    private final Accounts accounts;
    private final Upshots upshots;

    Decisions(Verdicts verdicts, Accounts accounts, Upshots upshots) {
        this.verdicts = verdicts;
        this.accounts = accounts;
        this.upshots = upshots;
    }

    List<Decision> of(Question question) {
        List<Decision> decisions = new ArrayList<>();
        for (Verdict verdict : verdicts.decided(question)) {
            decisions.add(decision(verdict));
        }
        return decisions;
    }

    private Decision decision(Verdict verdict) {
        List<Reading> readings = verdicts.readings(verdict);
        List<Evidence> evidence = verdicts.evidence(verdict);
        Map<Long, String> names =
                accounts.names(readings.stream().map(Reading::readerId).toList());
        List<Decision.Read> read = new ArrayList<>();
        for (Reading reading : readings) {
            Long reader = reading.readerId();
            read.add(new Decision.Read(
                    reading,
                    reader == null ? "" : names.getOrDefault(reader, ""),
                    evidence.stream()
                            .filter(piece -> piece.readingNumber() == reading.number())
                            .toList()));
        }
        return new Decision(verdict, upshots.decided(verdict), read);
    }
}
