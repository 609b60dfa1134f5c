package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.source.InstituteKind;
import org.borneout.web.Cursor;
import org.borneout.web.Messages;
import org.borneout.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The directory of institutes. */
@Path("/")
class InstitutePages {
    private static final int ROWS = 50;
    private static final int LONGEST_TEXT = 200;

    /**
     * @param narrow whether anything is searched for
     * @param query of the same list from its start
     */
    @CheckedTemplate(basePath = "report")
    record institutes(
            Slice<InstituteRow> rows,
            String q,
            List<InstituteKind> kinds,
            @Nullable InstituteKind chosen,
            boolean narrow,
            boolean after,
            String query,
            String nextQuery,
            String fault)
            implements TemplateInstance {}

    private final Directory directory;
    private final Visitor visitor;
    private final Messages messages;

    InstitutePages(Directory directory, Visitor visitor, Messages messages) {
        this.directory = directory;
        this.visitor = visitor;
        this.messages = messages;
    }

    @GET
    @Path("institutes")
    @PermitAll
    @Transactional
    public Response list(
            @RestQuery @Nullable String q, @RestQuery @Nullable String kind, @RestQuery @Nullable String after) {
        ReportMessages say = messages.of(ReportMessages.class);
        String text = q == null || q.isBlank() ? null : q.strip();
        InstituteKind chosen = kind(kind);
        String fault = "";
        if (kind != null && !kind.isBlank() && chosen == null) {
            fault = say.filterUnknown(kind);
        } else if (text != null
                && (text.length() > LONGEST_TEXT || text.codePoints().anyMatch(Character::isISOControl))) {
            fault = say.filterText(LONGEST_TEXT);
        }
        Cursor cursor = Directory.cursor(after);
        Slice<InstituteRow> page = fault.isEmpty()
                ? directory.page(text, chosen, visitor.isAnalyst(), cursor, ROWS)
                : new Slice<>(List.of(), null);
        String query = "?" + (text == null ? "" : "q=" + encoded(text))
                + (chosen == null ? "" : (text == null ? "" : "&") + "kind=" + chosen.name());
        String next = page.next() == null ? "" : (query.equals("?") ? query : query + "&") + "after=" + page.next();
        return Response.status(fault.isEmpty() ? 200 : 400)
                .entity(new institutes(
                        page,
                        text == null ? "" : text,
                        List.of(InstituteKind.values()),
                        chosen,
                        text != null || chosen != null,
                        cursor != null,
                        query.equals("?") ? "" : query,
                        next,
                        fault))
                .build();
    }

    private static @Nullable InstituteKind kind(@Nullable String sent) {
        return Arrays.stream(InstituteKind.values())
                .filter(choice -> choice.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
