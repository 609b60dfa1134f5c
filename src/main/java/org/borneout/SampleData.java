package org.borneout;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.borneout.account.Accounts;
import org.borneout.account.SampleDataWanted;
import org.borneout.account.SetUp;
import org.borneout.account.Site;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.Logbook;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.Question;
import org.borneout.prediction.Revisions;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Reader;
import org.borneout.resolution.Resolutions;
import org.borneout.resolution.Verdicts;
import org.borneout.source.Institute;
import org.borneout.source.InstituteKind;
import org.borneout.source.InstituteName;
import org.borneout.source.Institutes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Loads the sample data by the acts by which people log, revise, withdraw, freeze and read, in their own name: an account
 * of nobody, so that no person is said to have done what nobody did. Verdicts come as an import does: read by nobody here.
 */
@Named("sampleData")
@ApplicationScoped
public class SampleData {
    /** What the external ids of all sample predictions begin with. */
    static final String KEY = "sample:";

    private static final Logger LOG = Logger.getLogger("org.borneout.set-up");
    private static final int SET = 24;
    private static final int AFTER_THE_ADMIN = 5000;

    private final Accounts accounts;
    private final SetUp setUp;
    private final Site site;
    private final Institutes institutes;
    private final Logbook logbook;
    private final Revisions revisions;
    private final Freezing freezing;
    private final Resolutions resolutions;
    private final Verdicts verdicts;
    private final EntityManager entities;
    private final Ledger ledger;
    private final Clock clock;
    private final boolean wanted;

    SampleData(
            Accounts accounts,
            SetUp setUp,
            Site site,
            Institutes institutes,
            Logbook logbook,
            Revisions revisions,
            Freezing freezing,
            Resolutions resolutions,
            Verdicts verdicts,
            EntityManager entities,
            Ledger ledger,
            Clock clock,
            @ConfigProperty(name = "borneout.sample-data") boolean wanted) {
        this.accounts = accounts;
        this.setUp = setUp;
        this.site = site;
        this.institutes = institutes;
        this.logbook = logbook;
        this.revisions = revisions;
        this.freezing = freezing;
        this.resolutions = resolutions;
        this.verdicts = verdicts;
        this.entities = entities;
        this.ledger = ledger;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** Whether any of it is there. */
    public boolean isLoaded() {
        return !entities.createQuery("select p.id from Prediction p where p.externalId like ?1", Long.class)
                .setParameter(1, KEY + "%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The site is set up whether or not this succeeds; the page of the sample data offers what is left to do. */
    void wanted(@Observes SampleDataWanted event) {
        try {
            load(event.by());
        } catch (RuntimeException e) {
            LOG.error("The sample data could not be loaded", e);
        }
    }

    /** Once, at a start that nobody watches: not again after somebody has removed it. */
    void started(@Observes @Priority(AFTER_THE_ADMIN) StartupEvent event) {
        if (wanted && site.serves() && !setUp.needed() && !accounts.hasSampleAccount()) {
            load(null);
            LOG.info("The sample data are loaded; an administrator can remove them.");
        }
    }

    /** @param by whoever asked for it; null where the settings did */
    void load(@Nullable Long by) {
        long self = QuarkusTransaction.requiringNew().call(accounts::sampleAccount);
        List<Runnable> acts = new ArrayList<>();
        for (SampleInstitute institute : SampleInstitute.values()) {
            acts.add(() -> enter(institute, self));
        }
        acts.add(() -> enterReal(self));
        SampleArticle.cards().forEach(card -> acts.add(() -> log(card, self)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
        SampleForecasts.on(today).forEach(entry -> acts.add(() -> log(entry, self)));
        acts.add(() -> ledger.record(Change.of(by, "SAMPLE_LOADED", "site", 0)
                .code("acts", acts.size())
                .code("account", self)));
        // In sets: each is whole, and what one of them keeps in memory is gone with it.
        for (int from = 0; from < acts.size(); from += SET) {
            List<Runnable> set = acts.subList(from, Math.min(from + SET, acts.size()));
            QuarkusTransaction.requiringNew().run(() -> set.forEach(Runnable::run));
        }
    }

    private void enter(SampleInstitute sample, long self) {
        institute(sample.fullName(), self, institute -> {
            institute.isInvented();
            sample.otherNames().forEach(name -> institute.isAlsoKnownAs(name.language(), name.kind(), name.name()));
            institute.isDescribedAs(
                    new Institute.Description(sample.kind, null, null, null, null, null, sample.coverage, null));
        });
    }

    private void enterReal(long self) {
        institute(SampleArticle.INSTITUTE, self, institute -> {
            institute.isAlsoKnownAs("en", InstituteName.Kind.ACRONYM, "IFES");
            institute.isAlsoKnownAs("ko", InstituteName.Kind.OFFICIAL, "극동문제연구소");
            institute.isDescribedAs(new Institute.Description(
                    InstituteKind.UNIVERSITY_UNIT, "KR", null, null, "Kyungnam University", null, null, null));
        });
    }

    /** Enters an institute, unless there is one of that name: what is said of that one is left alone. */
    private void institute(String name, long self, Consumer<Institute> description) {
        if (!institutes.named(name).isEmpty()) {
            return;
        }
        Institute institute = new Institute(institutes.freeSlug(name), name, "en", clock.instant(), self);
        description.accept(institute);
        institutes.persist(institute);
        ledger.record(Change.of(self, "ENTERED", "institute", institute.id())
                .code("kind", institute.kind())
                .code("invented", institute.invented() ? true : null)
                .text("name", name));
    }

    /** A card that somebody has logged before stays as it is. */
    private void log(SampleArticle.Card card, long self) {
        if (isClaimed(card.form())) {
            return;
        }
        Question question = logbook.log(card.form(), self).prediction().question();
        Finding finding = card.finding();
        if (finding != null && verdicts.current(question) == null && verdicts.open(question) == null) {
            freezing.freeze(question.id(), self, now());
            resolutions.accept(question.id(), finding, self, now());
        }
    }

    private boolean isClaimed(PredictionForm form) {
        String statement = form.value("statement").toLowerCase(Locale.ROOT);
        return !entities.createQuery(
                        "select p.id from Prediction p where lower(p.question.statement) = ?1 and p.institute in ?2",
                        Long.class)
                .setParameter(1, statement)
                .setParameter(2, institutes.named(form.value("institute")))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void log(SampleEntry entry, long self) {
        Prediction prediction = logbook.log(entry.form(), self).prediction();
        PredictionForm revision = entry.revision();
        if (revision != null) {
            revisions.revise(prediction.id(), prediction.version(), revision, self);
        }
        Question question = prediction.question();
        Finding finding = entry.finding();
        switch (entry.fate()) {
            case WAITS -> {}
            case FROZEN -> freezing.freeze(question.id(), self, now());
            case WITHDRAWN ->
                revisions.withdraw(prediction.id(), prediction.version(), "Logged by mistake (simulated)", self);
            case PROPOSED -> {
                if (finding != null) {
                    resolutions.propose(question.id(), finding, new Reader(self, true), now());
                }
            }
            case DECIDED, DECIDED_ANEW -> {
                // Another institute may have been asked the same before.
                if (finding != null && verdicts.current(question) == null) {
                    if (entry.fate() == SampleEntry.Fate.DECIDED_ANEW) {
                        resolutions.accept(question.id(), SampleForecasts.couldNotTell(), self, now());
                    }
                    resolutions.accept(question.id(), finding, self, now());
                }
            }
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
