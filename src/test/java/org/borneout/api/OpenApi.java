package org.borneout.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi31;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document of the running application, read and asked by tests. */
final class OpenApi {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "https://example.org/openapi.json";
    /** Stands there in tests only. */
    private static final String OF_TESTS = "/api/v1/probe";

    private static final List<String> METHODS = List.of("get", "post", "patch", "put", "delete");

    /** One call: its method in capitals, its path as the document writes it. */
    record Call(String id, String method, String path, JsonNode node) {
        boolean guarded() {
            JsonNode security = node.path("security");
            return security.size() == 1 && !security.get(0).isEmpty();
        }

        Set<String> statuses() {
            Set<String> statuses = new java.util.TreeSet<>();
            node.path("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }

        List<JsonNode> parameters(String in) {
            List<JsonNode> found = new ArrayList<>();
            node.path("parameters").forEach(one -> {
                if (one.path("in").asText().equals(in)) {
                    found.add(one);
                }
            });
            return found;
        }

        /** What the body has to look like, or null where none is taken. */
        @Nullable
        JsonNode body() {
            JsonNode content = node.at("/requestBody/content");
            return content.isMissingNode() || content.isEmpty()
                    ? null
                    : content.elements().next().path("schema");
        }

        boolean takesJson() {
            return body() != null && bodyType().endsWith("json");
        }

        String bodyType() {
            return node.at("/requestBody/content").fieldNames().next();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    final JsonNode document;
    private final JsonSchemaFactory factory;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    private OpenApi(JsonNode document) {
        this.document = document;
        this.factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.metaSchema(OpenApi31.getInstance())
                        .defaultMetaSchemaIri(OpenApi31.getInstance().getIri())
                        .schemaLoaders(loaders -> loaders.schemas(Map.of(BASE, document.toString()))));
    }

    static OpenApi read() {
        String text = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .asString();
        return new OpenApi(json(text));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(method ->
                                path.getValue().has(method) && !path.getKey().startsWith(OF_TESTS))
                        .forEach(method -> {
                            JsonNode node = path.getValue().get(method);
                            calls.add(new Call(
                                    node.path("operationId").asText(),
                                    method.toUpperCase(java.util.Locale.ROOT),
                                    path.getKey(),
                                    node));
                        }));
        return calls;
    }

    Call call(String id) {
        return calls().stream()
                .filter(call -> call.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call " + id));
    }

    /** The schema itself, where it stands or where it leads. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document.at(schema.get("$ref").asText().substring(1)))
                : schema;
    }

    /** What an answer does not have as the document says; a status that the document does not name is told, too. */
    List<String> faults(Call call, int status, @Nullable String type, String body) {
        JsonNode response = call.node().path("responses").path(String.valueOf(status));
        if (response.isMissingNode()) {
            return List.of("status " + status + " is not documented");
        }
        JsonNode content = response.path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            return body.isEmpty() ? List.of() : List.of("a body that is not documented: " + body);
        }
        String kind = type == null ? "" : type.replaceFirst(";.*", "").strip();
        if (!content.has(kind)) {
            return List.of("a body of type " + type + ", not of " + content.properties());
        }
        String pointer = "/paths/" + call.path().replace("~", "~0").replace("/", "~1") + "/"
                + call.method().toLowerCase(java.util.Locale.ROOT) + "/responses/" + status + "/content/"
                + kind.replace("/", "~1") + "/schema";
        return faults(pointer, json(body));
    }

    /** What a value does not have as the schema at a place of the document says. */
    List<String> faults(String pointer, JsonNode value) {
        JsonSchema schema = schemas.computeIfAbsent(
                pointer,
                at -> factory.getSchema(
                        SchemaLocation.of(BASE + "#" + at),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        return schema.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toList());
    }
}
