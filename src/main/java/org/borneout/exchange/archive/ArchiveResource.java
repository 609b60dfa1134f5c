package org.borneout.exchange.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The archive for programs. */
@Path("/api/v1/archive")
@Tag(name = "Data")
class ArchiveResource {
    private final Downloads downloads;
    private final Visitor visitor;

    ArchiveResource(Downloads downloads, Visitor visitor) {
        this.downloads = downloads;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed(Role.ADMINISTERS)
    @Produces(Downloads.ZIP)
    @Operation(
            operationId = "archive",
            summary = "Everything but secrets, for an empty installation on either database",
            description =
                    "A zip file, streamed; the ledger notes who asked for it. It holds what no page shows: readings"
                            + " that are sealed, private extracts, e-mail addresses. The command restore-archive reads it.")
    @APIResponse(
            responseCode = "200",
            description = "The archive; without manifest.json at its end it was cut off",
            content =
                    @Content(
                            mediaType = Downloads.ZIP,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public Response archive() {
        return downloads.archive(visitor.id());
    }
}
