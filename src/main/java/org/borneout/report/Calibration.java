package org.borneout.report;

import java.util.List;

/**
 * The calibration diagram with its table: places in a square that begins at 58, 406 and is 372 wide.
 *
 * @param finding what it shows, in a sentence
 * @param band corners of the band; empty where there is no band
 * @param curve places along the recalibrated values; empty where there are too few for a curve
 * @param reserve why there is no curve or no band; empty where there are both
 */
public record Calibration(
        String finding,
        String title,
        String band,
        String curve,
        List<Dot> dots,
        List<Row> rows,
        String reserve,
        String chance) {
    /** @param label empty where it stands for few, and where there is no room */
    public record Dot(String x, String y, String r, String label, String labelX, String labelY) {
        Dot unlabelled() {
            return new Dot(x, y, r, "", labelX, labelY);
        }
    }

    /** @param interval empty where there is none */
    public record Row(String said, String counts, String share, String interval) {}

    public boolean hasBand() {
        return !band.isEmpty();
    }

    public boolean hasCurve() {
        return !curve.isEmpty();
    }
}
