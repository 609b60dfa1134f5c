package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.borneout.report.Chart.Line;
import org.borneout.report.Chart.Tick;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.web.Messages;
import org.borneout.web.WebMessages;
import org.jspecify.annotations.Nullable;

/** Draws the tables of a record's page as charts that can be saved. */
@ApplicationScoped
class Charts {
    private static final int FIRST = 96;
    private static final int ROW = 40;
    private static final int FOOT = 44;
    private static final int QUARTERS = 4;

    private final WordViews words;
    private final ScoreViews scores;
    private final PartViews parts;
    private final Figurings figurings;
    private final Messages messages;

    Charts(WordViews words, ScoreViews scores, PartViews parts, Figurings figurings, Messages messages) {
        this.words = words;
        this.scores = scores;
        this.parts = parts;
        this.figurings = figurings;
        this.messages = messages;
    }

    /** Null where there is nothing to draw. */
    @Nullable
    Chart words(InstituteRecord record, String source, String link) {
        WordViews.View view = words.of(record);
        if (view == null || view.words().isEmpty()) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        for (WordViews.Word word : view.words()) {
            lines.add(new Line(
                    false,
                    y(lines),
                    word.phrase(),
                    word.range(),
                    place(word.mark().x()),
                    width(word.mark().width()),
                    place(word.low()),
                    place(word.high()),
                    place(word.dot()),
                    word.counts() + " (" + word.share() + ")"));
        }
        return chart(messages.of(RecordMessages.class).wordsTitle(), source, link, percents(), lines);
    }

    @Nullable
    Chart scores(long institute, InstituteRecord record, String source, String link) {
        ScoreViews.View view = scores.of(institute, record);
        if (view == null) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        for (ScoreViews.Reading reading : view.readings()) {
            lines.add(scored(
                    lines,
                    reading.lexicon(),
                    reading.n(),
                    reading.mark(),
                    reading.mark().value()));
        }
        return chart(messages.of(RecordMessages.class).scoreTitle(), source, link, scoreTicks(), lines);
    }

    @Nullable
    Chart parts(InstituteRecord record, String source, String link) {
        PartViews.View view = parts.of(record);
        if (view == null) {
            return null;
        }
        RecordMessages say = messages.of(RecordMessages.class);
        List<Line> lines = new ArrayList<>();
        for (PartViews.Group group : view.groups()) {
            lines.add(new Line(true, y(lines), group.title(), "", "", "", "", "", "", ""));
            for (PartViews.Line part : group.lines()) {
                ScoreMark mark = part.mark();
                String n = figurings.whole(part.n());
                lines.add(
                        mark == null
                                ? new Line(false, y(lines), part.label(), "", "", "", "", "", "", say.tooFewOf(n))
                                : scored(lines, part.label(), "", mark, say.scoreOf(mark.value(), n)));
            }
        }
        return chart(say.groupsTitle(), source, link, scoreTicks(), lines);
    }

    private static Line scored(List<Line> before, String label, String small, ScoreMark mark, String counts) {
        return new Line(
                false,
                y(before),
                label,
                small,
                "",
                "",
                mark.hasInterval() ? place(mark.low()) : "",
                mark.hasInterval() ? place(mark.high()) : "",
                place(mark.dot()),
                counts);
    }

    private static Chart chart(String title, String source, String link, List<Tick> ticks, List<Line> lines) {
        int bottom = FIRST + ROW * lines.size() - ROW / 2;
        return new Chart(title, source, link, bottom + FOOT, bottom, ticks, lines);
    }

    private List<Tick> percents() {
        List<Tick> ticks = new ArrayList<>();
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            String percent = String.valueOf(100 / QUARTERS * quarter);
            ticks.add(new Tick(
                    place(percent),
                    quarter == QUARTERS ? messages.of(WebMessages.class).percent(percent) : percent,
                    false));
        }
        return ticks;
    }

    private List<Tick> scoreTicks() {
        return List.of(
                new Tick(place("0"), "0", false),
                new Tick(place("50"), figurings.two(0.25), true),
                new Tick(place("100"), figurings.two(0.5), false));
    }

    private static int y(List<Line> before) {
        return FIRST + ROW * before.size();
    }

    private static String place(@Nullable String percent) {
        return percent == null || percent.isEmpty()
                ? ""
                : number(Chart.LEFT + Chart.WIDTH * Double.parseDouble(percent) / 100);
    }

    private static String width(String percent) {
        return number(Chart.WIDTH * Double.parseDouble(percent) / 100);
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
