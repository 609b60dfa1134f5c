package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.borneout.lexicon.Lexicons;
import org.borneout.scoring.Meaning;
import org.borneout.scoring.Probability;

/** Finds what several institutes said of the same questions. */
@ApplicationScoped
public class SharedQuestions {
    /** Where an institute spoke of a question through several mouths: its own first, then the one that spoke first. */
    private static final Comparator<ScoredRow> FOREMOST = Comparator.comparing(ScoredRow::attribution)
            .thenComparing(ScoredRow::madeOn)
            .thenComparing(ScoredRow::prediction);

    private static final String MAY_COUNT = "r.due_end <= ? and r.state in ('DECIDED', 'HINDSIGHT')";

    private final DataSource source;
    private final Lexicons lexicons;

    SharedQuestions(DataSource source, Lexicons lexicons) {
        this.source = source;
        this.lexicons = lexicons;
    }

    /** The questions that are scored for two or more of these institutes, in the order in which they were logged. */
    public List<SharedQuestion> of(List<Long> institutes, Switches by) {
        Reader reader = new Reader(by.lexicon(), lexicons.fallback());
        Map<Long, List<ScoredRow>> byQuestion = new TreeMap<>();
        for (ScoredRow row : rows(institutes, by)) {
            Said said = Said.of(row);
            boolean number = said != null && reader.point(said) != null;
            if (Leaf.of(row.state(), true, number, by.hindsight()) == Leaf.SCORED) {
                byQuestion
                        .computeIfAbsent(row.question(), question -> new ArrayList<>())
                        .add(row);
            }
        }
        return byQuestion.values().stream()
                .map(rows -> question(rows, reader))
                .filter(question -> question.claims().size() > 1)
                .toList();
    }

    private List<ScoredRow> rows(List<Long> institutes, Switches by) {
        RowSql rows = new RowSql(institutes, by).and(MAY_COUNT, by.asOf().dayBegins());
        String sql = "select r.* from scored_row r" + rows.where()
                + " and r.question_id in (select r.question_id from scored_row r" + rows.where()
                + " group by r.question_id having count(distinct r.institute_id) > 1)";
        List<ScoredRow> found = new ArrayList<>();
        try (Connection database = source.getConnection();
                PreparedStatement select = database.prepareStatement(sql)) {
            rows.bind(select, rows.bind(select, 1));
            try (ResultSet row = select.executeQuery()) {
                Columns read = new Columns(row);
                while (row.next()) {
                    found.add(ScoredRows.row(read));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the shared questions could not be read", e);
        }
        return found;
    }

    private static SharedQuestion question(List<ScoredRow> rows, Reader reader) {
        ScoredRow any = rows.get(0);
        TreeMap<Long, ScoredRow> foremost = new TreeMap<>();
        for (ScoredRow row : rows) {
            foremost.merge(row.institute(), row, (one, other) -> FOREMOST.compare(one, other) <= 0 ? one : other);
        }
        TreeMap<Long, SharedQuestion.Claim> claims = new TreeMap<>();
        foremost.forEach((institute, row) -> claims.put(institute, claim(row, reader)));
        return new SharedQuestion(any.question(), any.family(), Objects.requireNonNull(any.happened()), claims);
    }

    private static SharedQuestion.Claim claim(ScoredRow row, Reader reader) {
        Said said = Objects.requireNonNull(Said.of(row));
        Meaning meaning = Objects.requireNonNull(reader.meaning(said));
        return new SharedQuestion.Claim(
                row.prediction(), row.side(), said.isNumber() ? null : said.words(), term(said, reader), meaning);
    }

    private static String term(Said said, Reader reader) {
        return said.isNumber()
                ? new Probability(said.millionths()).toString()
                : reader.term(said).words();
    }
}
