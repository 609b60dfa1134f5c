package org.borneout.exchange.imports;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.exchange.imports.RowFault.Code;
import org.borneout.lexicon.reading.Fault;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.lexicon.reading.LikelihoodReader;
import org.borneout.lexicon.reading.Reading;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Sentences;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.VoidReason;
import org.borneout.scoring.Probability;
import org.borneout.source.NameKey;
import org.borneout.source.Publication;
import org.borneout.source.PublicationKind;
import org.borneout.time.Window;
import org.borneout.time.WindowRule;
import org.borneout.time.Windows;
import org.jspecify.annotations.Nullable;

/** Understands rows one by one, with all faults of a row at once. It asks nothing of the database. */
final class RowReader {
    private static final int GRACE_DAYS = 14;
    private static final int LONGEST_QUOTE = 400;
    private static final int REMEMBERED = 4096;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern PARTLY =
            Pattern.compile("(?:partly|partially|teilweise|부분|일부)\\s*[:=]?\\s*(.*)", Pattern.CASE_INSENSITIVE);

    /**
     * @param today where the site is at home
     * @param deniesTwice whether words of likelihood with "will not" would deny twice
     */
    record Setting(
            ZoneId zone,
            LocalDate today,
            Instant now,
            @Nullable String frame,
            Predicate<String> deniesTwice) {}

    private record Placed(String stated, LocalDate madeOn) {}

    private final Columns columns;
    private final Found found;
    private final Setting setting;
    private final Map<String, Reading> likelihoods = remembering();
    private final Map<Placed, Optional<Window>> windows = remembering();
    private final Map<String, Days.Read> days = remembering();

    RowReader(Columns columns, Found found, Setting setting) {
        this.columns = columns;
        this.found = found;
        this.setting = setting;
    }

    private static <K, V> Map<K, V> remembering() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /** What a row says, or what is wrong with it. */
    record Outcomes(@Nullable ReadRow row, List<RowFault> faults) {}

    synchronized Outcomes read(RawRow raw) {
        OneRow one = new OneRow(raw);
        ReadRow row = one.read();
        return new Outcomes(one.faults.isEmpty() ? row : null, one.faults);
    }

    /** The likelihood of a row whose question turns out to be of another kind than the row says. */
    @Nullable
    synchronized Likelihood likelihood(
            RawRow raw, QuestionKind kind, @Nullable String unit, Side side, List<RowFault> faults) {
        OneRow one = new OneRow(raw);
        Likelihood read = one.likelihood(kind, unit, side);
        faults.addAll(one.faults);
        return read;
    }

    /** One row being read, so that no method needs to hand all of it on. */
    private final class OneRow {
        private final RawRow raw;
        private final List<RowFault> faults = new ArrayList<>(0);

        OneRow(RawRow raw) {
            this.raw = raw;
        }

        private void fault(Field field, Code code, @Nullable String value, String... said) {
            faults.add(RowFault.of(field, code, value, said));
        }

        private String cell(Field field) {
            return columns.cell(raw, field);
        }

        @Nullable
        ReadRow read() {
            if (raw.cells().size() > columns.size()) {
                boolean more = raw.cells().subList(columns.size(), raw.cells().size()).stream()
                        .anyMatch(cell -> !cell.isBlank());
                if (more) {
                    faults.add(new RowFault(
                            "",
                            Code.TOO_MANY_FIELDS,
                            null,
                            List.of(String.valueOf(raw.cells().size()), String.valueOf(columns.size()))));
                }
            }
            String institute = text(Field.INSTITUTE, 300);
            if (cell(Field.INSTITUTE).isEmpty()) {
                fault(Field.INSTITUTE, Code.MISSING, null);
            }
            String person = text(Field.PERSON, 200);
            Attribution stated = choice(Field.ATTRIBUTION, Choices.ATTRIBUTIONS);
            Attribution attribution =
                    stated != null ? stated : person == null ? Attribution.INSTITUTION : Attribution.NAMED_EXPERT;
            if (attribution == Attribution.NAMED_EXPERT && cell(Field.PERSON).isEmpty()) {
                fault(Field.PERSON, Code.MISSING, null);
            }
            Side statedSide = choice(Field.SIDE, Choices.SIDES);
            Side side = statedSide == null ? Side.WILL : statedSide;
            Days.Read made = day(Field.MADE_ON);
            LocalDate madeOn = made.day();
            if (cell(Field.MADE_ON).isEmpty()) {
                fault(Field.MADE_ON, Code.MISSING, null);
            } else if (madeOn != null && madeOn.isAfter(setting.today().plusDays(1))) {
                fault(Field.MADE_ON, Code.IN_THE_FUTURE, cell(Field.MADE_ON));
            }
            ReadRow.Asked asked = asked(madeOn);
            boolean known = asked.id() != null && !asked.kindStated();
            Likelihood likelihood = known ? null : likelihood(asked.kind(), asked.unit(), side);
            if (known && cell(Field.LIKELIHOOD).isEmpty()) {
                fault(Field.LIKELIHOOD, Code.MISSING, null);
            }
            String language = language();
            Publication.Details publication = publication(language);
            Resolved resolved = resolved(asked);
            String quote = text(Field.QUOTE, 2000);
            if (quote != null && quote.length() > LONGEST_QUOTE && Sentences.count(quote) > 2) {
                fault(Field.QUOTE, Code.TOO_LONG, quote, String.valueOf(quote.length()), String.valueOf(LONGEST_QUOTE));
            }
            String ownFrame = text(Field.FRAME, 500);
            String note = text(Field.NOTE, 4000);
            String externalId = text(Field.EXTERNAL_ID, 200);
            if (!faults.isEmpty() || institute == null || madeOn == null) {
                return null;
            }
            return new ReadRow(
                    raw,
                    institute.replaceAll("\\s+", " "),
                    person,
                    attribution,
                    stated != null,
                    side,
                    asked,
                    new ReadRow.Said(likelihood, madeOn, made.timed(), language, quote, publication),
                    resolved,
                    ownFrame == null ? setting.frame() : ownFrame,
                    note,
                    externalId);
        }

        private ReadRow.Asked asked(@Nullable LocalDate madeOn) {
            String named = text(Field.QUESTION, 1000);
            boolean number = named != null && ID.matcher(named).matches();
            String statement = text(Field.STATEMENT, 1000);
            if (named == null && statement == null && cell(Field.STATEMENT).isEmpty()) {
                fault(Field.STATEMENT, Code.MISSING, null);
            }
            String wording = statement != null ? statement : named == null || number ? "" : named;
            QuestionKind kind = choice(Field.KIND, Choices.KINDS);
            QuestionKind asked = kind == null ? QuestionKind.YES_NO : kind;
            String unit = text(Field.UNIT, 60);
            if (unit != null && asked == QuestionKind.YES_NO && !number) {
                fault(Field.UNIT, Code.NOT_FOR_YES_NO, unit);
            }
            return new ReadRow.Asked(
                    number ? Long.valueOf(named) : null,
                    number ? null : named,
                    wording,
                    wording.isEmpty() ? "" : NameKey.of(wording),
                    asked,
                    kind != null,
                    unit,
                    window(madeOn, number || named != null),
                    text(Field.CRITERIA, 4000),
                    text(Field.FINE_PRINT, 4000),
                    text(Field.CONDITION, 2000),
                    reference(asked),
                    topics(),
                    text(Field.FAMILY, 300));
        }

        private Question.@Nullable Window window(@Nullable LocalDate madeOn, boolean namesAQuestion) {
            String stated = text(Field.WINDOW, 300);
            LocalDate opens = day(Field.OPENS_ON).day();
            LocalDate due = day(Field.DUE_ON).day();
            Optional<Window> read = madeOn == null || stated == null
                    ? Optional.empty()
                    : windows.computeIfAbsent(
                            new Placed(stated, madeOn), placed -> Windows.read(placed.stated(), placed.madeOn()));
            if (due == null && cell(Field.DUE_ON).isEmpty()) {
                due = read.map(Window::due).orElse(null);
                opens = opens == null ? read.map(Window::opens).orElse(null) : opens;
                if (due == null) {
                    if (!namesAQuestion) {
                        fault(Field.DUE_ON, Code.MISSING, null);
                    }
                    return null;
                }
            }
            if (due == null) {
                return null;
            }
            if (opens != null && due.isBefore(opens)) {
                fault(Field.DUE_ON, Code.BEFORE_OPENS, cell(Field.DUE_ON), due.toString(), opens.toString());
            } else if (madeOn != null && due.isBefore(madeOn)) {
                fault(Field.DUE_ON, Code.BEFORE_MADE, cell(Field.DUE_ON), due.toString(), madeOn.toString());
            }
            LocalDate last = due;
            WindowRule byPerson = stated == null ? WindowRule.DATE_GIVEN : WindowRule.ANALYST_CHOICE;
            WindowRule rule = read.filter(window -> last.equals(window.due()))
                    .map(Window::rule)
                    .orElse(byPerson);
            return new Question.Window(stated, madeOn, rule, opens, due, setting.zone(), GRACE_DAYS);
        }

        private List<String> topics() {
            String cell = cell(Field.TOPICS);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> topics = Arrays.stream(cell.split("[;,|\\n]"))
                    .map(Columns::strip)
                    .filter(topic -> !topic.isEmpty())
                    .distinct()
                    .toList();
            for (String topic : topics) {
                if (topic.length() > 120) {
                    fault(Field.TOPICS, Code.TOO_LONG, topic, String.valueOf(topic.length()), "120");
                } else if (unprintable(topic)) {
                    fault(Field.TOPICS, Code.CONTROL_CHARACTER, topic);
                }
            }
            return topics;
        }

        private Question.Reference reference(QuestionKind kind) {
            String cell = cell(Field.REFERENCE);
            if (cell.isEmpty()) {
                return Question.Reference.NONE;
            }
            if (kind == QuestionKind.NUMBER) {
                return new Question.Reference(null, number(Field.REFERENCE), null);
            }
            Reading reading = LikelihoodReader.yesNo(prepared(cell, found.references()));
            if (reading instanceof Likelihood read && read.kind() == LikelihoodKind.PROBABILITY) {
                Probability probability = read.probability();
                return new Question.Reference(probability == null ? null : probability.millionths(), null, null);
            }
            if (reading instanceof Fault unread) {
                tell(Field.REFERENCE, unread, null);
            } else {
                fault(Field.REFERENCE, Code.UNREADABLE, cell);
            }
            return Question.Reference.NONE;
        }

        private @Nullable Likelihood likelihood(QuestionKind kind, @Nullable String unit, Side side) {
            String cell = cell(Field.LIKELIHOOD);
            if (cell.isEmpty()) {
                fault(Field.LIKELIHOOD, Code.MISSING, null);
                return null;
            }
            Reading reading = kind == QuestionKind.NUMBER
                    ? LikelihoodReader.number(prepared(cell, false), unit)
                    : likelihoods.computeIfAbsent(
                            cell, typed -> LikelihoodReader.yesNo(prepared(typed, found.probabilities())));
            if (reading instanceof Fault unread) {
                tell(Field.LIKELIHOOD, unread, unit);
                return null;
            }
            Likelihood likelihood = (Likelihood) reading;
            if (side == Side.WILL_NOT) {
                String words = likelihood.words();
                if (kind == QuestionKind.NUMBER) {
                    fault(Field.SIDE, Code.NOT_FOR_NUMBER, cell(Field.SIDE));
                } else if (words != null && setting.deniesTwice().test(words)) {
                    fault(Field.SIDE, Code.DOUBLE_NEGATION, cell(Field.SIDE), likelihood.stated());
                }
            }
            return likelihood;
        }

        private void tell(Field field, Fault unread, @Nullable String unit) {
            List<String> said = new ArrayList<>(unread.instead());
            if (said.isEmpty() && unit != null) {
                said.add(unit);
            }
            Code code = Code.valueOf(unread.code().name());
            faults.add(RowFault.of(field, code, cell(field), said.toArray(String[]::new)));
        }

        /** With a point for a decimal comma, and with a point where the whole column tells that a bare 1 is one. */
        private String prepared(String cell, boolean probability) {
            BigDecimal bare = Survey.number(cell);
            boolean commas = found.decimal().equals(",");
            if (bare != null && (cell.indexOf(',') < 0 || commas)) {
                if (probability) {
                    String plain = bare.toPlainString();
                    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
                }
                if (cell.indexOf('e') >= 0 || cell.indexOf('E') >= 0) {
                    return bare.toPlainString();
                }
            }
            return commas && cell.indexOf('.') < 0 ? DECIMAL_COMMA.matcher(cell).replaceAll(".") : cell;
        }

        private Publication.@Nullable Details publication(@Nullable String language) {
            String title = text(Field.PUBLICATION, 500);
            String url = address(Field.URL);
            String outlet = text(Field.OUTLET, 200);
            String agency = text(Field.AGENCY, 200);
            LocalDate publishedOn = day(Field.PUBLISHED_ON).day();
            String named = title == null ? url : title;
            if (named == null) {
                boolean nameless =
                        cell(Field.PUBLICATION).isEmpty() && cell(Field.URL).isEmpty();
                if (nameless && (outlet != null || agency != null)) {
                    fault(Field.PUBLICATION, Code.MISSING, null);
                }
                return null;
            }
            String shown = named.length() <= 500 ? named : named.substring(0, 500);
            return new Publication.Details(
                    shown, PublicationKind.NEWS_STORY, outlet, agency, null, publishedOn, language, url, null);
        }

        private @Nullable Resolved resolved(ReadRow.Asked asked) {
            String cell = cell(Field.OUTCOME);
            LocalDate eventOn = day(Field.EVENT_ON).day();
            LocalDate decidedOn = day(Field.DECIDED_ON).day();
            String evidence = address(Field.EVIDENCE_URL);
            boolean number = asked.kind() == QuestionKind.NUMBER;
            boolean valued = !cell(Field.VALUE).isEmpty();
            if (cell.isEmpty() && !(number && valued)) {
                if (valued) {
                    fault(Field.VALUE, Code.NOT_FOR_YES_NO, cell(Field.VALUE));
                }
                return null;
            }
            Integer share = null;
            BigDecimal value = null;
            VoidReason reason = null;
            Outcome outcome = outcome(cell, number);
            Matcher partly = PARTLY.matcher(cell);
            int colon = cell.indexOf(':');
            if (outcome == null && partly.matches()) {
                outcome = Outcome.PARTLY;
                share = share(partly.group(1));
            } else if (outcome == null && colon > 0 && outcome(cell.substring(0, colon), false) == Outcome.VOID) {
                outcome = Outcome.VOID;
                reason = Choices.of(Choices.VOIDS, cell.substring(colon + 1));
                if (reason == null) {
                    fault(Field.OUTCOME, Code.NOT_A_CHOICE, cell, String.join(", ", Choices.VOIDS.keySet()));
                }
            } else if (outcome == null && number && Survey.number(cell) != null) {
                outcome = Outcome.VALUE;
                value = number(Field.OUTCOME);
            }
            if (outcome == null) {
                fault(
                        Field.OUTCOME,
                        Code.NOT_A_CHOICE,
                        cell,
                        "happened, did not happen, partly:0.5, void, cannot resolve");
                return null;
            }
            if (outcome == Outcome.VALUE && value == null) {
                if (!valued) {
                    fault(Field.VALUE, Code.MISSING, null);
                }
                value = valued ? number(Field.VALUE) : null;
            }
            boolean ofKind = switch (outcome) {
                case HAPPENED, DID_NOT_HAPPEN, PARTLY -> !number;
                case VALUE -> number;
                case VOID, CANNOT_RESOLVE -> true;
            };
            if (!ofKind && (asked.id() == null || asked.kindStated())) {
                fault(Field.OUTCOME, number ? Code.NOT_FOR_NUMBER : Code.NOT_FOR_YES_NO, cell);
            }
            if (outcome == Outcome.VOID && reason == null) {
                reason = asked.condition() == null ? VoidReason.QUESTION_FLAWED : VoidReason.CONDITION_NOT_MET;
            }
            timing(outcome, asked.window(), eventOn, decidedOn);
            return new Resolved(outcome, share, value, reason, eventOn, decidedOn, evidence);
        }

        private void timing(
                Outcome outcome,
                Question.@Nullable Window window,
                @Nullable LocalDate eventOn,
                @Nullable LocalDate decidedOn) {
            if (eventOn != null && eventOn.isAfter(setting.today())) {
                fault(Field.EVENT_ON, Code.IN_THE_FUTURE, cell(Field.EVENT_ON));
            }
            if (decidedOn != null && decidedOn.isAfter(setting.today())) {
                fault(Field.DECIDED_ON, Code.IN_THE_FUTURE, cell(Field.DECIDED_ON));
            }
            LocalDate due = window == null ? null : window.due();
            if (due == null) {
                return;
            }
            if (outcome == Outcome.HAPPENED && eventOn != null && eventOn.isAfter(due)) {
                fault(Field.EVENT_ON, Code.AFTER_DUE, cell(Field.EVENT_ON), due.toString());
            }
            Instant end = Objects.requireNonNull(window).dueEnd();
            boolean open = end != null && setting.now().isBefore(end);
            boolean needsADay = switch (outcome) {
                case HAPPENED, DID_NOT_HAPPEN, PARTLY, VALUE -> eventOn == null;
                case CANNOT_RESOLVE -> true;
                case VOID -> false;
            };
            if (open && needsADay) {
                fault(Field.OUTCOME, Code.TOO_EARLY, cell(Field.OUTCOME), due.toString());
            }
        }

        private @Nullable Outcome outcome(String cell, boolean number) {
            if (cell.isEmpty()) {
                return number ? Outcome.VALUE : null;
            }
            Outcome outcome = Choices.of(Choices.OUTCOMES, cell);
            if (outcome != null || number) {
                return outcome;
            }
            BigDecimal coded = Survey.number(cell);
            if (coded == null) {
                return null;
            }
            if (coded.compareTo(BigDecimal.ONE) == 0) {
                return Outcome.HAPPENED;
            }
            return coded.signum() == 0 ? Outcome.DID_NOT_HAPPEN : null;
        }

        private @Nullable Integer share(String typed) {
            String text = Columns.strip(typed);
            Reading reading = LikelihoodReader.yesNo(text.isEmpty() ? null : prepared(text, true));
            Probability probability = reading instanceof Likelihood read ? read.probability() : null;
            int share = probability == null ? 0 : probability.millionths();
            if (share > 0 && share < 1_000_000) {
                return share;
            }
            fault(Field.OUTCOME, Code.NOT_A_CHOICE, cell(Field.OUTCOME), "partly:0.5");
            return null;
        }

        private @Nullable BigDecimal number(Field field) {
            String cell = cell(field);
            String plain = cell.replace('\u2212', '-');
            boolean commas = found.decimal().equals(",");
            BigDecimal read = plain.indexOf(',') >= 0 && !commas ? null : Survey.number(plain);
            if (read == null || read.precision() - read.scale() > 18) {
                fault(field, Code.NOT_A_NUMBER, cell);
                return null;
            }
            return read.scale() > 10 ? read.setScale(10, java.math.RoundingMode.HALF_EVEN) : read;
        }

        private @Nullable String language() {
            String language = text(Field.LANGUAGE, 12);
            if (language != null && !LANGUAGE.matcher(language).matches()) {
                fault(Field.LANGUAGE, Code.NOT_A_CHOICE, language, "en, ko, de, …");
            }
            return language;
        }

        private @Nullable String address(Field field) {
            String text = text(field, 2000);
            if (text == null) {
                return null;
            }
            try {
                URI uri = new URI(text);
                boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
                if (web && uri.getHost() != null) {
                    return uri.toASCIIString();
                }
            } catch (URISyntaxException e) {
                // told below
            }
            fault(field, Code.NOT_AN_ADDRESS, text);
            return null;
        }

        private Days.Read day(Field field) {
            String cell = cell(field);
            if (cell.isEmpty()) {
                return Days.Read.NONE;
            }
            Days.Read read = cell.length() > 60
                    ? Days.Read.NONE
                    : days.computeIfAbsent(cell, text -> Days.of(text, found.dates()));
            if (read.ambiguous()) {
                fault(field, Code.AMBIGUOUS_DATE, cell);
            } else if (read.day() == null) {
                fault(field, Code.NOT_A_DATE, cell);
            }
            return read;
        }

        private <T> @Nullable T choice(Field field, Map<String, T> choices) {
            String cell = cell(field);
            if (cell.isEmpty()) {
                return null;
            }
            T choice = Choices.of(choices, cell);
            if (choice == null) {
                String all = choices.values().stream()
                        .distinct()
                        .map(value -> ((Enum<?>) value).name())
                        .sorted()
                        .collect(java.util.stream.Collectors.joining(", "));
                fault(field, Code.NOT_A_CHOICE, cell, all);
            }
            return choice;
        }

        private @Nullable String text(Field field, int limit) {
            String cell = cell(field);
            if (cell.isEmpty()) {
                return null;
            }
            if (unprintable(cell)) {
                fault(field, Code.CONTROL_CHARACTER, cell);
                return null;
            }
            if (cell.length() > limit) {
                fault(field, Code.TOO_LONG, cell, String.valueOf(cell.length()), String.valueOf(limit));
                return null;
            }
            return cell;
        }
    }

    /** What no record holds: control characters, and halves of characters. */
    static boolean unprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c == 0x7f || c == 0xfffe || c == 0xffff) {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
