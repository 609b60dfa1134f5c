package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.borneout.account.Site;
import org.borneout.account.Visitor;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Scale;
import org.borneout.prediction.Topic;
import org.borneout.report.RecordView.ScoredLine;
import org.borneout.report.scored.AsOf;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.Boldest;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.InstituteRecords;
import org.borneout.report.scored.NumberRow;
import org.borneout.report.scored.Part;
import org.borneout.report.scored.Score;
import org.borneout.report.scored.Scores;
import org.borneout.report.scored.Switches;
import org.borneout.source.Institute;
import org.borneout.web.Cursor;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;

/** Puts a record into the words and drawings of its page. */
@ApplicationScoped
class RecordViews {
    private static final int ROWS = 10;

    private static final int MOST_TOPICS = 100;

    private final InstituteViews institutes;
    private final InstituteRecords records;
    private final Scores scores;
    private final ClaimRows claims;
    private final RecordParts parts;
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
            RecordParts parts,
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
        this.parts = parts;
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
        Boldest boldest = records.boldest(record, institute.id());
        Slice<Scores.Line> lines = lines(institute, by, after);
        Map<Long, ClaimRow> told = told(record, boldest, lines.items());
        InstituteView about = institutes.of(institute);
        AsOf asOf = by.asOf();
        Map<String, String> pinned = Map.of("asOf", asOf.day().toString(), "position", String.valueOf(asOf.position()));
        String here = "/institutes/" + InstitutePages.encoded(institute.slug());
        String link = site.publicAddress() + here + "?" + form.query(pinned);
        return new RecordView(
                about,
                record,
                form,
                asOfs.today(),
                lexicons.all(),
                topics(record),
                parts.quotable(about.name(), record),
                link,
                isOfThen(form, asOf) ? say().ofThen(day(asOf.day()), asOf.position()) : null,
                parts.words(record),
                parts.funnel(record),
                parts.score(institute.id(), record),
                parts.calibration(record),
                parts.parts(record),
                parts.numbers(record, told),
                parts.boldest(boldest, told),
                rows(lines.items(), told, by.lexicon()),
                lines.next() == null ? null : here + "?" + form.query(pinned) + "&after=" + lines.next() + "#rows",
                form.query(pinned),
                aside(institute),
                say().citation(about.name(), day(asOf.day()), asOf.position()));
    }

    /** The day alone, while it is today, is how a form asks for now. */
    private boolean isOfThen(SwitchForm form, AsOf asOf) {
        return form.has("position") || (form.has("asOf") && !asOf.day().equals(asOfs.today()));
    }

    private RecordMessages say() {
        return messages.of(RecordMessages.class);
    }

    /** Those of what is scored; and the chosen one, so that it can be seen. */
    private static List<Topic> topics(InstituteRecord record) {
        List<Topic> topics = new ArrayList<>(record.detail().parts().topics().stream()
                .map(Part::key)
                .limit(MOST_TOPICS)
                .toList());
        Topic chosen = record.switches().topic();
        if (chosen != null && topics.stream().noneMatch(topic -> topic.slug().equals(chosen.slug()))) {
            topics.add(0, chosen);
        }
        return topics;
    }

    /** Every prediction that any part shows, read at once. */
    private Map<Long, ClaimRow> told(InstituteRecord record, Boldest boldest, List<Scores.Line> lines) {
        List<Long> ids = new ArrayList<>(boldest.hits());
        ids.addAll(boldest.misses());
        record.detail().numbers().newest().stream().map(NumberRow::prediction).forEach(ids::add);
        lines.forEach(line -> ids.add(line.row().prediction()));
        return claims.of(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(ClaimRow::id, Function.identity()));
    }

    private Slice<Scores.Line> lines(Institute institute, Switches by, @Nullable Cursor after) {
        return after == null
                ? scores.scored(institute.id(), by, null, 0, ROWS)
                : scores.scored(
                        institute.id(),
                        by,
                        LocalDate.parse(after.values().get(0)),
                        Long.parseLong(after.values().get(1)),
                        ROWS);
    }

    private List<ScoredLine> rows(List<Scores.Line> lines, Map<Long, ClaimRow> told, Scale lexicon) {
        List<ScoredLine> shown = new ArrayList<>();
        for (Scores.Line line : lines) {
            ClaimRow claim = told.get(line.row().prediction());
            // What was taken back since cannot be shown any more.
            if (claim != null) {
                Score score = Objects.requireNonNull(line.score());
                shown.add(new ScoredLine(claim, score(score, line.row().words(), lexicon)));
            }
        }
        return shown;
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

    private String day(LocalDate day) {
        return Fmt.longDate(day, languages.current());
    }
}
