package org.borneout.report.scored;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.borneout.FreshStart;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.lexicon.Lexicons;
import org.borneout.prediction.Corrections;
import org.borneout.prediction.InstituteMerging;
import org.borneout.prediction.MergerUndo;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Questions;
import org.borneout.prediction.Revisions;
import org.borneout.prediction.Slip;
import org.borneout.prediction.Slips;
import org.borneout.prediction.Undo;
import org.borneout.report.scored.DrawnHistory.Act;
import org.borneout.report.scored.DrawnHistory.Chances;
import org.borneout.report.scored.DrawnHistory.Deed;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.QuestionMerging;
import org.borneout.resolution.Reader;
import org.borneout.resolution.Resolutions;
import org.borneout.resolution.Verdicts;
import org.borneout.resolution.VoidReason;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever people do, a record is what the records say, now and as of every earlier moment: random histories of all acts
 * that a score depends on, with time passing between them.
 */
@QuarkusTest
class RecordLawStoreTest {
    private static final int HISTORIES = 10;
    /** So many at most, where the first ones leave something out. */
    private static final int MOST_HISTORIES = 60;

    private static final int TRIES_TO_SHRINK = 80;
    /** Without these the law would say little. */
    private static final Set<Deed> NEEDED = EnumSet.complementOf(EnumSet.of(Deed.TAKE_BACK, Deed.PUBLISH));

    private static final List<String> SAID = List.of(
            "likely",
            "very likely",
            "highly likely",
            "70%",
            "60-80%",
            "0.1",
            "could",
            "will",
            "가능성이 높다",
            "about even",
            "is expected to");
    private static final List<String> SAID_LOW = List.of("unlikely", "very unlikely", "20%");
    private static final List<String> INSTITUTES = List.of("Alpha Institute", "Beta Bank", "Gamma House");
    private static final Finding.Piece SOURCE = Finding.Piece.at("https://example.org/source");

    /** What a record said at a moment. */
    private record Snapshot(
            int act,
            long institute,
            LocalDate day,
            long position,
            boolean last,
            boolean hindsight,
            SlowRecord.Figures figures) {}

    @Inject
    Chronicle chronicle;

    @Inject
    SlowRecord slow;

    @Inject
    Nodes nodes;

    @Inject
    InstituteRecords records;

    @Inject
    AsOfs asOfs;

    @Inject
    Lexicons lexicons;

    @Inject
    Institutes institutes;

    @Inject
    Predictions predictions;

    @Inject
    Questions questions;

    @Inject
    Revisions revisions;

    @Inject
    Corrections corrections;

    @Inject
    Undo undo;

    @Inject
    Slips slips;

    @Inject
    Resolutions resolutions;

    @Inject
    Verdicts verdicts;

    @Inject
    InstituteMerging institutesMerging;

    @Inject
    QuestionMerging questionMerging;

    @Inject
    MergerUndo mergerUndo;

    @Inject
    Rebuild rebuild;

    @Inject
    Ledger ledger;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private final Map<Deed, Integer> done = new EnumMap<>(Deed.class);
    private Chances random = new Chances(new Act(Deed.LOG, List.of(0)));
    private long reviewer;
    private long admin;
    private final List<Long> mergers = new ArrayList<>();

    @Test
    void a_record_is_what_the_records_say_now_and_as_of_every_earlier_moment() {
        long seed = Long.getLong("test.seed", new Random().nextLong());
        JqwikSession.run(() -> {
            RandomGenerator<List<Act>> histories = DrawnHistory.any().generator(HISTORIES, false);
            Random draw = new Random(seed);
            for (int number = 1; number <= HISTORIES || (isLacking() && number <= MOST_HISTORIES); number++) {
                Shrinkable<List<Act>> history = histories.next(draw);
                AssertionError fault = fault(history.value());
                if (fault != null) {
                    List<Act> least = DrawnHistory.least(history, acts -> fault(acts) != null, TRIES_TO_SHRINK);
                    throw new AssertionError(
                            "History %d of -Dtest.seed=%d fails, and so does %s".formatted(number, seed, least), fault);
                }
            }
        });
        assertThat(done.keySet()).as("what was done with -Dtest.seed=%d", seed).containsAll(NEEDED);
    }

    private boolean isLacking() {
        return !done.keySet().containsAll(NEEDED);
    }

    /** What is wrong with a history; null where the law holds. */
    private @Nullable AssertionError fault(List<Act> history) {
        FreshStart.again();
        try {
            holds(history);
            return null;
        } catch (AssertionError e) {
            return e;
        }
    }

    private void holds(List<Act> history) {
        chronicle.begins();
        reviewer = people.reviewer().id();
        admin = people.admin().id();
        mergers.clear();
        clock.set(LocalDate.of(2026, 3, 1));
        List<Snapshot> snapshots = new ArrayList<>();
        Map<LocalDate, List<Snapshot>> lastOfDay = new LinkedHashMap<>();
        for (int number = 0; number < history.size(); number++) {
            Act act = history.get(number);
            if (happens(act)) {
                done.merge(act.deed(), 1, Integer::sum);
            }
            List<Snapshot> now = snapshots(number);
            now.forEach(snapshot -> compare("now", snapshot));
            snapshots.addAll(now);
            lastOfDay.put(asOfs.today(), now);
        }
        snapshots.forEach(snapshot -> compare("as of then", snapshot));
        lastOfDay.forEach((day, end) ->
                end.forEach(snapshot -> assertThat(figures(snapshot, Objects.requireNonNull(asOfs.of(day, null))))
                        .as("as of the day %s, after act %d", day, snapshot.act())
                        .isEqualTo(snapshot.figures())));
        Rebuild.Result rebuilt = rebuild.run();
        assertThat(rebuilt.mended()).as("rows that differ from the records").isZero();
        assertThat(rebuilt.overlaps()).isZero();
        snapshots.forEach(snapshot -> compare("after rebuilding", snapshot));
    }

    private List<Snapshot> snapshots(int act) {
        List<Snapshot> now = new ArrayList<>();
        AsOf asOf = asOfs.now();
        for (Institute institute : QuarkusTransaction.requiringNew().call(() -> institutes.listAll())) {
            boolean last = act % 2 == 1;
            boolean hindsight = act % 3 == 1;
            now.add(new Snapshot(
                    act,
                    institute.id(),
                    asOf.day(),
                    asOf.position(),
                    last,
                    hindsight,
                    slow.of(institute.id(), asOf.day(), last, hindsight)));
        }
        return now;
    }

    private void compare(String when, Snapshot then) {
        assertThat(figures(then, Objects.requireNonNull(asOfs.of(then.day(), then.position()))))
                .as("%s, institute %d after act %d (position %d)", when, then.institute(), then.act(), then.position())
                .isEqualTo(then.figures());
        assertThat(SlowRecord.of(nodes.fresh()
                        .of(then.institute(), by(then, Objects.requireNonNull(asOfs.of(then.day(), then.position()))))))
                .as("%s, by a node that knew nothing", when)
                .isEqualTo(then.figures());
    }

    private SlowRecord.Figures figures(Snapshot then, AsOf asOf) {
        return SlowRecord.of(records.of(then.institute(), by(then, asOf)));
    }

    private Switches by(Snapshot then, AsOf asOf) {
        return new Switches(
                asOf,
                lexicons.standard(),
                then.last() ? Edition.LAST : Edition.FIRST,
                then.hindsight(),
                null,
                null,
                null,
                null);
    }

    /** Whether anything came of an act; nothing does where it is refused, or where there is nothing to do it to. */
    private boolean happens(Act act) {
        random = new Chances(act);
        try {
            return switch (act.deed()) {
                case LOG -> log();
                case DECIDE -> decide(chronicle.questionOf(anyPrediction()));
                case SUPERSEDE -> supersede();
                case REVISE -> revise();
                case CORRECT -> correct();
                case WITHDRAW -> withdraw();
                case TAKE_BACK -> takeBack();
                case PUBLISH -> publish();
                case MERGE_INSTITUTES -> mergeInstitutes();
                case MERGE_QUESTIONS -> mergeQuestions();
                case UNMERGE -> unmerge();
                case MOVE -> move();
                case LET_TIME_PASS -> {
                    clock.advance(Duration.ofHours(random.nextInt(24 * 25)));
                    yield true;
                }
            };
        } catch (Refusal e) {
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private long anyPrediction() {
        List<Prediction> all = QuarkusTransaction.requiringNew().call(() -> predictions.list("order by id"));
        if (all.isEmpty()) {
            log();
            return anyPrediction();
        }
        return any(all).id();
    }

    private int version(long prediction) {
        return QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).version());
    }

    private boolean log() {
        boolean low = random.nextInt(4) == 0;
        Map<String, String> fields = chronicle.claim(low ? any(SAID_LOW) : any(SAID));
        fields.put("institute", any(INSTITUTES));
        fields.put("side", !low && random.nextInt(3) == 0 ? "WILL_NOT" : "WILL");
        fields.put("madeOn", today().minusDays(random.nextInt(30)).toString());
        fields.put("window.due", today().plusDays(random.nextInt(60) - 20).toString());
        fields.put("window.zone", any(List.of("UTC", "Asia/Seoul", "America/New_York")));
        if (random.nextInt(3) == 0) {
            fields.put("frame", "every forecast in the outlook");
        }
        if (random.nextInt(2) == 0) {
            fields.put("family", any(List.of("tariffs", "elections")));
        }
        List<Question> known = QuarkusTransaction.requiringNew()
                .call(() -> questions.list("kind = ?1 and mergedInto is null order by id", QuestionKind.YES_NO));
        if (!known.isEmpty() && random.nextInt(3) == 0) {
            fields.put("question", String.valueOf(any(known).id()));
            fields.remove("statement");
        } else if (random.nextInt(8) == 0) {
            fields.put("kind", "NUMBER");
            fields.put("unit", "%");
            fields.put("side", "WILL");
            fields.put("likelihood", random.nextBoolean() ? "3.2" : "2-3");
        }
        if (random.nextInt(8) == 0) {
            fields.put("checkable", "false");
            fields.put("notCheckable", "VAGUE");
        }
        if (random.nextInt(8) == 0) {
            fields.put("draft", "true");
        }
        chronicle.log(fields);
        return true;
    }

    /** On a question that was decided before. */
    private boolean supersede() {
        List<Long> decided = QuarkusTransaction.requiringNew()
                .call(() -> verdicts.list("currentMark = 1 order by id").stream()
                        .map(verdict -> verdict.question().id())
                        .toList());
        return !decided.isEmpty() && decide(any(decided));
    }

    private boolean decide(long question) {
        boolean number = QuarkusTransaction.requiringNew()
                .call(() -> questions.findById(question).kind() == QuestionKind.NUMBER);
        LocalDate event = random.nextInt(3) == 0 ? null : today().minusDays(random.nextInt(20));
        Finding finding = switch (random.nextInt(10)) {
            case 0 -> Finding.voided(VoidReason.QUESTION_FLAWED, "It cannot be told");
            case 1 -> new Finding(Outcome.CANNOT_RESOLVE, null, null, null, null, "No source", List.of());
            case 2 -> number ? value() : Finding.partly(500_000, event, SOURCE);
            case 3, 4, 5, 6 -> number ? value() : Finding.of(Outcome.HAPPENED, event, "Seen", SOURCE);
            default -> number ? value() : Finding.of(Outcome.DID_NOT_HAPPEN, event, "Not seen", SOURCE);
        };
        if (random.nextInt(6) == 0) {
            resolutions.accept(question, finding, admin, clock.instant());
            return true;
        }
        var proposed = resolutions.propose(question, finding, new Reader(chronicle.analyst(), false), clock.instant());
        if (random.nextInt(8) == 0) {
            return true; // stays sealed
        }
        resolutions.confirm(proposed.id(), finding, new Reader(reviewer, true), clock.instant());
        return true;
    }

    private Finding value() {
        return Finding.value(new BigDecimal("2.8"), null, SOURCE);
    }

    private boolean revise() {
        long prediction = anyPrediction();
        LocalDate after = QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).last().madeOn());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("likelihood", any(SAID));
        form.put("madeOn", after.plusDays(1 + random.nextInt(10)).toString());
        revisions.revise(prediction, version(prediction), new PredictionForm(form), chronicle.analyst());
        return true;
    }

    private boolean correct() {
        long prediction = anyPrediction();
        Map<String, String> form = QuarkusTransaction.requiringNew().call(() -> {
            Prediction known = predictions.findById(prediction);
            Question question = known.question();
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(
                    "institute",
                    random.nextInt(4) == 0 ? any(INSTITUTES) : known.institute().name());
            fields.put("statement", question.statement());
            fields.put("criteria", question.criteria() == null ? "" : question.criteria());
            fields.put("kind", question.kind().name());
            fields.put("unit", question.unit() == null ? "" : question.unit());
            fields.put("side", known.side().name());
            fields.put("madeOn", known.first().madeOn().toString());
            fields.put("window.rule", question.window().rule().name());
            fields.put("window.zone", question.window().zone().getId());
            fields.put("window.due", String.valueOf(question.dueOn()));
            fields.put(
                    "family", question.family() == null ? "" : question.family().label());
            fields.put("topics", "North Korea");
            fields.put("frame", known.frame() == null ? "" : known.frame().text());
            return fields;
        });
        form.put("likelihood", "NUMBER".equals(form.get("kind")) ? "2.9" : any(SAID));
        if (random.nextBoolean()) {
            form.put("window.due", today().plusDays(random.nextInt(40) - 15).toString());
        }
        if (random.nextInt(4) == 0) {
            form.put("frame", form.getOrDefault("frame", "").isEmpty() ? "every forecast in the outlook" : "");
        }
        form.values().removeIf(String::isEmpty);
        corrections.correct(
                prediction,
                1,
                version(prediction),
                new PredictionForm(form),
                "we read it wrongly",
                chronicle.analyst(),
                false);
        return true;
    }

    private boolean withdraw() {
        long prediction = anyPrediction();
        revisions.withdraw(prediction, version(prediction), "logged twice", chronicle.analyst());
        return true;
    }

    private boolean takeBack() {
        List<Slip> open = QuarkusTransaction.requiringNew().call(() -> slips.list("order by id desc"));
        if (open.isEmpty()) {
            return false;
        }
        undo.undo(open.get(0).id(), chronicle.analyst());
        return true;
    }

    private boolean publish() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Prediction draft = predictions.find("draft = true").firstResult();
            if (draft == null) {
                return false;
            }
            draft.isPublished();
            ledger.record(Change.of(chronicle.analyst(), "PUBLISHED", "prediction", draft.id()));
            return true;
        });
    }

    private boolean mergeInstitutes() {
        List<Institute> all =
                QuarkusTransaction.requiringNew().call(() -> institutes.list("mergedInto is null order by id"));
        if (all.size() < 2) {
            return false;
        }
        Institute gone = any(all);
        mergers.add(institutesMerging
                .merge(gone.id(), any(all).id(), "the same house", admin)
                .id());
        return true;
    }

    private boolean mergeQuestions() {
        List<Question> all = QuarkusTransaction.requiringNew()
                .call(() -> questions.list("mergedInto is null and kind = ?1 order by id", QuestionKind.YES_NO));
        if (all.size() < 2) {
            return false;
        }
        Question gone = any(all);
        mergers.add(questionMerging
                .merge(gone.id(), any(all).id(), "the same question", reviewer)
                .id());
        return true;
    }

    private boolean unmerge() {
        if (mergers.isEmpty()) {
            return false;
        }
        mergerUndo.undo(mergers.remove(mergers.size() - 1), admin);
        return true;
    }

    private boolean move() {
        long prediction = anyPrediction();
        List<Question> all =
                QuarkusTransaction.requiringNew().call(() -> questions.list("mergedInto is null order by id"));
        mergers.add(questionMerging
                .move(prediction, any(all).id(), version(prediction), "it belongs there", reviewer)
                .id());
        return true;
    }
}
