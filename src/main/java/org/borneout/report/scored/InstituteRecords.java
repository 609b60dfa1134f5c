package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Scale;
import org.borneout.scoring.LexiconSensitivity;

/** The records of institutes: one grouped query, the rest is computed. */
@ApplicationScoped
public class InstituteRecords {
    /** A lexicon without words. */
    private static final Scale NOTHING = new Scale("", 0, "", null, null, false, false, List.of());

    private final RowGroups groups;
    private final Lexicons lexicons;

    InstituteRecords(RowGroups groups, Lexicons lexicons) {
        this.groups = groups;
        this.lexicons = lexicons;
    }

    public InstituteRecord of(long institute, Switches by) {
        RowGroups.Grouped grouped = groups.of(List.of(institute), by).getOrDefault(institute, RowGroups.Grouped.NONE);
        return new Reckoning(grouped, by, new Reader(by.lexicon(), lexicons.fallback())).record();
    }

    /** The score as another lexicon has it, beside that of the same forecasts as the record has it. */
    public record Otherwise(Scale lexicon, LexiconSensitivity score) {}

    /** The score under each other published lexicon that knows enough of the words; what our own adds is left out. */
    public List<Otherwise> underOtherLexicons(InstituteRecord record) {
        Scale chosen = record.switches().lexicon();
        List<Otherwise> others = new ArrayList<>();
        for (Scale other : lexicons.all()) {
            if (!other.fallback() && !other.code().equals(chosen.code())) {
                Reader alone = new Reader(other, NOTHING);
                LexiconSensitivity score = LexiconSensitivity.of(record.sayings(), alone::point, record.reader()::point)
                        .orNull();
                if (score != null) {
                    others.add(new Otherwise(other, score));
                }
            }
        }
        return others;
    }

    /** The newest position, up to one, at which a row of an institute was opened or closed; 0 where none was. */
    public long lastChange(long institute, long upTo) {
        return groups.lastChange(institute, upTo);
    }

    /** Those of several institutes in the usual reading; every one of them has a record, be it empty. */
    public Map<Long, InstituteRecord> of(List<Long> institutes, AsOf asOf) {
        Map<Long, InstituteRecord> records = new HashMap<>();
        if (institutes.isEmpty()) {
            return records;
        }
        Switches usual = Switches.usual(asOf, lexicons.standard());
        Reader reader = new Reader(lexicons.standard(), lexicons.fallback());
        Map<Long, RowGroups.Grouped> grouped = groups.of(institutes, usual);
        for (Long institute : institutes) {
            records.put(
                    institute,
                    new Reckoning(grouped.getOrDefault(institute, RowGroups.Grouped.NONE), usual, reader).record());
        }
        return records;
    }
}
