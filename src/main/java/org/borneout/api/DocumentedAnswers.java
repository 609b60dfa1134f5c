package org.borneout.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.borneout.web.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every answer that a call can get: what a call does not say of itself follows from what it takes. */
final class DocumentedAnswers {
    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("400", "Something is to be mended; all of it is told at once, and nothing was saved"),
            Map.entry("401", "There is no token, or none that is known"),
            Map.entry("403", "The scope of the token, or the role of its owner, is too small"),
            Map.entry("404", "There is nothing at this address, or nothing for you"),
            Map.entry("406", "The answer comes as JSON only"),
            Map.entry("409", "It does not fit what is stored"),
            Map.entry("412", "Somebody else changed it since the version in If-Match"),
            Map.entry("413", "The body is larger than this site accepts"),
            Map.entry("415", "The body has to be JSON"),
            Map.entry("422", "The Idempotency-Key was sent with another body"),
            Map.entry("428", "If-Match is missing; send the ETag of the version that you have"),
            Map.entry("429", "Too many calls in a minute; Retry-After says when to go on"));

    private static final List<String> LIMITS = List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
    private static final Set<String> WITH_BODY = Set.of("POST", "PATCH", "PUT");

    private DocumentedAnswers() {}

    static void addTo(Components components) {
        components.addHeader("RateLimit-Limit", header("How many calls a minute are allowed", SchemaType.INTEGER));
        components.addHeader("RateLimit-Remaining", header("How many are left just now", SchemaType.INTEGER));
        components.addHeader(
                "RateLimit-Reset", header("In how many seconds all of them are there again", SchemaType.INTEGER));
        components.addHeader("Retry-After", header("In how many seconds to go on", SchemaType.INTEGER));
        components.addHeader("ETag", header("The version, for If-Match and If-None-Match", SchemaType.STRING));
        components.addHeader("Location", header("Where it is", SchemaType.STRING));
    }

    private static Header header(String description, SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(type));
    }

    static void complete(String path, HttpMethod method, Operation operation) {
        boolean guarded = operation.getSecurity().size() == 1;
        boolean takesBody = operation.getRequestBody() != null && WITH_BODY.contains(method.name());
        boolean asks = has(operation, In.QUERY, null);
        add(operation, "401", true);
        add(operation, "403", guarded);
        add(operation, "400", takesBody || asks || has(operation, In.HEADER, "Idempotency-Key"));
        add(operation, "404", has(operation, In.PATH, null) || asks);
        add(operation, "406", true);
        add(operation, "409", WITH_BODY.contains(method.name()));
        add(operation, "412", has(operation, In.HEADER, "If-Match"));
        add(operation, "413", takesBody);
        add(operation, "415", takesBody);
        add(operation, "422", has(operation, In.HEADER, "Idempotency-Key"));
        add(operation, "428", method == HttpMethod.PATCH);
        add(operation, "429", true);
        operation.getResponses().getAPIResponses().forEach((status, response) -> headers(operation, status, response));
    }

    private static boolean has(Operation operation, In in, @org.jspecify.annotations.Nullable String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null
                && parameters.stream()
                        .anyMatch(one -> one.getIn() == in && (name == null || name.equals(one.getName())));
    }

    /** What the generator wrote of a refusal knows nothing of its shape. */
    private static void add(Operation operation, String status, boolean possible) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        boolean told = known != null && known.getContent() != null;
        if (!possible || told) {
            return;
        }
        String description = REFUSALS.getOrDefault(status, status);
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
    }

    private static void headers(Operation operation, String status, APIResponse response) {
        LIMITS.forEach(name -> refer(response, name));
        if (status.equals("429")) {
            refer(response, "Retry-After");
        }
        boolean versioned = has(operation, In.HEADER, "If-None-Match") || has(operation, In.HEADER, "If-Match");
        if (versioned && Set.of("200", "201", "202", "304").contains(status)) {
            refer(response, "ETag");
        }
        if (Set.of("201", "308").contains(status)) {
            refer(response, "Location");
        }
    }

    private static void refer(APIResponse response, String header) {
        response.addHeader(header, OASFactory.createHeader().ref("#/components/headers/" + header));
    }
}
