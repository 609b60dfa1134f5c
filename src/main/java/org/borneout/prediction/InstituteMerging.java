package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.borneout.prediction.Merger.Kind;
import org.borneout.prediction.Mergers.What;
import org.borneout.source.Institute;
import org.borneout.source.InstituteName;
import org.borneout.source.Institutes;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes one institute of two that are the same. What would be ambiguous afterwards has to be settled by a person first. */
@ApplicationScoped
public class InstituteMerging {
    /**
     * What a merger would do, to be read before it is done.
     *
     * @param obstacle why it cannot be done at all, in a sentence; null where it can
     * @param pairs claims of both on the same question: it cannot be done while there are any
     * @param names those that the kept institute is found by in addition
     */
    public record Preview(
            Institute gone,
            Institute kept,
            @Nullable String obstacle,
            List<Mergers.Pair> pairs,
            long predictions,
            long affiliations,
            long children,
            List<String> names) {
        public boolean possible() {
            return obstacle == null && pairs.isEmpty();
        }

        public String namesTogether() {
            return String.join(", ", names);
        }

        public String goneAddress() {
            return "/institutes/" + gone.slug();
        }

        public String keptAddress() {
            return "/institutes/" + kept.slug();
        }

        /** Predictions that nobody could read so far would be public. */
        public boolean publishes() {
            return !gone.published() && kept.published();
        }

        /** Predictions that were public would be hidden. */
        public boolean hides() {
            return gone.published() && !kept.published();
        }
    }

    private static final int DEEPEST = 20;

    private final Institutes institutes;
    private final Mergers mergers;
    private final EntityManager entities;
    private final Messages messages;
    private final Clock clock;

    InstituteMerging(Institutes institutes, Mergers mergers, EntityManager entities, Messages messages, Clock clock) {
        this.institutes = institutes;
        this.mergers = mergers;
        this.entities = entities;
        this.messages = messages;
        this.clock = clock;
    }

    Preview preview(Institute gone, Institute kept) {
        String obstacle = obstacle(gone, kept);
        return new Preview(
                gone,
                kept,
                obstacle,
                obstacle == null ? mergers.pairs(Kind.INSTITUTES, gone.id(), kept.id()) : List.of(),
                count("select count(*) from prediction where institute_id = ?1", gone),
                count("select count(*) from affiliation where institute_id = ?1", gone),
                count("select count(*) from institute where parent_id = ?1", gone),
                gone.names().stream()
                        .filter(name -> lacks(kept, name))
                        .map(InstituteName::name)
                        .distinct()
                        .toList());
    }

    private @Nullable String obstacle(Institute gone, Institute kept) {
        MergingMessages say = messages.of(MergingMessages.class);
        if (gone.id() == kept.id()) {
            return say.sameInstitute();
        }
        if (gone.mergedInto() != null || kept.mergedInto() != null) {
            return say.alreadyMerged();
        }
        if (gone.invented() != kept.invented()) {
            return say.inventedAndReal();
        }
        Institute above = kept.parent();
        for (int step = 0; above != null && step < DEEPEST; step++) {
            if (above.id() == gone.id()) {
                return say.standsUnder(kept.name(), gone.name());
            }
            above = above.parent();
        }
        return null;
    }

    private long count(String sql, Institute of) {
        return ((Number)
                        entities.createNativeQuery(sql).setParameter(1, of.id()).getSingleResult())
                .longValue();
    }

    private static boolean lacks(Institute kept, InstituteName name) {
        return kept.names().stream().noneMatch(known -> known.name().equals(name.name()));
    }

    /** Merges, or refuses with a sentence and changes nothing. */
    @Transactional
    public Merger merge(long goneId, long keptId, String reason, long by) {
        Institute gone = institutes.findById(goneId);
        Institute kept = institutes.findById(keptId);
        if (gone == null || kept == null) {
            throw Refusal.notFound();
        }
        // Always in this order, so that two mergers do not wait for one another.
        institutes.awaitTurn(goneId < keptId ? gone : kept);
        institutes.awaitTurn(goneId < keptId ? kept : gone);
        Preview preview = preview(gone, kept);
        String obstacle = preview.obstacle();
        if (obstacle != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, obstacle);
        }
        if (!preview.pairs().isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    messages.of(MergingMessages.class)
                            .pairsFirst(preview.pairs().size()));
        }
        Merger merger = new Merger(Kind.INSTITUTES, goneId, keptId, reason, clock.instant(), by);
        mergers.persist(merger);
        takeNames(merger, gone, kept);
        gone.becomes(kept);
        takeAffiliations(merger);
        takeChildren(merger);
        takeReplies(merger);
        List<Long> moved = mergers.movePredictions(merger);
        mergers.record(merger, "MERGED", goneId, "TOOK_OVER", keptId, moved, by);
        return merger;
    }

    /** All stay with the gone one too, which nobody sees, so that undoing has nothing to guess. */
    private void takeNames(Merger merger, Institute gone, Institute kept) {
        List<String> added = new ArrayList<>();
        for (InstituteName name : gone.names()) {
            if (lacks(kept, name)) {
                InstituteName.Kind kind =
                        name.kind() == InstituteName.Kind.OFFICIAL ? InstituteName.Kind.ALIAS : name.kind();
                kept.isAlsoKnownAs(name.language(), kind, name.name());
                added.add(name.name());
            }
        }
        entities.flush();
        mergers.note(
                merger,
                What.NAME,
                kept.names().stream()
                        .filter(name -> added.contains(name.name()))
                        .map(InstituteName::id)
                        .toList());
    }

    /** Where a person is with both institutes already, the affiliation with the gone one stays behind. */
    private void takeAffiliations(Merger merger) {
        String theirs = " from affiliation a where a.institute_id = :gone and not exists (select 1 from affiliation k"
                + " where k.institute_id = :kept and k.person_id = a.person_id"
                + " and k.from_on is not distinct from a.from_on)";
        entities.createNativeQuery(
                        "insert into merger_moved (merger_id, what, moved_id) select :merger, 'AFFILIATION', a.id"
                                + theirs)
                .setParameter("merger", merger.id())
                .setParameter("gone", merger.goneId())
                .setParameter("kept", merger.keptId())
                .executeUpdate();
        update("update affiliation set institute_id = :kept", What.AFFILIATION, merger);
    }

    private void takeChildren(Merger merger) {
        entities.createNativeQuery("insert into merger_moved (merger_id, what, moved_id) select :merger, 'CHILD', i.id"
                        + " from institute i where i.parent_id = :gone and i.id <> :kept")
                .setParameter("merger", merger.id())
                .setParameter("gone", merger.goneId())
                .setParameter("kept", merger.keptId())
                .executeUpdate();
        update("update institute set parent_id = :kept", What.CHILD, merger);
    }

    /** What an institute answered stays its answer, under the name by which it is found. */
    private void takeReplies(Merger merger) {
        entities.createNativeQuery("insert into merger_moved (merger_id, what, moved_id) select :merger, 'REPLY', r.id"
                        + " from reply r where r.institute_id = :gone")
                .setParameter("merger", merger.id())
                .setParameter("gone", merger.goneId())
                .executeUpdate();
        update("update reply set institute_id = :kept, version = version + 1", What.REPLY, merger);
    }

    private void update(String sql, What what, Merger merger) {
        entities.createNativeQuery(
                        sql + " where id in (select d.moved_id from merger_moved d where d.merger_id = :merger"
                                + " and d.what = '" + what + "')")
                .setParameter("kept", merger.keptId())
                .setParameter("merger", merger.id())
                .executeUpdate();
    }
}
