package org.borneout.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.borneout.web.Refusal.Kind;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What holds for every request, before and after its own room sees it. */
class DoorFilters {
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    /** The CSRF check reads forms only; whatever else would change something through a browser is refused here. */
    @ServerRequestFilter(priority = 1)
    public void onlyFormsChangePages(ContainerRequestContext request) {
        if (!CHANGING.contains(request.getMethod())
                || Problems.concern(request.getUriInfo().getPath())) {
            return;
        }
        MediaType type = request.getMediaType();
        if (type == null || !FORMS.contains(type.getType() + "/" + type.getSubtype())) {
            throw Refusal.of(Kind.UNSUPPORTED_TYPE, "");
        }
    }

    /** Pages differ by language and by person; nobody in between may mix them up. */
    @ServerResponseFilter
    public void vary(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie, Authorization");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
