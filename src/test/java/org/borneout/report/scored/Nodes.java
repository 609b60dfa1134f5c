package org.borneout.report.scored;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.borneout.lexicon.Lexicons;
import org.borneout.prediction.Questions;

/** Makes what another process over the same database would have: records of its own, with nothing known yet. */
@ApplicationScoped
@Unremovable
public class Nodes {
    private final RowGroups groups;
    private final NumberRows numbers;
    private final BoldestRows boldest;
    private final Positions positions;
    private final Lexicons lexicons;
    private final Questions questions;

    Nodes(
            RowGroups groups,
            NumberRows numbers,
            BoldestRows boldest,
            Positions positions,
            Lexicons lexicons,
            Questions questions) {
        this.groups = groups;
        this.numbers = numbers;
        this.boldest = boldest;
        this.positions = positions;
        this.lexicons = lexicons;
        this.questions = questions;
    }

    public InstituteRecords fresh() {
        return new InstituteRecords(groups, numbers, boldest, positions, new RecordCache(), lexicons, questions);
    }
}
