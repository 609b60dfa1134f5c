package org.borneout.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, as it is kept: with a reading from its start, with a verdict once it is decided. */
@Embeddable
record Answer(
        @Column @Enumerated(EnumType.STRING) Outcome outcome,
        @Column @Nullable Integer share,
        @Column(precision = 30, scale = 10) @Nullable BigDecimal outcomeValue,
        @Column @Enumerated(EnumType.STRING) @Nullable VoidReason voidReason,
        @Column @Nullable LocalDate eventOn,
        @Column @Nullable String rationale) {
    static Answer of(Finding finding, @Nullable String rationale) {
        return new Answer(
                finding.outcome(),
                finding.share(),
                finding.value(),
                finding.voidReason(),
                finding.eventOn(),
                rationale);
    }

    /** The same without what it rests on. */
    Finding finding() {
        return new Finding(outcome, share, outcomeValue, voidReason, eventOn, rationale, List.of());
    }
}
