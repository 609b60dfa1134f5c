package org.borneout.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.source.InstituteName.Kind;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Enters institutes in the directory and keeps their entries right. */
@ApplicationScoped
class InstituteEntries {
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

    @Transactional
    Institute enter(InstituteForm form, boolean mayPublish, long by) {
        InstituteForm.Checked checked = checked(form, new Faults());
        String english = checked.english();
        String korean = checked.korean();
        String name = english == null ? korean : english;
        if (name == null) {
            throw new IllegalStateException("a checked form has a name");
        }
        Institute institute =
                new Institute(institutes.freeSlug(name), name, english == null ? "ko" : "en", clock.instant(), by);
        apply(institute, checked, mayPublish);
        institutes.persist(institute);
        ledger.record(Change.of(by, "ENTERED", "institute", institute.id())
                .text("name", name)
                .code("kind", checked.description().kind())
                .code("country", checked.description().country()));
        return institute;
    }

    /** Writes an entry anew; another version than the one seen is refused as stale. */
    @Transactional
    Institute describe(String slug, int seenVersion, InstituteForm form, boolean mayPublish, long by) {
        Institute institute = institutes.bySlug(slug);
        if (institute == null) {
            throw Refusal.notFound();
        }
        if (institute.version() != seenVersion) {
            throw Refusal.of(Refusal.Kind.STALE, "");
        }
        InstituteForm.Checked checked = checked(form, new Faults());
        InstituteForm before = InstituteForm.of(institute);
        boolean wasPublished = institute.published();
        apply(institute, checked, mayPublish);
        InstituteForm after = InstituteForm.of(institute);
        Change change = Change.of(by, "CORRECTED", "institute", institute.id())
                .codeChange("published", wasPublished, institute.published());
        for (String field : InstituteForm.FIELDS) {
            if (!field.equals("published")) {
                change.textChange(field, before.value(field), after.value(field));
            }
        }
        if (!change.isEmpty()) {
            institutes.getEntityManager().lock(institute, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            ledger.record(change);
        }
        return institute;
    }

    private InstituteForm.Checked checked(InstituteForm form, Faults faults) {
        SourceMessages say = messages.of(SourceMessages.class);
        InstituteForm.Checked checked = form.check(faults, say);
        if (checked == null) {
            throw Refusal.invalid(say.instituteNotSaved(), faults);
        }
        return checked;
    }

    private static void apply(Institute institute, InstituteForm.Checked checked, boolean mayPublish) {
        called(institute, "ko", checked.korean());
        called(institute, "en", checked.english());
        renew(institute, Kind.ACRONYM, checked.acronyms());
        renew(institute, Kind.ALIAS, checked.aliases());
        renew(institute, Kind.FORMER, checked.former());
        institute.isDescribedAs(checked.description());
        if (mayPublish) {
            institute.isPublished(checked.published());
        }
    }

    private static void called(Institute institute, String language, @Nullable String name) {
        if (name != null && !name.equals(institute.officialName(language))) {
            institute.isCalled(name, language);
        }
    }

    /** Other names are kept in the language of their script. */
    private static void renew(Institute institute, Kind kind, List<String> names) {
        if (institute.names(kind).equals(names)) {
            return;
        }
        institute.isNoLongerKnownAs(kind);
        names.forEach(name -> institute.isAlsoKnownAs(NameKey.language(name), kind, name));
    }
}
