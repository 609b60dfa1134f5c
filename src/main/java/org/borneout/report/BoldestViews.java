package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.borneout.report.scored.Boldest;
import org.jspecify.annotations.Nullable;

/** Shows the predictions that lay furthest from what a reader would have said. */
@ApplicationScoped
class BoldestViews {
    /** @param base the stated reference in millionths; null where there is none and 50% stands for it */
    public record Line(ClaimRow claim, @Nullable Integer base) {}

    public record View(List<Line> hits, List<Line> misses) {}

    /** Null where there are none. */
    @Nullable
    View of(Boldest boldest, Map<Long, ClaimRow> claims) {
        View view = new View(lines(boldest.hits(), claims), lines(boldest.misses(), claims));
        return view.hits().isEmpty() && view.misses().isEmpty() ? null : view;
    }

    /** What was taken back since cannot be shown any more. */
    private static List<Line> lines(List<Long> ids, Map<Long, ClaimRow> claims) {
        return ids.stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .map(claim -> new Line(claim, claim.question().reference().probability()))
                .toList();
    }
}
