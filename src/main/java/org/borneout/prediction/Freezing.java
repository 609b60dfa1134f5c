package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.borneout.account.Site;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Fixes what a question asks before it is answered. Afterwards its text changes only with a reason and a second person. */
@ApplicationScoped
public class Freezing {
    private final Questions questions;
    private final EntityManager entities;
    private final Site site;
    private final Ledger ledger;
    private final Messages messages;

    Freezing(Questions questions, EntityManager entities, Site site, Ledger ledger, Messages messages) {
        this.questions = questions;
        this.entities = entities;
        this.site = site;
        this.ledger = ledger;
        this.messages = messages;
    }

    /** Freezes the text as it stands; one that is frozen already stays as it is. */
    @Transactional
    public FrozenText freeze(long questionId, long by, Instant at) {
        Question question = locked(questionId);
        FrozenText known = current(question);
        if (known != null) {
            return known;
        }
        FrozenText frozen = freeze(question, 1, by, null, null, at);
        ledger.record(Change.of(by, "FROZEN", "question", question.id())
                .code("number", 1)
                .code("hash", frozen.hash())
                .code("readers", frozen.readers()));
        return frozen;
    }

    private FrozenText freeze(
            Question question, int number, long by, @Nullable Long second, @Nullable String reason, Instant at) {
        FrozenText frozen = new FrozenText(question, number, QuestionText.of(question), at, by, second, reason);
        entities.persist(frozen);
        question.isFrozen(at, frozen.hash());
        return frozen;
    }

    /**
     * Proposes another text for a frozen question. It waits for a second person; where one person works alone it is made
     * at once.
     */
    @Transactional
    public TextChange change(long questionId, QuestionText text, String reason, long by, Instant at) {
        Question question = locked(questionId);
        FreezeMessages say = messages.of(FreezeMessages.class);
        if (!question.frozen()) {
            throw Refusal.of(Kind.CONFLICT, say.notFrozen());
        }
        TextChange waiting = waiting(question);
        if (waiting != null) {
            throw Refusal.of(Kind.CONFLICT, say.anotherChangeWaits());
        }
        TextChange change = new TextChange(question, text, reason, by, at);
        entities.persist(change);
        if (site.solo()) {
            make(change, by, null, at);
        } else {
            ledger.record(QuestionText.of(question)
                    .compare(text, Change.of(by, "CHANGE_PROPOSED", "question", question.id()))
                    .code("change", change.id())
                    .text("reason", reason));
        }
        return change;
    }

    /** A second person agrees, and the new text is frozen in place of the old one. */
    @Transactional
    public FrozenText second(long changeId, long by, Instant at) {
        TextChange change = lockedChange(changeId);
        if (change.proposedBy() == by && !site.solo()) {
            throw Refusal.of(Kind.SAME_PERSON, messages.of(FreezeMessages.class).ownChange());
        }
        return make(change, by, change.proposedBy() == by ? null : by, at);
    }

    private FrozenText make(TextChange change, long by, @Nullable Long second, Instant at) {
        Question question = change.question();
        QuestionText was = QuestionText.of(question);
        change.isDecided(TextChange.State.MADE, by, at);
        question.reads(change.text());
        int number = texts(question).size() + 1;
        FrozenText frozen = freeze(question, number, change.proposedBy(), second, change.reason(), at);
        ledger.record(was.compare(QuestionText.of(question), Change.of(by, "REFROZEN", "question", question.id()))
                .code("change", change.id())
                .code("number", number)
                .code("hash", frozen.hash())
                .code("proposedBy", change.proposedBy())
                .code("readers", frozen.readers())
                .text("reason", change.reason()));
        return frozen;
    }

    /** Leaves the frozen text as it is; by the one who proposed the change it is a withdrawal. */
    @Transactional
    public TextChange decline(long changeId, long by, Instant at) {
        TextChange change = lockedChange(changeId);
        boolean own = change.proposedBy() == by;
        change.isDecided(own ? TextChange.State.WITHDRAWN : TextChange.State.DECLINED, by, at);
        ledger.record(Change.of(
                        by,
                        own ? "CHANGE_WITHDRAWN" : "CHANGE_DECLINED",
                        "question",
                        change.question().id())
                .code("change", changeId));
        return change;
    }

    private Question locked(long id) {
        Question question = questions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null) {
            throw Refusal.notFound();
        }
        return question;
    }

    private TextChange lockedChange(long id) {
        TextChange change = entities.find(TextChange.class, id);
        if (change == null) {
            throw Refusal.notFound();
        }
        locked(change.question().id());
        entities.flush();
        entities.refresh(change);
        if (!change.waits()) {
            throw Refusal.of(Kind.CONFLICT, messages.of(FreezeMessages.class).changeDecided());
        }
        return change;
    }

    /** The texts that were frozen for a question, the first one first. */
    public List<FrozenText> texts(Question question) {
        return entities.createQuery("from FrozenText t where t.question = ?1 order by t.number", FrozenText.class)
                .setParameter(1, question)
                .getResultList();
    }

    /** The frozen text that holds now, or null. */
    public @Nullable FrozenText current(Question question) {
        List<FrozenText> texts = texts(question);
        return texts.isEmpty() ? null : texts.get(texts.size() - 1);
    }

    /** The same for many questions at once, under their ids. */
    public Map<Long, FrozenText> current(Collection<Question> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        Map<Long, FrozenText> current = new HashMap<>();
        entities.createQuery("from FrozenText t where t.question in ?1 order by t.number", FrozenText.class)
                .setParameter(1, questions)
                .getResultList()
                .forEach(text -> current.put(text.question().id(), text));
        return current;
    }

    /** Changes that somebody else proposed and that wait for a second person, the oldest first. */
    public List<TextChange> waitingForOthersThan(long account, int limit) {
        return entities.createQuery(
                        "from TextChange c join fetch c.question where c.waitingMark = 1 and c.proposedBy <> ?1"
                                + " order by c.proposedAt, c.id",
                        TextChange.class)
                .setParameter(1, account)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The change that waits for a second person, or null. */
    public @Nullable TextChange waiting(Question question) {
        return entities.createQuery("from TextChange c where c.question = ?1 and c.waitingMark = 1", TextChange.class)
                .setParameter(1, question)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
