package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.scoring.InTheLarge;
import org.borneout.scoring.Interval;
import org.borneout.scoring.MiscalibrationTest;
import org.borneout.scoring.Recalibration;
import org.borneout.web.Messages;

/** Says in words what a calibration diagram shows, and how far it can be trusted. */
@ApplicationScoped
class CalibrationWords {
    private static final double CHANCE = 0.05;
    private static final int OF = 100;

    private final Messages messages;

    CalibrationWords(Messages messages) {
        this.messages = messages;
    }

    String finding(InstituteRecord record) {
        RecordMessages say = messages.of(RecordMessages.class);
        String lean = lean(record, say);
        MiscalibrationTest test = record.figures().miscalibration().orNull();
        if (test == null) {
            return lean.isEmpty() ? say.keptItsWord() : lean;
        }
        if (test.pValue() < CHANCE) {
            return lean.isEmpty() ? say.strays() : lean + " " + say.notByChance();
        }
        return (lean.isEmpty() ? say.nearItsWord() : lean) + " " + say.chanceCouldExplain();
    }

    /** Towards what its numbers lean, where an interval leaves no doubt; else empty. */
    private static String lean(InstituteRecord record, RecordMessages say) {
        Recalibration fit = record.figures().recalibration().orNull();
        if (fit != null && fit.prior() == Recalibration.Prior.NONE) {
            if (fit.slope().interval().high() < 1) {
                return say.tooSure();
            }
            if (fit.slope().interval().low() > 1) {
                return say.tooCareful();
            }
        }
        InTheLarge all = record.figures().inTheLarge().orNull();
        Interval interval = all == null ? null : all.interval().orNull();
        if (interval == null || interval.contains(0)) {
            return "";
        }
        return interval.high() < 0 ? say.saidTooMuch() : say.saidTooLittle();
    }

    /** How often a record that keeps its word strays so far; empty where that is not known. */
    String chance(InstituteRecord record) {
        MiscalibrationTest test = record.figures().miscalibration().orNull();
        if (test == null) {
            return "";
        }
        RecordMessages say = messages.of(RecordMessages.class);
        long times = Math.round(test.pValue() * OF);
        return times == 0 ? say.straysRarely() : say.straysSoFar(times);
    }
}
