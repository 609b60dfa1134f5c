package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.borneout.account.Accounts;
import org.borneout.prediction.Merger.Kind;
import org.borneout.prediction.Mergers.What;
import org.borneout.source.Institutes;
import org.jspecify.annotations.Nullable;

/** Puts mergers into words, a page of them with as many queries as one. */
@ApplicationScoped
public class MergerViews {
    private record Named(String words, String address) {}

    private final Mergers mergers;
    private final MergerUndo undo;
    private final Institutes institutes;
    private final Questions questions;
    private final Accounts accounts;

    MergerViews(Mergers mergers, MergerUndo undo, Institutes institutes, Questions questions, Accounts accounts) {
        this.mergers = mergers;
        this.undo = undo;
        this.institutes = institutes;
        this.questions = questions;
        this.accounts = accounts;
    }

    public List<MergerView> of(List<Merger> some) {
        return views(some, false);
    }

    /** With what moved and what stands in the way of undoing it. */
    MergerView whole(Merger merger) {
        return views(List.of(merger), true).get(0);
    }

    private List<MergerView> views(List<Merger> some, boolean whole) {
        Set<Long> ofInstitutes = new HashSet<>();
        Set<Long> ofQuestions = new HashSet<>();
        Set<@Nullable Long> people = new HashSet<>();
        for (Merger merger : some) {
            Set<Long> ids = merger.kind() == Kind.INSTITUTES ? ofInstitutes : ofQuestions;
            ids.add(merger.goneId());
            ids.add(merger.keptId());
            people.add(merger.mergedBy());
            people.add(merger.undoneBy());
        }
        Map<Long, Named> institute = institutes(ofInstitutes);
        Map<Long, Named> question = questions(ofQuestions);
        Map<Long, String> names = accounts.names(people);
        List<MergerView> views = new ArrayList<>();
        for (Merger merger : some) {
            views.add(view(merger, merger.kind() == Kind.INSTITUTES ? institute : question, names, whole));
        }
        return views;
    }

    private Map<Long, Named> institutes(Set<Long> ids) {
        Map<Long, Named> named = new HashMap<>();
        if (!ids.isEmpty()) {
            institutes
                    .list("id in ?1", ids)
                    .forEach(one -> named.put(
                            one.id(),
                            new Named(
                                    one.name(),
                                    "/institutes/" + URLEncoder.encode(one.slug(), StandardCharsets.UTF_8))));
        }
        return named;
    }

    private Map<Long, Named> questions(Set<Long> ids) {
        Map<Long, Named> named = new HashMap<>();
        if (!ids.isEmpty()) {
            questions
                    .list("id in ?1", ids)
                    .forEach(one -> named.put(one.id(), new Named(one.statement(), "/questions/" + one.id())));
        }
        return named;
    }

    private MergerView view(Merger merger, Map<Long, Named> named, Map<Long, String> names, boolean whole) {
        Named unknown = new Named("", "/mergers");
        Named gone = named.getOrDefault(merger.goneId(), unknown);
        Named kept = named.getOrDefault(merger.keptId(), unknown);
        List<Long> one = merger.kind() == Kind.PREDICTION ? mergers.movedIds(merger, What.PREDICTION) : List.of();
        Long undoneBy = merger.undoneBy();
        return new MergerView(
                merger,
                gone.words(),
                kept.words(),
                gone.address(),
                kept.address(),
                one.isEmpty() ? null : one.get(0),
                whole ? mergers.moved(merger, What.PREDICTION) : 0,
                names.getOrDefault(merger.mergedBy(), ""),
                undoneBy == null ? null : names.getOrDefault(undoneBy, ""),
                whole ? undo.obstacle(merger) : null);
    }
}
