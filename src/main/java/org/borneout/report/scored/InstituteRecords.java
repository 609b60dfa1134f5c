package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Scale;
import org.borneout.prediction.Questions;
import org.borneout.prediction.Topic;
import org.borneout.scoring.LexiconSensitivity;

/** The records of institutes: a few grouped queries, the rest is computed; and only where something changed. */
@ApplicationScoped
public class InstituteRecords {
    /** A lexicon without words. */
    private static final Scale NOTHING = new Scale("", 0, "", null, null, false, false, List.of());

    private final RowGroups groups;
    private final NumberRows numbers;
    private final BoldestRows boldest;
    private final Positions positions;
    private final RecordCache cache;
    private final Lexicons lexicons;
    private final Questions questions;

    InstituteRecords(
            RowGroups groups,
            NumberRows numbers,
            BoldestRows boldest,
            Positions positions,
            RecordCache cache,
            Lexicons lexicons,
            Questions questions) {
        this.groups = groups;
        this.numbers = numbers;
        this.boldest = boldest;
        this.positions = positions;
        this.cache = cache;
        this.lexicons = lexicons;
        this.questions = questions;
    }

    public InstituteRecord of(long institute, Switches by) {
        return cache.record(key(institute, by), () -> compute(institute, by)).at(by);
    }

    private InstituteRecord compute(long institute, Switches by) {
        Grouped grouped = groups.of(institute, by);
        Reckoning reckoning = reckoning(grouped, by);
        InstituteRecord record = reckoning.record();
        Breakdown breakdown = new Breakdown(grouped, reckoning);
        return record.with(new Detail(
                record.isEnough() ? breakdown.parts(topics(breakdown.topics())) : Parts.NONE,
                numbers.of(institute, by),
                record.isEnough() && !record.isWeighted() ? underOtherLexicons(record) : List.of(),
                record.isEnough() ? BoldestRows.among(grouped, reckoning) : Bold.Groups.NONE));
    }

    private Reckoning reckoning(Grouped grouped, Switches by) {
        return new Reckoning(grouped, by, new Reader(by.lexicon(), lexicons.fallback()));
    }

    private List<Topic> topics(List<Long> ids) {
        return ids.isEmpty() ? List.of() : questions.topics(ids);
    }

    /** The boldest of what is scored; none while the predictions are listed one by one anyway. */
    public Boldest boldest(InstituteRecord record, long institute) {
        Switches by = record.switches();
        return cache.boldest(
                key(institute, by),
                () -> boldest.of(institute, by, record.detail().bold()));
    }

    /** The score under each other published lexicon that knows enough of the words; what our own adds is left out. */
    private List<Detail.Otherwise> underOtherLexicons(InstituteRecord record) {
        Scale chosen = record.switches().lexicon();
        List<Detail.Otherwise> others = new ArrayList<>();
        for (Scale other : lexicons.all()) {
            if (!other.fallback() && !other.code().equals(chosen.code())) {
                Reader alone = new Reader(other, NOTHING);
                LexiconSensitivity score = LexiconSensitivity.of(record.sayings(), alone::point, record.reader()::point)
                        .orNull();
                if (score != null) {
                    others.add(new Detail.Otherwise(other, score));
                }
            }
        }
        return others;
    }

    /** Those of several institutes in the usual reading; every one of them has a record, be it empty. */
    public Map<Long, InstituteRecord> of(List<Long> institutes, AsOf asOf) {
        return of(institutes, Switches.usual(asOf, lexicons.standard()));
    }

    /** Not broken down, and without what only the record of a single institute tells. */
    public Map<Long, InstituteRecord> of(List<Long> institutes, Switches by) {
        if (institutes.isEmpty()) {
            return Map.of();
        }
        long mended = positions.mended();
        Map<Long, Long> last = positions.last(institutes, by.asOf().position());
        List<RecordKey> keys = institutes.stream()
                .map(institute -> key(institute, false, last.getOrDefault(institute, 0L), mended, by))
                .toList();
        Map<Long, InstituteRecord> records = new HashMap<>();
        cache.records(keys, missing -> compute(missing, by))
                .forEach((institute, record) -> records.put(institute, record.at(by)));
        return records;
    }

    private Map<Long, InstituteRecord> compute(List<Long> institutes, Switches by) {
        Map<Long, Grouped> grouped = groups.of(institutes, by);
        Map<Long, InstituteRecord> records = new HashMap<>();
        for (Long institute : institutes) {
            records.put(
                    institute,
                    reckoning(grouped.getOrDefault(institute, Grouped.NONE), by).record());
        }
        return records;
    }

    /** What the figures of a record depend on, in short: it differs where they may differ. */
    public String version(long institute, Switches by) {
        return Integer.toHexString(key(institute, by).toString().hashCode());
    }

    /** The newest position, up to one, at which a row of an institute was opened or closed; 0 where none was. */
    public long lastChange(long institute, long upTo) {
        return Objects.requireNonNullElse(
                positions.last(List.of(institute), upTo).get(institute), 0L);
    }

    private RecordKey key(long institute, Switches by) {
        return key(institute, true, lastChange(institute, by.asOf().position()), positions.mended(), by);
    }

    private RecordKey key(long institute, boolean whole, long last, long mended, Switches by) {
        return new RecordKey(
                institute,
                whole,
                last,
                mended,
                by.asOf().day(),
                versions(by.lexicon()),
                by.edition(),
                by.hindsight(),
                by.topic() == null ? null : by.topic().id(),
                by.attribution(),
                by.from(),
                by.to());
    }

    /** Of the lexicon that it is read by, and of all, whose scores stand beside it. */
    private String versions(Scale chosen) {
        return chosen.code() + chosen.version() + " "
                + lexicons.all().stream()
                        .map(scale -> scale.code() + scale.version())
                        .collect(Collectors.joining(","));
    }
}
