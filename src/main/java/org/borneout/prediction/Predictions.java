package org.borneout.prediction;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.borneout.source.Institute;
import org.borneout.source.Person;
import org.borneout.source.Publication;
import org.jspecify.annotations.Nullable;

/** All predictions, their forecasts and appearances, and the frames by which they were selected. */
@ApplicationScoped
public class Predictions implements PanacheRepository<Prediction> {
    private final Clock clock;

    Predictions(Clock clock) {
        this.clock = clock;
    }

    /** The standing claim of an institute (and expert) on a question, or null. */
    public @Nullable Prediction claim(Question question, Institute institute, @Nullable Person person) {
        return find(
                        "question = ?1 and institute = ?2 and personKey = ?3 and liveMark = 1",
                        question,
                        institute,
                        person == null ? 0L : person.id())
                .firstResult();
    }

    /** A prediction with all that its forms show, so that they need no open session. */
    @Nullable
    Prediction whole(long id) {
        return find(
                        "select p from Prediction p join fetch p.question q left join fetch q.family left join fetch q.topics"
                                + " join fetch p.institute left join fetch p.person left join fetch p.frame where p.id = ?1",
                        id)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** These predictions in the order of their ids as given, with all that is told of them, in as few queries for many as for one. */
    public List<Prediction> whole(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Prediction> found = new HashMap<>();
        find(
                        "select p from Prediction p join fetch p.question q left join fetch q.family join fetch p.institute"
                                + " left join fetch p.person left join fetch p.frame where p.id in ?1",
                        ids)
                .stream()
                .forEach(prediction -> found.put(prediction.id(), prediction));
        // The next two fill the lists of what was just read.
        find("select p from Prediction p left join fetch p.forecasts where p.id in ?1", ids)
                .list();
        getEntityManager()
                .createQuery(
                        "select q from Question q left join fetch q.topics where q.id in"
                                + " (select p.question.id from Prediction p where p.id in ?1)",
                        Question.class)
                .setParameter(1, ids)
                .getResultList();
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Whether anybody may see that something was predicted about it. */
    public boolean publiclyClaimed(Question question) {
        return count("question = ?1 and draft = false and liveMark = 1 and institute.published = true", question) > 0;
    }

    public @Nullable Prediction byExternalId(String externalId) {
        return find("externalId", externalId).firstResult();
    }

    /** What an institute said around a day, newest first: among these a second logging of the same would be found. */
    public List<Prediction> around(Institute institute, java.time.LocalDate madeOn, int days, int limit) {
        return find(
                        "select p from Prediction p join fetch p.question where p.institute = ?1 and p.withdrawnAt is null"
                                + " and p.madeOn between ?2 and ?3 order by p.madeOn desc, p.id desc",
                        institute,
                        madeOn.minusDays(days),
                        madeOn.plusDays(days))
                .range(0, limit - 1)
                .list();
    }

    /** Other standing claims on the same question. */
    public long countOthersOn(Question question, Prediction than) {
        return count("question = ?1 and liveMark = 1 and id <> ?2", question, than.id());
    }

    /** Those of them that everybody may read. */
    public long countPublicOthersOn(Question question, Prediction than) {
        return count(
                "question = ?1 and liveMark = 1 and draft = false and institute.published = true and id <> ?2",
                question,
                than.id());
    }

    public Appearance appear(
            Forecast forecast, @Nullable Publication publication, @Nullable String quote, @Nullable Long loggedBy) {
        Appearance appearance = new Appearance(forecast, publication, quote, clock.instant(), loggedBy);
        getEntityManager().persist(appearance);
        return appearance;
    }

    /** Where the forecasts of a prediction were found, with their publications. */
    public List<Appearance> appearancesOf(Prediction prediction) {
        return getEntityManager()
                .createQuery(
                        "select a from Appearance a left join fetch a.publication join fetch a.forecast f"
                                + " where f.prediction = ?1 order by f.number, a.id",
                        Appearance.class)
                .setParameter(1, prediction)
                .getResultList();
    }

    /** The same for many predictions at once. */
    public List<Appearance> appearancesOf(List<Prediction> predictions) {
        if (predictions.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        "select a from Appearance a left join fetch a.publication p left join fetch p.carries"
                                + " join fetch a.forecast f where f.prediction in ?1 order by f.number, a.id",
                        Appearance.class)
                .setParameter(1, predictions)
                .getResultList();
    }

    public Frame frameOrNew(String text, @Nullable Long by) {
        Frame known = getEntityManager()
                .createQuery("from Frame f where f.text = ?1", Frame.class)
                .setParameter(1, text)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        Frame frame = new Frame(text, clock.instant(), by);
        getEntityManager().persist(frame);
        return frame;
    }
}
