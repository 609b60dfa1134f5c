package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.borneout.ledger.Change;
import org.jspecify.annotations.Nullable;

/** Writes what happens to verdicts down for the ledger; what is sealed goes in as texts only, which the ledger holds back. */
@ApplicationScoped
class VerdictEntries {
    /** Something that happened to a verdict and says nothing of its content. */
    Change plain(String action, Verdict verdict, long by) {
        return Change.of(by, action, "verdict", verdict.id())
                .code("question", verdict.question().id());
    }

    Change sealed(String action, Reading reading, Finding finding) {
        return read(action, reading, finding).sealed();
    }

    Change read(String action, Reading reading, Finding finding) {
        Change change = Change.of(
                        reading.readerId(), action, "verdict", reading.verdict().id())
                .code("question", reading.verdict().question().id())
                .code("reading", reading.number())
                .text("outcome", finding.outcome().name())
                .text("share", said(finding.share()))
                .text("value", plain(finding.value()))
                .text("void", said(finding.voidReason()))
                .text("eventOn", said(finding.eventOn()));
        return reasons(change, finding);
    }

    Change decided(String action, Reading reading, Finding finding, long by) {
        Verdict verdict = reading.verdict();
        Change change = Change.of(by, action, "verdict", verdict.id())
                .code("question", verdict.question().id())
                .code("reading", reading.number())
                .code("readers", verdict.readers())
                .code("origin", verdict.origin())
                .code("supersedes", verdict.supersedesId())
                .code("outcome", finding.outcome())
                .code("share", finding.share())
                .code("value", finding.value())
                .code("void", finding.voidReason())
                .code("eventOn", finding.eventOn());
        return reasons(change, finding);
    }

    private static Change reasons(Change change, Finding finding) {
        change.text("rationale", finding.rationale());
        List<Finding.Piece> pieces = finding.evidence();
        for (int i = 0; i < pieces.size(); i++) {
            Finding.Piece piece = pieces.get(i);
            String at = "evidence." + (i + 1) + ".";
            change.text(at + "kind", piece.kind().name())
                    .text(at + "url", piece.url())
                    .text(at + "archiveUrl", piece.archiveUrl())
                    .text(at + "quote", piece.quote())
                    .text(at + "note", piece.note())
                    .text(at + "file", said(piece.file()));
        }
        return change;
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
