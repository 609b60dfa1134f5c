package org.borneout.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The switch of language, kept in a cookie so that it works without an account. */
@Path("/language")
class LanguagePages {
    @GET
    @Path("{tag}")
    @PermitAll
    public Response speak(@RestPath String tag, @RestQuery @Nullable String then) {
        Locale spoken = Languages.spoken(tag);
        if (spoken == null) {
            throw Refusal.notFound();
        }
        return Response.seeOther(Here.safe(then)).cookie(Languages.kept(spoken)).build();
    }
}
