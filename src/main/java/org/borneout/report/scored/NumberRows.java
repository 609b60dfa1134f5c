package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.borneout.resolution.Logging;
import org.borneout.scoring.Figure;
import org.borneout.scoring.Note;
import org.borneout.scoring.NumberForecast;
import org.borneout.scoring.RangeCoverage;
import org.borneout.scoring.RelativeError;
import org.borneout.scoring.UnitErrors;

/** Reads the forecasts of numbers that are due and have a value; they have to be told apart, so they are read one by one. */
@ApplicationScoped
class NumberRows {
    private static final int NEWEST = 6;

    private final DataSource source;

    NumberRows(DataSource source) {
        this.source = source;
    }

    NumberFigures of(long institute, Switches by) {
        if (by.edition() == Edition.WEIGHTED) {
            return new NumberFigures(0, 0, Figure.absent(Note.WEIGHTED_EDITION), List.of(), List.of(), List.of());
        }
        return figures(rows(institute, by));
    }

    static NumberFigures figures(List<NumberRow> rows) {
        Map<Long, List<NumberForecast>> families = new LinkedHashMap<>();
        Map<String, List<NumberForecast>> units = new TreeMap<>();
        for (NumberRow row : rows) {
            families.computeIfAbsent(row.family(), id -> new ArrayList<>()).add(row.forecast());
            units.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row.forecast());
        }
        List<List<NumberForecast>> all = List.copyOf(families.values());
        List<NumberFigures.OfUnit> errors = new ArrayList<>();
        units.forEach((unit, some) ->
                errors.add(new NumberFigures.OfUnit(unit, UnitErrors.of(some).get())));
        return new NumberFigures(
                rows.size(),
                rows.stream().filter(row -> row.forecast().lastKnown() != null).count(),
                rows.isEmpty() ? Figure.absent(Note.NONE_SCORED) : RelativeError.of(all),
                RangeCoverage.of(all),
                errors,
                rows.stream()
                        .sorted(Comparator.comparing(NumberRow::madeOn)
                                .thenComparing(NumberRow::prediction)
                                .reversed())
                        .limit(NEWEST)
                        .toList());
    }

    private List<NumberRow> rows(long institute, Switches by) {
        RowSql rows = new RowSql(List.of(institute), by)
                .and("r.state = 'NUMBER' and r.due_end <= ?", by.asOf().dayBegins());
        List<NumberRow> found = new ArrayList<>();
        try (Connection database = source.getConnection();
                PreparedStatement select = database.prepareStatement(
                        "select r.* from scored_row r" + rows.where() + " order by r.prediction_id")) {
            rows.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                Columns read = new Columns(row);
                while (row.next()) {
                    ScoredRow one = ScoredRows.row(read);
                    if (counts(one, by)) {
                        found.add(NumberRow.of(one));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the numbers of a record could not be read", e);
        }
        return found;
    }

    /** The rules of what is scored, as far as they are not those of yes and no. */
    private static boolean counts(ScoredRow row, Switches by) {
        ScoredRow.Numbers numbers = row.numbers();
        return numbers != null
                && numbers.found() != null
                && (numbers.value() != null || (numbers.low() != null && numbers.high() != null))
                && !State.isAfterwards(row.madeOn(), row.dueOn(), row.eventOn())
                && (by.hindsight() || row.logging() != Logging.How.AD_HOC);
    }
}
