package org.borneout.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.borneout.account.Site;
import org.borneout.account.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells a program whose token it holds. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
class MeResource {
    private final Visitor visitor;
    private final String zone;
    private final Site site;

    MeResource(Visitor visitor, @ConfigProperty(name = "borneout.zone") String zone, Site site) {
        this.visitor = visitor;
        this.zone = zone;
        this.site = site;
    }

    @GET
    @Authenticated
    @Operation(operationId = "me", summary = "Whom the token stands for, and how far it reaches")
    public MeAnswer me() {
        return new MeAnswer(visitor.id(), visitor.name(), scope(), zone, site.solo());
    }

    private String scope() {
        if (visitor.isAdmin()) {
            return "ADMIN";
        }
        if (visitor.isReviewer()) {
            return "REVIEW";
        }
        return visitor.isAnalyst() ? "LOG" : "READ";
    }
}
