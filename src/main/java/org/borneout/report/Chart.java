package org.borneout.report;

import java.util.List;

/**
 * A table with a drawn column, as a drawing that stands alone: 720 wide, the drawn column from 240 to 580.
 *
 * @param source whose record it is, as of when, and its address
 * @param height of the whole
 * @param bottom where the lines of the grid end
 */
public record Chart(
        String title, String source, String link, int height, int bottom, List<Tick> ticks, List<Line> lines) {
    static final double LEFT = 240;
    static final double WIDTH = 340;

    /** @param dotted the line against which the others are compared */
    public record Tick(String x, String label, boolean dotted) {}

    /**
     * @param heading of the lines that follow, and nothing else
     * @param barX where the bar of what was said begins; empty where there is none
     * @param low left end of the interval; empty where there is none
     * @param dot empty where nothing is drawn
     */
    public record Line(
            boolean heading,
            int y,
            String label,
            String small,
            String barX,
            String barWidth,
            String low,
            String high,
            String dot,
            String counts) {
        public int smallY() {
            return y + 14;
        }

        public int barY() {
            return y - 12;
        }

        public int middle() {
            return y - 4;
        }

        public int textY() {
            return small.isEmpty() ? y : y - 4;
        }
    }
}
