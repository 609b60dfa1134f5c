package org.borneout.report.scored;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.lexicon.reading.Match;
import org.borneout.prediction.Forecast;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.Verdicts;
import org.jspecify.annotations.Nullable;

/** A record worked out again from the records themselves, one prediction after the other, as its definition reads. */
@ApplicationScoped
@Unremovable
public class SlowRecord {
    /** What a record says, in a form that can be compared. */
    public record Figures(
            Map<String, Long> funnel,
            long n,
            long families,
            long happened,
            BigDecimal brierSum,
            long prospective,
            long systematic,
            long fallback,
            Map<String, String> phrases,
            Map<String, String> parts) {}

    private final Predictions predictions;
    private final Verdicts verdicts;
    private final Lexicons lexicons;

    SlowRecord(Predictions predictions, Verdicts verdicts, Lexicons lexicons) {
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.lexicons = lexicons;
    }

    /** @param today in UTC */
    public Figures of(long institute, LocalDate today, boolean last, boolean hindsightToo) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Tally tally = new Tally();
            for (Prediction prediction : predictions.listAll()) {
                if (prediction.institute().id() == institute && !prediction.draft() && !prediction.withdrawn()) {
                    tally.add(prediction, today, last, hindsightToo);
                }
            }
            return tally.figures();
        });
    }

    private final class Tally {
        private final Map<String, Long> funnel = new TreeMap<>();
        private final Set<String> families = new HashSet<>();
        private final Map<String, long[]> phrases = new TreeMap<>();
        private final Map<String, long[]> parts = new TreeMap<>();
        private long n;
        private long happened;
        private long prospective;
        private long systematic;
        private long fallback;
        private BigDecimal brierSum = BigDecimal.ZERO;

        void add(Prediction prediction, LocalDate today, boolean last, boolean hindsightToo) {
            Question question = prediction.question();
            Verdict verdict = verdicts.standing(question).verdict();
            Forecast forecast = last ? lastOf(prediction, verdict) : prediction.first();
            count("logged");
            if (!prediction.checkable()) {
                count("notCheckable");
                return;
            }
            count("checkable");
            LocalDate due = question.dueOn();
            // Days end in the zone of the question, and a day begins in UTC.
            boolean past = due != null
                    && !due.plusDays(1)
                            .atStartOfDay(question.window().zone())
                            .toInstant()
                            .isAfter(today.atStartOfDay(ZoneId.of("UTC")).toInstant());
            if (!past) {
                count("open");
                if (verdict != null) {
                    count("waiting");
                }
                return;
            }
            count("due");
            if (verdict == null) {
                count("unresolved");
                return;
            }
            count("resolved");
            if (verdict.outcome() == Outcome.VOID) {
                count("void");
            } else if (verdict.outcome() == Outcome.CANNOT_RESOLVE) {
                count("cannotResolve");
            } else if (question.kind() == QuestionKind.NUMBER) {
                count("numbers");
            } else if (verdict.outcome() == Outcome.PARTLY) {
                count("partly");
            } else {
                decided(prediction, forecast, verdict, hindsightToo);
            }
        }

        private void decided(Prediction prediction, Forecast forecast, Verdict verdict, boolean hindsightToo) {
            Question question = prediction.question();
            LocalDate event = verdict.eventOn();
            boolean afterwards = forecast.madeOn().isAfter(Objects.requireNonNull(question.dueOn()))
                    || (event != null && !forecast.madeOn().isBefore(event));
            boolean knowable = !forecast.loggedAt().isBefore(knowable(question, event));
            boolean adHoc = knowable && prediction.frame() == null;
            if (afterwards || (adHoc && !hindsightToo)) {
                count("hindsight");
                return;
            }
            Likelihood likelihood = forecast.likelihood();
            Match match = likelihood.kind() == LikelihoodKind.WORDS
                    ? lexicons.read(Objects.requireNonNull(likelihood.words())).orElse(null)
                    : null;
            Integer said = likelihood.probability() == null
                    ? null
                    : Integer.valueOf(likelihood.probability().millionths());
            if (match != null && match.term().band() != null) {
                said = match.term().band().point().millionths();
            }
            if (said == null) {
                count("noNumber");
                return;
            }
            count("scored");
            n++;
            boolean came = (verdict.outcome() == Outcome.HAPPENED) == (prediction.side() == Side.WILL);
            happened += verdict.outcome() == Outcome.HAPPENED ? 1 : 0;
            BigDecimal missed = BigDecimal.valueOf(came ? 1_000_000 - said : said, 6);
            brierSum = brierSum.add(missed.multiply(missed));
            families.add(
                    question.family() == null
                            ? "question " + question.id()
                            : "family " + question.family().label());
            long days = java.time.temporal.ChronoUnit.DAYS.between(
                    forecast.madeOn(), Objects.requireNonNull(question.dueOn()));
            boolean yes = verdict.outcome() == Outcome.HAPPENED;
            part("year " + forecast.madeOn().getYear(), yes);
            part("horizon " + (days <= 90 ? "P0D-P90D" : days <= 365 ? "P91D-P365D" : "P366D-"), yes);
            question.topics().forEach(topic -> part("topic " + topic.slug(), yes));
            part(knowable ? (adHoc ? "AD_HOC" : "SYSTEMATIC") : "PROSPECTIVE", yes);
            prospective += knowable ? 0 : 1;
            systematic += knowable && prediction.frame() != null ? 1 : 0;
            if (match != null) {
                fallback += match.scale().fallback() ? 1 : 0;
                long[] counts = phrases.computeIfAbsent(match.term().label(), label -> new long[2]);
                counts[0] += came ? 1 : 0;
                counts[1]++;
            }
        }

        private Instant knowable(Question question, @Nullable LocalDate event) {
            Instant dueEnd = Objects.requireNonNull(question.dueOn())
                    .plusDays(1)
                    .atStartOfDay(question.window().zone())
                    .toInstant();
            if (event == null) {
                return dueEnd;
            }
            Instant begins = event.atStartOfDay(question.window().zone()).toInstant();
            return begins.isBefore(dueEnd) ? begins : dueEnd;
        }

        private Forecast lastOf(Prediction prediction, @Nullable Verdict verdict) {
            List<Forecast> before = new ArrayList<>();
            LocalDate due = prediction.question().dueOn();
            LocalDate event = verdict == null ? null : verdict.eventOn();
            for (Forecast forecast : prediction.forecasts()) {
                if ((due == null || !forecast.madeOn().isAfter(due))
                        && (event == null || forecast.madeOn().isBefore(event))) {
                    before.add(forecast);
                }
            }
            return before.isEmpty() ? prediction.first() : before.get(before.size() - 1);
        }

        private void part(String name, boolean yes) {
            long[] counts = parts.computeIfAbsent(name, key -> new long[2]);
            counts[0] += yes ? 1 : 0;
            counts[1]++;
        }

        private void count(String leaf) {
            funnel.merge(leaf, 1L, Long::sum);
        }

        Figures figures() {
            Map<String, String> told = new TreeMap<>();
            told.putAll(told(phrases));
            return new Figures(
                    funnel,
                    n,
                    families.size(),
                    happened,
                    brierSum.setScale(9, java.math.RoundingMode.HALF_EVEN),
                    prospective,
                    systematic,
                    fallback,
                    told,
                    // A record of too few families is not broken down.
                    families.size() < 5 ? Map.of() : told(parts));
        }
    }

    private static Map<String, String> told(Map<String, long[]> counts) {
        Map<String, String> told = new TreeMap<>();
        counts.forEach((name, both) -> told.put(name, both[0] + " of " + both[1]));
        return told;
    }

    private static Map<String, String> parts(Parts parts) {
        Map<String, String> told = new TreeMap<>();
        parts.years().forEach(part -> told.put("year " + part.key(), of(part)));
        parts.horizons().forEach(part -> told.put("horizon " + part.key().key(), of(part)));
        parts.topics().forEach(part -> told.put("topic " + part.key().slug(), of(part)));
        parts.loggings().forEach(part -> told.put(part.key().name(), of(part)));
        return told;
    }

    private static String of(Part<?> part) {
        return part.happened() + " of " + part.n();
    }

    /** The same of a record that the program made. */
    public static Figures of(InstituteRecord record) {
        Map<String, Long> funnel = new TreeMap<>();
        Funnel told = record.funnel();
        put(funnel, "logged", told.logged());
        put(funnel, "checkable", told.checkable());
        put(funnel, "notCheckable", told.notCheckable());
        put(funnel, "open", told.open());
        put(funnel, "waiting", told.waiting());
        put(funnel, "due", told.due());
        put(funnel, "unresolved", told.unresolved());
        put(funnel, "resolved", told.resolved());
        put(funnel, "void", told.of(Leaf.VOID));
        put(funnel, "cannotResolve", told.of(Leaf.CANNOT_RESOLVE));
        put(funnel, "numbers", told.of(Leaf.NUMBERS));
        put(funnel, "partly", told.of(Leaf.PARTLY));
        put(funnel, "hindsight", told.of(Leaf.HINDSIGHT));
        put(funnel, "noNumber", told.of(Leaf.NO_NUMBER));
        put(funnel, "scored", told.scored());
        Map<String, String> phrases = new TreeMap<>();
        record.phrases().forEach(line -> phrases.put(line.phrase(), line.happened() + " of " + line.n()));
        double mean = org.borneout.scoring.Brier.mean(record.forecasts().all()).isKnown()
                ? org.borneout.scoring.Brier.mean(record.forecasts().all()).get()
                : 0;
        return new Figures(
                funnel,
                record.n(),
                record.families(),
                record.happened(),
                BigDecimal.valueOf(mean * record.n()).setScale(9, java.math.RoundingMode.HALF_EVEN),
                record.counts().prospective(),
                record.counts().systematic(),
                record.counts().fallback(),
                phrases,
                parts(record.detail().parts()));
    }

    private static void put(Map<String, Long> funnel, String leaf, long count) {
        if (count > 0) {
            funnel.put(leaf, count);
        }
    }
}
