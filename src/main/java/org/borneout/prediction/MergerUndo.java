package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.Merger.Kind;
import org.borneout.prediction.Mergers.What;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a merger back: everything that moved with it returns to where it was, unless something later speaks against it. */
@ApplicationScoped
public class MergerUndo {
    private final Mergers mergers;
    private final Institutes institutes;
    private final Questions questions;
    private final EntityManager entities;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;

    MergerUndo(
            Mergers mergers,
            Institutes institutes,
            Questions questions,
            EntityManager entities,
            Ledger ledger,
            Messages messages,
            Clock clock) {
        this.mergers = mergers;
        this.institutes = institutes;
        this.questions = questions;
        this.entities = entities;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /** Why it cannot be undone, in a sentence; null when it can. */
    @Nullable
    String obstacle(Merger merger) {
        MergingMessages say = messages.of(MergingMessages.class);
        if (!merger.open()) {
            return say.alreadyUndone();
        }
        if (mergedOn(merger)) {
            return say.mergedOn();
        }
        long moved = mergers.movedOn(merger);
        if (moved > 0) {
            return say.movedOn(moved);
        }
        int pairs = mergers.pairsAfterUndoing(merger).size();
        return pairs > 0 ? say.claimedSince(pairs) : null;
    }

    /** Whether one of the two became a third one since. */
    private boolean mergedOn(Merger merger) {
        if (merger.kind() == Kind.INSTITUTES) {
            return institute(merger.keptId()).mergedInto() != null;
        }
        return question(merger.keptId()).mergedInto() != null
                || (merger.kind() == Kind.PREDICTION
                        && question(merger.goneId()).mergedInto() != null);
    }

    @Transactional
    public Merger undo(long id, long by) {
        Merger merger = mergers.findById(id);
        if (merger == null) {
            throw Refusal.notFound();
        }
        if (merger.kind() == Kind.INSTITUTES) {
            institutes.awaitTurn(institute(Math.min(merger.goneId(), merger.keptId())));
            institutes.awaitTurn(institute(Math.max(merger.goneId(), merger.keptId())));
        } else {
            questions.awaitTurn(question(Math.min(merger.goneId(), merger.keptId())));
            questions.awaitTurn(question(Math.max(merger.goneId(), merger.keptId())));
        }
        entities.refresh(merger);
        String obstacle = obstacle(merger);
        if (obstacle != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, obstacle);
        }
        merger.isUndone(clock.instant(), by);
        switch (merger.kind()) {
            case INSTITUTES -> giveBack(merger);
            case QUESTIONS -> question(merger.goneId()).isItselfAgain();
            case PREDICTION -> {}
        }
        entities.flush();
        List<Long> moved = mergers.putBack(merger);
        if (merger.kind() == Kind.PREDICTION) {
            for (Long prediction : moved) {
                ledger.record(Change.of(by, "MOVED", "prediction", prediction)
                        .code("merger", merger.id())
                        .code("undo", true)
                        .codeChange("question", merger.keptId(), merger.goneId()));
            }
        } else {
            mergers.record(merger, "UNMERGED", merger.keptId(), "RESTORED", merger.goneId(), moved, by);
        }
        return merger;
    }

    private void giveBack(Merger merger) {
        Institute kept = institute(merger.keptId());
        kept.isNoLongerCalled(mergers.movedIds(merger, What.NAME));
        institute(merger.goneId()).isItselfAgain();
        entities.flush();
        // What was moved elsewhere since, stays there.
        back("update affiliation set institute_id = :gone where institute_id = :kept", What.AFFILIATION, merger);
        back("update institute set parent_id = :gone where parent_id = :kept", What.CHILD, merger);
        back(
                "update reply set institute_id = :gone, version = version + 1 where institute_id = :kept",
                What.REPLY,
                merger);
    }

    private void back(String sql, What what, Merger merger) {
        entities.createNativeQuery(sql + " and id in (select d.moved_id from merger_moved d where d.merger_id = :merger"
                        + " and d.what = '" + what + "')")
                .setParameter("gone", merger.goneId())
                .setParameter("kept", merger.keptId())
                .setParameter("merger", merger.id())
                .executeUpdate();
    }

    private Institute institute(long id) {
        return Objects.requireNonNull(institutes.findById(id));
    }

    private Question question(long id) {
        return Objects.requireNonNull(questions.findById(id));
    }
}
