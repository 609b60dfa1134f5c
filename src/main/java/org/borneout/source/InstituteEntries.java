package org.borneout.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Enters institutes in the directory and puts their entries right; whether one is public is for reviewers to say. */
@ApplicationScoped
public class InstituteEntries {
    private final Institutes institutes;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;

    InstituteEntries(Institutes institutes, Ledger ledger, Messages messages, Clock clock) {
        this.institutes = institutes;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whoever acts, and whether they may publish. */
    public record Editor(long id, boolean reviews) {}

    /** Notes everything that is to be mended, and enters it where that is nothing; a name that is known already is refused. */
    public @Nullable Institute enter(InstituteForm form, Editor by, Faults faults) {
        SourceMessages say = messages.of(SourceMessages.class);
        List<Institute.Name> names = form.checkedNames(faults, say);
        Institute.Description description = form.description(faults, say);
        if (!faults.isEmpty()) {
            return null;
        }
        if (!form.published() && !by.reviews()) {
            throw Refusal.of(Kind.NOT_ALLOWED, say.reviewersPublish());
        }
        Institute.Name main = names.stream()
                .filter(name -> name.kind() == InstituteName.Kind.OFFICIAL)
                .findFirst()
                .orElseThrow();
        for (Institute.Name name : names) {
            List<Institute> known =
                    name.kind() == InstituteName.Kind.OFFICIAL ? institutes.named(name.name()) : List.of();
            if (!known.isEmpty()) {
                throw Refusal.duplicate(say.nameKnown(name.name()), known.get(0).id());
            }
        }
        Institute who =
                new Institute(institutes.freeSlug(main.name()), main.name(), main.language(), clock.instant(), by.id());
        institutes.persistAndFlush(who);
        Change change = describing(who, List.of(main), names, description, true, form.published(), "ENTERED", by)
                .text("name", main.name());
        apply(who, names, description, form.published());
        ledger.record(change);
        return who;
    }

    /**
     * Takes over what a form says, as far as it differs; notes what is to be mended instead.
     *
     * @param reason why, where one is asked for
     * @return whether anything was different
     */
    public boolean describe(Institute who, InstituteForm form, @Nullable String reason, Editor by, Faults faults) {
        SourceMessages say = messages.of(SourceMessages.class);
        List<Institute.Name> names = form.checkedNames(faults, say);
        Institute.Description description = form.description(faults, say);
        if (!faults.isEmpty()) {
            return false;
        }
        List<Institute.Name> known = who.names().stream()
                .map(name -> new Institute.Name(name.language(), name.kind(), name.name()))
                .toList();
        Change change = describing(who, known, names, description, who.published(), form.published(), "DESCRIBED", by);
        if (change.isEmpty()) {
            return false;
        }
        apply(who, names, description, form.published());
        ledger.record(change.text("reason", reason));
        return true;
    }

    private static void apply(
            Institute who, List<Institute.Name> names, Institute.Description description, boolean published) {
        who.isKnownBy(names);
        who.isDescribedAs(description);
        who.isPublished(published);
    }

    private static Change describing(
            Institute who,
            List<Institute.Name> known,
            List<Institute.Name> names,
            Institute.Description is,
            boolean wasPublished,
            boolean published,
            String action,
            Editor by) {
        Institute.Description was = who.description();
        return Change.of(by.id(), action, "institute", who.id())
                .textChange("name", who.name(), main(who, names))
                .textChange("names", lines(known.stream()), lines(names.stream()))
                .codeChange("kind", was.kind(), is.kind())
                .codeChange("country", was.country(), is.country())
                .codeChange("ror", was.ror(), is.ror())
                .codeChange("wikidata", was.wikidata(), is.wikidata())
                .textChange("fundingNote", was.fundingNote(), is.fundingNote())
                .textChange("replyContact", was.replyContact(), is.replyContact())
                .textChange("coveragePolicy", was.coveragePolicy(), is.coveragePolicy())
                .codeChange("coveredSince", was.coveredSince(), is.coveredSince())
                .codeChange("published", wasPublished, published);
    }

    private static String main(Institute who, List<Institute.Name> names) {
        return names.stream()
                .filter(name -> name.kind() == InstituteName.Kind.OFFICIAL)
                .map(Institute.Name::name)
                .findFirst()
                .orElse(who.name());
    }

    private static String lines(Stream<Institute.Name> names) {
        return names.map(name -> name.language() + " " + name.kind() + " " + name.name())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
