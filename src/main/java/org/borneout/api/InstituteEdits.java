package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.account.Visitor;
import org.borneout.prediction.Reasons;
import org.borneout.source.Institute;
import org.borneout.source.InstituteEntries;
import org.borneout.source.InstituteForm;
import org.borneout.source.InstituteForm.TypedName;
import org.borneout.source.InstituteName.Kind;
import org.borneout.source.NameKey;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Enters and corrects institutes for programs, by the rules of the page that does so. */
@ApplicationScoped
class InstituteEdits {
    private static final Set<String> BESIDE = Set.of("name", "published", "reason");
    private static final int MOST_NAMES = 100;

    private final InstituteEntries entries;
    private final Once once;
    private final Visitor visitor;
    private final Messages messages;

    InstituteEdits(InstituteEntries entries, Once once, Visitor visitor, Messages messages) {
        this.entries = entries;
        this.once = once;
        this.visitor = visitor;
        this.messages = messages;
    }

    private InstituteEntries.Editor editor() {
        return new InstituteEntries.Editor(visitor.id(), visitor.isReviewer());
    }

    Once.Made enter(JsonNode object, @Nullable String key) {
        return once.make(visitor.id(), key, "institute", object, () -> {
            ApiMessages say = messages.of(ApiMessages.class);
            SentFields sent = SentFields.read(object, NewInstitute.class, say);
            Faults faults = sent.with(new Faults());
            String name = sent.fields().get("name");
            if (name == null || name.isBlank()) {
                if (!faults.concern("name")) {
                    faults.add("name", "MISSING", null, say.nameMissing());
                }
                name = "";
            }
            List<TypedName> names = new ArrayList<>();
            if (!name.isBlank()) {
                names.add(new TypedName(NameKey.language(name.strip()), Kind.OFFICIAL.name(), name.strip()));
            }
            names.addAll(names(sent, faults));
            if (name.isBlank()) {
                // So that what else is wrong is told at once.
                names.add(new TypedName("en", Kind.OFFICIAL.name(), "?"));
            }
            boolean published = !"false".equals(sent.fields().get("published"));
            InstituteForm form = new InstituteForm(typed(Map.of(), sent), distinct(names), published, 0);
            Institute who = entries.enter(form, editor(), faults);
            if (who == null) {
                throw Refusal.invalid(say.instituteNotSaved(), faults);
            }
            return Once.Made.of(who.id(), true);
        });
    }

    @Transactional
    void patch(Institute who, String tag, @Nullable String ifMatch, JsonNode object) {
        Versions.require(ifMatch, tag);
        ApiMessages say = messages.of(ApiMessages.class);
        SentFields sent = SentFields.read(object, InstitutePatch.class, say);
        Faults faults = sent.with(new Faults());
        String reason = reason(sent, faults);
        InstituteForm recorded = InstituteForm.of(who);
        boolean published = sent.fields().containsKey("published")
                ? "true".equals(sent.fields().get("published"))
                : who.published();
        if (published != who.published() && !visitor.isReviewer()) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, say.reviewersPublish());
        }
        InstituteForm form = new InstituteForm(
                typed(recorded.typed(), sent), names(recorded, sent, faults), published, who.version());
        entries.describe(who, form, reason, editor(), faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(say.instituteNotSaved(), faults);
        }
    }

    private @Nullable String reason(SentFields sent, Faults faults) {
        String reason = sent.fields().get("reason");
        if (!faults.concern("reason")) {
            Reasons.check(reason, faults, messages);
        }
        return reason == null ? null : reason.strip();
    }

    private static Map<String, String> typed(Map<String, String> recorded, SentFields sent) {
        Map<String, String> typed = new LinkedHashMap<>(recorded);
        sent.cleared().forEach(typed::remove);
        sent.fields().forEach((field, value) -> {
            if (!BESIDE.contains(field) && !field.startsWith("names")) {
                typed.put(field, value);
            }
        });
        return typed;
    }

    /** All names as they are to be: the main official one first. */
    private List<TypedName> names(InstituteForm recorded, SentFields sent, Faults faults) {
        TypedName main = recorded.names().get(0);
        String name = sent.fields().get("name");
        boolean namesSent =
                sent.touches("names") || sent.fields().keySet().stream().anyMatch(field -> field.startsWith("names["));
        if (sent.cleared().contains("name") || (name != null && name.isBlank())) {
            faults.add("name", "MISSING", null, messages.of(ApiMessages.class).nameMissing());
        }
        List<TypedName> names = new ArrayList<>();
        List<TypedName> others = namesSent
                ? names(sent, faults)
                : recorded.names().stream()
                        .skip(1)
                        .filter(other -> !other.name().isEmpty())
                        .toList();
        if (name != null && !name.isBlank()) {
            names.add(new TypedName(NameKey.language(name.strip()), Kind.OFFICIAL.name(), name.strip()));
        } else if (others.stream().noneMatch(other -> other.kind().equals(Kind.OFFICIAL.name())) || !namesSent) {
            names.add(main);
        }
        names.addAll(others);
        return distinct(names);
    }

    private List<TypedName> names(SentFields sent, Faults faults) {
        ApiMessages say = messages.of(ApiMessages.class);
        List<TypedName> names = new ArrayList<>();
        Map<Integer, Map<String, String>> lines = new java.util.TreeMap<>();
        sent.fields().forEach((field, value) -> {
            var part =
                    java.util.regex.Pattern.compile("names\\[(\\d+)]\\.(\\w+)").matcher(field);
            if (part.matches()) {
                lines.computeIfAbsent(Integer.valueOf(part.group(1)), line -> new LinkedHashMap<>())
                        .put(part.group(2), value.strip());
            }
        });
        if (lines.size() > MOST_NAMES) {
            faults.add("names", "TOO_MANY", null, say.tooManyNames(MOST_NAMES));
            return names;
        }
        lines.forEach((line, parts) -> {
            String name = parts.getOrDefault("name", "");
            String kind = parts.getOrDefault("kind", Kind.ALIAS.name());
            if (name.isEmpty() && !faults.concern("names[" + line + "].name")) {
                faults.add("names[" + line + "].name", "MISSING", null, say.nameMissing());
            }
            if (Arrays.stream(Kind.values()).noneMatch(choice -> choice.name().equals(kind))) {
                String all = Arrays.stream(Kind.values()).map(Enum::name).collect(Collectors.joining(", "));
                faults.add("names[" + line + "].kind", "NOT_A_CHOICE", kind, say.notAChoice(kind, all));
            }
            names.add(new TypedName(parts.getOrDefault("language", NameKey.language(name)), kind, name));
        });
        return names;
    }

    private static List<TypedName> distinct(List<TypedName> names) {
        return names.stream().distinct().toList();
    }
}
