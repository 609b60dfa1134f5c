package org.borneout.report.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.borneout.account.Site;
import org.borneout.prediction.Questions;
import org.borneout.prediction.ReadBacks;
import org.borneout.prediction.Side;
import org.borneout.report.InstituteNames;
import org.borneout.report.compare.CompareView.Beside;
import org.borneout.report.compare.CompareView.Compared;
import org.borneout.report.compare.CompareView.Fact;
import org.borneout.report.compare.CompareView.PairView;
import org.borneout.report.compare.CompareView.QuestionRow;
import org.borneout.report.compare.CompareView.Together;
import org.borneout.report.scored.AsOf;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.SharedQuestion;
import org.borneout.scoring.Comparison;
import org.borneout.scoring.Corp;
import org.borneout.scoring.Interval;
import org.borneout.scoring.LexiconDraws;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.MurphyDiagram;
import org.borneout.scoring.Threshold;
import org.borneout.source.Institute;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Puts a comparison into the words and drawings of its page. */
@ApplicationScoped
class CompareViews {
    private static final int ROWS = 20;
    private static final double WIDEST = 0.25;
    private static final double WORST_DRAWN = 0.5;
    private static final double SELDOM = 0.05;
    private static final double LEAST_TOLD = 0.001;

    private final InstituteNames names;
    private final Questions questions;
    private final ReadBacks readBacks;
    private final Site site;
    private final Messages messages;
    private final Languages languages;

    CompareViews(
            InstituteNames names,
            Questions questions,
            ReadBacks readBacks,
            Site site,
            Messages messages,
            Languages languages) {
        this.names = names;
        this.questions = questions;
        this.readBacks = readBacks;
        this.site = site;
        this.messages = messages;
        this.languages = languages;
    }

    Compared of(CompareForm form, List<Institute> institutes, InstituteComparison comparison) {
        names.load(institutes);
        Names called = new Names(institutes.stream().collect(Collectors.toMap(Institute::id, names::shown)));
        AsOf asOf = comparison.switches().asOf();
        Map<String, String> pinned = Map.of("asOf", asOf.day().toString(), "position", String.valueOf(asOf.position()));
        String query = form.query(institutes.stream().map(Institute::slug).toList(), pinned);
        List<PairView> pairs = comparison.pairs().stream()
                .map(pair -> pair(pair, comparison.pairs().size(), called))
                .toList();
        List<SharedQuestion> shared = comparison.questions();
        List<SharedQuestion> shown = shared.subList(Math.max(0, shared.size() - ROWS), shared.size());
        return new Compared(
                comparison.switches(),
                standfirst(comparison, pairs),
                site.publicAddress() + "/compare?" + query,
                query,
                comparison.isPaired() ? "" : say().notShared(Threshold.AGGREGATE.families()),
                institutes.stream()
                        .map(institute ->
                                beside(institute, called.of(institute.id()), comparison.record(institute.id())))
                        .toList(),
                pairs,
                together(comparison, called),
                rows(comparison.institutes(), shown),
                shared.size() - shown.size());
    }

    /** What institutes are called in the language of the reader, under their ids. */
    private record Names(Map<Long, String> names) {
        String of(long institute) {
            return Objects.requireNonNull(names.get(institute));
        }
    }

    private CompareMessages say() {
        return messages.of(CompareMessages.class);
    }

    private String standfirst(InstituteComparison comparison, List<PairView> pairs) {
        if (!comparison.isPaired()) {
            return say().notShared(Threshold.AGGREGATE.families());
        }
        return pairs.size() == 1
                ? pairs.get(0).finding()
                : say().manyCompared(
                                comparison.institutes().size(),
                                comparison.questions().size());
    }

    private Beside beside(Institute institute, String name, InstituteRecord record) {
        MeanBrier brier = record.brier().orNull();
        Interval interval = brier == null ? null : brier.interval().orNull();
        String score = brier == null
                ? ""
                : interval == null
                        ? decimals(brier.value(), 2)
                        : say().scoreIs(
                                        decimals(brier.value(), 2),
                                        decimals(interval.low(), 2),
                                        decimals(interval.high(), 2));
        Double mean = record.meanProbability().orNull();
        return new Beside(
                institute,
                name,
                record.funnel().logged(),
                record.n(),
                record.families(),
                score,
                brier == null ? null : Drawing.share(brier.value(), 0, WORST_DRAWN),
                interval == null ? null : Drawing.share(interval.low(), 0, WORST_DRAWN),
                interval == null ? null : Drawing.share(interval.high(), 0, WORST_DRAWN),
                brier == null || mean == null ? "" : percent(mean),
                brier == null ? "" : percent(record.happened() / (double) record.n()),
                score.isEmpty() ? say().noScore() : score);
    }

    private PairView pair(PairComparison pair, int pairs, Names called) {
        String one = called.of(pair.one());
        String other = called.of(pair.other());
        String title = say().pair(one, other);
        Comparison figures = pair.figures().orNull();
        if (figures == null) {
            String why = pair.n() == 0
                    ? say().pairNone(one, other)
                    : say().pairFew(one, other, pair.n(), Threshold.AGGREGATE.families());
            return new PairView(title, pair.n(), pair.families(), why, "", null, null, null, why, List.of());
        }
        Interval interval = figures.interval().orNull();
        String difference = difference(figures.difference(), interval);
        return new PairView(
                title,
                pair.n(),
                pair.families(),
                finding(pair, figures, one, other),
                difference,
                Drawing.share(figures.difference(), -WIDEST, WIDEST),
                interval == null ? null : Drawing.share(interval.low(), -WIDEST, WIDEST),
                interval == null ? null : Drawing.share(interval.high(), -WIDEST, WIDEST),
                difference,
                facts(pair, figures, difference, pairs, one, other));
    }

    private String difference(double difference, @Nullable Interval interval) {
        return interval == null
                ? say().differenceAlone(signed(difference))
                : say().differenceIs(signed(difference), signed(interval.low()), signed(interval.high()));
    }

    /** One is called better only where both the interval and the test, as one of all these comparisons, say so. */
    private String finding(PairComparison pair, Comparison figures, String one, String other) {
        Interval interval = figures.interval().orNull();
        Double adjusted = pair.adjusted();
        String a = decimals(pair.scoreOfOne().get(), 2);
        String b = decimals(pair.scoreOfOther().get(), 2);
        boolean apart = interval != null && !interval.contains(0) && adjusted != null && adjusted < SELDOM;
        if (!apart) {
            return say().pairChance(one, other, pair.n(), a, b);
        }
        return figures.difference() < 0
                ? say().pairLower(one, other, pair.n(), a, b)
                : say().pairLower(other, one, pair.n(), b, a);
    }

    private List<Fact> facts(
            PairComparison pair, Comparison figures, String difference, int pairs, String one, String other) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say().difference(), difference));
        facts.add(new Fact(say().questions(), say().ofFamilies(pair.n(), pair.families())));
        Double adjusted = pair.adjusted();
        String p = chance(figures.signFlip().pValue());
        facts.add(new Fact(
                say().chance(),
                pairs == 1 || adjusted == null
                        ? say().chanceIs(p)
                        : say().chanceOfSeveral(p, chance(adjusted), pairs)));
        Double better = figures.probabilityBetter().orNull();
        if (better != null) {
            facts.add(new Fact(say().longRun(), say().longRunIs(one, percent(better))));
        }
        Interval anew = figures.bootstrap().interval();
        facts.add(new Fact(say().drawnAnew(), say().drawnAnewIs(signed(anew.low()), signed(anew.high()))));
        Long needed = figures.questionsNeeded().orNull();
        if (needed != null) {
            facts.add(new Fact(say().needed(), say().neededIs(needed)));
        }
        LexiconDraws lexicons = pair.lexicons().orNull();
        if (lexicons != null) {
            facts.add(new Fact(
                    say().lexicon(),
                    say().lexiconIs(one, other, percent(lexicons.ownBetter()), percent(lexicons.otherBetter()))));
        }
        return facts;
    }

    private Together together(InstituteComparison comparison, Names called) {
        long n = comparison.sharedByAll();
        long families = comparison.familiesOfAll();
        List<String> inOrder = comparison.institutes().stream().map(called::of).toList();
        List<Corp> parts = comparison.together().stream()
                .filter(each -> each.corp().isKnown())
                .map(each -> each.corp().get())
                .toList();
        List<List<MurphyDiagram.Point>> curves = comparison.together().stream()
                .filter(each -> each.murphy().isKnown())
                .map(each -> each.murphy().get())
                .toList();
        boolean full = Threshold.FULL.isMetBy(families);
        String sentence = n == 0
                ? say().togetherNone()
                : full ? say().togetherMany(n, families) : say().togetherFew(n, families, Threshold.FULL.families());
        return new Together(
                n,
                families,
                full && parts.isEmpty() ? sentence + " " + say().togetherOne() : sentence,
                parts.isEmpty() ? null : PartsDiagram.of(inOrder, parts, this::brief, this::three),
                curves.isEmpty() ? null : MurphyDrawing.of(inOrder, curves, this::brief, this::three));
    }

    private List<QuestionRow> rows(List<Long> institutes, List<SharedQuestion> shown) {
        Map<Long, String> statements = new HashMap<>(
                questions.statements(shown.stream().map(SharedQuestion::id).toList()));
        List<QuestionRow> rows = new ArrayList<>();
        for (int i = shown.size() - 1; i >= 0; i--) {
            SharedQuestion question = shown.get(i);
            rows.add(new QuestionRow(
                    question,
                    statements.getOrDefault(question.id(), ""),
                    institutes.stream()
                            .map(institute -> said(question.claims().get(institute)))
                            .toList()));
        }
        return rows;
    }

    private String said(SharedQuestion.@Nullable Claim claim) {
        if (claim == null) {
            return "";
        }
        String range = readBacks.range(claim.meaning().low(), claim.meaning().high());
        String words = claim.words() == null ? range : claim.words() + ", " + range;
        return claim.side() == Side.WILL ? words : say().wontHappen(words);
    }

    private String chance(double p) {
        return p < LEAST_TOLD ? say().under(decimals(LEAST_TOLD, 3)) : decimals(p, p < 0.1 ? 3 : 2);
    }

    private String percent(double share) {
        return Fmt.percent((int) Math.round(share * 100) * 10_000, languages.current()) + "%";
    }

    private String three(double figure) {
        return decimals(figure, 3);
    }

    private String brief(double figure) {
        NumberFormat format = NumberFormat.getNumberInstance(languages.current());
        format.setMaximumFractionDigits(3);
        return format.format(figure);
    }

    /** With a minus that is as wide as a plus; what rounds to nothing has no sign. */
    private String signed(double figure) {
        String plain = three(Math.abs(figure));
        boolean nothing = plain.equals(three(0));
        return nothing ? plain : (figure < 0 ? "−" : "+") + plain;
    }

    private String decimals(double figure, int count) {
        NumberFormat format = NumberFormat.getNumberInstance(languages.current());
        format.setMinimumFractionDigits(count);
        format.setMaximumFractionDigits(count);
        return format.format(figure);
    }
}
