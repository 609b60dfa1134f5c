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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.lexicon.Lexicons;
import org.borneout.prediction.Corrections;
import org.borneout.prediction.InstituteMerging;
import org.borneout.prediction.Merger;
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
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.QuestionMerging;
import org.borneout.resolution.Reader;
import org.borneout.resolution.Resolutions;
import org.borneout.resolution.VoidReason;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Refusal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Whatever people do, a record is what the records say, now and as of every earlier moment: random histories of all acts
 * that a score depends on, with time passing between them.
 */
@QuarkusTest
class RecordLawStoreTest {
    private static final int ACTS = 40;
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

    private Random random = new Random(0);
    private long reviewer;
    private long admin;
    private final List<Long> mergers = new ArrayList<>();

    @RepeatedTest(8)
    void a_record_is_what_the_records_say_now_and_as_of_every_earlier_moment(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        chronicle.begins();
        reviewer = people.reviewer().id();
        admin = people.admin().id();
        mergers.clear();
        clock.set(LocalDate.of(2026, 3, 1));
        List<Snapshot> snapshots = new ArrayList<>();
        Map<LocalDate, List<Snapshot>> lastOfDay = new LinkedHashMap<>();
        int done = 0;
        for (int act = 0; act < ACTS; act++) {
            if (happens()) {
                done++;
            }
            List<Snapshot> now = snapshots(act);
            now.forEach(snapshot -> compare("now", snapshot));
            snapshots.addAll(now);
            lastOfDay.put(asOfs.today(), now);
        }
        assertThat(done).as("acts that were not refused").isGreaterThan(ACTS / 2);
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

    /** One act of somebody; false where it was refused. */
    private boolean happens() {
        try {
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> log();
                case 6, 7, 8, 9 -> decide();
                case 10 -> revise();
                case 11 -> correct();
                case 12 -> withdraw();
                case 13 -> takeBack();
                case 14 -> publish();
                case 15 -> merge();
                case 16 -> move();
                default -> clock.advance(Duration.ofHours(random.nextInt(24 * 25)));
            }
            return true;
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

    private void log() {
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
    }

    private void decide() {
        long prediction = anyPrediction();
        long question = chronicle.questionOf(prediction);
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
            return;
        }
        var proposed = resolutions.propose(question, finding, new Reader(chronicle.analyst(), false), clock.instant());
        if (random.nextInt(8) == 0) {
            return; // stays sealed
        }
        resolutions.confirm(proposed.id(), finding, new Reader(reviewer, true), clock.instant());
    }

    private Finding value() {
        return Finding.value(new BigDecimal("2.8"), null, SOURCE);
    }

    private void revise() {
        long prediction = anyPrediction();
        LocalDate after = QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).last().madeOn());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("likelihood", any(SAID));
        form.put("madeOn", after.plusDays(1 + random.nextInt(10)).toString());
        revisions.revise(prediction, version(prediction), new PredictionForm(form), chronicle.analyst());
    }

    private void correct() {
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
    }

    private void withdraw() {
        long prediction = anyPrediction();
        revisions.withdraw(prediction, version(prediction), "logged twice", chronicle.analyst());
    }

    private void takeBack() {
        List<Slip> open = QuarkusTransaction.requiringNew().call(() -> slips.list("order by id desc"));
        if (!open.isEmpty()) {
            undo.undo(open.get(0).id(), chronicle.analyst());
        }
    }

    private void publish() {
        QuarkusTransaction.requiringNew().run(() -> {
            Prediction draft = predictions.find("draft = true").firstResult();
            if (draft != null) {
                draft.isPublished();
                ledger.record(Change.of(chronicle.analyst(), "PUBLISHED", "prediction", draft.id()));
            }
        });
    }

    private void merge() {
        if (!mergers.isEmpty() && random.nextInt(3) == 0) {
            mergerUndo.undo(mergers.remove(mergers.size() - 1), admin);
            return;
        }
        Merger merger;
        if (random.nextBoolean()) {
            List<Institute> all =
                    QuarkusTransaction.requiringNew().call(() -> institutes.list("mergedInto is null order by id"));
            if (all.size() < 2) {
                return;
            }
            merger = institutesMerging.merge(all.get(0).id(), all.get(1).id(), "the same house", admin);
        } else {
            List<Question> all = QuarkusTransaction.requiringNew()
                    .call(() -> questions.list("mergedInto is null and kind = ?1 order by id", QuestionKind.YES_NO));
            if (all.size() < 2) {
                return;
            }
            merger = questionMerging.merge(any(all).id(), any(all).id(), "the same question", reviewer);
        }
        mergers.add(merger.id());
    }

    private void move() {
        long prediction = anyPrediction();
        List<Question> all =
                QuarkusTransaction.requiringNew().call(() -> questions.list("mergedInto is null order by id"));
        mergers.add(questionMerging
                .move(prediction, any(all).id(), version(prediction), "it belongs there", reviewer)
                .id());
    }
}
