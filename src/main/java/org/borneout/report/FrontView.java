package org.borneout.report;

import java.util.List;

/**
 * The front page.
 *
 * @param nothing whether nothing was ever logged
 * @param sample the invented institutes of the sample data; nothing of theirs stands among the rest
 * @param newest what was logged last; only while there are no verdicts
 */
public record FrontView(
        boolean nothing,
        List<ClaimRow> verdicts,
        List<ClaimRow> newest,
        List<ClaimRow> due,
        List<InstituteRow> institutes,
        List<InstituteRow> sample) {}
