package org.borneout.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.borneout.prediction.Prediction;
import org.borneout.resolution.Reply.Status;
import org.jspecify.annotations.Nullable;

/** All replies. */
@ApplicationScoped
public class Replies implements PanacheRepository<Reply> {
    private static final List<Status> SHOWN = List.of(Status.OPEN, Status.ANSWERED);

    /** What stands at a prediction, the oldest first. */
    public List<Reply> of(Prediction prediction, boolean waitingToo) {
        return list(
                "select r from Reply r left join fetch r.institute where r.prediction = ?1"
                        + " and (r.status in ?2 or (?3 = true and r.status = ?4)) order by r.at, r.id",
                prediction,
                SHOWN,
                waitingToo,
                Status.WAITING);
    }

    /** What everybody may read at these predictions, under their ids. */
    public Map<Long, List<Reply>> shown(Collection<Prediction> predictions) {
        Map<Long, List<Reply>> found = new HashMap<>();
        if (!predictions.isEmpty()) {
            list("prediction in ?1 and status in ?2 order by at, id", predictions, SHOWN)
                    .forEach(reply -> found.computeIfAbsent(
                                    reply.prediction().id(), prediction -> new java.util.ArrayList<>())
                            .add(reply));
        }
        return found;
    }

    /** Which of these predictions are contested: a reply is shown and not answered. */
    public Set<Long> contested(Collection<Long> predictions) {
        return predictions.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery(
                                "select distinct r.prediction.id from Reply r where r.prediction.id in ?1"
                                        + " and r.status = ?2",
                                Long.class)
                        .setParameter(1, predictions)
                        .setParameter(2, Status.OPEN)
                        .getResultList());
    }

    /** What somebody is to look at, those that nobody has seen first, then the oldest. */
    public List<Reply> unfinished(int limit) {
        return find(
                        "select r from Reply r join fetch r.prediction p join fetch p.question join fetch p.institute"
                                + " left join fetch r.institute"
                                + " where r.status in ?1 and p.withdrawnAt is null order by r.status desc, r.at, r.id",
                        List.of(Status.WAITING, Status.OPEN))
                .range(0, limit - 1)
                .list();
    }

    /** With all that its page shows, or null. */
    @Nullable
    Reply whole(long id) {
        return find(
                        "select r from Reply r join fetch r.prediction p join fetch p.question join fetch p.institute"
                                + " left join fetch r.institute where r.id = ?1",
                        id)
                .firstResult();
    }

    long waiting() {
        return count("status", Status.WAITING);
    }

    long waiting(Prediction prediction) {
        return count("prediction = ?1 and status = ?2", prediction, Status.WAITING);
    }

    /** The same words by the same author about the same thing, or null. */
    @Nullable
    Reply same(Reply.Content content) {
        return find(
                        "prediction = ?1 and author = ?2 and text = ?3 and status <> ?4 order by id",
                        content.prediction(),
                        content.author(),
                        content.text(),
                        Status.DECLINED)
                .firstResult();
    }
}
