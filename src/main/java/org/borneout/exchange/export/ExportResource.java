package org.borneout.exchange.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The public data set for programs. */
@Path("/api/v1/export")
@Tag(name = "Data")
class ExportResource {
    private final Downloads downloads;

    ExportResource(Downloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @PermitAll
    @Produces(Downloads.ZIP)
    @Operation(
            operationId = "export",
            summary = "Everything that is public, as one zip file of CSV tables",
            description =
                    "With a README that describes every column, the licence, and checksums. The same ledger position"
                            + " on the same day gives the same bytes, and the same ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The data set; without SHA256SUMS at its end it was cut off",
            content =
                    @Content(mediaType = Downloads.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag that was sent")
    public Response export(
            @Parameter(description = "true: with invented institutes, labelled") @RestQuery @DefaultValue("false")
                    boolean invented,
            @Context Request request) {
        return downloads.dataSet(invented, request);
    }
}
