package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.borneout.api.ForecastAnswer.LikelihoodAnswer;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.lexicon.reading.Match;
import org.borneout.prediction.Side;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** Writes likelihoods as programs read them: what was said, and how the standard lexicon takes it. */
@ApplicationScoped
class Likelihoods {
    private final Lexicons lexicons;

    Likelihoods(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    LikelihoodAnswer of(Likelihood likelihood, Side side) {
        if (likelihood.kind() == LikelihoodKind.WORDS) {
            return words(likelihood, side);
        }
        boolean number = likelihood.kind() == LikelihoodKind.VALUE || likelihood.kind() == LikelihoodKind.VALUE_RANGE;
        return new LikelihoodAnswer(
                likelihood.stated(),
                likelihood.kind(),
                null,
                null,
                null,
                null,
                Decimals.plain(likelihood.probability()),
                ofQuestion(likelihood.probability(), side),
                number ? Decimals.plain(likelihood.valueLow()) : Decimals.plain(likelihood.low()),
                number ? Decimals.plain(likelihood.valueHigh()) : Decimals.plain(likelihood.high()),
                Decimals.plain(likelihood.value()),
                Decimals.plain(likelihood.level()),
                likelihood.kind() == LikelihoodKind.VALUE_RANGE ? likelihood.levelAssumed() : null,
                likelihood.rounded());
    }

    private LikelihoodAnswer words(Likelihood likelihood, Side side) {
        String words = likelihood.words();
        Match match = words == null ? null : lexicons.read(words).orElse(null);
        Band band = match == null ? null : match.term().band();
        return new LikelihoodAnswer(
                likelihood.stated(),
                likelihood.kind(),
                match == null ? null : match.term().label(),
                match == null ? null : match.scale().code(),
                match == null ? null : match.scale().version(),
                match == null ? null : match.nearest(),
                band == null ? null : band.point().toDecimal(),
                ofQuestion(band == null ? null : band.point(), side),
                band == null ? null : band.low().toDecimal(),
                band == null ? null : band.high().toDecimal(),
                null,
                null,
                null,
                likelihood.rounded());
    }

    private static @Nullable BigDecimal ofQuestion(@Nullable Probability ofWords, Side side) {
        return ofWords == null || side == Side.WILL
                ? null
                : ofWords.complement().toDecimal();
    }
}
