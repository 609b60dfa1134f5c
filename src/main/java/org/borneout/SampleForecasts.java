package org.borneout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.borneout.SampleEntry.Fate;
import org.borneout.SampleWords.Country;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.Side;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.VoidReason;
import org.jspecify.annotations.Nullable;

/**
 * Simulates the predictions of the invented institutes, counted back from a day, so that something is always open and due.
 * How often each wording comes true is fixed in a file, as is the seed: on the same day the same comes out.
 */
final class SampleForecasts {
    private static final long SEED = 1964;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int[] HORIZONS = {1, 2, 3, 3, 4, 6, 6, 9, 12, 15};
    private static final String[] BASE_RATES = {"30%", "40%", "50%", "35%"};
    private static final String[] EXPERTS = {"Ilse Marrow", "Tomas Veld", "Anneke Sorrel"};
    private static final List<Country> COUNTRIES = List.of(
            new Country("Valdoria", "Valdorian"),
            new Country("Kestrovia", "Kestrovian"),
            new Country("Halvonia", "Halvonian"),
            new Country("Norrsund", "Norrsund"),
            new Country("Marenne", "Marennais"),
            new Country("Tolmia", "Tolmian"),
            new Country("Istrava", "Istravan"),
            new Country("Orlenia", "Orlenian"));

    /** What a later look makes of the words of the first. */
    private static final Map<String, String> LATER = Map.of(
            "likely", "very likely",
            "probable", "likely",
            "is expected to", "very likely",
            "unlikely", "very unlikely",
            "70%", "80%",
            "almost certain", "likely");

    /** A question that was asked, with its fields as typed and what came of it. */
    private record Asked(
            SampleWords words,
            String by,
            LocalDate madeOn,
            LocalDate due,
            Map<String, String> fields,
            boolean happened,
            @Nullable LocalDate eventOn) {}

    private record Numbered(Map<String, String> fields, BigDecimal point) {}

    private record Planned(String likelihood, Side side, boolean asClaimed) {}

    private final LocalDate today;
    private final Random random = new Random(SEED);
    private final List<SampleWords> claims = SampleLines.of("claims.txt").stream()
            .map(line -> SampleWords.of(line.get(0), line.get(1), line.get(2)))
            .toList();
    private final List<List<String>> korean = SampleLines.of("korean.txt");
    private final List<List<String>> uncheckable = SampleLines.of("uncheckable.txt");
    private final List<List<String>> numbers = SampleLines.of("numbers.txt");
    private final List<SampleEntry> entries = new ArrayList<>();
    private final Map<SampleInstitute, Integer> counts = new EnumMap<>(SampleInstitute.class);
    private final List<Asked> shared = new ArrayList<>();
    private int claimsTaken;
    private int numbersTaken;

    private SampleForecasts(LocalDate today) {
        this.today = today;
    }

    /** All of them, in the order in which they are logged. */
    static List<SampleEntry> on(LocalDate today) {
        SampleForecasts all = new SampleForecasts(today);
        all.lindenbrook();
        all.thorne();
        all.nuribyeol();
        return List.copyOf(all.entries);
    }

    private void lindenbrook() {
        SampleInstitute who = SampleInstitute.LINDENBROOK;
        boolean[] koreanHappened = {true, true, true, true, false, false, true, false};
        for (Planned plan : plans(who)) {
            decided(who, plan, question(who, earlier(who), plan, null));
        }
        for (int i = 0; i < koreanHappened.length; i++) {
            koreanDecided(who, korean.get(i), koreanHappened[i]);
        }
        for (int i = 0; i < 7; i++) {
            notCheckable(who, uncheckable.get(i));
        }
        String[] openWords = {"likely", "65%", "very likely", "is expected to", "unlikely"};
        LocalDate[] openUntil = {today.plusDays(2), today.plusDays(4), monthEnd(2), monthEnd(5), monthEnd(11)};
        for (int i = 0; i < openWords.length; i++) {
            waits(who, openWords[i], report(who, i % 3), openUntil[i], i % 2 == 0 ? Fate.FROZEN : Fate.WAITS, null);
        }
        openNumber(who);
        waits(who, "likely", report(who, 2), today.minusDays(5), Fate.WAITS, null);
        waits(who, "highly unlikely", report(who, 3), today.minusDays(9), Fate.WAITS, null);
        waits(who, "probable", report(who, 3), today.minusDays(25), Fate.WAITS, null);
        waits(who, "60-80%", report(who, 4), today.minusDays(41), Fate.FROZEN, null);
        waits(who, "likely", report(who, 4), today.minusDays(30), Fate.PROPOSED, found(Outcome.DID_NOT_HAPPEN, null));
        isVoid(who, VoidReason.CONDITION_NOT_MET, "The condition was not met.");
        isVoid(who, VoidReason.EVENT_CANCELLED, "The vote was called off.");
        isVoid(who, VoidReason.SOURCE_GONE, "The series in which the answer was to be read has ended.");
        other(who, "likely", partly(400_000), Fate.DECIDED);
        other(who, "is expected to", partly(700_000), Fate.DECIDED);
        other(who, "likely", found(Outcome.CANNOT_RESOLVE, null), Fate.DECIDED);
        for (int i = 0; i < 7; i++) {
            number(who);
        }
        hindsight(who, "very likely", true);
        withdrawn(who);
    }

    private void thorne() {
        SampleInstitute who = SampleInstitute.THORNE;
        List<Planned> plans = plans(who);
        @Nullable Asked sameTurn = null;
        int own = 0;
        for (int i = 0; i < plans.size(); i++) {
            Planned plan = plans.get(i);
            Asked known = i < 20 ? sharedWith(who, plan) : null;
            if (known != null) {
                decided(who, plan, known);
                continue;
            }
            // Every fourth claim has a sister that the same turn of events decides.
            boolean sister = own % 4 == 1 && sameTurn != null;
            LocalDate madeOn = sister && sameTurn != null ? sameTurn.madeOn() : earlier(who);
            String family = own % 4 > 1 ? null : family(who, madeOn, own / 4);
            sameTurn = question(who, madeOn, plan, family);
            decided(who, plan, sameTurn);
            own++;
        }
        koreanDecided(who, korean.get(8), true);
        koreanDecided(who, korean.get(9), false);
        notCheckable(who, uncheckable.get(7));
        notCheckable(who, uncheckable.get(8));
        waits(who, "almost certain", report(who, 0), today.plusDays(3), Fate.FROZEN, null);
        waits(who, "will", report(who, 0), monthEnd(3), Fate.WAITS, null);
        waits(who, "95%", report(who, 1), monthEnd(4), Fate.WAITS, null);
        waits(who, "very likely", report(who, 1), monthEnd(7), Fate.WAITS, null);
        waits(who, "will", report(who, 2), today.minusDays(3), Fate.WAITS, null);
        waits(who, "almost certain", report(who, 3), today.minusDays(33), Fate.WAITS, null);
        isVoid(who, VoidReason.CONDITION_NOT_MET, "The condition was not met.");
        other(who, "almost certain", partly(300_000), Fate.DECIDED);
        other(who, "will", found(Outcome.CANNOT_RESOLVE, null), Fate.DECIDED);
        for (int i = 0; i < 5; i++) {
            number(who);
        }
        hindsight(who, "almost certain", true);
        hindsight(who, "will", true);
        withdrawn(who);
    }

    private void nuribyeol() {
        SampleInstitute who = SampleInstitute.NURIBYEOL;
        List<Planned> plans = plans(who);
        for (int i = 0; i < plans.size(); i++) {
            Asked known = i < 3 ? sharedWith(who, plans.get(i)) : null;
            decided(who, plans.get(i), known == null ? question(who, earlier(who), plans.get(i), null) : known);
        }
        koreanDecided(who, korean.get(10), true);
        koreanDecided(who, korean.get(11), false);
        koreanNotCheckable(who, korean.get(12));
        notCheckable(who, uncheckable.get(9));
        waits(who, "could", report(who, 0), today.plusDays(3), Fate.WAITS, null);
        isVoid(who, VoidReason.QUESTION_FLAWED, "The wording could be read in two ways.");
    }

    // ---- kinds of entries

    private void decided(SampleInstitute who, Planned plan, Asked asked) {
        Map<String, String> fields = said(who, asked, plan.likelihood(), plan.side(), asked.madeOn());
        SampleEntry entry = new SampleEntry(
                who,
                new PredictionForm(fields),
                null,
                counts.getOrDefault(who, 0) == 40 ? Fate.DECIDED_ANEW : Fate.DECIDED,
                verdict(asked));
        entries.add(counts.getOrDefault(who, 0) % 7 == 3 ? entry.with(revision(who, plan, asked)) : entry);
    }

    private void koreanDecided(SampleInstitute who, List<String> line, boolean happened) {
        LocalDate madeOn = earlier(who);
        LocalDate due = due(madeOn);
        Map<String, String> fields = koreanFields(who, line, madeOn, due);
        LocalDate eventOn = happened ? between(madeOn, due) : null;
        add(who, fields, Fate.DECIDED, found(happened ? Outcome.HAPPENED : Outcome.DID_NOT_HAPPEN, eventOn));
    }

    private void koreanNotCheckable(SampleInstitute who, List<String> line) {
        LocalDate madeOn = earlier(who);
        Map<String, String> fields = koreanFields(who, line, madeOn, due(madeOn));
        fields.put("notCheckable", "POSSIBILITY");
        add(who, fields, Fate.WAITS, null);
    }

    private Map<String, String> koreanFields(SampleInstitute who, List<String> line, LocalDate madeOn, LocalDate due) {
        String by = due.getYear() + "년 " + due.getMonthValue() + "월 말까지";
        Map<String, String> fields = fields(who, madeOn, due, by);
        fields.put("topics", line.get(0));
        fields.put("likelihood", line.get(1));
        fields.put("statement", line.get(2).replace("{by}", by));
        fields.put("quote", line.get(3).replace("{by}", by));
        fields.put("translation", line.get(4).replace("{en}", by(due)));
        fields.put("language", "ko");
        fields.put("criteria", "해당 정부나 기관이 기한 안에 공식 발표하면 일어난 것으로 본다");
        return fields;
    }

    private void notCheckable(SampleInstitute who, List<String> line) {
        Country country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        LocalDate madeOn = earlier(who);
        Map<String, String> fields = reported(who, madeOn);
        fields.put("topics", line.get(0));
        fields.put("notCheckable", line.get(1));
        fields.put("likelihood", line.get(2));
        fields.put("statement", country.in(line.get(3)));
        fields.put("quote", country.in(line.get(4)));
        add(who, fields, Fate.WAITS, null);
    }

    private void waits(
            SampleInstitute who,
            String likelihood,
            LocalDate madeOn,
            LocalDate due,
            Fate fate,
            @Nullable Finding found) {
        Asked asked = asked(madeOn, due, false, null);
        add(who, said(who, asked, likelihood, Side.WILL, madeOn), fate, found);
    }

    /** Decided, but neither yes nor no. */
    private void other(SampleInstitute who, String likelihood, Finding finding, Fate fate) {
        LocalDate madeOn = earlier(who);
        Asked asked = asked(madeOn, due(madeOn), false, null);
        add(who, said(who, asked, likelihood, Side.WILL, madeOn), fate, finding);
    }

    private void isVoid(SampleInstitute who, VoidReason reason, String why) {
        LocalDate madeOn = earlier(who);
        Asked asked = asked(madeOn, due(madeOn), false, null);
        Map<String, String> fields = said(who, asked, "likely", Side.WILL, madeOn);
        if (reason == VoidReason.CONDITION_NOT_MET) {
            fields.put("condition", "the coalition talks fail");
            fields.put("quote", asked.words().conditional("Should the coalition talks fail", asked.by()));
        }
        add(who, fields, Fate.DECIDED, Finding.voided(reason, why + " (Simulated.)"));
    }

    private void hindsight(SampleInstitute who, String likelihood, boolean happened) {
        LocalDate madeOn = earlier(who);
        Asked asked = asked(madeOn, due(madeOn), happened, null);
        Map<String, String> fields = said(who, asked, likelihood, Side.WILL, madeOn);
        fields.remove("frame");
        add(who, fields, Fate.DECIDED, verdict(asked));
    }

    private void withdrawn(SampleInstitute who) {
        LocalDate madeOn = earlier(who);
        Asked asked = asked(madeOn, due(madeOn), false, null);
        add(who, said(who, asked, "likely", Side.WILL, madeOn), Fate.WITHDRAWN, null);
    }

    private void number(SampleInstitute who) {
        int year = today.getYear() - 1 - numbersTaken % 4;
        LocalDate madeOn = reportOf(who, year);
        Numbered numbered = numbered(who, madeOn, year);
        Map<String, String> fields = numbered.fields();
        double spread = who == SampleInstitute.THORNE ? 1.3 : 0.45;
        BigDecimal found = numbered.point()
                .add(BigDecimal.valueOf(random.nextGaussian() * spread).setScale(1, RoundingMode.HALF_EVEN));
        fields.put("reference.value", rounded(found.doubleValue() + random.nextGaussian() * 0.8));
        fields.put("reference.reason", "The value of the year before (invented)");
        add(
                who,
                fields,
                Fate.DECIDED,
                new Finding(
                        Outcome.VALUE,
                        null,
                        found,
                        null,
                        null,
                        "Simulated value of an invented series.",
                        List.of(simulated())));
    }

    private void openNumber(SampleInstitute who) {
        add(who, numbered(who, report(who, 1), today.getYear() + 1).fields(), Fate.WAITS, null);
    }

    private Numbered numbered(SampleInstitute who, LocalDate madeOn, int year) {
        List<String> line = numbers.get(numbersTaken % numbers.size());
        Country country = COUNTRIES.get((numbersTaken * 3 + numbersTaken / 8) % COUNTRIES.size());
        double low = Double.parseDouble(line.get(2));
        double value = low + random.nextDouble() * (Double.parseDouble(line.get(3)) - low);
        String point = rounded(value);
        String likelihood = switch (numbersTaken % 3) {
            case 0 -> point;
            case 1 -> rounded(value - 0.5) + " to " + rounded(value + 0.5);
            default -> rounded(value - 0.8) + " to " + rounded(value + 0.8) + " @90%";
        };
        LocalDate due = LocalDate.of(year, 12, 31);
        Map<String, String> fields = fields(who, madeOn, due, "in " + year);
        String spoken = likelihood.replace(" @90%", "");
        fields.put("kind", "NUMBER");
        fields.put("topics", line.get(0));
        fields.put("unit", line.get(1));
        fields.put("resolutionSource", country.in(line.get(4)));
        fields.put("statement", country.in(line.get(5)).replace("{y}", String.valueOf(year)));
        fields.put(
                "quote",
                country.in(line.get(6)).replace("{y}", String.valueOf(year)).replace("{v}", spoken));
        fields.put("likelihood", likelihood);
        fields.put("criteria", "The first value that is published for the whole year");
        fields.put("family", country.name() + " in figures, " + year + " (" + who.fullName() + ")");
        numbersTaken++;
        return new Numbered(fields, new BigDecimal(point));
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    // ---- parts of entries

    private void add(SampleInstitute who, Map<String, String> fields, Fate fate, @Nullable Finding finding) {
        entries.add(new SampleEntry(who, new PredictionForm(fields), null, fate, finding));
    }

    private List<Planned> plans(SampleInstitute who) {
        List<Planned> plans = new ArrayList<>();
        for (List<String> line : SampleLines.of("forecasts.txt")) {
            if (line.get(0).equals(who.key())) {
                int all = Integer.parseInt(line.get(3));
                int asClaimed = Integer.parseInt(line.get(4));
                for (int i = 0; i < all; i++) {
                    plans.add(new Planned(line.get(1), Side.valueOf(line.get(2)), i < asClaimed));
                }
            }
        }
        Collections.shuffle(plans, random);
        return plans;
    }

    private Asked question(SampleInstitute who, LocalDate madeOn, Planned plan, @Nullable String family) {
        Asked asked = asked(madeOn, due(madeOn), plan.asClaimed() == (plan.side() == Side.WILL), family);
        if (who == SampleInstitute.LINDENBROOK) {
            shared.add(asked);
        }
        return asked;
    }

    /** A question that another institute was asked before and that ended as this claim needs it. */
    private @Nullable Asked sharedWith(SampleInstitute who, Planned plan) {
        boolean happened = plan.asClaimed() == (plan.side() == Side.WILL);
        for (Asked asked : shared) {
            LocalDate madeOn = reportUntil(who, asked.madeOn());
            if (asked.happened() == happened && madeOn != null) {
                shared.remove(asked);
                return new Asked(
                        asked.words(), asked.by(), madeOn, asked.due(), asked.fields(), happened, asked.eventOn());
            }
        }
        return null;
    }

    private Asked asked(LocalDate madeOn, LocalDate due, boolean happened, @Nullable String family) {
        int taken = claimsTaken++;
        int round = taken / claims.size();
        SampleWords words = claims.get(taken % claims.size()).about(COUNTRIES.get((round + taken) % COUNTRIES.size()));
        String by = by(due);
        Map<String, String> fields = new LinkedHashMap<>(window(due, by));
        fields.put("statement", words.statement(by));
        fields.put("topics", words.topic());
        fields.put("resolutionSource", words.source());
        fields.put(
                "criteria",
                taken % 3 == 0
                        ? "It counts if the " + words.source() + " say so of a day within the window"
                        : "It counts from the day on which the " + words.source() + " give it as done; plans do not");
        if (taken % 2 == 0) {
            fields.put("reference.probability", BASE_RATES[taken / 2 % BASE_RATES.length]);
            fields.put("reference.reason", "How often it happened in the region in the ten years before (invented)");
        }
        if (family != null) {
            fields.put("family", family);
        }
        @Nullable LocalDate eventOn = happened ? between(madeOn, due) : taken % 17 == 5 ? due.plusDays(19) : null;
        return new Asked(words, by, madeOn, due, fields, happened, eventOn);
    }

    private static String family(SampleInstitute who, LocalDate madeOn, int number) {
        return who.series + " of " + MONTH.format(madeOn) + ", turn of events " + (number + 1);
    }

    private Map<String, String> said(SampleInstitute who, Asked asked, String likelihood, Side side, LocalDate madeOn) {
        Map<String, String> fields = new LinkedHashMap<>(asked.fields());
        fields.putAll(reported(who, madeOn));
        fields.put("side", side.name());
        fields.put("likelihood", likelihood);
        fields.put("quote", asked.words().quotation(likelihood, side, asked.by(), counts.getOrDefault(who, 0)));
        return fields;
    }

    private @Nullable PredictionForm revision(SampleInstitute who, Planned plan, Asked asked) {
        String later = LATER.get(plan.likelihood());
        LocalDate end = asked.eventOn() == null || asked.eventOn().isAfter(asked.due()) ? asked.due() : asked.eventOn();
        long days = ChronoUnit.DAYS.between(asked.madeOn(), end);
        if (later == null || days < 4 || plan.side() == Side.WILL_NOT) {
            return null;
        }
        LocalDate madeOn = asked.madeOn().plusDays(days / 2);
        Map<String, String> fields = new HashMap<>();
        fields.put("likelihood", later);
        fields.put("madeOn", madeOn.toString());
        fields.put("language", "en");
        fields.put("quote", asked.words().quotation(later, plan.side(), asked.by(), 1));
        fields.put("publication.title", who.series + " update, " + MONTH.format(madeOn));
        fields.put("publication.kind", "RELEASE");
        fields.put("publication.publishedOn", madeOn.toString());
        return new PredictionForm(fields);
    }

    private Map<String, String> fields(SampleInstitute who, LocalDate madeOn, LocalDate due, String stated) {
        Map<String, String> fields = reported(who, madeOn);
        fields.putAll(window(due, stated));
        return fields;
    }

    private static Map<String, String> window(LocalDate due, String stated) {
        return Map.of("window.stated", stated, "window.due", due.toString());
    }

    /** Who says it, where and when. */
    private Map<String, String> reported(SampleInstitute who, LocalDate madeOn) {
        int count = counts.merge(who, 1, Integer::sum);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("institute", who.fullName());
        fields.put("madeOn", madeOn.toString());
        fields.put("language", "en");
        fields.put("frame", who.frame);
        fields.put("externalId", SampleData.KEY + who.key() + ":" + count);
        fields.put("publication.publishedOn", madeOn.toString());
        if (count % 9 == 4) {
            fields.put(
                    "publication.title",
                    "What to expect: " + who.fullName() + " on the months ahead, " + DAY.format(madeOn));
            fields.put("publication.kind", "NEWS_STORY");
            fields.put("publication.outlet", "The Inner Sea Courier");
            fields.put("publication.agency", "Straits Wire");
        } else {
            fields.put("publication.title", who.series + ", " + MONTH.format(madeOn));
            fields.put("publication.kind", "REPORT");
        }
        if (who == SampleInstitute.LINDENBROOK && count % 11 == 6) {
            fields.put("person", EXPERTS[count / 11 % EXPERTS.length]);
        }
        return fields;
    }

    private static Finding verdict(Asked asked) {
        return found(asked.happened() ? Outcome.HAPPENED : Outcome.DID_NOT_HAPPEN, asked.eventOn());
    }

    private static Finding found(Outcome outcome, @Nullable LocalDate eventOn) {
        return Finding.of(outcome, eventOn, "Simulated outcome of an invented question.", simulated());
    }

    /** A first verdict that another one supersedes. */
    static Finding couldNotTell() {
        return found(Outcome.CANNOT_RESOLVE, null);
    }

    private static Finding partly(int share) {
        return Finding.partly(share, null, simulated());
    }

    private static Finding.Piece simulated() {
        return new Finding.Piece(
                Evidence.Kind.SECONDARY, null, null, null, "Simulated: there is nothing to look up.", null);
    }

    // ---- days

    /** The day of the institute's newest report, of the one before, and so on. */
    private LocalDate report(SampleInstitute who, int back) {
        return today.minusDays(10L + (long) who.rhythm * back);
    }

    /** One of the reports that are old enough for their forecasts to be decided. */
    private LocalDate earlier(SampleInstitute who) {
        int newest = 1;
        while (report(who, newest).isAfter(today.minusDays(95))) {
            newest++;
        }
        return report(who, newest + random.nextInt(who.reports - newest));
    }

    private @Nullable LocalDate reportUntil(SampleInstitute who, LocalDate day) {
        for (int back = 0; back < who.reports; back++) {
            if (!report(who, back).isAfter(day)) {
                return report(who, back);
            }
        }
        return null;
    }

    /** The first report of a year; where there is none, its first working day. */
    private LocalDate reportOf(SampleInstitute who, int year) {
        LocalDate found = LocalDate.of(year, 1, 15);
        for (int back = 0; back < who.reports; back++) {
            if (report(who, back).getYear() == year) {
                found = report(who, back);
            }
        }
        return found;
    }

    /** The end of a month, so long ago that the days of grace are past. */
    private LocalDate due(LocalDate madeOn) {
        int months = HORIZONS[random.nextInt(HORIZONS.length)];
        LocalDate due = YearMonth.from(madeOn.plusMonths(months)).atEndOfMonth();
        while (!due.isBefore(today.minusDays(20))) {
            due = YearMonth.from(due.minusMonths(1)).atEndOfMonth();
        }
        return due;
    }

    private LocalDate monthEnd(int ahead) {
        return YearMonth.from(today.plusMonths(ahead)).atEndOfMonth();
    }

    private LocalDate between(LocalDate madeOn, LocalDate due) {
        return madeOn.plusDays(1 + random.nextInt((int) ChronoUnit.DAYS.between(madeOn, due)));
    }

    private static String by(LocalDate due) {
        return YearMonth.from(due).atEndOfMonth().equals(due)
                ? due.getMonthValue() == 12 ? "by the end of " + due.getYear() : "by the end of " + MONTH.format(due)
                : "by " + DAY.format(due);
    }
}
