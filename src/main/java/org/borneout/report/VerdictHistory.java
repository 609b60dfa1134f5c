package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.borneout.account.Accounts;
import org.borneout.ledger.History;
import org.borneout.prediction.Question;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.ResolutionMessages;
import org.borneout.resolution.VerdictMessages;
import org.borneout.resolution.Verdicts;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Who read what when, as the ledger has it: the acts, never the content of a reading. */
@ApplicationScoped
class VerdictHistory {
    private final Verdicts verdicts;
    private final History history;
    private final Accounts accounts;
    private final Messages messages;

    VerdictHistory(Verdicts verdicts, History history, Accounts accounts, Messages messages) {
        this.verdicts = verdicts;
        this.history = history;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Oldest first. */
    List<HistoryLine> of(Question question) {
        List<History.Entry> entries = new ArrayList<>();
        verdicts.idsOf(question).forEach(id -> entries.addAll(history.of("verdict", id)));
        entries.sort(java.util.Comparator.comparing(History.Entry::position));
        Map<Long, String> names = accounts.names(entries.stream()
                .map(History.Entry::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<HistoryLine> lines = new ArrayList<>();
        for (History.Entry entry : entries) {
            Long actor = entry.actor();
            String who = actor == null ? "" : names.getOrDefault(actor, "");
            HistoryLine line = line(entry, who);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private @Nullable HistoryLine line(History.Entry entry, String who) {
        VerdictMessages say = messages.of(VerdictMessages.class);
        return switch (entry.action()) {
            case "PROPOSED" -> ours(entry, say.historyProposed(who));
            case "REPLACED" -> ours(entry, say.historyReplaced(who));
            case "WITHDRAWN" -> ours(entry, say.historyTakenBack(who));
            case "SPLIT" -> ours(entry, say.historySplit(who));
            case "SUPERSEDED" -> ours(entry, say.historySuperseded());
            case "ACCEPTED" -> decided(entry, say.historyAccepted(words(entry)));
            case "CONFIRMED" ->
                decided(
                        entry,
                        switch (String.valueOf(entry.code("readers"))) {
                            case "1" -> say.historyAlone(who, words(entry));
                            case "3" -> say.historyThird(who, words(entry));
                            default -> say.historyAgreed(who, words(entry));
                        });
            default -> null;
        };
    }

    private String words(History.Entry entry) {
        Object code = entry.code("outcome");
        return code == null ? "" : messages.of(ResolutionMessages.class).outcome(Outcome.valueOf(code.toString()));
    }

    private static HistoryLine ours(History.Entry entry, String text) {
        return HistoryLine.of(day(entry), "", text);
    }

    private static HistoryLine decided(History.Entry entry, String text) {
        return HistoryLine.of(day(entry), "decided", text);
    }

    private static LocalDate day(History.Entry entry) {
        return LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
    }
}
