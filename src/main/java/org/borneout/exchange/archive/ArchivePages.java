package org.borneout.exchange.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.borneout.account.Role;
import org.borneout.account.Visitor;

/** The button on the admin's page. */
@Path("/admin/archive")
@RolesAllowed(Role.ADMINISTERS)
class ArchivePages {
    private final Downloads downloads;
    private final Visitor visitor;

    ArchivePages(Downloads downloads, Visitor visitor) {
        this.downloads = downloads;
        this.visitor = visitor;
    }

    @POST
    public Response archive() {
        return downloads.archive(visitor.id());
    }
}
