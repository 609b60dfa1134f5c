package org.borneout.report.compare;

import java.time.LocalDate;
import java.util.List;
import org.borneout.lexicon.reading.Scale;
import org.borneout.report.scored.SharedQuestion;
import org.borneout.report.scored.Switches;
import org.borneout.source.Institute;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Institutes beside each other as the page shows them.
 *
 * @param names to choose from while typing
 * @param compared null until somebody is named, and where what was asked cannot be
 */
public record CompareView(
        CompareForm form,
        Faults faults,
        List<String> names,
        List<Scale> scales,
        LocalDate today,
        @Nullable Compared compared) {
    public boolean isChosen(Scale scale) {
        String asked = form.switches().value("lexicon");
        return scale.code().equals(asked.isEmpty() ? scales.get(0).code() : asked);
    }

    /**
     * The answer.
     *
     * @param link the address that shows the same for ever
     * @param query the same reading in an address
     * @param reason why they are not set against each other; empty where they are
     * @param together on the questions that all of them answered
     * @param questions the shared ones that fell due last
     * @param more how many shared questions are not among them
     */
    public record Compared(
            Switches switches,
            String standfirst,
            String link,
            String query,
            String reason,
            List<Beside> beside,
            List<PairView> pairs,
            Together together,
            List<QuestionRow> questions,
            long more) {
        /** The same moment, in the address of a record. */
        public String moment() {
            return "asOf=" + switches.asOf().day() + "&position="
                    + switches.asOf().position();
        }
    }

    /**
     * One institute on its own questions.
     *
     * @param score with its interval in words; empty with too few
     * @param dot where its score stands between 0 and 0.5, in percent; null with too few
     */
    public record Beside(
            Institute institute,
            String name,
            long logged,
            long scored,
            long families,
            String score,
            @Nullable String dot,
            @Nullable String low,
            @Nullable String high,
            String said,
            String happened,
            String drawn) {}

    /**
     * Two on the questions they share.
     *
     * @param finding the sentence that may be quoted
     * @param dot where the difference stands between -0.25 and 0.25, in percent; null with too few
     * @param facts what else is known of it, term and text in turn
     */
    public record PairView(
            String title,
            long n,
            long families,
            String finding,
            String difference,
            @Nullable String dot,
            @Nullable String low,
            @Nullable String high,
            String drawn,
            List<Fact> facts) {}

    public record Fact(String term, String text) {}

    /**
     * All on the questions that all of them answered.
     *
     * @param sentence how many these are, and whether they suffice for drawings
     */
    public record Together(
            long n,
            long families,
            String sentence,
            @Nullable PartsDiagram parts,
            @Nullable MurphyDrawing murphy) {}

    /** @param said what each institute said, in the order of the institutes; an empty text where it said nothing */
    public record QuestionRow(SharedQuestion question, String statement, List<String> said) {}
}
