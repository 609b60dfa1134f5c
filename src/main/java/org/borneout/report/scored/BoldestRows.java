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
import javax.sql.DataSource;
import org.borneout.scoring.Brier;
import org.borneout.scoring.Occurrence;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** Finds the boldest predictions: which groups of rows are the boldest is computed, and only then rows of these are read. */
@ApplicationScoped
class BoldestRows {
    private static final int SHOWN = 3;
    private static final Probability HALF = Probability.of("0.5");

    private final DataSource source;

    BoldestRows(DataSource source) {
        this.source = source;
    }

    /** The groups that are bold enough to look at, without asking the database. */
    static Bold.Groups among(Grouped grouped, Reckoning reckoning) {
        List<Bold> bold = new ArrayList<>();
        for (Map.Entry<RowGroup, Long> entry : grouped.all().entrySet()) {
            Claim claim = entry.getKey().claim();
            if (claim != null && entry.getKey().due() && reckoning.isScored(claim)) {
                Integer reference = entry.getKey().reference();
                bold.add(new Bold(claim, reference, gain(claim, reference, reckoning), entry.getValue()));
            }
        }
        Comparator<Bold> most = Comparator.comparing(Bold::gain);
        return new Bold.Groups(
                first(bold.stream()
                        .filter(one -> one.gain() > 0)
                        .sorted(most.reversed())
                        .toList()),
                first(bold.stream().filter(one -> one.gain() < 0).sorted(most).toList()));
    }

    /** As many groups as have enough rows. */
    private static List<Bold> first(List<Bold> inOrder) {
        List<Bold> enough = new ArrayList<>();
        long rows = 0;
        double last = Double.NaN;
        for (Bold one : inOrder) {
            if (rows < SHOWN || one.gain() == last) {
                enough.add(one);
                rows += one.count();
                last = one.gain();
            }
        }
        return enough;
    }

    Boldest of(long institute, Switches by, Bold.Groups groups) {
        return new Boldest(read(institute, by, groups.hits()), read(institute, by, groups.misses()));
    }

    private static double gain(Claim claim, @Nullable Integer reference, Reckoning reckoning) {
        Probability base = reference == null ? HALF : new Probability(reference);
        return Brier.of(base, Occurrence.of(claim.happened()))
                - Brier.of(reckoning.point(claim.said()), Occurrence.of(claim.cameTrue()));
    }

    /** Those of equal gain together, the newest first. */
    private List<Long> read(long institute, Switches by, List<Bold> inOrder) {
        List<Long> found = new ArrayList<>();
        int from = 0;
        while (from < inOrder.size() && found.size() < SHOWN) {
            int to = from;
            while (to < inOrder.size()
                    && inOrder.get(to).gain() == inOrder.get(from).gain()) {
                to++;
            }
            found.addAll(newest(institute, by, inOrder.subList(from, to), SHOWN - found.size()));
            from = to;
        }
        return found;
    }

    private List<Long> newest(long institute, Switches by, List<Bold> groups, int count) {
        RowSql rows = new RowSql(List.of(institute), by)
                .and("r.due_end <= ?", by.asOf().dayBegins());
        StringBuilder any = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (Bold group : groups) {
            Claim claim = group.claim();
            any.append(any.isEmpty() ? "(" : " or ").append("(r.state = ? and r.happened = ? and r.side = ? and ");
            values.add(claim.state().name());
            values.add(claim.happened());
            values.add(claim.side().name());
            any.append(claim.said().isNumber() ? "r.probability = ?" : "r.probability is null and r.words = ?");
            values.add(
                    claim.said().isNumber()
                            ? claim.said().millionths()
                            : claim.said().words());
            any.append(group.reference() == null ? " and r.reference is null)" : " and r.reference = ?)");
            if (group.reference() != null) {
                values.add(Objects.requireNonNull(group.reference()));
            }
        }
        rows.and(any.append(')').toString(), values.toArray());
        List<Long> found = new ArrayList<>();
        try (Connection database = source.getConnection();
                PreparedStatement select = database.prepareStatement("select r.prediction_id from scored_row r"
                        + rows.where() + " order by r.made_on desc, r.prediction_id desc fetch first " + count
                        + " rows only")) {
            rows.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the boldest predictions could not be read", e);
        }
        return found;
    }
}
