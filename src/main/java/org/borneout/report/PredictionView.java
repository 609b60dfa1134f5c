package org.borneout.report;

import java.math.BigDecimal;
import java.util.List;
import org.borneout.prediction.Appearance;
import org.borneout.prediction.Question;
import org.borneout.prediction.Slip;
import org.borneout.resolution.Reply;
import org.borneout.source.InstituteName;
import org.jspecify.annotations.Nullable;

/**
 * One prediction with everything that is told of it.
 *
 * @param standfirst what was said and how it stands, in one or two sentences
 * @param logged how it came to be logged and whether it counts
 * @param hedged the quotation with the words of likelihood found in it
 * @param echoes where else it was found
 * @param scales how published scales read the words
 * @param later the institute's revisions, read back
 * @param decisions all verdicts on its question, the newest first
 * @param score of the first forecast, where it is scored
 * @param others how many other institutes made a claim on the same question
 * @param replies of the institute or of readers, those that may be read
 * @param slip what the reader may still take back
 */
public record PredictionView(
        ClaimRow row,
        @Nullable InstituteName ownName,
        String country,
        String standfirst,
        String logged,
        @Nullable Hedged hedged,
        List<ChainLink> chain,
        List<Appearance> echoes,
        List<ScaleReading> scales,
        List<ClaimRevision> later,
        @Nullable WindowDrawing drawing,
        List<Decision> decisions,
        FrozenView frozen,
        @Nullable BigDecimal score,
        long others,
        List<Reply> replies,
        List<HistoryLine> history,
        @Nullable Slip slip,
        @Nullable String assignee) {
    public Question.Window window() {
        return row.question().window();
    }

    public Question.Wording wording() {
        return row.question().wording();
    }

    public Question.Reference reference() {
        return row.question().reference();
    }

    /** Whether anything says what would count. */
    public boolean hasCriteria() {
        Question.Wording wording = wording();
        return wording.criteria() != null || wording.finePrint() != null || wording.resolutionSource() != null;
    }

    /** A reply is shown that nobody has answered yet. */
    public boolean contested() {
        return replies.stream().anyMatch(reply -> reply.status() == Reply.Status.OPEN);
    }

    public @Nullable Decision current() {
        return decisions.isEmpty() || !decisions.get(0).verdict().current() ? null : decisions.get(0);
    }

    public List<Decision> older() {
        return decisions.stream()
                .filter(decision -> !decision.verdict().current())
                .toList();
    }
}
