package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.lexicon.reading.Match;
import org.borneout.lexicon.reading.Scale;
import org.borneout.prediction.ReadBacks;
import org.borneout.web.Mark;
import org.borneout.web.Messages;

/** How published scales read the words of a forecast: the default one first, then those that list the words. */
@ApplicationScoped
class ScaleReadings {
    private final Lexicons lexicons;
    private final ReadBacks readBacks;
    private final Messages messages;

    ScaleReadings(Lexicons lexicons, ReadBacks readBacks, Messages messages) {
        this.lexicons = lexicons;
        this.readBacks = readBacks;
        this.messages = messages;
    }

    /** Empty where nothing was said in words, or where no scale gives the words a number. */
    List<ScaleReading> of(Likelihood likelihood) {
        String words = likelihood.words();
        if (likelihood.kind() != LikelihoodKind.WORDS || words == null) {
            return List.of();
        }
        Scale standard = lexicons.standard();
        List<ScaleReading> readings = new ArrayList<>();
        lexicons.read(words).flatMap(match -> reading(match, true)).ifPresent(readings::add);
        boolean byFallback =
                lexicons.read(words).map(match -> match.scale().fallback()).orElse(false);
        for (Scale scale : lexicons.all()) {
            if (!scale.code().equals(standard.code()) && !(scale.fallback() && byFallback)) {
                scale.find(words, scale)
                        .filter(match -> !match.nearest())
                        .flatMap(match -> reading(match, false))
                        .ifPresent(readings::add);
            }
        }
        return readings;
    }

    private Optional<ScaleReading> reading(Match match, boolean leading) {
        Band band = match.term().band();
        if (band == null) {
            return Optional.empty();
        }
        ReportMessages say = messages.of(ReportMessages.class);
        String label = match.term().label();
        String as = match.nearest() ? say.scaleNearest(label) : say.scaleAs(label);
        if (match.scale().fallback()) {
            as += ", " + say.scaleOurs();
        } else if (!match.term().seen()) {
            as += ", " + say.scaleUnverified();
        }
        return Optional.of(new ScaleReading(
                match.scale().name(),
                match.scale().code(),
                as,
                new Mark(band.low().millionths(), band.high().millionths(), null),
                readBacks.range(band.low(), band.high()),
                leading));
    }
}
