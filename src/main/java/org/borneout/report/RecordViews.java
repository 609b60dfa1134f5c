package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.borneout.account.Site;
import org.borneout.account.Visitor;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Scale;
import org.borneout.prediction.ReadBacks;
import org.borneout.report.RecordView.ScoreView;
import org.borneout.report.RecordView.ScoredLine;
import org.borneout.report.RecordView.Stated;
import org.borneout.report.RecordView.Step;
import org.borneout.report.RecordView.Word;
import org.borneout.report.scored.AsOf;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.Funnel;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.InstituteRecords;
import org.borneout.report.scored.Leaf;
import org.borneout.report.scored.PhraseLine;
import org.borneout.report.scored.Score;
import org.borneout.report.scored.Scores;
import org.borneout.report.scored.Switches;
import org.borneout.resolution.Status;
import org.borneout.scoring.BrierOverRange;
import org.borneout.scoring.Interval;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Threshold;
import org.borneout.source.Institute;
import org.borneout.web.Cursor;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Mark;
import org.borneout.web.Messages;
import org.borneout.web.Slice;
import org.borneout.web.WebMessages;
import org.jspecify.annotations.Nullable;

/** Puts a record into the words and drawings of its page. */
@ApplicationScoped
class RecordViews {
    private static final int ROWS = 20;
    private static final int WORDS_QUOTED = 2;
    private static final double COIN = 0.25;
    private static final List<Leaf> OF_RESOLVED =
            List.of(Leaf.VOID, Leaf.CANNOT_RESOLVE, Leaf.NUMBERS, Leaf.PARTLY, Leaf.HINDSIGHT, Leaf.NO_NUMBER);

    private final InstituteViews institutes;
    private final InstituteRecords records;
    private final Scores scores;
    private final ClaimRows claims;
    private final ReadBacks readBacks;
    private final Lexicons lexicons;
    private final AsOfs asOfs;
    private final EntityManager entities;
    private final Visitor visitor;
    private final Site site;
    private final Messages messages;
    private final Languages languages;

    RecordViews(
            InstituteViews institutes,
            InstituteRecords records,
            Scores scores,
            ClaimRows claims,
            ReadBacks readBacks,
            Lexicons lexicons,
            AsOfs asOfs,
            EntityManager entities,
            Visitor visitor,
            Site site,
            Messages messages,
            Languages languages) {
        this.institutes = institutes;
        this.records = records;
        this.scores = scores;
        this.claims = claims;
        this.readBacks = readBacks;
        this.lexicons = lexicons;
        this.asOfs = asOfs;
        this.entities = entities;
        this.visitor = visitor;
        this.site = site;
        this.messages = messages;
        this.languages = languages;
    }

    /** @param after of the list of scored predictions; null from its start */
    RecordView of(Institute institute, Switches by, SwitchForm form, @Nullable Cursor after) {
        InstituteRecord record = records.of(institute.id(), by);
        Slice<ScoredLine> rows = rows(institute, by, after);
        AsOf asOf = by.asOf();
        Map<String, String> pinned = Map.of("asOf", asOf.day().toString(), "position", String.valueOf(asOf.position()));
        String here = "/institutes/" + InstitutePages.encoded(institute.slug());
        return new RecordView(
                institutes.of(institute),
                record,
                form,
                asOfs.today(),
                lexicons.all(),
                standfirst(record),
                site.publicAddress() + here + "?" + form.query(pinned),
                form.isOfThen() ? say().ofThen(day(asOf.day()), asOf.position()) : null,
                record.isEnough() ? record.phrases().stream().map(this::word).toList() : List.of(),
                stated(record),
                record.isEnough() && !record.isWeighted() ? score(record) : null,
                record.funnel().logged() == 0 ? List.of() : steps(record.funnel()),
                rows.items(),
                rows.next() == null ? null : here + "?" + form.query(pinned) + "&after=" + rows.next() + "#rows",
                form.query(pinned),
                aside(institute));
    }

    private RecordMessages say() {
        return messages.of(RecordMessages.class);
    }

    private List<String> standfirst(InstituteRecord record) {
        List<String> sentences = new ArrayList<>();
        Funnel funnel = record.funnel();
        if (funnel.logged() == 0) {
            sentences.add(messages.of(ReportMessages.class).nothingOfIts());
            return sentences;
        }
        if (record.isEnough()) {
            record.phrases().stream()
                    .sorted(Comparator.comparing(PhraseLine::n).reversed())
                    .limit(WORDS_QUOTED)
                    .forEach(line -> sentences.add(say().itSaid(line.phrase(), line.happened(), line.n())));
        }
        sentences.add(say().meansLogged(funnel.logged(), funnel.checkable(), funnel.scored()));
        if (record.n() == 0) {
            sentences.add(say().noneScored());
        } else if (!record.isEnough()) {
            sentences.add(say().tooFew(record.n(), record.families(), Threshold.AGGREGATE.families()));
        } else {
            MeanBrier brier = record.brier().get();
            Interval interval = brier.interval().orNull();
            sentences.add(
                    interval == null
                            ? say().itsScoreAlone(two(brier.value()))
                            : say().itsScore(two(brier.value()), two(interval.low()), two(interval.high())));
        }
        return sentences;
    }

    private Word word(PhraseLine line) {
        Interval interval = line.interval().orNull();
        String range = readBacks.range(line.band().low(), line.band().high());
        String share = percent(line.observed());
        WebMessages web = messages.of(WebMessages.class);
        return new Word(
                line.phrase(),
                range,
                line.alsoSaid().isEmpty() ? "" : say().alsoSaid(String.join(", ", line.alsoSaid())),
                line.scale().fallback(),
                new Mark(line.band().low().millionths(), line.band().high().millionths(), null),
                place(line.observed()),
                interval == null ? null : place(interval.low()),
                interval == null ? null : place(interval.high()),
                say().ofNumber(line.happened(), line.n()),
                web.percent(share),
                interval == null
                        ? say().phraseDrawn(range, web.percent(share))
                        : say().phraseDrawnInterval(
                                        range,
                                        web.percent(share),
                                        web.percent(percent(interval.low())),
                                        web.percent(percent(interval.high()))));
    }

    private static Stated stated(InstituteRecord record) {
        long said = record.phrases().stream().mapToLong(PhraseLine::n).sum();
        long came = record.phrases().stream().mapToLong(PhraseLine::happened).sum();
        return new Stated(record.n() - said, record.cameTrue() - came);
    }

    private ScoreView score(InstituteRecord record) {
        MeanBrier brier = record.brier().get();
        BrierOverRange range = record.figures().overRange().get();
        Interval interval = brier.interval().orNull();
        return new ScoreView(
                finding(interval),
                two(brier.value()),
                interval == null ? "" : say().interval(two(interval.low()), two(interval.high())),
                percent(record.meanProbability().get()),
                percent(record.happened() / (double) record.n()),
                two(range.lowest()),
                two(range.highest()),
                switch (brier.method()) {
                    case LOGIT_T -> say().methodPlain();
                    case LOGIT_T_FAMILIES -> say().methodFamilies();
                });
    }

    private String finding(@Nullable Interval interval) {
        if (interval == null) {
            return say().withoutInterval();
        }
        if (interval.contains(COIN)) {
            return say().likeCoin();
        }
        return interval.high() < COIN ? say().betterThanCoin() : say().worseThanCoin();
    }

    private List<Step> steps(Funnel funnel) {
        long all = funnel.logged();
        List<Step> steps = new ArrayList<>();
        steps.add(step(say().logged(), all, all, all));
        steps.add(left(Leaf.NOT_CHECKABLE, funnel.notCheckable(), all, funnel.checkable(), all, Status.NOT_CHECKABLE));
        steps.add(step(say().checkable(), funnel.checkable(), all, all));
        steps.add(left(Leaf.OPEN, funnel.open(), funnel.checkable(), funnel.due(), all, Status.OPEN));
        steps.add(left(Leaf.WAITING, funnel.waiting(), funnel.open(), funnel.due(), all, null));
        steps.add(step(say().due(), funnel.due(), funnel.checkable(), all));
        steps.add(left(Leaf.UNRESOLVED, funnel.unresolved(), funnel.due(), funnel.resolved(), all, null));
        steps.add(step(say().resolved(), funnel.resolved(), funnel.due(), all));
        long before = funnel.scored();
        for (Leaf leaf : OF_RESOLVED) {
            steps.add(left(
                    leaf, funnel.of(leaf), funnel.resolved(), before, all, leaf == Leaf.VOID ? Status.VOID : null));
            before += funnel.of(leaf);
        }
        steps.add(step(say().scored(), funnel.scored(), funnel.resolved(), all));
        return steps;
    }

    private Step step(String words, long part, long whole, long all) {
        return new Step(words, null, say().ofStep(part, whole), "0", share(part, all), null);
    }

    private Step left(Leaf leaf, long part, long whole, long before, long all, @Nullable Status status) {
        return new Step(
                say().leaf(leaf),
                leaf,
                say().ofStep(part, whole),
                share(before, all),
                share(part, all),
                part == 0 || status == null ? null : status.code());
    }

    private Slice<ScoredLine> rows(Institute institute, Switches by, @Nullable Cursor after) {
        Slice<Scores.Line> lines = after == null
                ? scores.scored(institute.id(), by, null, 0, ROWS)
                : scores.scored(
                        institute.id(),
                        by,
                        LocalDate.parse(after.values().get(0)),
                        Long.parseLong(after.values().get(1)),
                        ROWS);
        List<Long> ids =
                lines.items().stream().map(line -> line.row().prediction()).toList();
        Map<Long, ClaimRow> told = claims.of(ids).stream().collect(Collectors.toMap(ClaimRow::id, Function.identity()));
        List<ScoredLine> shown = new ArrayList<>();
        for (Scores.Line line : lines.items()) {
            ClaimRow claim = told.get(line.row().prediction());
            // What was taken back since cannot be shown any more.
            if (claim != null) {
                Score score = Objects.requireNonNull(line.score());
                shown.add(new ScoredLine(claim, score(score, line.row().words(), by.lexicon())));
            }
        }
        return new Slice<>(shown, lines.next());
    }

    /** @param words null where a probability was stated, which needs no scale */
    private String score(Score score, @Nullable String words, Scale scale) {
        String brier = Fmt.score(score.brier(), languages.current());
        return words == null
                ? say().score(brier)
                : scale.find(words, lexicons.fallback())
                        .map(match -> say().scoreUnder(brier, match.scale().name()))
                        .orElseGet(() -> say().score(brier));
    }

    private String aside(Institute institute) {
        long withdrawn = count(institute, "withdrawn_at is not null and draft = false");
        long drafts = visitor.isAnalyst() ? count(institute, "draft = true and withdrawn_at is null") : 0;
        if (drafts > 0) {
            return say().asideCounts(drafts, withdrawn);
        }
        return withdrawn > 0 ? say().withdrawnOnly(withdrawn) : "";
    }

    private long count(Institute institute, String which) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from prediction where institute_id = :institute and " + which)
                        .setParameter("institute", institute.id())
                        .getSingleResult())
                .longValue();
    }

    private static String share(long part, long all) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Where a share stands in a drawing, in percent. */
    private static String place(double share) {
        return BigDecimal.valueOf(share * 100)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private String percent(double share) {
        return Fmt.percent((int) Math.round(share * 100) * 10_000, languages.current());
    }

    private String two(double figure) {
        NumberFormat format = NumberFormat.getNumberInstance(languages.current());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(figure);
    }

    private String day(LocalDate day) {
        return Fmt.longDate(day, languages.current());
    }
}
