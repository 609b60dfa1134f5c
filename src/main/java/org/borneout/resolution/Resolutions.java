package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.borneout.account.Site;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionText;
import org.borneout.prediction.Questions;
import org.borneout.resolution.Verdict.Origin;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Decides what happened: a first reading is sealed until a second one is in; where the two differ a third person decides.
 * All acts on one question take turns.
 */
@ApplicationScoped
public class Resolutions {
    private final Questions questions;
    private final Verdicts verdicts;
    private final Freezing freezing;
    private final EntityManager entities;
    private final Site site;
    private final VerdictEntries entries;
    private final Ledger ledger;
    private final Messages messages;

    Resolutions(
            Questions questions,
            Verdicts verdicts,
            Freezing freezing,
            EntityManager entities,
            Site site,
            VerdictEntries entries,
            Ledger ledger,
            Messages messages) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.freezing = freezing;
        this.entities = entities;
        this.site = site;
        this.entries = entries;
        this.ledger = ledger;
        this.messages = messages;
    }

    /** The first reading. By a reviewer it freezes the text, where nobody has done so. */
    @Transactional
    public Verdict propose(long questionId, Finding finding, Reader by, Instant at) {
        Question question = locked(questionId);
        Verdict open = verdicts.open(question);
        if (open != null) {
            throw Refusal.duplicate(messages.of(ResolutionMessages.class).alreadyRead(), open.id());
        }
        if (by.reviews()) {
            freezing.freeze(questionId, by.account(), at);
        }
        Verdict verdict = new Verdict(question, Origin.PERSON, at);
        verdicts.persist(verdict);
        Reading reading = keep(verdict, 1, finding, by.account(), at);
        question.waits(false);
        ledger.record(entries.sealed("PROPOSED", reading, finding));
        return verdict;
    }

    /** Another first reading by the same person, while nobody else has read; the one before is kept, but no longer counts. */
    @Transactional
    public Verdict replace(long verdictId, Finding finding, Reader by, Instant at) {
        Verdict verdict = locked(verdictId, by);
        takeBack(verdict);
        Reading reading = keep(verdict, 1, finding, by.account(), at);
        ledger.record(entries.sealed("REPLACED", reading, finding));
        return verdict;
    }

    /** Takes one's own sealed reading back; the question waits again. */
    @Transactional
    public Verdict withdraw(long verdictId, Reader by, Instant at) {
        Verdict verdict = locked(verdictId, by);
        takeBack(verdict);
        verdict.isWithdrawn();
        Question question = verdict.question();
        question.waits(verdicts.current(question) == null);
        ledger.record(entries.plain("WITHDRAWN", verdict, by.account()));
        return verdict;
    }

    /** One's own verdict, still sealed. */
    private Verdict locked(long verdictId, Reader by) {
        Verdict verdict = lockedVerdict(verdictId);
        boolean own = verdicts.live(verdict).stream().anyMatch(reading -> reading.isBy(by.account()));
        if (!own) {
            throw Refusal.of(
                    Kind.NOT_ALLOWED, messages.of(ResolutionMessages.class).notYours());
        }
        if (verdict.state() != Verdict.State.PROPOSED) {
            throw Refusal.of(
                    Kind.CONFLICT, messages.of(ResolutionMessages.class).readByTwo());
        }
        return verdict;
    }

    private void takeBack(Verdict verdict) {
        verdicts.live(verdict).forEach(Reading::isTakenBack);
        entities.flush();
    }

    /** The second reading, which confirms or splits; after a split, the decision of a third person. */
    @Transactional
    public Verdict confirm(long verdictId, Finding finding, Reader by, Instant at) {
        Verdict verdict = lockedVerdict(verdictId);
        return switch (verdict.state()) {
            case PROPOSED -> second(verdict, finding, by, at);
            case SPLIT -> third(verdict, finding, by, at);
            case CONFIRMED, SUPERSEDED ->
                throw Refusal.of(
                        Kind.CONFLICT, messages.of(ResolutionMessages.class).decidedMeanwhile());
            case WITHDRAWN ->
                throw Refusal.of(
                        Kind.CONFLICT, messages.of(ResolutionMessages.class).withdrawnMeanwhile());
        };
    }

    private Verdict second(Verdict verdict, Finding finding, Reader by, Instant at) {
        Reading first = verdicts.live(verdict).get(0);
        if (first.isBy(by.account())) {
            return alone(verdict, first, finding, by, at);
        }
        mustReview(by);
        Question question = verdict.question();
        if (!first.isOf(QuestionText.of(question).hash())) {
            throw Refusal.of(
                    Kind.CONFLICT, messages.of(ResolutionMessages.class).textChangedMeanwhile());
        }
        freezing.freeze(question.id(), by.account(), at);
        Reading second = keep(verdict, 2, finding, by.account(), at);
        if (first.finding().agreesWith(finding)) {
            String rationale = first.rationale() == null ? finding.rationale() : first.rationale();
            decide(verdict, second, finding, rationale, 2, by.account(), at);
        } else {
            verdict.isSplit();
            ledger.record(entries.read("SPLIT", second, finding));
            reveal(question);
        }
        return verdict;
    }

    /** One person decides on their own reading, where the site allows that. */
    private Verdict alone(Verdict verdict, Reading first, Finding finding, Reader by, Instant at) {
        if (!site.solo()) {
            throw Refusal.of(
                    Kind.SAME_PERSON, messages.of(ResolutionMessages.class).ownReading());
        }
        mustReview(by);
        freezing.freeze(verdict.question().id(), by.account(), at);
        Reading decisive = first;
        boolean sameText = first.isOf(QuestionText.of(verdict.question()).hash());
        if (!sameText || !first.finding().agreesWith(finding)) {
            takeBack(verdict);
            decisive = keep(verdict, 1, finding, by.account(), at);
        }
        String rationale = finding.rationale() == null ? first.rationale() : finding.rationale();
        decide(verdict, decisive, finding, rationale, 1, by.account(), at);
        return verdict;
    }

    private Verdict third(Verdict verdict, Finding finding, Reader by, Instant at) {
        boolean oneOfThem = verdicts.live(verdict).stream().anyMatch(reading -> reading.isBy(by.account()));
        if (oneOfThem) {
            throw Refusal.of(
                    Kind.SAME_PERSON, messages.of(ResolutionMessages.class).thirdNeeded());
        }
        mustReview(by);
        Reading third = keep(verdict, 3, finding, by.account(), at);
        decide(verdict, third, finding, finding.rationale(), 3, by.account(), at);
        return verdict;
    }

    private void mustReview(Reader by) {
        if (!by.reviews()) {
            throw Refusal.of(
                    Kind.NOT_ALLOWED, messages.of(ResolutionMessages.class).reviewerNeeded());
        }
    }

    /** One person freezes and decides in one act, where the site allows that; said on the verdict as "one reader". */
    @Transactional
    public Verdict decideAlone(long questionId, Finding finding, Reader by, Instant at) {
        Verdict open = verdicts.open(locked(questionId));
        Verdict verdict = open == null ? propose(questionId, finding, by, at) : open;
        return confirm(verdict.id(), finding, by, at);
    }

    /** What an import brings along as decided: nobody here has read the evidence, and the verdict says so. */
    @Transactional
    public Verdict accept(long questionId, Finding finding, long by, Instant at) {
        Question question = locked(questionId);
        Verdict verdict = new Verdict(question, Origin.IMPORT, at);
        supersede(question, verdict, finding, finding.rationale(), 0, by, at);
        verdicts.persist(verdict);
        Reading reading = keep(verdict, 1, finding, null, at);
        question.waits(false);
        ledger.record(entries.decided("ACCEPTED", reading, finding, by));
        return verdict;
    }

    private void decide(
            Verdict verdict,
            Reading decisive,
            Finding finding,
            @Nullable String rationale,
            int readers,
            long by,
            Instant at) {
        supersede(verdict.question(), verdict, finding, rationale, readers, by, at);
        ledger.record(entries.decided("CONFIRMED", decisive, finding, by));
        reveal(verdict.question());
    }

    private void supersede(
            Question question,
            Verdict verdict,
            Finding finding,
            @Nullable String rationale,
            int readers,
            long by,
            Instant at) {
        Verdict older = verdicts.current(question);
        if (older != null) {
            older.isSuperseded();
            ledger.record(entries.plain("SUPERSEDED", older, by));
            // the database lets a question have one current verdict at every moment
            entities.flush();
        }
        verdict.isConfirmed(finding, rationale, readers, older, at);
    }

    private void reveal(Question question) {
        ledger.reveal("verdict", verdicts.idsOf(question));
    }

    private Reading keep(Verdict verdict, int number, Finding finding, @Nullable Long by, Instant at) {
        Reading reading = new Reading(
                verdict,
                number,
                by,
                finding,
                QuestionText.of(verdict.question()).hash(),
                at);
        entities.persist(reading);
        List<Finding.Piece> pieces = finding.evidence();
        for (int i = 0; i < pieces.size(); i++) {
            Long file = pieces.get(i).file();
            EvidenceFile kept = file == null ? null : entities.find(EvidenceFile.class, file);
            entities.persist(new Evidence(reading, i + 1, pieces.get(i), kept));
        }
        return reading;
    }

    private Question locked(long id) {
        Question question = questions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null || question.mergedInto() != null) {
            throw Refusal.notFound();
        }
        return question;
    }

    private Verdict lockedVerdict(long id) {
        Verdict verdict = verdicts.findById(id);
        if (verdict == null) {
            throw Refusal.notFound();
        }
        locked(verdict.question().id());
        entities.flush();
        entities.refresh(verdict);
        return verdict;
    }
}
