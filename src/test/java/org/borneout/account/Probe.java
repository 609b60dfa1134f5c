package org.borneout.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Endpoints of the API for tests of who may call it. */
@Path("/api/v1/probe")
@Produces(MediaType.TEXT_PLAIN)
class Probe {
    private final Visitor visitor;

    Probe(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @PermitAll
    public String anybody() {
        return visitor.name();
    }

    @POST
    @Path("log")
    @RolesAllowed(Role.LOGS)
    public String logs() {
        return visitor.name();
    }

    @POST
    @Path("review")
    @RolesAllowed(Role.REVIEWS)
    public String reviews() {
        return visitor.name();
    }

    @POST
    @Path("admin")
    @RolesAllowed(Role.ADMINISTERS)
    public String administers() {
        return visitor.name();
    }
}
