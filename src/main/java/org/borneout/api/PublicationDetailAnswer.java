package org.borneout.api;

import java.time.LocalDate;
import java.util.List;
import org.borneout.api.ForecastAnswer.PublicationAnswer;
import org.borneout.source.Publication;
import org.borneout.source.PublicationKind;
import org.jspecify.annotations.Nullable;

/**
 * Where something was printed, with what was said in it.
 *
 * @param carries id of the publication that this one reprints, translates or reports on
 * @param carriedBy those that do so with this one
 */
record PublicationDetailAnswer(
        long id,
        String title,
        PublicationKind kind,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String byline,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        @Nullable Long carries,
        List<PublicationAnswer> carriedBy,
        ListAnswer<PredictionAnswer> predictions,
        String page) {
    static PublicationDetailAnswer of(
            Publication publication, List<Publication> carrying, ListAnswer<PredictionAnswer> predictions) {
        PublicationAnswer known = PublicationAnswer.of(publication);
        return new PublicationDetailAnswer(
                known.id(),
                known.title(),
                known.kind(),
                known.outlet(),
                known.agency(),
                known.byline(),
                known.url(),
                known.archiveUrl(),
                known.publishedOn(),
                publication.language(),
                known.carries(),
                carrying.stream().map(PublicationAnswer::of).toList(),
                predictions,
                "/publications/" + known.id());
    }
}
