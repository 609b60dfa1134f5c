package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.borneout.prediction.DueDates;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Shifts the due date of one question, unless somebody has read its evidence already. */
@ApplicationScoped
class DueShifting {
    private final Questions questions;
    private final Verdicts verdicts;
    private final DueDates dueDates;
    private final Languages languages;
    private final Messages messages;

    DueShifting(Questions questions, Verdicts verdicts, DueDates dueDates, Languages languages, Messages messages) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.dueDates = dueDates;
        this.languages = languages;
        this.messages = messages;
    }

    /**
     * In a transaction of its own; what cannot be done is told, and nothing of it is written.
     *
     * @param until the new last day, or null where it is so many days later
     */
    BulkResult shift(Chosen.Seen seen, @Nullable LocalDate until, @Nullable Integer later, String reason, long by) {
        String words = "";
        try {
            words = words(seen.question());
            return new BulkResult(seen.question(), words, true, act(seen, until, later, reason, by));
        } catch (Refusal refusal) {
            return BulkResult.refused(seen.question(), words, refusal, messages);
        }
    }

    @Transactional
    String words(long id) {
        Question question = questions.findById(id);
        if (question == null) {
            throw Refusal.notFound();
        }
        return question.statement();
    }

    @Transactional
    String act(Chosen.Seen seen, @Nullable LocalDate until, @Nullable Integer later, String reason, long by) {
        BulkMessages say = messages.of(BulkMessages.class);
        Question question = questions.findById(seen.question());
        if (question == null) {
            throw Refusal.notFound();
        }
        Standing standing = verdicts.standing(question);
        if (standing.pending() != null || standing.verdict() != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, say.readAlready());
        }
        LocalDate was = question.dueOn();
        LocalDate is = until != null ? until : was == null || later == null ? null : was.plusDays(later);
        if (is == null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, say.noDueToCountFrom());
        }
        String day = Fmt.longDate(is, languages.current());
        return switch (dueDates.shift(seen.question(), seen.version(), is, reason, by)) {
            case CORRECTED -> say.dueIs(day);
            case FROZEN_AGAIN -> say.dueFrozenAgain(day);
            case PROPOSED -> say.dueProposed(day);
        };
    }
}
