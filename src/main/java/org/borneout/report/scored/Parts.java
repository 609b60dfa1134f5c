package org.borneout.report.scored;

import java.util.List;
import org.borneout.prediction.Topic;
import org.borneout.resolution.Logging;

/**
 * A record broken down, each part with what it has.
 *
 * @param topics the largest first; a prediction with two topics counts in both
 * @param horizons the shortest first
 * @param years in which it was said
 * @param loggings how it came to be logged
 */
public record Parts(
        List<Part<Topic>> topics,
        List<Part<Horizon>> horizons,
        List<Part<Integer>> years,
        List<Part<Logging.How>> loggings) {
    static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of());
}
