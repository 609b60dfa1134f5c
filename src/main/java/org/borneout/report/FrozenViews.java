package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.borneout.account.Accounts;
import org.borneout.ledger.History;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.FrozenText;
import org.borneout.prediction.Question;
import org.borneout.prediction.TextChange;
import org.borneout.resolution.Foresight;
import org.borneout.resolution.Standing;
import org.jspecify.annotations.Nullable;

/** Tells what is frozen of a question. */
@ApplicationScoped
class FrozenViews {
    private final Freezing freezing;
    private final Accounts accounts;
    private final History history;
    private final ChangedFields changed;

    FrozenViews(Freezing freezing, Accounts accounts, History history, ChangedFields changed) {
        this.freezing = freezing;
        this.accounts = accounts;
        this.history = history;
        this.changed = changed;
    }

    FrozenView of(Question question, Standing standing) {
        List<FrozenText> texts = freezing.texts(question);
        TextChange change = freezing.waiting(question);
        FrozenText current = texts.isEmpty() ? null : texts.get(texts.size() - 1);
        Long second = current == null ? null : current.secondedBy();
        Set<Long> people = new HashSet<>();
        if (current != null) {
            people.add(current.frozenBy());
        }
        if (second != null) {
            people.add(second);
        }
        if (change != null) {
            people.add(change.proposedBy());
        }
        Map<Long, String> names = accounts.names(people);
        return new FrozenView(
                texts,
                current == null ? "" : names.getOrDefault(current.frozenBy(), ""),
                second == null ? "" : names.getOrDefault(second, ""),
                Foresight.of(question, standing),
                change,
                change == null ? "" : names.getOrDefault(change.proposedBy(), ""),
                change == null ? List.of() : changes(question, change));
    }

    /** As the ledger has it from when the change was proposed. */
    private List<HistoryLine.Change> changes(Question question, TextChange change) {
        return history.of("question", question.id()).stream()
                .filter(entry -> entry.action().equals("CHANGE_PROPOSED") && isAbout(entry.code("change"), change))
                .findFirst()
                .map(entry -> changed.of(entry, true))
                .orElse(List.of());
    }

    private static boolean isAbout(@Nullable Object code, TextChange change) {
        return code != null && code.toString().equals(String.valueOf(change.id()));
    }
}
