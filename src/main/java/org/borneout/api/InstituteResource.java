package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.ledger.History;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The directory of institutes: read, entered and put right. */
@Path("/api/v1/institutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Institutes")
class InstituteResource {
    private static final int SORT_VALUES = 2;

    private final Institutes institutes;
    private final InstituteRecords records;
    private final InstituteEdits edits;
    private final Sent sent;
    private final Versions versions;
    private final AsOfs asOfs;
    private final Visitor visitor;
    private final Messages messages;

    InstituteResource(
            Institutes institutes,
            InstituteRecords records,
            InstituteEdits edits,
            Sent sent,
            Versions versions,
            AsOfs asOfs,
            Visitor visitor,
            Messages messages) {
        this.institutes = institutes;
        this.records = records;
        this.edits = edits;
        this.sent = sent;
        this.versions = versions;
        this.asOfs = asOfs;
        this.visitor = visitor;
        this.messages = messages;
    }

    @POST
    @RolesAllowed(Role.LOGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enterInstitute",
            summary = "Enter an institute in the directory",
            description = "Logging a prediction of an unknown institute enters it, too; here more of it can be said.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewInstitute.class),
                            examples = @ExampleObject(name = "institute", value = Examples.INSTITUTE)))
    @APIResponse(
            responseCode = "201",
            description = "It is entered",
            content = @Content(schema = @Schema(implementation = DirectoryEntryAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "One of its official names is in the directory; existing is the id of that institute",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response enter(
            @Parameter(description = "The same body under the same key gets the same answer for 24 hours")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            byte @Nullable [] body) {
        JsonNode object = SentBody.object(body, messages.of(ApiMessages.class));
        Once.Made made = edits.enter(object, sent.key(key));
        Response.ResponseBuilder answer = entered(made.subject());
        return (made.repeated() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    @Transactional
    Response.ResponseBuilder entered(long id) {
        Institute who = institutes.findById(id);
        return Response.status(201)
                .entity(entry(who))
                .header("Location", address(who))
                .header("ETag", tag(who));
    }

    private static String address(Institute who) {
        return "/api/v1/institutes/" + URLEncoder.encode(who.slug(), StandardCharsets.UTF_8);
    }

    private DirectoryEntryAnswer entry(Institute who) {
        return DirectoryEntryAnswer.of(who, answers(List.of(who)).get(0), visitor.isSignedIn());
    }

    /** The position of its entry; beside it what moves with its predictions and the days. */
    private String tag(Institute who) {
        var now = asOfs.now();
        String counted = records.lastChange(who.id(), now.position()) + " " + now.day();
        return versions.beside(counted, new History.Subject("institute", who.id()));
    }

    @PATCH
    @Path("{slug}")
    @RolesAllowed(Role.LOGS)
    @Consumes({Patches.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "describeInstitute",
            summary = "Put an institute's entry right",
            description = "A merge-patch: what is not sent stays, null takes away, names replace all names. Its address"
                    + " stays what it is.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = Patches.MERGE_PATCH,
                        schema = @Schema(implementation = InstitutePatch.class),
                        examples = @ExampleObject(name = "coverage", value = Examples.PATCH_INSTITUTE)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InstitutePatch.class),
                        examples = @ExampleObject(name = "coverage", value = Examples.PATCH_INSTITUTE))
            })
    @APIResponse(
            responseCode = "200",
            description = "It is described so, or nothing was different",
            content = @Content(schema = @Schema(implementation = DirectoryEntryAnswer.class)))
    public Response describe(
            @Parameter(description = "Its address part, or that of an institute which was merged into it") @RestPath
                    String slug,
            @Parameter(description = "The ETag of the version that is corrected") @RestHeader("If-Match") @Nullable
                    String ifMatch,
            byte @Nullable [] body) {
        JsonNode object = SentBody.object(body, messages.of(ApiMessages.class));
        patch(slug, ifMatch, object);
        return described(slug);
    }

    @Transactional
    void patch(String slug, @Nullable String ifMatch, JsonNode object) {
        Institute who = seen(slug);
        edits.patch(who, tag(who), ifMatch, object);
    }

    @Transactional
    Response described(String slug) {
        Institute who = seen(slug);
        return Response.ok(entry(who)).header("ETag", tag(who)).build();
    }

    private Institute seen(String slug) {
        Institute found = institutes.bySlug(slug);
        if (found == null || (!found.published() && !visitor.isSignedIn())) {
            throw Refusal.notFound();
        }
        return found;
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getInstitute", summary = "One institute of the directory")
    @APIResponse(
            responseCode = "200",
            description = "The institute; ETag is the version of its entry",
            content = @Content(schema = @Schema(implementation = DirectoryEntryAnswer.class)))
    @APIResponse(responseCode = "304", description = "The version in If-None-Match still stands")
    @APIResponse(responseCode = "308", description = "It was merged into another one; Location says where it is now")
    public Response get(@RestPath String slug, @RestHeader("If-None-Match") @Nullable String held) {
        Institute found = seen(slug);
        if (!found.slug().equals(slug)) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .header("Location", address(found))
                    .build();
        }
        String tag = tag(found);
        Response.ResponseBuilder answer =
                Versions.matches(held, tag) ? Response.notModified() : Response.ok(entry(found));
        return answer.header("ETag", tag).build();
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listInstitutes",
            summary = "The directory of institutes, by name",
            description = "Institutes that are not published yet are shown to people who work here only.")
    public ListAnswer<InstituteAnswer> list(
            @Parameter(description = "Entries of a page, 1 to 200", schema = @Schema(implementation = Integer.class))
                    @RestQuery
                    @DefaultValue(Asked.LIMIT)
                    String limit,
            @Parameter(description = "What the page before gave as next") @RestQuery @Nullable String next) {
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
