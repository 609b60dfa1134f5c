package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.borneout.lexicon.Lexicons;
import org.borneout.prediction.Side;
import org.borneout.scoring.Brier;
import org.borneout.scoring.Occurrence;
import org.borneout.scoring.Probability;
import org.borneout.web.Cursor;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;

/** What single forecasts were worth. */
@ApplicationScoped
public class Scores {
    /**
     * A row with where it ends up and, where it is scored, its score.
     *
     * @param probability of the words as said; null where they have no number
     */
    public record Line(
            ScoredRow row,
            Leaf leaf,
            @Nullable Probability probability,
            @Nullable Score score) {}

    private final DataSource source;
    private final Lexicons lexicons;

    Scores(DataSource source, Lexicons lexicons) {
        this.source = source;
        this.lexicons = lexicons;
    }

    /** The scores of those of these predictions that are scored in the usual reading. */
    public Map<Long, Score> of(Collection<Long> predictions, AsOf asOf) {
        Map<Long, Score> scores = new HashMap<>();
        Switches usual = Switches.usual(asOf, lexicons.standard());
        Reader reader = reader(usual);
        String sql = "select * from scored_row r where r.prediction_id in %s and r.edition <> 'LAST'"
                + " and r.to_position > ? and r.from_position <= ?";
        for (List<Long> portion : Ids.portions(predictions)) {
            try (Connection database = source.getConnection();
                    PreparedStatement select = Ids.of(portion).prepare(database, sql)) {
                int places = select.getParameterMetaData().getParameterCount();
                select.setLong(places - 1, asOf.position());
                select.setLong(places, asOf.position());
                for (Line line : lines(select, usual, reader)) {
                    if (line.score() != null) {
                        scores.put(line.row().prediction(), line.score());
                    }
                }
            } catch (SQLException e) {
                throw unreadable(e);
            }
        }
        return scores;
    }

    /**
     * The scored forecasts of an institute, those said last first.
     *
     * @param day the day and the id of the prediction after which the list goes on; null from the start
     */
    public Slice<Line> scored(long institute, Switches by, @Nullable LocalDate day, long id, int count) {
        List<Line> found = new ArrayList<>();
        LocalDate afterDay = day;
        long afterId = id;
        boolean more = true;
        while (found.size() <= count && more) {
            List<Line> batch = mayCount(institute, by, afterDay, afterId, count + 1);
            batch.stream().filter(line -> line.score() != null).forEach(found::add);
            more = batch.size() > count;
            if (more) {
                ScoredRow last = batch.get(count).row();
                afterDay = last.madeOn();
                afterId = last.prediction();
            }
        }
        return Slice.of(
                found.subList(0, Math.min(found.size(), count + 1)),
                count,
                line -> Cursor.of(line.row().madeOn(), line.row().prediction()));
    }

    /** Decided and due; whether the words have a number is found out by reading them. */
    private List<Line> mayCount(long institute, Switches by, @Nullable LocalDate day, long id, int count) {
        RowSql rows = new RowSql(List.of(institute), by)
                .and(
                        "r.due_end <= ? and (r.probability is not null or r.words is not null) and r.state in ("
                                + (by.hindsight() ? "'DECIDED', 'HINDSIGHT'" : "'DECIDED'") + ")",
                        by.asOf().dayBegins());
        if (day != null) {
            rows.and("(r.made_on < ? or (r.made_on = ? and r.prediction_id < ?))", day, day, id);
        }
        return lines(rows, " order by r.made_on desc, r.prediction_id desc fetch first " + count + " rows only", by);
    }

    /** All rows of an institute in the order of their predictions, whatever became of them. */
    public List<Line> all(long institute, Switches by, long afterPrediction, int count) {
        RowSql rows = new RowSql(List.of(institute), by).and("r.prediction_id > ?", afterPrediction);
        return lines(rows, " order by r.prediction_id fetch first " + count + " rows only", by);
    }

    private List<Line> lines(RowSql rows, String order, Switches by) {
        try (Connection database = source.getConnection();
                PreparedStatement select =
                        database.prepareStatement("select r.* from scored_row r" + rows.where() + order)) {
            rows.bind(select, 1);
            return lines(select, by, reader(by));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static List<Line> lines(PreparedStatement select, Switches by, Reader reader) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            Columns read = new Columns(row);
            while (row.next()) {
                lines.add(line(ScoredRows.row(read), by, reader));
            }
        }
        return lines;
    }

    private static Line line(ScoredRow row, Switches by, Reader reader) {
        Said said = Said.of(row);
        Probability probability = said == null ? null : reader.point(said);
        boolean due = row.dueEnd() != null && !by.asOf().dayBegins().isBefore(row.dueEnd());
        Leaf leaf = Leaf.of(row.state(), due, probability != null, by.hindsight());
        return new Line(
                row, leaf, probability, leaf == Leaf.SCORED && probability != null ? score(row, probability) : null);
    }

    private static Score score(ScoredRow row, Probability probability) {
        boolean cameTrue = Objects.requireNonNull(row.happened()) == (row.side() == Side.WILL);
        return new Score(probability, cameTrue, BigDecimal.valueOf(Brier.of(probability, Occurrence.of(cameTrue))));
    }

    private Reader reader(Switches by) {
        return new Reader(by.lexicon(), lexicons.fallback());
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the scores could not be read", e);
    }
}
