package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.borneout.scoring.Figure;
import org.borneout.scoring.Interval;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Probability;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.WebMessages;
import org.jspecify.annotations.Nullable;

/** Writes figures as the reader's language does, and says where they stand in drawings. */
@ApplicationScoped
class Figurings {
    /** What the right end of a drawn score stands for. */
    private static final double WORST_DRAWN = 0.5;

    private final Languages languages;
    private final Messages messages;

    Figurings(Languages languages, Messages messages) {
        this.languages = languages;
        this.messages = messages;
    }

    /** 0.23. */
    String two(double figure) {
        return decimals(figure, 2);
    }

    /** 0.016. */
    String three(double figure) {
        return decimals(figure, 3);
    }

    /** 12,345. */
    String whole(long count) {
        return NumberFormat.getIntegerInstance(languages.current()).format(count);
    }

    /** +0.03, or −0.03 with a minus as it is set. */
    String signed(double figure) {
        return (figure > 0 ? "+" : "") + two(figure).replace('-', '\u2212');
    }

    String signedPoints(long points) {
        return (points > 0 ? "+" : "") + String.valueOf(points).replace('-', '\u2212');
    }

    private String decimals(double figure, int count) {
        NumberFormat format = NumberFormat.getNumberInstance(languages.current());
        format.setMinimumFractionDigits(count);
        format.setMaximumFractionDigits(count);
        return format.format(figure == 0 ? 0.0 : figure);
    }

    /** A share as whole percent without a sign: 71. */
    String percent(double share) {
        return Fmt.percent((int) Math.round(share * 100) * 10_000, languages.current());
    }

    /** The same with a sign, as the language sets it. */
    String percentSigned(double share) {
        return messages.of(WebMessages.class).percent(percent(share));
    }

    /** A probability as it was said: 87.5%. */
    String plainPercent(Probability probability) {
        return messages.of(WebMessages.class).percent(plainNumber(probability));
    }

    /** The same without a sign. */
    String plainNumber(Probability probability) {
        return Fmt.percent(probability.millionths(), languages.current());
    }

    /** Where a share stands in a drawing that is as wide as all, in percent. */
    static String place(double share) {
        return BigDecimal.valueOf(share * 100)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Null where there is no score. */
    @Nullable
    ScoreMark mark(Figure<MeanBrier> brier) {
        MeanBrier score = brier.orNull();
        return score == null ? null : mark(score.value(), score.interval().orNull());
    }

    ScoreMark mark(double score, @Nullable Interval interval) {
        RecordMessages say = messages.of(RecordMessages.class);
        String value = two(score);
        return new ScoreMark(
                drawn(score),
                interval == null ? "" : drawn(interval.low()),
                interval == null ? "" : drawn(interval.high()),
                value,
                interval == null ? value : say.scoreDrawn(value, two(interval.low()), two(interval.high())));
    }

    private static String drawn(double score) {
        return place(Math.min(1, score / WORST_DRAWN));
    }
}
