package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.borneout.source.Publication;
import org.borneout.source.PublicationKind;
import org.borneout.source.SourceMessages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** The way of a statement: institute, what it published, the agency, the outlet that was read. */
@ApplicationScoped
class Chains {
    private static final int LONGEST = 10;

    private final Messages messages;

    Chains(Messages messages) {
        this.messages = messages;
    }

    /** @param institute as it is shown; null leaves it out */
    List<ChainLink> of(@Nullable String institute, @Nullable Publication read) {
        Deque<Publication> way = new ArrayDeque<>();
        for (Publication step = read; step != null && way.size() < LONGEST; step = step.carries()) {
            way.addFirst(step);
        }
        List<ChainLink> links = new ArrayList<>();
        if (institute != null) {
            links.add(new ChainLink(institute, first(way.peekFirst()), null, null, null, null, null));
        }
        ReportMessages say = messages.of(ReportMessages.class);
        boolean original = true;
        for (Publication publication : way) {
            String agency = publication.agency();
            if (agency != null && !agency.equals(publication.outlet())) {
                links.add(new ChainLink(agency, say.chainAgency(), null, null, null, null, null));
            }
            links.add(link(publication, agency != null || !original));
            original = false;
        }
        return links;
    }

    private ChainLink link(Publication publication, boolean carries) {
        String kind = messages.of(SourceMessages.class).publicationKind(publication.kind());
        ReportMessages say = messages.of(ReportMessages.class);
        String outlet = publication.outlet();
        return new ChainLink(
                outlet == null ? publication.title() : outlet,
                carries ? say.chainCarries(kind) : say.chainPrints(kind),
                outlet == null ? null : publication.title(),
                publication.id(),
                publication.publishedOn(),
                publication.url(),
                publication.archiveUrl());
    }

    /** What is known of the institute's own text. */
    private String first(@Nullable Publication oldest) {
        ReportMessages say = messages.of(ReportMessages.class);
        if (oldest == null) {
            return say.chainNoSource();
        }
        boolean own = oldest.kind() == PublicationKind.REPORT || oldest.kind() == PublicationKind.RELEASE;
        return own ? say.chainSaid() : say.chainNotSeen();
    }
}
