package org.borneout.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that explains the calls and lets a reader try one. */
@Path("/api")
@Produces(MediaType.TEXT_HTML)
class ApiPages {
    @CheckedTemplate(basePath = "api")
    record api(String site, String example, String verdict, String patch, List<String> methods, long perMinute)
            implements TemplateInstance {}

    private static final List<String> METHODS = List.of("GET", "POST", "PATCH");

    private final Optional<String> publicAddress;
    private final long perMinute;

    ApiPages(
            @ConfigProperty(name = "borneout.public-url") Optional<String> publicAddress,
            @ConfigProperty(name = "borneout.api-calls-per-minute") long perMinute) {
        this.publicAddress = publicAddress;
        this.perMinute = perMinute;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance api(UriInfo uri) {
        String site = publicAddress
                .filter(address -> !address.isBlank())
                .orElse(uri.getBaseUri().toString());
        return new api(
                site.replaceFirst("/+$", ""),
                Examples.SHORT,
                Examples.VERDICT,
                Examples.PATCH_INSTITUTE,
                METHODS,
                perMinute);
    }
}
