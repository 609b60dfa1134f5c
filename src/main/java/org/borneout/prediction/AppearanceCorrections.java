package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.source.Publication;
import org.borneout.source.PublicationEntries;
import org.jspecify.annotations.Nullable;

/** The part of a correction that concerns the quotation and where it was printed. */
@ApplicationScoped
class AppearanceCorrections {
    private final Predictions predictions;
    private final PublicationEntries publications;
    private final Ledger ledger;

    AppearanceCorrections(Predictions predictions, PublicationEntries publications, Ledger ledger) {
        this.predictions = predictions;
        this.publications = publications;
        this.ledger = ledger;
    }

    /** Applies what is different, adding it to the change of the prediction; false when nothing is. */
    boolean apply(Prediction prediction, Forecast forecast, CheckedPrediction checked, Change change, long by) {
        Appearance appearance = predictions.appearancesOf(prediction).stream()
                .filter(found -> found.forecast().number() == forecast.number())
                .findFirst()
                .orElse(null);
        String quote = checked.quote();
        Publication was = appearance == null ? null : appearance.publication();
        boolean corrected = was != null && correct(was, checked, by);
        Publication is = publication(was, checked, by);
        boolean sameQuote = Objects.equals(appearance == null ? null : appearance.quote(), quote);
        if (sameQuote && was == is) {
            return corrected;
        }
        change.textChange("quote", appearance == null ? null : appearance.quote(), quote)
                .codeChange("publication", was == null ? null : was.id(), is == null ? null : is.id());
        if (appearance == null) {
            predictions.appear(forecast, is, quote, by);
        } else if (quote == null && is == null) {
            predictions.getEntityManager().remove(appearance);
        } else {
            appearance.isCopiedAs(quote, is);
        }
        return true;
    }

    /** Puts the details of a publication right in place, where it is still the same one. */
    private boolean correct(Publication publication, CheckedPrediction checked, long by) {
        Publication.Details was = publication.details();
        Publication.Details is = checked.publicationDetails();
        Publication carries = checked.carries();
        if (is == null || !Objects.equals(was.url(), is.url())) {
            return false;
        }
        Publication carried = publication.carries();
        Change change = Change.of(by, "CORRECTED", "publication", publication.id())
                .textChange("title", was.title(), is.title())
                .textChange("outlet", was.outlet(), is.outlet())
                .textChange("agency", was.agency(), is.agency())
                .textChange("byline", was.byline(), is.byline())
                .textChange("archiveUrl", was.archiveUrl(), is.archiveUrl())
                .codeChange("kind", was.kind(), is.kind())
                .codeChange("publishedOn", was.publishedOn(), is.publishedOn())
                .codeChange("carries", carried == null ? null : carried.id(), carries == null ? null : carries.id());
        if (change.isEmpty()) {
            return false;
        }
        publication.isDescribedAs(is);
        publication.carries(carries);
        ledger.record(change);
        return true;
    }

    /** The publication meant: the same one, another known one, or a new one. */
    private @Nullable Publication publication(@Nullable Publication was, CheckedPrediction checked, long by) {
        Publication.Details details = checked.publicationDetails();
        if (details == null) {
            return checked.publication();
        }
        if (was != null && Objects.equals(was.url(), details.url())) {
            return was;
        }
        Publication known = checked.publication();
        if (known != null) {
            return known;
        }
        return publications.enter(details, checked.carries(), by);
    }
}
