package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.borneout.account.Accounts;
import org.borneout.account.Site;
import org.borneout.account.Visitor;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionText;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/** Puts together the page on which somebody reads a question, with no more on it than this person may see. */
@ApplicationScoped
class ResolveViews {
    private final Verdicts verdicts;
    private final EvidenceFiles files;
    private final Accounts accounts;
    private final Site site;
    private final Visitor visitor;
    private final Clock clock;

    ResolveViews(Verdicts verdicts, EvidenceFiles files, Accounts accounts, Site site, Visitor visitor, Clock clock) {
        this.verdicts = verdicts;
        this.files = files;
        this.accounts = accounts;
        this.site = site;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** @param sent what was typed, or null for a page that is opened */
    ResolveView of(Question question, @Nullable FindingForm sent, Faults faults, String refusal, int rows) {
        Verdict open = verdicts.open(question);
        Step step = step(question, open);
        FindingForm form = sent == null ? fresh(open, step) : sent;
        int needed = form.pieces().stream().mapToInt(row -> row + 1).max().orElse(1);
        Instant dueEnd = question.dueEnd();
        return new ResolveView(
                question,
                step,
                open,
                verdicts.current(question),
                form,
                faults,
                refusal,
                Math.min(FindingForm.MOST_PIECES, Math.max(rows, needed)),
                split(open, step),
                files(form),
                step == Step.OWN && open != null && !sameText(question, open),
                visitor.isReviewer() && !question.frozen(),
                site.solo() && visitor.isReviewer() && (step == Step.FIRST || step == Step.OWN),
                dueEnd != null && !clock.instant().isBefore(dueEnd));
    }

    Step step(Question question, @Nullable Verdict open) {
        if (open == null) {
            return Step.FIRST;
        }
        boolean mine = verdicts.live(open).stream().anyMatch(reading -> reading.isBy(visitor.id()));
        if (open.state() == Verdict.State.SPLIT) {
            return mine || !visitor.isReviewer() ? Step.DIFFERS : Step.THIRD;
        }
        if (mine) {
            return Step.OWN;
        }
        if (!visitor.isReviewer()) {
            return Step.WAITS;
        }
        return sameText(question, open) ? Step.SECOND : Step.REREAD;
    }

    private boolean sameText(Question question, Verdict open) {
        String hash = QuestionText.of(question).hash();
        return verdicts.live(open).stream().allMatch(reading -> reading.isOf(hash));
    }

    private FindingForm fresh(@Nullable Verdict open, Step step) {
        if (step != Step.OWN || open == null) {
            return FindingForm.EMPTY;
        }
        Reading own = verdicts.live(open).get(0);
        return FindingForm.of(own, verdicts.evidenceOf(own));
    }

    /** Both are unsealed once they are in; they are shown to those who decide, and to the two themselves. */
    private List<ResolveView.Read> split(@Nullable Verdict open, Step step) {
        if (open == null || (step != Step.THIRD && step != Step.DIFFERS)) {
            return List.of();
        }
        List<Reading> readings = verdicts.readings(open);
        Map<Long, String> names =
                accounts.names(readings.stream().map(Reading::readerId).toList());
        List<ResolveView.Read> read = new ArrayList<>();
        for (Reading reading : readings) {
            String name = names.getOrDefault(reading.readerId(), "");
            read.add(new ResolveView.Read(reading, name, verdicts.evidenceOf(reading)));
        }
        return read;
    }

    private Map<Long, EvidenceFile> files(FindingForm form) {
        Map<Long, EvidenceFile> known = new HashMap<>();
        for (int row : form.pieces()) {
            String id = form.text("evidence." + row + ".file");
            if (id != null && id.matches("\\d{1,18}")) {
                EvidenceFile file = files.own(Long.parseLong(id), visitor.id());
                if (file != null) {
                    known.put(file.id(), file);
                }
            }
        }
        return known;
    }
}
