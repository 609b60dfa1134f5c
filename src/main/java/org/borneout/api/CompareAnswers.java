package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.borneout.api.CompareAnswer.BesideAnswer;
import org.borneout.api.CompareAnswer.Bootstrap;
import org.borneout.api.CompareAnswer.CompareLinks;
import org.borneout.api.CompareAnswer.Draws;
import org.borneout.api.CompareAnswer.Figures;
import org.borneout.api.CompareAnswer.LexiconShares;
import org.borneout.api.CompareAnswer.MurphyPoint;
import org.borneout.api.CompareAnswer.Pair;
import org.borneout.api.CompareAnswer.SharedAnswer;
import org.borneout.api.CompareAnswer.Together;
import org.borneout.api.RecordAnswer.FallbackName;
import org.borneout.api.RecordAnswer.Filters;
import org.borneout.api.RecordAnswer.InstituteEntry;
import org.borneout.api.RecordAnswer.LexiconName;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Scale;
import org.borneout.report.compare.InstituteComparison;
import org.borneout.report.compare.OnSharedQuestions;
import org.borneout.report.compare.PairComparison;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.Switches;
import org.borneout.scoring.ClusterBootstrap;
import org.borneout.scoring.Comparison;
import org.borneout.scoring.Corp;
import org.borneout.scoring.Figure;
import org.borneout.scoring.Interval;
import org.borneout.scoring.LexiconDraws;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Note;
import org.borneout.scoring.SignFlip;
import org.borneout.source.Institute;
import org.jspecify.annotations.Nullable;

/** Writes a comparison as programs read it. */
@ApplicationScoped
class CompareAnswers {
    private final Lexicons lexicons;
    private final AsOfs asOfs;

    CompareAnswers(Lexicons lexicons, AsOfs asOfs) {
        this.lexicons = lexicons;
        this.asOfs = asOfs;
    }

    CompareAnswer of(List<Institute> institutes, InstituteComparison comparison, String query) {
        Switches by = comparison.switches();
        Scale fallback = lexicons.fallback();
        Map<String, Note> notes = new TreeMap<>();
        Slugs slugs = new Slugs(institutes.stream().collect(Collectors.toMap(Institute::id, Institute::slug)));
        return new CompareAnswer(
                by.asOf().day(),
                by.asOf().position(),
                asOfs.zone().getId(),
                new LexiconName(
                        by.lexicon().code(),
                        by.lexicon().version(),
                        new FallbackName(fallback.code(), fallback.version())),
                by.edition().name(),
                by.hindsight() ? "INCLUDE" : "EXCLUDE",
                new Filters(
                        by.topic() == null ? null : by.topic().slug(),
                        by.attribution() == null ? null : by.attribution().name(),
                        by.from(),
                        by.to()),
                Interval.LEVEL.toDecimal(),
                beside(institutes, comparison, notes),
                pairs(comparison, slugs, notes),
                shared(comparison, slugs, notes),
                notes,
                new CompareLinks("/compare?" + query, "/compare.csv?" + query));
    }

    /** The addresses of institutes under their ids. */
    private record Slugs(Map<Long, String> slugs) {
        String of(long institute) {
            return Objects.requireNonNull(slugs.get(institute));
        }
    }

    private static List<BesideAnswer> beside(
            List<Institute> institutes, InstituteComparison comparison, Map<String, Note> notes) {
        List<BesideAnswer> beside = new ArrayList<>();
        for (Institute institute : institutes) {
            InstituteRecord record = comparison.record(institute.id());
            boolean enough = record.isEnough();
            beside.add(new BesideAnswer(
                    InstituteEntry.of(PredictionAnswers.institute(institute), institute.country()),
                    RecordAnswers.funnel(record.funnel()),
                    record.n(),
                    record.families(),
                    record.happened(),
                    enough ? RecordAnswers.number(record.meanProbability().orNull()) : null,
                    enough ? Decimals.rounded(record.happened() / (double) record.n()) : null,
                    brier(take("institutes." + beside.size() + ".brier", record.brier(), notes))));
        }
        return beside;
    }

    private static List<Pair> pairs(InstituteComparison comparison, Slugs slugs, Map<String, Note> notes) {
        List<Pair> pairs = new ArrayList<>();
        for (PairComparison pair : comparison.pairs()) {
            String name = "pairs." + pairs.size();
            Comparison figures = take(name, pair.figures(), notes);
            pairs.add(
                    figures == null
                            ? new Pair(
                                    slugs.of(pair.one()),
                                    slugs.of(pair.other()),
                                    pair.n(),
                                    pair.families(),
                                    null,
                                    null,
                                    Figures.NONE,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null)
                            : pair(name, pair, figures, slugs, notes));
        }
        return pairs;
    }

    private static Pair pair(
            String name, PairComparison pair, Comparison figures, Slugs slugs, Map<String, Note> notes) {
        Interval interval = take(name + ".difference", figures.interval(), notes);
        SignFlip flip = figures.signFlip();
        ClusterBootstrap bootstrap = figures.bootstrap();
        LexiconDraws drawn = take(name + ".lexicons", pair.lexicons(), notes);
        return new Pair(
                slugs.of(pair.one()),
                slugs.of(pair.other()),
                pair.n(),
                pair.families(),
                RecordAnswers.number(pair.scoreOfOne().orNull()),
                RecordAnswers.number(pair.scoreOfOther().orNull()),
                figures(figures.difference(), interval),
                Decimals.rounded(flip.pValue()),
                RecordAnswers.number(pair.adjusted()),
                new Draws(flip.isExact(), flip.draws(), flip.seed()),
                new Bootstrap(
                        Decimals.rounded(bootstrap.interval().low()),
                        Decimals.rounded(bootstrap.interval().high()),
                        Decimals.rounded(bootstrap.shareBetter()),
                        bootstrap.draws(),
                        bootstrap.seed()),
                RecordAnswers.number(take(name + ".probabilityABetter", figures.probabilityBetter(), notes)),
                take(name + ".questionsNeeded", figures.questionsNeeded(), notes),
                drawn == null
                        ? null
                        : new LexiconShares(
                                Decimals.rounded(drawn.ownBetter()),
                                Decimals.rounded(drawn.otherBetter()),
                                drawn.draws(),
                                drawn.seed()));
    }

    private static SharedAnswer shared(InstituteComparison comparison, Slugs slugs, Map<String, Note> notes) {
        List<Together> together = new ArrayList<>();
        for (OnSharedQuestions each : comparison.together()) {
            String name = "shared." + together.size();
            MeanBrier brier = take(name + ".brier", each.brier(), notes);
            Corp corp = take(name + ".corp", each.corp(), notes);
            var murphy = take(name + ".murphy", each.murphy(), notes);
            together.add(new Together(
                    slugs.of(each.institute()),
                    brier(brier),
                    corp == null ? null : Decimals.rounded(corp.miscalibration()),
                    corp == null ? null : Decimals.rounded(corp.discrimination()),
                    corp == null ? null : Decimals.rounded(corp.uncertainty()),
                    murphy == null
                            ? List.of()
                            : murphy.stream()
                                    .map(point -> new MurphyPoint(
                                            point.threshold().toDecimal(), Decimals.rounded(point.score())))
                                    .toList()));
        }
        return new SharedAnswer(comparison.sharedByAll(), comparison.familiesOfAll(), together);
    }

    private static Figures brier(@Nullable MeanBrier brier) {
        return brier == null
                ? Figures.NONE
                : figures(brier.value(), brier.interval().orNull());
    }

    private static Figures figures(double value, @Nullable Interval interval) {
        BigDecimal low = interval == null ? null : Decimals.rounded(interval.low());
        BigDecimal high = interval == null ? null : Decimals.rounded(interval.high());
        return new Figures(Decimals.rounded(value), low, high);
    }

    private static <T> @Nullable T take(String name, Figure<T> figure, Map<String, Note> notes) {
        Note note = figure.note();
        if (note != null) {
            notes.put(name, note);
        }
        return figure.orNull();
    }
}
