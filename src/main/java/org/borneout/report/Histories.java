package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.borneout.account.Accounts;
import org.borneout.ledger.History;
import org.borneout.prediction.Forecast;
import org.borneout.prediction.Merger;
import org.borneout.prediction.MergerView;
import org.borneout.prediction.MergerViews;
import org.borneout.prediction.Mergers;
import org.borneout.prediction.MergingMessages;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Question;
import org.borneout.resolution.ReplyMessages;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.VerdictMessages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** What happened to one prediction, oldest first: what the institute said, what we did to the record, what was decided. */
@ApplicationScoped
class Histories {
    /** What these replaced is shown field by field. */
    private static final Set<String> REPLACING = Set.of("CORRECTED", "REFROZEN", "CHANGE_PROPOSED");

    private static final String OURS = "";
    private static final String SAID = "said";
    private static final String DECIDED = "decided";

    private final History history;
    private final ChangedFields changed;
    private final Accounts accounts;
    private final Mergers mergers;
    private final MergerViews mergerViews;
    private final VerdictHistory verdictHistory;
    private final Messages messages;

    Histories(
            History history,
            ChangedFields changed,
            Accounts accounts,
            Mergers mergers,
            MergerViews mergerViews,
            VerdictHistory verdictHistory,
            Messages messages) {
        this.history = history;
        this.changed = changed;
        this.accounts = accounts;
        this.mergers = mergers;
        this.mergerViews = mergerViews;
        this.verdictHistory = verdictHistory;
        this.messages = messages;
    }

    List<HistoryLine> of(ClaimRow row, LocalDate today, boolean internal) {
        ReportMessages say = messages.of(ReportMessages.class);
        List<Merger> moved = mergers.of(row.prediction().id());
        List<History.Entry> entries = entries(row.prediction(), moved);
        List<HistoryLine> lines = new ArrayList<>(said(row.prediction(), say));
        LocalDate due = row.dueOn();
        if (due != null && !due.isAfter(today)) {
            lines.add(HistoryLine.of(due, OURS, say.historyDue()));
        }
        lines.addAll(ours(entries, row, say, internal));
        lines.addAll(moves(moved, internal));
        Verdict verdict = row.standing().verdict();
        Instant decidedAt = verdict == null ? null : verdict.decidedAt();
        List<HistoryLine> read = verdictHistory.of(row.question());
        lines.addAll(read);
        if (decidedAt != null && read.isEmpty()) {
            lines.add(HistoryLine.of(
                    day(decidedAt), DECIDED, say.historyDecided(row.upshot().words())));
        }
        lines.sort(Comparator.comparing(HistoryLine::on));
        return lines;
    }

    /** Also what was done to the questions on which it stood before it moved. */
    private List<History.Entry> entries(Prediction prediction, List<Merger> moved) {
        Stream<History.Entry> before = moved.stream()
                .filter(merger -> merger.open() && merger.kind() != Merger.Kind.INSTITUTES)
                .flatMap(merger -> history.of("question", merger.goneId()).stream()
                        .filter(entry -> !entry.at().isAfter(merger.at())));
        return Stream.concat(
                        before,
                        Stream.concat(
                                history.of("prediction", prediction.id()).stream(),
                                history.of("question", prediction.question().id()).stream()))
                .distinct()
                .sorted(Comparator.comparing(History.Entry::position))
                .toList();
    }

    /** Where it stood before; what was undone is nobody's business but ours. */
    private List<HistoryLine> moves(List<Merger> moved, boolean internal) {
        MergingMessages say = messages.of(MergingMessages.class);
        List<HistoryLine> lines = new ArrayList<>();
        for (MergerView move : mergerViews.of(moved)) {
            Merger merger = move.merger();
            if (!merger.open() && !internal) {
                continue;
            }
            String text = switch (merger.kind()) {
                case INSTITUTES -> say.historyInstitutes(move.gone(), move.kept());
                case QUESTIONS -> say.historyQuestions(move.gone(), move.kept());
                case PREDICTION -> say.historyMoved(move.gone(), move.kept());
            };
            String undone = merger.open() ? "" : " " + say.historyMergerUndone();
            lines.add(new HistoryLine(day(merger.at()), OURS, text + undone, merger.reason(), List.of()));
        }
        return lines;
    }

    private List<HistoryLine> said(Prediction prediction, ReportMessages say) {
        List<HistoryLine> lines = new ArrayList<>();
        for (Forecast forecast : prediction.forecasts()) {
            lines.add(HistoryLine.of(
                    forecast.madeOn(),
                    SAID,
                    forecast.number() == 1
                            ? say.historySaid(forecast.stated())
                            : say.historyRevised(forecast.stated())));
        }
        return lines;
    }

    private List<HistoryLine> ours(List<History.Entry> entries, ClaimRow row, ReportMessages say, boolean internal) {
        Map<Long, String> names = accounts.names(Stream.concat(
                        entries.stream().map(History.Entry::actor),
                        Stream.of(row.prediction().loggedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<HistoryLine> lines = new ArrayList<>();
        if (entries.stream().noneMatch(Histories::logs)) {
            lines.add(HistoryLine.of(
                    day(row.prediction().loggedAt()),
                    OURS,
                    logged(row, say, name(names, row.prediction().loggedBy(), say))));
        }
        for (History.Entry entry : entries) {
            HistoryLine line = line(entry, row, say, name(names, entry.actor(), say), internal);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean logs(History.Entry entry) {
        return entry.action().equals("LOGGED")
                || entry.action().equals("IMPORTED") && entry.subjectType().equals("prediction");
    }

    private @Nullable HistoryLine line(
            History.Entry entry, ClaimRow row, ReportMessages say, String who, boolean internal) {
        boolean question = entry.subjectType().equals("question");
        String text = switch (entry.action()) {
            case "LOGGED" -> logged(row, say, who);
            case "CORRECTED" -> question ? say.historyQuestionCorrected(who) : say.historyCorrected(who);
            case "REVISED" -> say.historyRevisionLogged(who);
            case "WITHDRAWN" -> say.historyWithdrawn(who);
            case "UNDONE" -> say.historyUndone(who);
            case "IMPORTED" -> question ? "" : say.historyImported(who, String.valueOf(entry.code("import")));
            case "TAKEN_BACK" -> question ? "" : say.historyTakenBack(who, String.valueOf(entry.code("import")));
            case "PUBLISHED" -> say.historyPublished(who);
            case "FROZEN" -> say.historyFrozen(who);
            case "REFROZEN" -> messages.of(VerdictMessages.class).historyRefrozen(who);
            case "CHANGE_PROPOSED" -> messages.of(VerdictMessages.class).historyChangeProposed(who);
            case "CHANGE_DECLINED" -> messages.of(VerdictMessages.class).historyChangeDeclined(who);
            case "CHANGE_WITHDRAWN" -> messages.of(VerdictMessages.class).historyChangeWithdrawn(who);
            case "CONTESTED" -> messages.of(ReplyMessages.class).historyContested(who);
            case "REPLY_ANSWERED" -> messages.of(ReplyMessages.class).historyAnswered(who);
            case "REPLY_TAKEN_DOWN" -> messages.of(ReplyMessages.class).historyTakenDown(who);
            default -> "";
        };
        if (text.isEmpty()) {
            return null;
        }
        boolean undone = entry.action().equals("UNDONE");
        List<HistoryLine.Change> changes =
                REPLACING.contains(entry.action()) || undone ? changed.of(entry, internal) : List.of();
        return new HistoryLine(day(entry.at()), OURS, text, entry.text("reason"), changes);
    }

    private String logged(ClaimRow row, ReportMessages say, String who) {
        return row.logging().afterKnowable() ? say.historyLoggedLate(who) : say.historyLogged(who);
    }

    private static String name(Map<Long, String> names, @Nullable Long account, ReportMessages say) {
        String name = account == null ? null : names.get(account);
        return name == null ? say.somebody() : name;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Today where the question's days end. */
    static LocalDate today(Question question, Instant now) {
        ZoneId zone = question.window().zone();
        return LocalDate.ofInstant(now, zone);
    }
}
