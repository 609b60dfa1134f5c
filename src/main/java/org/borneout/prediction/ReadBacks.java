package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.Match;
import org.borneout.lexicon.reading.Scale;
import org.borneout.scoring.Probability;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.WebMessages;
import org.jspecify.annotations.Nullable;

/** Reads likelihoods back in the language of the request: as words with their range under the standard scale. */
@ApplicationScoped
public class ReadBacks {
    private static final int OTHERS = 3;

    private final Lexicons lexicons;
    private final Messages messages;
    private final Languages languages;

    ReadBacks(Lexicons lexicons, Messages messages, Languages languages) {
        this.lexicons = lexicons;
        this.messages = messages;
        this.languages = languages;
    }

    /** With what other scales take the same words to mean, for whoever is typing them. */
    ReadBack besideOthers(Likelihood likelihood, @Nullable String unit) {
        ReadBack read = of(likelihood, unit);
        String words = likelihood.words();
        Match match =
                words == null || !read.hasNumber() ? null : lexicons.read(words).orElse(null);
        return words == null || match == null
                ? read
                : read.beside(others(words, match.scale(), messages.of(PredictionMessages.class)));
    }

    public ReadBack of(Likelihood likelihood, @Nullable String unit) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        ReadBack read = switch (likelihood.kind()) {
            case WORDS -> words(likelihood, say);
            case PROBABILITY ->
                chance(likelihood, likelihood.probability(), likelihood.probability(), say.readProbability());
            case RANGE ->
                chance(
                        likelihood,
                        likelihood.low(),
                        likelihood.high(),
                        say.readRange(percent(likelihood.probability())));
            case VALUE -> value(likelihood, number(likelihood.value(), unit), say.readValue());
            case VALUE_RANGE ->
                value(
                        likelihood,
                        messages.of(WebMessages.class)
                                .valueRange(
                                        Fmt.plain(likelihood.valueLow(), locale()),
                                        number(likelihood.valueHigh(), unit)),
                        likelihood.levelAssumed()
                                ? say.readValueRangeAssumed(percent(likelihood.level()))
                                : say.readValueRange(percent(likelihood.level())));
            case NONE -> none(likelihood, say);
        };
        return likelihood.rounded() ? also(read, say.readRounded()) : read;
    }

    private ReadBack words(Likelihood likelihood, PredictionMessages say) {
        String words = likelihood.words();
        Match match = words == null ? null : lexicons.read(words).orElse(null);
        Band band = match == null ? null : match.term().band();
        if (match == null || band == null) {
            return none(likelihood, say);
        }
        String label = match.term().label();
        String point = percent(band.point());
        String explained;
        if (match.scale().fallback()) {
            explained = say.readFallback(label, match.scale().name(), point);
        } else if (match.nearest()) {
            explained = say.readNearest(likelihood.stated(), match.scale().name(), label, point);
        } else {
            explained = say.readAs(label, match.scale().name(), point);
        }
        return new ReadBack(
                likelihood.stated(),
                range(band.low(), band.high()),
                band.low().millionths(),
                band.high().millionths(),
                band.point().millionths(),
                false,
                explained,
                List.of());
    }

    /** How other published scales read the same words, where they list them themselves. */
    private List<String> others(String words, Scale than, PredictionMessages say) {
        List<String> others = new ArrayList<>();
        for (Scale scale : lexicons.all()) {
            if (scale.fallback() || scale.code().equals(than.code()) || others.size() == OTHERS) {
                continue;
            }
            Optional<Match> match = scale.find(words, scale).filter(found -> !found.nearest());
            Band band = match.map(found -> found.term().band()).orElse(null);
            if (band != null) {
                others.add(say.readOther(scale.name(), range(band.low(), band.high())));
            }
        }
        return others;
    }

    private ReadBack chance(
            Likelihood likelihood, @Nullable Probability low, @Nullable Probability high, String explained) {
        if (low == null || high == null) {
            throw new IllegalArgumentException("a stated chance has its ends");
        }
        Probability point = likelihood.probability();
        return new ReadBack(
                likelihood.stated(),
                range(low, high),
                low.millionths(),
                high.millionths(),
                point == null ? null : point.millionths(),
                false,
                explained,
                List.of());
    }

    private static ReadBack value(Likelihood likelihood, String range, String explained) {
        return new ReadBack(likelihood.stated(), range, null, null, null, true, explained, List.of());
    }

    private static ReadBack none(Likelihood likelihood, PredictionMessages say) {
        return new ReadBack(likelihood.stated(), "", null, null, null, false, say.readNoNumber(), List.of());
    }

    private static ReadBack also(ReadBack read, String sentence) {
        return new ReadBack(
                read.stated(),
                read.range(),
                read.low(),
                read.high(),
                read.point(),
                read.value(),
                read.explained() + " " + sentence,
                read.others());
    }

    /** "80–95%", or "70%" where both ends are the same. */
    public String range(Probability low, Probability high) {
        WebMessages say = messages.of(WebMessages.class);
        return low.equals(high) ? say.percent(percent(low)) : say.range(percent(low), percent(high));
    }

    private String number(java.math.@Nullable BigDecimal value, @Nullable String unit) {
        String plain = Fmt.plain(value, locale());
        return unit == null ? plain : plain + " " + unit;
    }

    private String percent(@Nullable Probability probability) {
        return probability == null ? "" : Fmt.percent(probability.millionths(), locale());
    }

    private Locale locale() {
        return languages.current();
    }
}
