package org.borneout.prediction;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.borneout.source.NameKey;
import org.jspecify.annotations.Nullable;

/** All questions, with the topics, families and frames by which they are ordered. */
@ApplicationScoped
public class Questions implements PanacheRepository<Question> {
    /** A question with its topics and family, or null. */
    public @Nullable Question whole(long id) {
        return find("select q from Question q left join fetch q.topics left join fetch q.family where q.id = ?1", id)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Waits until nobody else claims something on, moves to or merges this question, and keeps others waiting until this
     * transaction ends. The turn is that of the question that stands for it by then, which is returned; null where it was
     * taken back meanwhile.
     */
    public @Nullable Question awaitTurn(Question question) {
        Question current = question;
        while (true) {
            boolean there = !getEntityManager()
                    .createNativeQuery("select id from question where id = ?1 for update")
                    .setParameter(1, current.id())
                    .getResultList()
                    .isEmpty();
            if (!there) {
                getEntityManager().detach(current);
                return null;
            }
            getEntityManager().refresh(current);
            Question became = current.mergedInto();
            if (became == null) {
                return current;
            }
            current = became;
        }
    }

    /** The question with the same statement, kind, due date and condition: saying it again asks nothing new. */
    public @Nullable Question same(
            String statement, QuestionKind kind, @Nullable LocalDate dueOn, @Nullable String condition) {
        return find(
                        "from Question q where q.mergedInto is null and q.statementKey = ?1 and q.kind = ?2"
                                + " and q.dueOn is not distinct from ?3 and coalesce(q.conditionText, '') = ?4 order by q.id",
                        Question.statementKey(statement),
                        kind,
                        dueOn,
                        condition == null ? "" : condition)
                .firstResult();
    }

    /**
     * Questions that share the two longest words of a statement, those due last first; none on which only invented
     * institutes claim anything.
     */
    public List<Question> like(String statement, int limit) {
        List<String> words = java.util.Arrays.stream(statement.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= 2)
                .distinct()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .limit(2)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return find(
                        "from Question q where q.mergedInto is null and q.statement ilike ?1 and q.statement ilike ?2"
                                + " and (not exists (select 1 from Prediction p where p.question = q) or exists"
                                + " (select 1 from Prediction p where p.question = q and p.institute.invented = false))"
                                + " order by q.dueOn desc nulls last, q.id desc",
                        "%" + words.get(0) + "%",
                        "%" + words.get(words.size() - 1) + "%")
                .range(0, limit - 1)
                .list();
    }

    /** The statements of questions under their ids. */
    public Map<Long, String> statements(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> statements = new HashMap<>();
        getEntityManager()
                .createQuery("select q.id, q.statement from Question q where q.id in ?1", Object[].class)
                .setParameter(1, ids)
                .getResultList()
                .forEach(row -> statements.put((Long) row[0], (String) row[1]));
        return statements;
    }

    public Topic topicOrNew(String label) {
        String slug = NameKey.slug(label);
        Topic known = getEntityManager()
                .createQuery("from Topic t where t.slug = ?1", Topic.class)
                .setParameter(1, slug)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        Topic topic = new Topic(slug, label.strip());
        getEntityManager().persist(topic);
        return topic;
    }

    public List<Topic> topics() {
        return getEntityManager()
                .createQuery("from Topic t order by t.label, t.id", Topic.class)
                .setMaxResults(1000)
                .getResultList();
    }

    public List<Topic> topics(List<Long> ids) {
        return getEntityManager()
                .createQuery("from Topic t where t.id in ?1 order by t.label, t.id", Topic.class)
                .setParameter(1, ids)
                .getResultList();
    }

    /** Those that something public is about: a topic may tell of what is not published yet. */
    @SuppressWarnings("unchecked")
    public List<Topic> publicTopics() {
        // A scalar subquery: the first claim found answers for a topic, however many there are.
        return getEntityManager()
                .createNativeQuery(
                        "select t.* from topic t where (select 1 from question_topic qt"
                                + " join prediction p on p.question_id = qt.question_id"
                                + " join institute i on i.id = p.institute_id"
                                + " where qt.topic_id = t.id and p.live_mark = 1 and p.draft = false"
                                + " and i.published = true fetch first 1 rows only) = 1 order by t.label, t.id"
                                + " fetch first 1000 rows only",
                        Topic.class)
                .getResultList();
    }

    public Family familyOrNew(String label, @Nullable Long publicationId) {
        Family known = getEntityManager()
                .createQuery("from Family f where f.label = ?1", Family.class)
                .setParameter(1, label)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        Family family = new Family(label, publicationId);
        getEntityManager().persist(family);
        return family;
    }
}
