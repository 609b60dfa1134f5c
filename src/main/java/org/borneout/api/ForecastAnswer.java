package org.borneout.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.prediction.Appearance;
import org.borneout.prediction.Forecast;
import org.borneout.source.Publication;
import org.borneout.source.PublicationKind;
import org.jspecify.annotations.Nullable;

/** One dated statement of a prediction, and where it was printed. */
record ForecastAnswer(
        long id,
        LocalDate madeOn,
        boolean first,
        boolean last,
        LikelihoodAnswer likelihood,
        Original original,
        List<AppearanceAnswer> appearances) {

    record Original(@Nullable String language, @Nullable String translation) {}

    /**
     * How sure the institute was.
     *
     * @param stated as it was said
     * @param phrase the term of the lexicon by which the words are read
     * @param nearest whether that is only the nearest term
     * @param probability of the words as said about the side
     * @param probabilityOfQuestion only where the side is WILL_NOT: that the thing does happen
     * @param low lower end, of the probability or of the number
     * @param value of a number
     * @param level the share of cases that a range of numbers claims to cover
     */
    record LikelihoodAnswer(
            String stated,
            LikelihoodKind kind,
            @Nullable String phrase,
            @Nullable String lexicon,
            @Nullable Integer lexiconVersion,
            @Nullable Boolean nearest,
            @Nullable BigDecimal probability,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal probabilityOfQuestion,

            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal value,
            @Nullable BigDecimal level,
            @Nullable Boolean levelAssumed,
            boolean rounded) {}

    /** The exact quotation and its place in the text. */
    record AppearanceAnswer(
            long id,
            @Nullable String quote,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable PublicationAnswer publication) {
        static AppearanceAnswer of(Appearance appearance) {
            Publication publication = appearance.publication();
            return new AppearanceAnswer(
                    appearance.id(),
                    appearance.quote(),
                    appearance.prefix(),
                    appearance.suffix(),
                    appearance.startOffset(),
                    appearance.endOffset(),
                    publication == null ? null : PublicationAnswer.of(publication));
        }
    }

    /** @param carries id of the publication that this one reprints, translates or reports on */
    record PublicationAnswer(
            long id,
            String title,
            PublicationKind kind,
            @Nullable String outlet,
            @Nullable String agency,
            @Nullable String byline,
            @Nullable String url,
            @Nullable String archiveUrl,
            @Nullable LocalDate publishedOn,
            @Nullable Long carries) {
        static PublicationAnswer of(Publication publication) {
            Publication original = publication.carries();
            return new PublicationAnswer(
                    publication.id(),
                    publication.title(),
                    publication.kind(),
                    publication.outlet(),
                    publication.agency(),
                    publication.byline(),
                    publication.url(),
                    publication.archiveUrl(),
                    publication.publishedOn(),
                    original == null ? null : original.id());
        }
    }

    static ForecastAnswer of(
            Forecast forecast, int count, LikelihoodAnswer likelihood, List<AppearanceAnswer> appearances) {
        return new ForecastAnswer(
                forecast.id(),
                forecast.madeOn(),
                forecast.number() == 1,
                forecast.number() == count,
                likelihood,
                new Original(forecast.language(), forecast.translation()),
                appearances);
    }
}
