package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import org.borneout.source.Publication;
import org.borneout.source.PublicationKind;
import org.borneout.source.Publications;
import org.jspecify.annotations.Nullable;

/** Checks the part of a form that says where something was printed. */
@ApplicationScoped
class PublicationChecks {
    private static final int TITLE_LENGTH = 500;

    /**
     * What the form says of a publication.
     *
     * @param existing the known one that is meant, if any
     * @param details as typed; null when none was named, or only by number
     */
    record Checked(
            @Nullable Publication existing,
            Publication.@Nullable Details details,
            @Nullable Publication carries) {}

    private final Publications publications;

    PublicationChecks(Publications publications) {
        this.publications = publications;
    }

    Checked check(FormReader in) {
        if (in.form.has("publication.id")) {
            Long id = in.id("publication.id");
            Publication known = id == null ? null : publications.findById(id);
            if (known == null) {
                in.fault("publication.id", "UNKNOWN", in.say.publicationUnknown(in.form.value("publication.id")));
            }
            return new Checked(known, null, null);
        }
        String url = in.address("publication.url");
        String archiveUrl = in.address("publication.archiveUrl");
        String title = in.text("publication.title", TITLE_LENGTH);
        var kind = in.choice("publication.kind", PublicationKind.class, PublicationKind.NEWS_STORY);
        String outlet = in.text("publication.outlet", 200);
        String agency = in.text("publication.agency", 200);
        String byline = in.text("publication.byline", 300);
        var publishedOn = in.day("publication.publishedOn");
        Publication carries = carried(in, url);
        if (title == null && url == null) {
            if (outlet != null || agency != null || byline != null || archiveUrl != null || carries != null) {
                in.fault("publication.title", "MISSING", in.say.publicationNeedsTitle());
            }
            return new Checked(null, null, null);
        }
        String named = title == null ? url : title;
        if (named == null) {
            return new Checked(null, null, null);
        }
        String shortened = named.length() <= TITLE_LENGTH ? named : named.substring(0, TITLE_LENGTH);
        Publication.Details details = new Publication.Details(
                shortened, kind, outlet, agency, byline, publishedOn, in.form.text("language"), url, archiveUrl);
        Publication known = publications.same(details);
        return new Checked(known, details, carries);
    }

    /** The original, named by its number or its address; it has to be known already. */
    private @Nullable Publication carried(FormReader in, @Nullable String url) {
        String typed = in.form.text("publication.carries");
        if (typed == null) {
            return null;
        }
        if (typed.equals(url)) {
            in.fault("publication.carries", "CARRIES_ITSELF", in.say.carriesItself());
            return null;
        }
        Long id = in.id("publication.carries");
        Publication carried = id == null ? publications.byUrl(typed) : publications.findById(id);
        if (carried == null) {
            in.fault("publication.carries", "UNKNOWN", in.say.publicationUnknown(typed));
        }
        return carried;
    }
}
