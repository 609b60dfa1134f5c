package org.borneout.exchange.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.exchange.imports.Item.Result;
import org.borneout.exchange.imports.RowFault.Code;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.QuestionText;
import org.borneout.prediction.Side;
import org.borneout.scoring.Probability;
import org.borneout.source.NameKey;
import org.borneout.source.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Decides of each row of a batch what it comes to: something new, a revision, an addition, nothing, or a fault. The
 * database is asked about all rows at once; what the file said before is asked of its memory.
 */
final class Planner {
    /** How the rows of an import are taken. */
    record Terms(boolean accepts, boolean writes, long by, Instant now) {}

    /** What became of a batch. */
    record Planned(List<Item> items, Writes writes, Tally tally) {}

    /** A row that was understood, or its faults. */
    record Input(RawRow raw, RowReader.Outcomes read) {}

    private final RowReader reader;
    private final Columns columns;
    private final FileMemory memory;
    private final Terms terms;
    private final Names names;

    Planner(RowReader reader, Columns columns, FileMemory memory, Names names, Terms terms) {
        this.reader = reader;
        this.columns = columns;
        this.memory = memory;
        this.names = names;
        this.terms = terms;
    }

    Planned plan(Lookups lookups, Numbering ids, List<Input> inputs) {
        Batch batch = new Batch(lookups, ids);
        batch.prepare(inputs.stream()
                .map(input -> input.read().row())
                .filter(Objects::nonNull)
                .toList());
        for (Input input : inputs) {
            batch.decide(input);
        }
        return new Planned(batch.items, batch.writes, batch.tally());
    }

    static String publicationKey(Publication.Details details) {
        return details.url() != null
                ? "u" + details.url()
                : "t" + details.title() + "\u0000" + Objects.requireNonNullElse(details.outlet(), "") + "\u0000"
                        + details.publishedOn();
    }

    private static long identity(String statementKey, QuestionKind kind, @Nullable LocalDate due, String condition) {
        return Hash.of("q", statementKey, kind, due, condition);
    }

    /** The question of a row, as far as it is known. */
    private record Asked(
            long key,
            @Nullable Long id,
            QuestionKind kind,
            @Nullable String unit,
            Known.@Nullable Asked stored,
            @Nullable Long label) {}

    /** The claim that a row repeats, revises or adds to. */
    private record Claim(long id, long lastDay, int line, long hash, boolean willNot, boolean ofThisFile) {}

    private enum Deciding {
        NOTHING,
        SAME,
        MAKE
    }

    private final class Batch {
        private final Lookups lookups;
        private final Numbering ids;
        private final Writes writes = new Writes();
        private final List<Item> items = new ArrayList<>();
        private final Map<Result, Integer> counts = new HashMap<>();

        private Map<String, List<Long>> institutes = Map.of();
        private Map<Lookups.PersonKey, Long> persons = Map.of();
        private Map<Long, Known.Asked> questionsById = Map.of();
        private Map<String, List<Known.Asked>> questionsSaying = Map.of();
        private Map<String, Known.Claimed> byExternalId = Map.of();
        private final Map<Long, Known.Claimed> claims = new HashMap<>();
        private Map<Long, List<Known.Statement>> statements = Map.of();
        private Map<Long, List<Known.Decided>> decided = Map.of();
        private Map<String, Long> publicationsAt = Map.of();
        private Map<Lookups.Titled, Long> publicationsTitled = Map.of();
        private Map<String, Long> topics = Map.of();
        private Map<String, Long> families = Map.of();
        private Map<String, Long> frames = Map.of();
        /** Texts of questions that stand in this file, for readings of them. */
        private final Map<Long, QuestionText> textsHere = new HashMap<>();

        private final Set<String> slugs = new HashSet<>();
        private @Nullable Set<String> takenSlugs;

        Batch(Lookups lookups, Numbering ids) {
            this.lookups = lookups;
            this.ids = ids;
        }

        // ---- what the database knows ----

        void prepare(List<ReadRow> rows) {
            Set<String> called = new LinkedHashSet<>();
            Set<Long> questionIds = new HashSet<>();
            Set<String> said = new HashSet<>();
            Set<String> externals = new HashSet<>();
            Set<String> urls = new HashSet<>();
            Set<String> titles = new HashSet<>();
            Set<String> topicSlugs = new HashSet<>();
            Set<String> familyLabels = new HashSet<>();
            Set<String> frameTexts = new HashSet<>();
            for (ReadRow row : rows) {
                called.add(names.key(row.institute()));
                ReadRow.Asked asked = row.asked();
                Long id = asked.id();
                if (id != null) {
                    questionIds.add(id);
                } else if (!asked.statement().isEmpty() && met(asked) == null) {
                    said.add(asked.statementKey());
                }
                if (row.externalId() != null) {
                    externals.add(row.externalId());
                }
                Publication.Details printed = row.said().publication();
                if (printed != null && memory.publications.get(Hash.of(publicationKey(printed))) == null) {
                    if (printed.url() != null) {
                        urls.add(printed.url());
                    } else {
                        titles.add(printed.title());
                    }
                }
                asked.topics().forEach(topic -> topicSlugs.add(names.slug(topic)));
                if (asked.family() != null) {
                    familyLabels.add(asked.family());
                }
                if (row.frame() != null) {
                    frameTexts.add(row.frame());
                }
            }
            institutes = lookups.institutes(called);
            Set<Long> instituteIds = institutes.values().stream()
                    .filter(found -> found.size() == 1)
                    .map(found -> found.get(0))
                    .collect(Collectors.toSet());
            if (terms.writes()) {
                lookups.lockInstitutes(instituteIds);
            }
            questionsById = lookups.questions(questionIds);
            questionsSaying = lookups.questionsSaying(said);
            byExternalId = lookups.claimsByExternalId(externals);
            Set<Lookups.PersonKey> people = new HashSet<>();
            for (ReadRow row : rows) {
                Long institute = institute(names.key(row.institute()));
                if (row.person() != null && institute != null) {
                    people.add(new Lookups.PersonKey(institute, NameKey.of(row.person())));
                }
            }
            persons = lookups.persons(people);
            prepareClaims(rows, instituteIds);
            publicationsAt = lookups.publicationsAt(urls);
            publicationsTitled = lookups.publicationsTitled(titles);
            topics = lookups.topics(topicSlugs);
            families = lookups.families(familyLabels);
            frames = lookups.frames(frameTexts);
        }

        private void prepareClaims(List<ReadRow> rows, Set<Long> instituteIds) {
            Set<Long> stored = new HashSet<>();
            questionsById.values().forEach(asked -> stored.add(asked.id()));
            questionsSaying.values().forEach(some -> some.forEach(asked -> stored.add(asked.id())));
            Set<Long> read = new HashSet<>();
            for (ReadRow row : rows) {
                long @Nullable [] met = met(row.asked());
                if (met != null && met[0] > 0) {
                    stored.add(met[0]);
                    if (row.resolved() != null && met[2] == 0) {
                        read.add(met[0]);
                    }
                }
            }
            lookups.questions(read).forEach((id, asked) -> textsHere.put(id, asked.text()));
            Set<Long> predictions = new HashSet<>();
            for (Known.Claimed claimed : lookups.claims(stored, instituteIds)) {
                claims.put(Hash.of("c", claimed.institute(), claimed.person(), claimed.question()), claimed);
                predictions.add(claimed.id());
            }
            byExternalId.values().forEach(claimed -> {
                stored.add(claimed.question());
                predictions.add(claimed.id());
            });
            statements = lookups.statements(predictions);
            decided = lookups.decided(stored);
        }

        /** What this file said before of the question of a row. */
        private long @Nullable [] met(ReadRow.Asked asked) {
            if (asked.id() != null) {
                return null;
            }
            long @Nullable [] label = asked.label() == null ? null : memory.labels.get(Hash.of("l", asked.label()));
            return memory.questions.get(label == null ? keyOf(asked) : label[0]);
        }

        private long keyOf(ReadRow.Asked asked) {
            String condition = Objects.requireNonNullElse(asked.condition(), "");
            return identity(asked.statementKey(), asked.kind(), asked.due(), condition);
        }

        private @Nullable Long institute(String nameKey) {
            long @Nullable [] met = memory.institutes.get(Hash.of(nameKey));
            List<Long> stored = institutes.getOrDefault(nameKey, List.of());
            if (stored.size() == 1) {
                return stored.get(0);
            }
            return met == null ? null : Long.valueOf(met[0]);
        }

        private @Nullable Long person(long institute, String name) {
            String nameKey = NameKey.of(name);
            Long stored = persons.get(new Lookups.PersonKey(institute, nameKey));
            if (stored != null) {
                return stored;
            }
            long @Nullable [] met = memory.persons.get(Hash.of(institute, nameKey));
            return met == null ? null : Long.valueOf(met[0]);
        }

        // ---- what a row comes to ----

        void decide(Input input) {
            ReadRow row = input.read().row();
            if (row == null) {
                refuse(input.raw(), null, input.read().faults());
                return;
            }
            List<RowFault> faults = new ArrayList<>(0);
            Long institute = institute(names.key(row.institute()));
            if (institutes.getOrDefault(names.key(row.institute()), List.of()).size() > 1) {
                faults.add(RowFault.of(Field.INSTITUTE, Code.AMBIGUOUS, row.institute()));
            }
            Asked asked = asked(row, faults);
            Likelihood likelihood = likelihood(row, asked, faults);
            if (asked == null || likelihood == null || !faults.isEmpty()) {
                refuse(row.raw(), asked, faults);
                return;
            }
            Long person = institute == null || row.person() == null ? null : person(institute, row.person());
            boolean newPerson = row.person() != null && person == null;
            Long question = asked.id();
            Long claimKey = institute == null || newPerson || question == null
                    ? null
                    : Long.valueOf(Hash.of("c", institute, person == null ? 0 : person, question));
            Claim claim = claim(row, claimKey, asked, faults);
            Deciding deciding = deciding(row, asked, faults);
            differsFromStored(row, asked, faults);
            if (claim == null) {
                if (faults.isEmpty()) {
                    create(row, asked, likelihood, institute, person, deciding);
                } else {
                    refuse(row.raw(), asked, faults);
                }
                return;
            }
            say(row, asked, likelihood, claim, Objects.requireNonNull(claimKey), deciding, faults);
        }

        private @Nullable Asked asked(ReadRow row, List<RowFault> faults) {
            ReadRow.Asked said = row.asked();
            Long id = said.id();
            if (id != null) {
                Known.Asked stored = questionsById.get(id);
                if (stored == null) {
                    faults.add(RowFault.of(Field.QUESTION, Code.UNKNOWN, String.valueOf(id)));
                    return null;
                }
                if (said.kindStated() && said.kind() != stored.kind()) {
                    faults.add(altering(
                            Field.KIND, said.kind().name(), stored.kind().name()));
                }
                return of(stored, null);
            }
            Long label = said.label() == null ? null : Long.valueOf(Hash.of("l", said.label()));
            long @Nullable [] labelled = label == null ? null : memory.labels.get(label);
            if (labelled != null) {
                boolean silent = said.window() == null;
                if (!silent && keyOf(said) != labelled[0]) {
                    faults.add(RowFault.of(
                            Field.QUESTION, Code.CONTRADICTS_LINE, said.label(), String.valueOf(labelled[2])));
                    return null;
                }
                return met(labelled[0], label, said);
            }
            if (said.window() == null) {
                faults.add(RowFault.of(Field.DUE_ON, Code.MISSING, null));
                return null;
            }
            return met(keyOf(said), label, said);
        }

        private Asked of(Known.Asked stored, @Nullable Long label) {
            long key = identity(stored.statementKey(), stored.kind(), stored.due(), stored.condition());
            return new Asked(key, stored.id(), stored.kind(), stored.text().unit(), stored, label);
        }

        private Asked met(long key, @Nullable Long label, ReadRow.Asked said) {
            String condition = Objects.requireNonNullElse(said.condition(), "");
            for (Known.Asked stored : questionsSaying.getOrDefault(said.statementKey(), List.of())) {
                if (stored.kind() == said.kind()
                        && Objects.equals(stored.due(), said.due())
                        && stored.condition().equals(condition)) {
                    return of(stored, label);
                }
            }
            long @Nullable [] met = memory.questions.get(key);
            return new Asked(key, met == null ? null : Long.valueOf(met[0]), said.kind(), said.unit(), null, label);
        }

        private @Nullable Likelihood likelihood(ReadRow row, @Nullable Asked asked, List<RowFault> faults) {
            Likelihood read = row.said().likelihood();
            if (read != null || asked == null) {
                return read;
            }
            return reader.likelihood(row.raw(), asked.kind(), asked.unit(), row.side(), faults);
        }

        /** The claim that this row is about, in the file or in the records, or null where it makes a new one. */
        private @Nullable Claim claim(ReadRow row, @Nullable Long claimKey, Asked asked, List<RowFault> faults) {
            String external = row.externalId();
            if (external != null) {
                long @Nullable [] other = memory.externalIds.get(Hash.of("x", external));
                if (other != null && (claimKey == null || other[0] != claimKey)) {
                    long @Nullable [] before = memory.predictions.get(other[0]);
                    String line = before == null ? "?" : String.valueOf((int) before[1]);
                    faults.add(RowFault.of(Field.EXTERNAL_ID, Code.CONTRADICTS_LINE, external, line));
                    return null;
                }
                Known.Claimed named = byExternalId.get(external);
                if (named != null && named.withdrawn()) {
                    faults.add(RowFault.of(Field.EXTERNAL_ID, Code.WITHDRAWN, external, String.valueOf(named.id())));
                    return null;
                }
                boolean another = named != null
                        && (claimKey == null
                                || claimKey != Hash.of("c", named.institute(), named.person(), named.question()));
                if (named != null && another) {
                    faults.add(RowFault.of(
                            Field.EXTERNAL_ID, Code.OTHER_PREDICTION, external, String.valueOf(named.id())));
                    return null;
                }
            }
            if (claimKey == null) {
                return null;
            }
            long @Nullable [] met = memory.predictions.get(claimKey);
            Known.Claimed stored = claims.get(claimKey);
            boolean willNot = row.side() == Side.WILL_NOT;
            if (met != null) {
                Claim claim =
                        new Claim(met[0], met[1] >> 32, (int) met[1], met[2], (met[3] & 1) == 1, (met[3] & 2) == 2);
                if (claim.willNot() != willNot) {
                    faults.add(
                            RowFault.of(Field.SIDE, Code.OTHER_SIDE, row.side().name(), String.valueOf(claim.line())));
                }
                boolean named = (met[3] & 4) == 4;
                long @Nullable [] own = external == null ? null : memory.externalIds.get(Hash.of("x", external));
                if (external != null
                        && named
                        && own == null
                        && (stored == null || !external.equals(stored.externalId()))) {
                    faults.add(RowFault.of(
                            Field.EXTERNAL_ID, Code.CONTRADICTS_LINE, external, String.valueOf(claim.line())));
                }
                return claim;
            }
            if (stored == null) {
                return null;
            }
            if ((stored.side() == Side.WILL_NOT) != willNot) {
                faults.add(altering(Field.SIDE, row.side().name(), stored.side().name()));
            }
            if (external != null && stored.externalId() != null && !external.equals(stored.externalId())) {
                faults.add(altering(Field.EXTERNAL_ID, external, stored.externalId()));
            }
            if (row.attributionStated() && row.attribution() != stored.attribution()) {
                faults.add(altering(
                        Field.ATTRIBUTION,
                        row.attribution().name(),
                        stored.attribution().name()));
            }
            List<Known.Statement> said = statements.getOrDefault(stored.id(), List.of());
            long last = said.isEmpty()
                    ? Long.MIN_VALUE >> 33
                    : said.get(said.size() - 1).madeOn().toEpochDay();
            return new Claim(stored.id(), last, 0, 0, willNot, false);
        }

        private Deciding deciding(ReadRow row, Asked asked, List<RowFault> faults) {
            Resolved resolved = row.resolved();
            if (resolved == null) {
                return Deciding.NOTHING;
            }
            String shown = columns.cell(row.raw(), Field.OUTCOME);
            boolean number = asked.kind() == QuestionKind.NUMBER;
            boolean fits = switch (resolved.outcome()) {
                case HAPPENED, DID_NOT_HAPPEN, PARTLY -> !number;
                case VALUE -> number;
                case VOID, CANNOT_RESOLVE -> true;
            };
            if (!fits) {
                faults.add(RowFault.of(Field.OUTCOME, number ? Code.NOT_FOR_NUMBER : Code.NOT_FOR_YES_NO, shown));
                return Deciding.NOTHING;
            }
            long @Nullable [] met = memory.questions.get(asked.key());
            if (met != null && met[2] != 0) {
                if (met[2] == resolved.hash()) {
                    return Deciding.SAME;
                }
                faults.add(RowFault.of(Field.OUTCOME, Code.CONTRADICTS_LINE, shown, String.valueOf(met[3])));
                return Deciding.NOTHING;
            }
            Known.Asked stored = asked.stored();
            if (stored != null) {
                tooEarly(resolved, stored, shown, faults);
            }
            Long id = asked.id();
            List<Known.Decided> known = id == null ? List.of() : decided.getOrDefault(id, List.of());
            for (Known.Decided standing : known) {
                if (standing.current()) {
                    if (!standing.resolved().agreesWith(resolved)) {
                        faults.add(altering(
                                Field.OUTCOME, shown, standing.outcome().name()));
                    }
                    return Deciding.SAME;
                }
            }
            for (Known.Decided waiting : known) {
                Long by = waiting.reader();
                boolean own = by != null && by == terms.by();
                if (own && !terms.accepts() && waiting.resolved().agreesWith(resolved)) {
                    return Deciding.SAME;
                }
                faults.add(RowFault.of(Field.OUTCOME, Code.BEING_READ, shown));
                return Deciding.NOTHING;
            }
            return Deciding.MAKE;
        }

        private void tooEarly(Resolved resolved, Known.Asked stored, String shown, List<RowFault> faults) {
            Instant end = stored.dueEnd();
            boolean open = end == null || terms.now().isBefore(end);
            boolean dayless = switch (resolved.outcome()) {
                case HAPPENED, DID_NOT_HAPPEN, PARTLY, VALUE -> resolved.eventOn() == null;
                case CANNOT_RESOLVE -> true;
                case VOID -> false;
            };
            if (open && dayless && faults.stream().noneMatch(fault -> fault.code() == Code.TOO_EARLY)) {
                faults.add(RowFault.of(Field.OUTCOME, Code.TOO_EARLY, shown, String.valueOf(stored.due())));
            }
        }

        /** What a row says of a question that is there already has to be what that question says. */
        private void differsFromStored(ReadRow row, Asked asked, List<RowFault> faults) {
            ReadRow.Asked said = row.asked();
            Known.Asked stored = asked.stored();
            if (stored == null) {
                long @Nullable [] met = memory.questions.get(asked.key());
                if (met != null) {
                    differsFromLine(said, met, faults);
                }
                return;
            }
            Question.Wording wording = stored.text().wording();
            Question.Reference reference = stored.text().reference();
            if (said.id() != null) {
                String statement = said.statement();
                if (!statement.isEmpty() && !said.statementKey().equals(stored.statementKey())) {
                    faults.add(altering(Field.STATEMENT, statement, wording.statement()));
                }
                compare(Field.CONDITION, said.condition(), wording.condition(), faults);
                LocalDate due = said.due();
                if (due != null && !due.equals(stored.due())) {
                    faults.add(altering(Field.DUE_ON, due.toString(), String.valueOf(stored.due())));
                }
            }
            compare(Field.UNIT, said.unit(), stored.text().unit(), faults);
            compare(Field.CRITERIA, said.criteria(), wording.criteria(), faults);
            compare(Field.FINE_PRINT, said.finePrint(), wording.finePrint(), faults);
            Integer probability = said.reference().probability();
            if (probability != null && !probability.equals(reference.probability())) {
                Integer is = reference.probability();
                faults.add(altering(
                        Field.REFERENCE,
                        columns.cell(row.raw(), Field.REFERENCE),
                        is == null
                                ? ""
                                : new Probability(is)
                                        .toDecimal()
                                        .stripTrailingZeros()
                                        .toPlainString()));
            }
            BigDecimal value = said.reference().value();
            BigDecimal is = reference.value();
            if (value != null && (is == null || value.compareTo(is) != 0)) {
                faults.add(altering(Field.REFERENCE, value.toPlainString(), is == null ? "" : is.toPlainString()));
            }
        }

        private void differsFromLine(ReadRow.Asked said, long[] met, List<RowFault> faults) {
            long texts = texts(said);
            List<Field> fields = List.of(Field.UNIT, Field.CRITERIA, Field.FINE_PRINT, Field.REFERENCE);
            for (int i = 0; i < fields.size(); i++) {
                long own = texts >> 12 * i & 0xfff;
                long before = met[1] >> 12 * i & 0xfff;
                if (own != 0 && own != before) {
                    faults.add(RowFault.of(fields.get(i), Code.CONTRADICTS_LINE, null, String.valueOf(met[3])));
                }
            }
        }

        private void compare(Field field, @Nullable String said, @Nullable String stored, List<RowFault> faults) {
            if (said != null && !said.equals(stored)) {
                faults.add(altering(field, said, Objects.requireNonNullElse(stored, "")));
            }
        }

        private RowFault altering(Field field, String said, String stored) {
            return RowFault.of(field, Code.WOULD_ALTER, said, stored);
        }

        /** The row is about a claim that is there: it repeats it, adds to it or revises it, or it contradicts it. */
        private void say(
                ReadRow row,
                Asked asked,
                Likelihood likelihood,
                Claim claim,
                long claimKey,
                Deciding deciding,
                List<RowFault> faults) {
            long day = row.said().madeOn().toEpochDay();
            long content = content(row, likelihood);
            boolean newest = claim.line() > 0 && claim.lastDay() == day;
            long @Nullable [] older =
                    newest ? new long[] {claim.hash(), claim.line()} : memory.statements.get(Hash.of(claim.id(), day));
            Known.Statement stored = statements.getOrDefault(claim.id(), List.of()).stream()
                    .filter(statement -> statement.madeOn().equals(row.said().madeOn()))
                    .findFirst()
                    .orElse(null);
            if (older != null) {
                if (older[0] == content || row.said().timed()) {
                    if (!faults.isEmpty()) {
                        refuse(row.raw(), asked, faults);
                    } else if (deciding == Deciding.MAKE) {
                        add(row, asked, claim, null, deciding);
                    } else {
                        item(row, asked, Result.DUPLICATE, claim.id(), older[1]);
                    }
                    return;
                }
                if (stored != null && !claim.ofThisFile()) {
                    repeat(row, asked, likelihood, claim, claimKey, stored, deciding, content, faults);
                    return;
                }
                faults.add(RowFault.of(
                        Field.LIKELIHOOD,
                        Code.CONTRADICTS_LINE,
                        columns.cell(row.raw(), Field.LIKELIHOOD),
                        String.valueOf(older[1])));
                refuse(row.raw(), asked, faults);
            } else if (stored != null) {
                repeat(row, asked, likelihood, claim, claimKey, stored, deciding, content, faults);
            } else if (day > claim.lastDay()) {
                if (faults.isEmpty()) {
                    revise(row, asked, likelihood, claim, claimKey, deciding, content);
                } else {
                    refuse(row.raw(), asked, faults);
                }
            } else {
                faults.add(RowFault.of(
                        Field.MADE_ON,
                        Code.OUT_OF_ORDER,
                        columns.cell(row.raw(), Field.MADE_ON),
                        LocalDate.ofEpochDay(claim.lastDay()).toString()));
                refuse(row.raw(), asked, faults);
            }
        }

        /** The same statement is in the records: the same again, something more, or something else. */
        private void repeat(
                ReadRow row,
                Asked asked,
                Likelihood likelihood,
                Claim claim,
                long claimKey,
                Known.Statement stored,
                Deciding deciding,
                long content,
                List<RowFault> faults) {
            if (!same(stored, likelihood)) {
                faults.add(altering(Field.LIKELIHOOD, columns.cell(row.raw(), Field.LIKELIHOOD), stored.stated()));
            }
            String language = row.said().language();
            if (language != null && stored.language() != null && !language.equals(stored.language())) {
                faults.add(altering(Field.LANGUAGE, language, stored.language()));
            }
            boolean prints = printsMore(row, stored, faults);
            if (!faults.isEmpty()) {
                refuse(row.raw(), asked, faults);
                return;
            }
            remember(row, asked, claim.id(), claimKey, claim.lastDay(), day(row), content, false);
            if (prints || deciding == Deciding.MAKE) {
                add(row, asked, claim, prints ? Long.valueOf(stored.id()) : null, deciding);
            } else {
                item(row, asked, Result.UNCHANGED, claim.id(), null);
            }
        }

        private static boolean same(Known.Statement stored, Likelihood said) {
            return stored.kind().equals(said.kind().name())
                    && Objects.equals(stored.words(), said.words())
                    && Objects.equals(stored.probability(), millionths(said.probability()))
                    && Objects.equals(stored.low(), millionths(said.low()))
                    && Objects.equals(stored.high(), millionths(said.high()))
                    && same(stored.value(), said.value())
                    && same(stored.valueLow(), said.valueLow())
                    && same(stored.valueHigh(), said.valueHigh())
                    && Objects.equals(stored.level(), millionths(said.level()));
        }

        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }

        /** Whether the row names a place in print that is not known; another quotation from a known place is a fault. */
        private boolean printsMore(ReadRow row, Known.Statement stored, List<RowFault> faults) {
            Publication.Details printed = row.said().publication();
            String quote = row.said().quote();
            if (printed == null && quote == null) {
                return false;
            }
            Long publication = printed == null ? null : publication(printed);
            if (printed != null && publication == null) {
                return true;
            }
            for (Known.Print print : stored.prints()) {
                boolean here = publication == null || publication.equals(print.publication());
                if (here && (quote == null || quote.equals(print.quote()))) {
                    return false;
                }
                if (here && print.quote() != null) {
                    faults.add(altering(Field.QUOTE, String.valueOf(quote), print.quote()));
                    return false;
                }
            }
            return true;
        }

        private @Nullable Long publication(Publication.Details printed) {
            long @Nullable [] met = memory.publications.get(Hash.of(publicationKey(printed)));
            if (met != null) {
                return met[0];
            }
            return printed.url() != null
                    ? publicationsAt.get(printed.url())
                    : publicationsTitled.get(new Lookups.Titled(
                            printed.title(), Objects.requireNonNullElse(printed.outlet(), ""), printed.publishedOn()));
        }

        // ---- what is written ----

        private void create(
                ReadRow row,
                Asked asked,
                Likelihood likelihood,
                @Nullable Long knownInstitute,
                @Nullable Long knownPerson,
                Deciding deciding) {
            long institute = knownInstitute == null ? newInstitute(row.institute()) : knownInstitute;
            Long person = row.person() == null
                    ? null
                    : knownPerson == null ? Long.valueOf(newPerson(institute, row.person())) : knownPerson;
            Long publication = publicationOrNew(row);
            Long askedId = asked.id();
            long question = askedId == null ? newQuestion(row, asked, publication, deciding) : askedId;
            long claimKey = Hash.of("c", institute, person == null ? 0L : person, question);
            long prediction = ids.next(Table.PREDICTION);
            writes.add(
                    Table.PREDICTION,
                    prediction,
                    question,
                    institute,
                    person,
                    person == null ? 0L : person,
                    1,
                    row.side().name(),
                    row.attribution().name(),
                    true,
                    frame(row),
                    row.said().madeOn(),
                    false,
                    row.note(),
                    row.externalId(),
                    terms.now(),
                    terms.by(),
                    0);
            forecast(row, likelihood, prediction, 1, publication);
            decide(row, asked, question, deciding);
            Asked now = new Asked(asked.key(), question, asked.kind(), asked.unit(), asked.stored(), asked.label());
            long content = content(row, likelihood);
            remember(row, now, prediction, claimKey, day(row), day(row), content, true);
            item(row, now, Result.CREATE, prediction, null);
        }

        private void revise(
                ReadRow row,
                Asked asked,
                Likelihood likelihood,
                Claim claim,
                long claimKey,
                Deciding deciding,
                long content) {
            if (claim.line() > 0) {
                memory.statements.put(Hash.of(claim.id(), claim.lastDay()), claim.hash(), claim.line());
            }
            forecast(row, likelihood, claim.id(), nextNumber(claim), publicationOrNew(row));
            touch(claim);
            decide(row, asked, Objects.requireNonNull(asked.id()), deciding);
            remember(row, asked, claim.id(), claimKey, day(row), day(row), content, claim.ofThisFile());
            item(row, asked, Result.REVISION, claim.id(), null);
        }

        private final Map<Long, Integer> numbers = new HashMap<>();

        private int nextNumber(Claim claim) {
            Integer last = numbers.get(claim.id());
            if (last == null) {
                List<Known.Statement> said = statements.getOrDefault(claim.id(), List.of());
                last = said.isEmpty() ? 1 : said.get(said.size() - 1).number();
            }
            numbers.put(claim.id(), last + 1);
            return last + 1;
        }

        /** Adds a place in print or an outcome to what is there. */
        private void add(ReadRow row, Asked asked, Claim claim, @Nullable Long forecast, Deciding deciding) {
            if (forecast != null) {
                appearance(forecast, publicationOrNew(row), row.said().quote());
            }
            touch(claim);
            decide(row, asked, Objects.requireNonNull(asked.id()), deciding);
            rememberOutcome(row, asked);
            item(row, asked, Result.CHANGED, claim.id(), null);
        }

        private void touch(Claim claim) {
            writes.touched.add(claim.id());
        }

        private void forecast(ReadRow row, Likelihood said, long prediction, int number, @Nullable Long publication) {
            long forecast = ids.next(Table.FORECAST);
            writes.add(
                    Table.FORECAST,
                    forecast,
                    prediction,
                    number,
                    row.said().madeOn(),
                    said.stated(),
                    said.kind().name(),
                    said.words(),
                    millionths(said.probability()),
                    millionths(said.low()),
                    millionths(said.high()),
                    said.value(),
                    said.valueLow(),
                    said.valueHigh(),
                    millionths(said.level()),
                    said.levelAssumed(),
                    said.rounded(),
                    row.said().language(),
                    terms.now(),
                    terms.by());
            if (publication != null || row.said().quote() != null) {
                appearance(forecast, publication, row.said().quote());
            }
        }

        private void appearance(long forecast, @Nullable Long publication, @Nullable String quote) {
            writes.add(
                    Table.APPEARANCE,
                    ids.next(Table.APPEARANCE),
                    forecast,
                    publication,
                    quote,
                    terms.now(),
                    terms.by());
        }

        private long newInstitute(String name) {
            long id = ids.next(Table.INSTITUTE);
            writes.add(Table.INSTITUTE, id, freeSlug(name), name, true, false, terms.now(), terms.by(), 0);
            writes.add(
                    Table.INSTITUTE_NAME,
                    ids.next(Table.INSTITUTE_NAME),
                    id,
                    NameKey.language(name),
                    "OFFICIAL",
                    name,
                    NameKey.of(name));
            memory.institutes.put(Hash.of(NameKey.of(name)), id);
            return id;
        }

        private String freeSlug(String name) {
            String base = NameKey.slug(name);
            if (base.isEmpty()) {
                base = "institute";
            }
            String slug = base;
            for (int number = 2; slugs.contains(slug) || isTaken(slug); number++) {
                slug = base + "-" + number;
            }
            slugs.add(slug);
            return slug;
        }

        private boolean isTaken(String slug) {
            if (takenSlugs == null) {
                Set<String> wanted =
                        institutes.keySet().stream().map(NameKey::slug).collect(Collectors.toSet());
                takenSlugs = new HashSet<>(wanted.isEmpty() ? Set.of() : lookups.takenSlugs(wanted));
            }
            return takenSlugs.contains(slug)
                    || !lookups.takenSlugs(Set.of(slug)).isEmpty();
        }

        private long newPerson(long institute, String name) {
            long id = ids.next(Table.PERSON);
            writes.add(Table.PERSON, id, name, NameKey.of(name), terms.now(), 0);
            writes.add(Table.AFFILIATION, ids.next(Table.AFFILIATION), id, institute);
            memory.persons.put(Hash.of(institute, NameKey.of(name)), id);
            return id;
        }

        private @Nullable Long publicationOrNew(ReadRow row) {
            Publication.Details printed = row.said().publication();
            if (printed == null) {
                return null;
            }
            long key = Hash.of(publicationKey(printed));
            Long known = publication(printed);
            if (known == null) {
                known = ids.next(Table.PUBLICATION);
                writes.add(
                        Table.PUBLICATION,
                        known,
                        printed.title(),
                        printed.kind().name(),
                        printed.outlet(),
                        printed.agency(),
                        printed.publishedOn(),
                        printed.language(),
                        printed.url(),
                        terms.now(),
                        terms.by(),
                        0);
            }
            memory.publications.put(key, known);
            return known;
        }

        private long newQuestion(ReadRow row, Asked asked, @Nullable Long publication, Deciding deciding) {
            ReadRow.Asked said = row.asked();
            Question.Window window = Objects.requireNonNull(said.window());
            Long family = family(said.family(), publication);
            long id = ids.next(Table.QUESTION);
            writes.add(
                    Table.QUESTION,
                    id,
                    said.statement(),
                    said.statementKey(),
                    said.criteria(),
                    said.finePrint(),
                    said.kind().name(),
                    said.unit(),
                    window.stated(),
                    window.anchor(),
                    window.rule().name(),
                    window.opens(),
                    window.due(),
                    window.graceDays(),
                    window.zone().getId(),
                    window.dueEnd(),
                    window.graceEnd(),
                    said.condition(),
                    said.reference().probability(),
                    said.reference().value(),
                    family,
                    terms.now(),
                    terms.by(),
                    deciding == Deciding.MAKE ? null : 1,
                    0);
            textsHere.put(id, new QuestionText(said.kind(), said.unit(), said.wording(), window, said.reference()));
            Set<Long> about = new LinkedHashSet<>();
            for (String topic : said.topics()) {
                about.add(topic(topic));
            }
            about.forEach(topic -> writes.add(Table.QUESTION_TOPIC, id, topic));
            return id;
        }

        private long topic(String label) {
            String slug = names.slug(label);
            Long known = topics.get(slug);
            long @Nullable [] met = memory.topics.get(Hash.of(slug));
            if (known == null && met == null) {
                known = ids.next(Table.TOPIC);
                writes.add(Table.TOPIC, known, slug, label);
            }
            long id = known == null ? Objects.requireNonNull(met)[0] : known;
            memory.topics.put(Hash.of(slug), id);
            return id;
        }

        private @Nullable Long family(@Nullable String label, @Nullable Long publication) {
            if (label == null) {
                return null;
            }
            Long known = families.get(label);
            long @Nullable [] met = memory.families.get(Hash.of(label));
            if (known == null && met == null) {
                known = ids.next(Table.FAMILY);
                writes.add(Table.FAMILY, known, label, publication);
            }
            long id = known == null ? Objects.requireNonNull(met)[0] : known;
            memory.families.put(Hash.of(label), id);
            return id;
        }

        private @Nullable Long frame(ReadRow row) {
            String text = row.frame();
            if (text == null) {
                return null;
            }
            Long known = frames.get(text);
            long @Nullable [] met = memory.frames.get(Hash.of(text));
            if (known == null && met == null) {
                known = ids.next(Table.FRAME);
                writes.add(Table.FRAME, known, text, terms.now(), terms.by());
            }
            long id = known == null ? Objects.requireNonNull(met)[0] : known;
            memory.frames.put(Hash.of(text), id);
            return id;
        }

        private void decide(ReadRow row, Asked asked, long question, Deciding deciding) {
            Resolved resolved = row.resolved();
            if (resolved == null || deciding != Deciding.MAKE) {
                return;
            }
            if (asked.id() != null) {
                writes.decided.add(question);
            }
            boolean accepts = terms.accepts();
            LocalDate on = resolved.decidedOn();
            Instant decidedAt = on == null
                    ? terms.now()
                    : on.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
            String reason =
                    resolved.voidReason() == null ? null : resolved.voidReason().name();
            long verdict = ids.next(Table.VERDICT);
            writes.add(
                    Table.VERDICT,
                    verdict,
                    question,
                    accepts ? "CONFIRMED" : "PROPOSED",
                    accepts ? resolved.outcome().name() : null,
                    accepts ? resolved.share() : null,
                    accepts ? resolved.value() : null,
                    accepts ? reason : null,
                    accepts ? resolved.eventOn() : null,
                    accepts ? "IMPORT" : "PERSON",
                    accepts ? 0 : 1,
                    terms.now(),
                    accepts ? decidedAt : null,
                    accepts ? 1 : null,
                    accepts ? null : 1,
                    0);
            if (accepts && resolved.evidenceUrl() == null) {
                return;
            }
            long reading = ids.next(Table.READING);
            writes.add(
                    Table.READING,
                    reading,
                    verdict,
                    1,
                    accepts ? null : terms.by(),
                    resolved.outcome().name(),
                    resolved.share(),
                    resolved.value(),
                    reason,
                    resolved.eventOn(),
                    terms.now(),
                    1,
                    textHash(asked, question));
            if (resolved.evidenceUrl() != null) {
                writes.add(Table.EVIDENCE, ids.next(Table.EVIDENCE), reading, 1, "PRIMARY", resolved.evidenceUrl());
            }
        }

        private @Nullable String textHash(Asked asked, long question) {
            Known.Asked stored = asked.stored();
            QuestionText text = stored == null ? textsHere.get(question) : stored.text();
            return text == null ? null : text.hash();
        }

        // ---- what is remembered ----

        private static long day(ReadRow row) {
            return row.said().madeOn().toEpochDay();
        }

        private void remember(
                ReadRow row,
                Asked asked,
                long prediction,
                long claimKey,
                long lastDay,
                long day,
                long content,
                boolean ofThisFile) {
            long flags =
                    (row.side() == Side.WILL_NOT ? 1 : 0) | (ofThisFile ? 2 : 0) | (row.externalId() == null ? 0 : 4);
            if (day >= lastDay) {
                memory.predictions.put(claimKey, prediction, day << 32 | row.line() & 0xffffffffL, content, flags);
            } else {
                memory.statements.put(Hash.of(prediction, day), content, row.line());
                long @Nullable [] met = memory.predictions.get(claimKey);
                if (met == null) {
                    // line 0: the newest statement is known from the records only
                    memory.predictions.put(claimKey, prediction, lastDay << 32, 0, flags);
                }
            }
            if (row.externalId() != null) {
                memory.externalIds.put(Hash.of("x", row.externalId()), claimKey);
            }
            rememberOutcome(row, asked);
        }

        private void rememberOutcome(ReadRow row, Asked asked) {
            long @Nullable [] met = memory.questions.get(asked.key());
            Resolved resolved = row.resolved();
            long outcome = resolved == null ? 0 : resolved.hash();
            if (met == null) {
                Long id = Objects.requireNonNull(asked.id());
                Known.Asked stored = asked.stored();
                long texts = stored == null ? texts(row.asked()) : texts(stored.text());
                memory.questions.put(asked.key(), id, texts, outcome, row.line());
            } else if (met[2] == 0 && outcome != 0) {
                memory.questions.put(asked.key(), met[0], met[1], outcome, row.line());
            }
            if (asked.label() != null && memory.labels.get(asked.label()) == null) {
                memory.labels.put(asked.label(), asked.key(), asked.kind().ordinal(), row.line());
            }
        }

        private static long texts(ReadRow.Asked said) {
            return texts(said.unit(), said.wording(), said.reference());
        }

        private static long texts(QuestionText text) {
            return texts(text.unit(), text.wording(), text.reference());
        }

        /** Twelve bits for each text, 0 where there is none. */
        private static long texts(@Nullable String unit, Question.Wording wording, Question.Reference reference) {
            Integer probability = reference.probability();
            String value = plain(reference.value());
            return bits(unit)
                    | bits(wording.criteria()) << 12
                    | bits(wording.finePrint()) << 24
                    | bits(probability == null && value == null ? null : probability + "/" + value) << 36;
        }

        private static long bits(@Nullable String text) {
            return text == null ? 0 : Math.max(1, Hash.of(text) & 0xfff);
        }

        private static long content(ReadRow row, Likelihood said) {
            Publication.Details printed = row.said().publication();
            return Hash.of(
                    said.kind(),
                    said.kind() == LikelihoodKind.WORDS ? said.words() : null,
                    millionths(said.probability()),
                    millionths(said.low()),
                    millionths(said.high()),
                    plain(said.value()),
                    plain(said.valueLow()),
                    plain(said.valueHigh()),
                    millionths(said.level()),
                    row.attribution(),
                    row.said().quote(),
                    printed == null ? null : publicationKey(printed));
        }

        // ---- what is told ----

        private void item(ReadRow row, Asked asked, Result result, long prediction, @Nullable Long sameAs) {
            Known.Asked stored = asked.stored();
            String statement = stored == null
                    ? row.asked().statement()
                    : stored.text().wording().statement();
            items.add(new Item(
                    row.line(),
                    result,
                    row.institute(),
                    statement,
                    prediction > 0 ? prediction : null,
                    row.externalId(),
                    sameAs,
                    List.of(),
                    List.of()));
            counts.merge(result, 1, Integer::sum);
            if (result == Result.CREATE || result == Result.REVISION || result == Result.CHANGED) {
                writes.contents.add(contentOf(row.raw()));
            }
        }

        private void refuse(RawRow raw, @Nullable Asked asked, List<RowFault> faults) {
            String statement = columns.cell(raw, Field.STATEMENT);
            items.add(new Item(
                    raw.line(),
                    Result.ERROR,
                    shown(columns.cell(raw, Field.INSTITUTE)),
                    shown(statement.isEmpty() ? columns.cell(raw, Field.QUESTION) : statement),
                    null,
                    shown(columns.cell(raw, Field.EXTERNAL_ID)),
                    null,
                    faults,
                    raw.cells()));
            counts.merge(Result.ERROR, 1, Integer::sum);
        }

        private static @Nullable String shown(String cell) {
            if (cell.isEmpty()) {
                return null;
            }
            return cell.length() <= 300 ? cell : cell.substring(0, 300) + "…";
        }

        private String contentOf(RawRow raw) {
            StringBuilder content = new StringBuilder();
            for (Field field : columns.fields()) {
                String cell = columns.cell(raw, field);
                if (!cell.isEmpty()) {
                    content.append(field.column()).append('\u001f').append(cell).append('\u001e');
                }
            }
            return content.toString();
        }

        Tally tally() {
            return new Tally(
                    counts.getOrDefault(Result.CREATE, 0) + counts.getOrDefault(Result.REVISION, 0),
                    counts.getOrDefault(Result.CHANGED, 0),
                    counts.getOrDefault(Result.UNCHANGED, 0),
                    counts.getOrDefault(Result.DUPLICATE, 0),
                    counts.getOrDefault(Result.ERROR, 0),
                    writes.count(Table.INSTITUTE),
                    writes.count(Table.PERSON),
                    writes.count(Table.PUBLICATION),
                    writes.count(Table.QUESTION),
                    writes.count(Table.PREDICTION),
                    writes.count(Table.FORECAST),
                    writes.count(Table.VERDICT));
        }
    }

    private static @Nullable Integer millionths(@Nullable Probability probability) {
        return probability == null ? null : probability.millionths();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
