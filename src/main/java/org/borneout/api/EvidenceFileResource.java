package org.borneout.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.resolution.EvidenceFile;
import org.borneout.resolution.EvidenceFiles;
import org.borneout.resolution.ResolveMessages;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Problem;
import org.borneout.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Takes the files that readings rest on, as their bytes; a reading then names them by their ids. */
@Path(EvidenceFileResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verdicts")
class EvidenceFileResource {
    static final String PATH = "/api/v1/evidence-files";

    private final EvidenceFiles files;
    private final Visitor visitor;
    private final Messages messages;
    private final Clock clock;

    EvidenceFileResource(EvidenceFiles files, Visitor visitor, Messages messages, Clock clock) {
        this.files = files;
        this.visitor = visitor;
        this.messages = messages;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.LOGS)
    @Consumes({"application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/octet-stream"})
    @Operation(
            operationId = "uploadEvidence",
            summary = "Upload a file to be named in the evidence of a reading",
            description =
                    "The body is the file. What it is is told by its first bytes, whatever the request calls it. Only its"
                            + " sender can name it, and with the reading it is sealed. A file that no reading names within"
                            + " two days is given up.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "It is kept; id is what the evidence of a reading gives as its file",
            content =
                    @Content(
                            schema = @Schema(implementation = EvidenceFileAnswer.class),
                            examples = @ExampleObject(name = "kept", value = Examples.FILE)))
    @APIResponse(
            responseCode = "400",
            description = "It is neither a PDF nor a picture (PNG, JPEG, GIF, WebP)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "It is larger than 10 MB",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response upload(
            @Parameter(description = "What readers see it called") @RestQuery @Nullable String name,
            byte @Nullable [] body) {
        byte[] content = body == null ? new byte[0] : body;
        String called = name == null ? "" : name.strip();
        ResolveMessages say = messages.of(ResolveMessages.class);
        if (content.length > EvidenceFiles.LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, say.fileTooLarge(called));
        }
        EvidenceFile file = files.keep(content, called, visitor.id(), clock.instant());
        if (file == null) {
            Faults faults = new Faults();
            faults.add("", "UNFIT", null, say.fileUnfit(called));
            throw Refusal.invalid(messages.of(ApiMessages.class).fileNotKept(), faults);
        }
        return Response.status(201).entity(EvidenceFileAnswer.of(file)).build();
    }
}
