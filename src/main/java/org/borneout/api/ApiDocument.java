package org.borneout.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.borneout.account.Role;
import org.borneout.web.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the OpenAPI document with what holds for all calls, and with what its generator does not read of the records. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDocument implements OASFilter {
    static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSecurityScheme(TOKEN, token());
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas != null && document.getPaths() != null) {
            DocumentedSchemas.inlineChoices(document);
            schemas = document.getComponents().getSchemas();
            DocumentedSchemas.complete(schemas);
            Schema problem = schemas.get(Problem.class.getSimpleName());
            if (problem != null) {
                DocumentedSchemas.completeProblem(problem);
            }
        }
        DocumentedAnswers.addTo(document.getComponents());
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach(ApiDocument::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            scope(operation);
            secure(operation);
            DocumentedParameters.complete(operation);
            DocumentedAnswers.complete(path, method, operation);
            DocumentedExamples.complete(operation);
        });
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(
                        "Made on /account. Its scope is read, log, review or admin; each may do all that the ones before"
                                + " it may, and none more than its owner may.");
    }

    /** Which scope a token needs at least; the generator knows the roles that are asked for. */
    private static void scope(Operation operation) {
        List<String> roles = operation.getSecurity() == null
                ? List.of()
                : operation.getSecurity().stream()
                        .flatMap(one -> one.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .toList();
        String scope = null;
        if (roles.contains(Role.LOGS)) {
            scope = "log";
        } else if (roles.contains(Role.REVIEWS)) {
            scope = "review";
        } else if (roles.contains(Role.ADMINISTERS)) {
            scope = "admin";
        } else if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            scope = "read";
        }
        if (scope != null) {
            operation.addExtension("x-scope", scope);
        }
    }

    /** The generator names the roles of this program, which are not scopes of a token. What is open needs none. */
    private static void secure(Operation operation) {
        boolean guarded =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        var byToken = OASFactory.createSecurityRequirement().addScheme(TOKEN);
        operation.setSecurity(guarded ? List.of(byToken) : List.of(OASFactory.createSecurityRequirement(), byToken));
    }
}
