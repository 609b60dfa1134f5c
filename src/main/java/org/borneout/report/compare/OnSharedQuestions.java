package org.borneout.report.compare;

import java.util.List;
import org.borneout.scoring.Corp;
import org.borneout.scoring.Figure;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.MurphyDiagram;

/**
 * One institute on the questions that all of the compared answered. They have the same questions, hence the same
 * uncertainty, so that the parts of their scores and their Murphy diagrams may be laid over each other.
 *
 * @param brier the mean Brier score; absent below five families
 * @param corp its parts; absent below thirty families
 * @param murphy the mean elementary score at 0, 1 ... 100 %; absent below thirty families
 */
public record OnSharedQuestions(
        long institute, Figure<MeanBrier> brier, Figure<Corp> corp, Figure<List<MurphyDiagram.Point>> murphy) {}
