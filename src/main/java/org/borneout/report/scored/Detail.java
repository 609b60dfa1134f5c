package org.borneout.report.scored;

import java.util.List;
import org.borneout.lexicon.reading.Scale;
import org.borneout.scoring.Figure;
import org.borneout.scoring.LexiconSensitivity;
import org.borneout.scoring.Note;

/**
 * What only the record of a single institute tells.
 *
 * @param others the score under each other published lexicon that knows enough of the words
 * @param bold what lies furthest from what a reader would have said
 */
public record Detail(Parts parts, NumberFigures numbers, List<Otherwise> others, Bold.Groups bold) {
    static final Detail NONE = new Detail(
            Parts.NONE,
            new NumberFigures(0, 0, Figure.absent(Note.NONE_SCORED), List.of(), List.of(), List.of()),
            List.of(),
            Bold.Groups.NONE);

    /** The score as another lexicon has it, beside that of the same forecasts as the record has it. */
    public record Otherwise(Scale lexicon, LexiconSensitivity score) {}
}
