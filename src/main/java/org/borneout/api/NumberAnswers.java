package org.borneout.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.borneout.api.RecordAnswer.CoverageAnswer;
import org.borneout.api.RecordAnswer.Numbers;
import org.borneout.api.RecordAnswer.RelativeErrorAnswer;
import org.borneout.api.RecordAnswer.UnitAnswer;
import org.borneout.report.scored.NumberFigures;
import org.borneout.scoring.Interval;
import org.borneout.scoring.Note;
import org.borneout.scoring.RangeCoverage;
import org.borneout.scoring.RelativeError;
import org.borneout.scoring.UnitErrors;

/** Writes what forecasts of numbers were worth as programs read it. */
final class NumberAnswers {
    private static final String RELATIVE = "numbers.relativeError";

    private NumberAnswers() {}

    static Numbers of(NumberFigures figures, Map<String, Note> notes) {
        return new Numbers(figures.n(), relative(figures, notes), coverage(figures, notes), units(figures));
    }

    private static RelativeErrorAnswer relative(NumberFigures figures, Map<String, Note> notes) {
        RelativeError error = figures.relativeError().orNull();
        Note why = figures.relativeError().note();
        if (error == null) {
            if (why != null) {
                notes.put(RELATIVE, why);
            }
            return new RelativeErrorAnswer(null, null, null, figures.compared());
        }
        Interval interval = error.interval().orNull();
        Note noInterval = error.interval().note();
        if (noInterval != null) {
            notes.put(RELATIVE + ".interval", noInterval);
        }
        return new RelativeErrorAnswer(
                RecordAnswers.number(error.value()),
                RecordAnswers.low(interval),
                RecordAnswers.high(interval),
                error.n());
    }

    private static List<CoverageAnswer> coverage(NumberFigures figures, Map<String, Note> notes) {
        List<CoverageAnswer> answers = new ArrayList<>();
        for (RangeCoverage coverage : figures.coverage()) {
            Interval interval = coverage.interval().orNull();
            Note why = coverage.interval().note();
            if (why != null) {
                notes.put("numbers.coverage." + answers.size(), why);
            }
            answers.add(new CoverageAnswer(
                    coverage.level().level().toDecimal(),
                    coverage.level().assumed(),
                    coverage.n(),
                    coverage.covered(),
                    RecordAnswers.low(interval),
                    RecordAnswers.high(interval)));
        }
        return answers;
    }

    private static List<UnitAnswer> units(NumberFigures figures) {
        return figures.units().stream()
                .map(unit -> {
                    UnitErrors errors = unit.errors();
                    return new UnitAnswer(
                            unit.unit().isEmpty() ? null : unit.unit(),
                            errors.n(),
                            Decimals.rounded(errors.meanAbsoluteError()),
                            Decimals.rounded(errors.bias()),
                            RecordAnswers.number(errors.intervalScore().orNull()));
                })
                .toList();
    }
}
