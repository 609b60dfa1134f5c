package org.borneout.api;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.borneout.account.Visitor;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.InstituteRecords;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Cursor;
import org.borneout.web.Messages;
import org.borneout.web.Problem;
import org.borneout.web.Refusal;
import org.borneout.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The directory of institutes. */
@Path("/api/v1/institutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Institutes")
class InstituteResource {
    private static final int SORT_VALUES = 2;

    private final Institutes institutes;
    private final InstituteRecords records;
    private final AsOfs asOfs;
    private final Visitor visitor;
    private final Messages messages;

    InstituteResource(
            Institutes institutes, InstituteRecords records, AsOfs asOfs, Visitor visitor, Messages messages) {
        this.institutes = institutes;
        this.records = records;
        this.asOfs = asOfs;
        this.visitor = visitor;
        this.messages = messages;
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getInstitute", summary = "One institute of the directory")
    @APIResponse(
            responseCode = "200",
            description = "The institute",
            content = @Content(schema = @Schema(implementation = InstituteAnswer.class)))
    @APIResponse(responseCode = "308", description = "It was merged into another one; Location says where it is now")
    @APIResponse(
            responseCode = "404",
            description = "There is none at this address, or not for you",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(@RestPath String slug) {
        Institute found = institutes.bySlug(slug);
        if (found == null || (!found.published() && !visitor.isSignedIn())) {
            throw Refusal.notFound();
        }
        if (!found.slug().equals(slug)) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .header("Location", "/api/v1/institutes/" + URLEncoder.encode(found.slug(), StandardCharsets.UTF_8))
                    .build();
        }
        return Response.ok(answers(List.of(found)).get(0)).build();
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listInstitutes",
            summary = "The directory of institutes, by name",
            description = "Institutes that are not published yet are shown to people who work here only.")
    public ListAnswer<InstituteAnswer> list(
            @RestQuery @DefaultValue(Asked.LIMIT) String limit, @RestQuery @Nullable String next) {
        Asked asked = new Asked(messages.of(ApiMessages.class));
        int count = asked.limit(limit);
        Cursor after = asked.next(next, SORT_VALUES);
        if (after != null && !after.values().get(1).matches("\\d{1,18}")) {
            asked.notACursor(next);
        }
        asked.check();
        List<Institute> oneMore = after == null
                ? institutes.directory(visitor.isSignedIn(), "", 0, count + 1)
                : institutes.directory(
                        visitor.isSignedIn(),
                        after.values().get(0),
                        Long.parseLong(after.values().get(1)),
                        count + 1);
        Slice<Institute> page = Slice.of(oneMore, count, last -> Cursor.of(last.name(), last.id()));
        return new ListAnswer<>(answers(page.items()), page.next());
    }

    private List<InstituteAnswer> answers(List<Institute> page) {
        Map<Long, InstituteRecord> found =
                records.of(page.stream().map(Institute::id).toList(), asOfs.now());
        return page.stream()
                .map(institute -> InstituteAnswer.of(institute, Objects.requireNonNull(found.get(institute.id()))))
                .toList();
    }
}
