package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.borneout.api.RecordAnswer.AucAnswer;
import org.borneout.api.RecordAnswer.BoundsAnswer;
import org.borneout.api.RecordAnswer.BrierAnswer;
import org.borneout.api.RecordAnswer.CorpAnswer;
import org.borneout.api.RecordAnswer.CorrectedAnswer;
import org.borneout.api.RecordAnswer.CurvePoint;
import org.borneout.api.RecordAnswer.FunnelAnswer;
import org.borneout.api.RecordAnswer.InTheLargeAnswer;
import org.borneout.api.RecordAnswer.LogScoreAnswer;
import org.borneout.api.RecordAnswer.Numbers;
import org.borneout.api.RecordAnswer.PartAnswer;
import org.borneout.api.RecordAnswer.PartlyBound;
import org.borneout.api.RecordAnswer.PhraseAnswer;
import org.borneout.api.RecordAnswer.PoolAnswer;
import org.borneout.api.RecordAnswer.Ranged;
import org.borneout.api.RecordAnswer.ReadingsAnswer;
import org.borneout.api.RecordAnswer.RecalibrationAnswer;
import org.borneout.api.RecordAnswer.ScoredAnswer;
import org.borneout.api.RecordAnswer.SensitivityAnswer;
import org.borneout.api.RecordAnswer.ShrunkenAnswer;
import org.borneout.api.RecordAnswer.SkillAnswer;
import org.borneout.api.RecordAnswer.SpiegelhalterAnswer;
import org.borneout.api.RecordAnswer.UnresolvedBound;
import org.borneout.api.RecordAnswer.VersusBaseRate;
import org.borneout.api.RecordAnswer.VersusReference;
import org.borneout.prediction.Topic;
import org.borneout.report.RecordMessages;
import org.borneout.report.scored.Bounds;
import org.borneout.report.scored.Counts;
import org.borneout.report.scored.Figures;
import org.borneout.report.scored.Funnel;
import org.borneout.report.scored.Horizon;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.Leaf;
import org.borneout.report.scored.Part;
import org.borneout.report.scored.Parts;
import org.borneout.report.scored.PhraseLine;
import org.borneout.report.scored.Pools;
import org.borneout.scoring.Auc;
import org.borneout.scoring.BrierOverRange;
import org.borneout.scoring.Corp;
import org.borneout.scoring.Estimate;
import org.borneout.scoring.Figure;
import org.borneout.scoring.InTheLarge;
import org.borneout.scoring.Interval;
import org.borneout.scoring.LogScore;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.MiscalibrationTest;
import org.borneout.scoring.Murphy;
import org.borneout.scoring.Note;
import org.borneout.scoring.Pool;
import org.borneout.scoring.Recalibration;
import org.borneout.scoring.ReliabilityDiagram;
import org.borneout.scoring.Skill;
import org.borneout.scoring.Spiegelhalter;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Writes the figures of a record as programs read them, each with its note where it is not there. */
@ApplicationScoped
class RecordAnswers {
    private final Pools pools;
    private final Messages messages;

    RecordAnswers(Pools pools, Messages messages) {
        this.pools = pools;
        this.messages = messages;
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

    record Told(FunnelAnswer funnel, ScoredAnswer scored, Numbers numbers, Map<String, Note> notes) {}

    Told of(long institute, InstituteRecord record) {
        Notes notes = new Notes(record.why());
        ScoredAnswer scored = scored(institute, record, notes);
        Numbers numbers = NumberAnswers.of(record.detail().numbers(), notes.notes);
        return new Told(funnel(record.funnel()), scored, numbers, notes.notes);
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

    private ScoredAnswer scored(long institute, InstituteRecord record, Notes notes) {
        boolean enough = record.isEnough();
        Figures figures = record.figures();
        Counts counts = record.counts();
        Parts parts = record.detail().parts();
        RecordMessages say = messages.of(RecordMessages.class);
        return new ScoredAnswer(
                record.n(),
                record.families(),
                record.happened(),
                number(notes.take("meanProbability", record.meanProbability())),
                enough ? number(record.happened() / (double) record.n()) : null,
                counts.prospective(),
                counts.systematic(),
                counts.imported(),
                counts.fallback(),
                brier(record, notes),
                logScore(figures, notes),
                skill(figures, notes),
                corp(figures, notes),
                corrected(figures, notes),
                auc(figures, notes),
                inTheLarge(figures, notes),
                recalibration(figures, notes),
                spiegelhalter(figures, notes),
                shrunken(institute, record, notes),
                curve(figures, notes),
                phrases(record, notes),
                parts("topics", parts.topics(), Topic::slug, Topic::label, notes),
                parts("horizons", parts.horizons(), Horizon::key, say::horizon, notes),
                parts("years", parts.years(), String::valueOf, String::valueOf, notes),
                parts("logging", parts.loggings(), Enum::name, say::loggedHow, notes),
                sensitivity(record, notes),
                bounds(record.bounds()),
                counts.late(),
                new ReadingsAnswer(counts.readTwice(), counts.agreed()));
    }

    private static <K> List<PartAnswer> parts(
            String name, List<Part<K>> parts, Function<K, String> key, Function<K, String> label, Notes notes) {
        List<PartAnswer> answers = new ArrayList<>();
        for (Part<K> part : parts) {
            String each = name + "." + answers.size();
            MeanBrier brier = notes.take(each, part.brier());
            Interval interval = brier == null ? null : notes.take(each + ".interval", brier.interval());
            answers.add(new PartAnswer(
                    key.apply(part.key()),
                    label.apply(part.key()),
                    part.n(),
                    part.families(),
                    part.happened(),
                    new Ranged(brier == null ? null : number(brier.value()), low(interval), high(interval))));
        }
        return answers;
    }

    private static BoundsAnswer bounds(Bounds bounds) {
        Bounds.Bound partly = bounds.partly();
        Bounds.Bound unresolved = bounds.unresolved();
        return new BoundsAnswer(
                partly == null
                        ? null
                        : new PartlyBound(partly.n(), Decimals.rounded(partly.one()), Decimals.rounded(partly.other())),
                unresolved == null
                        ? null
                        : new UnresolvedBound(
                                unresolved.n(),
                                Decimals.rounded(unresolved.one()),
                                Decimals.rounded(unresolved.other())));
    }

    private static BrierAnswer brier(InstituteRecord record, Notes notes) {
        MeanBrier brier = notes.take("brier", record.brier());
        BrierOverRange range = notes.take("brier.overRange", record.figures().overRange());
        Interval interval = brier == null ? null : notes.take("brier.interval", brier.interval());
        return new BrierAnswer(
                brier == null ? null : number(brier.value()),
                low(interval),
                high(interval),
                brier == null ? null : brier.method().name(),
                range == null ? null : number(range.lowest()),
                range == null ? null : number(range.highest()));
    }

    private static LogScoreAnswer logScore(Figures figures, Notes notes) {
        LogScore score = notes.take("logScore", figures.logScore());
        return new LogScoreAnswer(
                score == null ? null : number(score.value()),
                LogScore.CLIP.toDecimal(),
                score == null ? null : score.clipped(),
                "nat");
    }

    private static SkillAnswer skill(Figures figures, Notes notes) {
        Skill.VersusReference reference = notes.take("skill.vsReference", figures.versusReference());
        Double ratio = reference == null ? null : notes.take("skill.vsReference.ratio", reference.ratio());
        return new SkillAnswer(
                number(notes.take("skill.vsHalf", figures.versusHalf())),
                new VersusReference(
                        reference == null ? null : number(reference.difference()),
                        number(ratio),
                        reference == null ? 0 : reference.n()),
                new VersusBaseRate(number(notes.take("skill.vsBaseRate", figures.versusBaseRate())), true));
    }

    private static CorpAnswer corp(Figures figures, Notes notes) {
        Corp corp = notes.take("corp", figures.corp());
        MiscalibrationTest test = corp == null ? null : notes.take("corp.mcbPValue", figures.miscalibration());
        return new CorpAnswer(
                corp == null ? null : number(corp.miscalibration()),
                corp == null ? null : number(corp.discrimination()),
                corp == null ? null : number(corp.uncertainty()),
                test == null ? null : number(test.nullMean()),
                test == null ? null : number(test.pValue()),
                MiscalibrationTest.DRAWS,
                Figures.SEED);
    }

    private static CorrectedAnswer corrected(Figures figures, Notes notes) {
        Murphy parts = notes.take("corrected", figures.corrected());
        return parts == null
                ? new CorrectedAnswer(null, null, null)
                : new CorrectedAnswer(
                        number(parts.reliability()), number(parts.resolution()), number(parts.uncertainty()));
    }

    private static AucAnswer auc(Figures figures, Notes notes) {
        Auc auc = notes.take("auc", figures.auc());
        Interval interval = auc == null ? null : notes.take("auc.interval", auc.interval());
        return new AucAnswer(
                auc == null ? null : number(auc.value()),
                low(interval),
                high(interval),
                auc == null ? null : auc.method().name());
    }

    private static InTheLargeAnswer inTheLarge(Figures figures, Notes notes) {
        InTheLarge found = notes.take("inTheLarge", figures.inTheLarge());
        Interval interval = found == null ? null : notes.take("inTheLarge.interval", found.interval());
        return new InTheLargeAnswer(
                found == null ? null : number(found.difference()),
                low(interval),
                high(interval),
                found == null ? null : number(notes.take("inTheLarge.pValue", found.pValue())),
                found == null ? null : found.method().name());
    }

    private static RecalibrationAnswer recalibration(Figures figures, Notes notes) {
        Recalibration fit = notes.take("recalibration", figures.recalibration());
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

    private static SpiegelhalterAnswer spiegelhalter(Figures figures, Notes notes) {
        Spiegelhalter test = notes.take("spiegelhalter", figures.spiegelhalter());
        return new SpiegelhalterAnswer(
                test == null ? null : number(test.z()), test == null ? null : number(test.pValue()));
    }

    private ShrunkenAnswer shrunken(long institute, InstituteRecord record, Notes notes) {
        Pools.Peers pool = pools.of(record.switches());
        Pool.Shrunken found = record.isWeighted()
                ? notes.take("shrunken", Figure.absent(Note.WEIGHTED_EDITION))
                : notes.take("shrunken", pool.shrunken(institute));
        return new ShrunkenAnswer(
                found == null ? null : number(found.value()),
                found == null ? null : low(found.interval()),
                found == null ? null : high(found.interval()),
                new PoolAnswer(pool.institutes(), pool.version()));
    }

    private static List<CurvePoint> curve(Figures figures, Notes notes) {
        List<ReliabilityDiagram.Point> points = notes.enough ? notes.take("curve", figures.curve()) : null;
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
        notes.add("phrases", record.isWeighted() ? Note.WEIGHTED_EDITION : null);
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

    private static List<SensitivityAnswer> sensitivity(InstituteRecord record, Notes notes) {
        notes.add("sensitivity", record.isWeighted() ? Note.WEIGHTED_EDITION : null);
        return record.detail().others().stream()
                .map(other -> new SensitivityAnswer(
                        other.lexicon().code(),
                        other.lexicon().version(),
                        other.score().n(),
                        Decimals.rounded(other.score().brier()),
                        Decimals.rounded(other.score().brierOfChosen())))
                .toList();
    }

    static @Nullable BigDecimal low(@Nullable Interval interval) {
        return interval == null ? null : number(interval.low());
    }

    static @Nullable BigDecimal high(@Nullable Interval interval) {
        return interval == null ? null : number(interval.high());
    }

    static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null ? null : Decimals.rounded(value);
    }
}
