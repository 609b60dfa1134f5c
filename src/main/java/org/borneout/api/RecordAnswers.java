package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.borneout.api.RecordAnswer.AucAnswer;
import org.borneout.api.RecordAnswer.BrierAnswer;
import org.borneout.api.RecordAnswer.CorpAnswer;
import org.borneout.api.RecordAnswer.CorrectedAnswer;
import org.borneout.api.RecordAnswer.CurvePoint;
import org.borneout.api.RecordAnswer.FunnelAnswer;
import org.borneout.api.RecordAnswer.InTheLargeAnswer;
import org.borneout.api.RecordAnswer.LogScoreAnswer;
import org.borneout.api.RecordAnswer.PhraseAnswer;
import org.borneout.api.RecordAnswer.Ranged;
import org.borneout.api.RecordAnswer.RecalibrationAnswer;
import org.borneout.api.RecordAnswer.ScoredAnswer;
import org.borneout.api.RecordAnswer.SensitivityAnswer;
import org.borneout.api.RecordAnswer.ShrunkenAnswer;
import org.borneout.api.RecordAnswer.SkillAnswer;
import org.borneout.api.RecordAnswer.SpiegelhalterAnswer;
import org.borneout.api.RecordAnswer.VersusBaseRate;
import org.borneout.api.RecordAnswer.VersusReference;
import org.borneout.report.scored.Funnel;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.InstituteRecords;
import org.borneout.report.scored.Leaf;
import org.borneout.report.scored.PhraseLine;
import org.borneout.scoring.Auc;
import org.borneout.scoring.BrierOverRange;
import org.borneout.scoring.ConsistencyBand;
import org.borneout.scoring.Corp;
import org.borneout.scoring.Estimate;
import org.borneout.scoring.Families;
import org.borneout.scoring.Figure;
import org.borneout.scoring.InTheLarge;
import org.borneout.scoring.Interval;
import org.borneout.scoring.LogScore;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.MiscalibrationTest;
import org.borneout.scoring.Murphy;
import org.borneout.scoring.Note;
import org.borneout.scoring.Recalibration;
import org.borneout.scoring.ReliabilityDiagram;
import org.borneout.scoring.Skill;
import org.borneout.scoring.Spiegelhalter;
import org.jspecify.annotations.Nullable;

/** Writes the figures of a record as programs read them, each with its note where it is not there. */
@ApplicationScoped
class RecordAnswers {
    private static final long SEED = 1;

    private final InstituteRecords records;

    RecordAnswers(InstituteRecords records) {
        this.records = records;
    }

    /** The notes of one record as they come up; where nothing is scored, or too little, one note says it all. */
    private static final class Notes {
        private final Map<String, Note> notes = new TreeMap<>();
        private final boolean enough;

        Notes(@Nullable Note why) {
            enough = why == null;
            if (why != null) {
                notes.put("scored", why);
            }
        }

        <T> @Nullable T take(String name, Figure<T> figure) {
            if (!enough) {
                return null;
            }
            add(name, figure.note());
            return figure.orNull();
        }

        void add(String name, @Nullable Note note) {
            if (note != null && enough) {
                notes.put(name, note);
            }
        }
    }

    record Told(FunnelAnswer funnel, ScoredAnswer scored, Map<String, Note> notes) {}

    Told of(InstituteRecord record) {
        Notes notes = new Notes(record.why());
        ScoredAnswer scored = scored(record, notes);
        return new Told(funnel(record.funnel()), scored, notes.notes);
    }

    static FunnelAnswer funnel(Funnel funnel) {
        return new FunnelAnswer(
                funnel.logged(),
                funnel.checkable(),
                funnel.notCheckable(),
                funnel.open(),
                funnel.waiting(),
                funnel.due(),
                funnel.unresolved(),
                funnel.resolved(),
                funnel.scored(),
                funnel.of(Leaf.NUMBERS),
                funnel.of(Leaf.VOID),
                funnel.of(Leaf.CANNOT_RESOLVE),
                funnel.of(Leaf.PARTLY),
                funnel.of(Leaf.HINDSIGHT),
                funnel.of(Leaf.NO_NUMBER));
    }

    private ScoredAnswer scored(InstituteRecord record, Notes notes) {
        Families forecasts = record.forecasts();
        boolean enough = record.isEnough();
        return new ScoredAnswer(
                record.n(),
                record.families(),
                record.happened(),
                enough ? number(record.meanProbability().orNull()) : null,
                enough ? number(record.happened() / (double) record.n()) : null,
                record.prospective(),
                record.systematic(),
                record.imported(),
                record.fallback(),
                brier(record, notes),
                logScore(forecasts, notes),
                skill(record, notes),
                corp(forecasts, notes),
                corrected(forecasts, notes),
                auc(forecasts, notes),
                inTheLarge(forecasts, notes),
                recalibration(forecasts, notes),
                spiegelhalter(forecasts, notes),
                shrunken(notes),
                curve(record, notes),
                phrases(record, notes),
                null,
                null,
                null,
                enough ? sensitivity(record) : List.of());
    }

    private static BrierAnswer brier(InstituteRecord record, Notes notes) {
        MeanBrier brier = notes.take("brier", record.brier());
        BrierOverRange range = notes.take("brier.overRange", record.brierOverRange());
        Interval interval = brier == null ? null : notes.take("brier.interval", brier.interval());
        return new BrierAnswer(
                brier == null ? null : number(brier.value()),
                low(interval),
                high(interval),
                brier == null ? null : brier.method().name(),
                range == null ? null : number(range.lowest()),
                range == null ? null : number(range.highest()));
    }

    private static LogScoreAnswer logScore(Families forecasts, Notes notes) {
        LogScore score = notes.take("logScore", LogScore.of(forecasts.all()));
        return new LogScoreAnswer(
                score == null ? null : number(score.value()),
                LogScore.CLIP.toDecimal(),
                score == null ? null : score.clipped(),
                "nat");
    }

    private static SkillAnswer skill(InstituteRecord record, Notes notes) {
        var all = record.forecasts().all();
        Skill.VersusReference reference = notes.take("skill.vsReference", Skill.versusReference(record.pairs()));
        Double ratio = reference == null ? null : notes.take("skill.vsReference.ratio", reference.ratio());
        return new SkillAnswer(
                number(notes.take("skill.vsHalf", Skill.versusHalf(all))),
                new VersusReference(
                        reference == null ? null : number(reference.difference()),
                        number(ratio),
                        reference == null ? 0 : reference.n()),
                new VersusBaseRate(number(notes.take("skill.vsBaseRate", Skill.versusBaseRate(all))), true));
    }

    private static CorpAnswer corp(Families forecasts, Notes notes) {
        Corp corp = notes.take("corp", Corp.of(forecasts.all()));
        MiscalibrationTest test = corp == null
                ? null
                : notes.take("corp.mcbPValue", MiscalibrationTest.of(forecasts, MiscalibrationTest.DRAWS, SEED));
        return new CorpAnswer(
                corp == null ? null : number(corp.miscalibration()),
                corp == null ? null : number(corp.discrimination()),
                corp == null ? null : number(corp.uncertainty()),
                test == null ? null : number(test.nullMean()),
                test == null ? null : number(test.pValue()),
                MiscalibrationTest.DRAWS,
                SEED);
    }

    private static CorrectedAnswer corrected(Families forecasts, Notes notes) {
        Murphy parts = notes.take("corrected", Murphy.corrected(forecasts));
        return parts == null
                ? new CorrectedAnswer(null, null, null)
                : new CorrectedAnswer(
                        number(parts.reliability()), number(parts.resolution()), number(parts.uncertainty()));
    }

    private static AucAnswer auc(Families forecasts, Notes notes) {
        Auc auc = notes.take("auc", Auc.of(forecasts, SEED));
        Interval interval = auc == null ? null : notes.take("auc.interval", auc.interval());
        return new AucAnswer(
                auc == null ? null : number(auc.value()),
                low(interval),
                high(interval),
                auc == null ? null : auc.method().name());
    }

    private static InTheLargeAnswer inTheLarge(Families forecasts, Notes notes) {
        InTheLarge found = notes.take("inTheLarge", InTheLarge.of(forecasts));
        Interval interval = found == null ? null : notes.take("inTheLarge.interval", found.interval());
        return new InTheLargeAnswer(
                found == null ? null : number(found.difference()),
                low(interval),
                high(interval),
                found == null ? null : number(notes.take("inTheLarge.pValue", found.pValue())),
                found == null ? null : found.method().name());
    }

    private static RecalibrationAnswer recalibration(Families forecasts, Notes notes) {
        Recalibration fit = notes.take("recalibration", Recalibration.of(forecasts));
        if (fit == null) {
            return new RecalibrationAnswer(Ranged.NONE, Ranged.NONE, null);
        }
        boolean separated = fit.prior() != Recalibration.Prior.NONE;
        notes.add("recalibration", separated ? Note.SEPARATED : null);
        return new RecalibrationAnswer(
                ranged(fit.intercept()),
                ranged(fit.slope()),
                separated ? fit.prior().name() : null);
    }

    private static Ranged ranged(Estimate estimate) {
        return new Ranged(number(estimate.value()), low(estimate.interval()), high(estimate.interval()));
    }

    private static SpiegelhalterAnswer spiegelhalter(Families forecasts, Notes notes) {
        Spiegelhalter test = notes.take("spiegelhalter", Spiegelhalter.of(forecasts));
        return new SpiegelhalterAnswer(
                test == null ? null : number(test.z()), test == null ? null : number(test.pValue()));
    }

    private static ShrunkenAnswer shrunken(Notes notes) {
        notes.add("shrunken", Note.POOL_TOO_SMALL);
        return new ShrunkenAnswer(null, null, null, null);
    }

    private static List<CurvePoint> curve(InstituteRecord record, Notes notes) {
        List<ReliabilityDiagram.Point> points = record.isEnough()
                ? notes.take("curve", ReliabilityDiagram.of(record.forecasts(), ConsistencyBand.DRAWS, SEED))
                : null;
        List<CurvePoint> curve = new ArrayList<>();
        if (points == null) {
            return curve;
        }
        for (ReliabilityDiagram.Point point : points) {
            Interval band = notes.take("curve." + curve.size(), point.band());
            curve.add(new CurvePoint(
                    point.probability().toDecimal(),
                    point.n(),
                    point.happened(),
                    Decimals.rounded(point.observed()),
                    Decimals.rounded(point.recalibrated()),
                    low(band),
                    high(band)));
        }
        return curve;
    }

    /** With too few families nothing is added up, not even by word. */
    private static List<PhraseAnswer> phrases(InstituteRecord record, Notes notes) {
        List<PhraseAnswer> phrases = new ArrayList<>();
        if (!record.isEnough()) {
            return phrases;
        }
        for (PhraseLine line : record.phrases()) {
            Interval interval = notes.take("phrases." + phrases.size(), line.interval());
            phrases.add(new PhraseAnswer(
                    line.phrase(),
                    line.n(),
                    line.happened(),
                    Decimals.rounded(line.observed()),
                    low(interval),
                    high(interval),
                    line.band().low().toDecimal(),
                    line.band().point().toDecimal(),
                    line.band().high().toDecimal(),
                    line.scale().code(),
                    line.alsoSaid()));
        }
        return phrases;
    }

    private List<SensitivityAnswer> sensitivity(InstituteRecord record) {
        return records.underOtherLexicons(record).stream()
                .map(other -> new SensitivityAnswer(
                        other.lexicon().code(),
                        other.lexicon().version(),
                        other.score().n(),
                        Decimals.rounded(other.score().brier()),
                        Decimals.rounded(other.score().brierOfChosen())))
                .toList();
    }

    private static @Nullable BigDecimal low(@Nullable Interval interval) {
        return interval == null ? null : number(interval.low());
    }

    private static @Nullable BigDecimal high(@Nullable Interval interval) {
        return interval == null ? null : number(interval.high());
    }

    static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null ? null : Decimals.rounded(value);
    }
}
