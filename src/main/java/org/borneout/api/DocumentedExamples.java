package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/**
 * Puts examples into the document: of requests those in {@link Examples}, as JSON and not as text; of answers the files in
 * {@code api/examples}, called after the operation and the status. A test gets each of them from the running application.
 */
final class DocumentedExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What stands in the examples; a test puts the numbers of its own records in their place. */
    private static final Map<String, Object> IN_PATHS = Map.of("slug", "institute-for-far-eastern-studies");

    private DocumentedExamples() {}

    static void complete(Operation operation) {
        parsed(operation);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            Object answer = answer(operation.getOperationId() + "." + status);
            if (answer != null && response.getContent() != null) {
                response.getContent().getMediaTypes().values().forEach(type -> example(type, "example", answer));
            }
        });
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.stream()
                    .filter(one -> one.getIn() == In.PATH)
                    .forEach(one -> one.setExample(IN_PATHS.getOrDefault(one.getName(), 101)));
        }
    }

    private static void parsed(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(type -> {
            if (type.getExamples() != null) {
                type.getExamples().values().forEach(example -> {
                    if (example.getValue() instanceof String text) {
                        example.setValue(parse(text));
                    }
                });
            }
        });
    }

    private static void example(MediaType type, String name, Object value) {
        if (type.getExamples() == null || type.getExamples().isEmpty()) {
            type.addExample(name, OASFactory.createExample().value(value));
        }
    }

    private static Object parse(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("an example is no JSON", e);
        }
    }

    private static @Nullable Object answer(String name) {
        String file = "api/examples/" + name + ".json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            JsonNode node = JSON.readTree(in);
            return JSON.convertValue(node, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
