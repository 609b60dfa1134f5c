package org.borneout.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The contract for programs as a document: valid, complete, and without a name twice. */
@QuarkusTest
class OpenApiHttpTest {
    private static final String PUBLISHED_SCHEMA = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";

    @Test
    void it_is_valid_by_the_published_schema_of_openapi_3_1() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaMappers(
                        mappers -> mappers.mapPrefix("https://spec.openapis.org/", "classpath:spec.openapis.org/")));
        JsonSchema schema = factory.getSchema(SchemaLocation.of(PUBLISHED_SCHEMA));
        assertThat(schema.validate(OpenApi.read().document).stream()
                        .map(ValidationMessage::getMessage)
                        .toList())
                .isEmpty();
        assertThat(schema.validate(OpenApi.json("{\"openapi\": \"3.1.0\", \"info\": {}}")))
                .as("a document that is not valid")
                .isNotEmpty();
    }

    @Test
    void its_schemas_are_valid_by_the_published_meta_schema() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        JsonSchema schema = factory.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        OpenApi api = OpenApi.read();
        api.document
                .at("/components/schemas")
                .properties()
                .forEach(one -> assertThat(schema.validate(one.getValue()))
                        .as(one.getKey())
                        .isEmpty());
    }

    /** To be looked at, and for people who want the document without starting anything. */
    @Test
    void it_is_left_among_what_the_build_makes() throws java.io.IOException {
        java.nio.file.Path file = java.nio.file.Path.of("target/openapi.json");
        java.nio.file.Files.writeString(file, OpenApi.read().document.toPrettyString());
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void every_call_of_the_contract_is_there() {
        assertThat(OpenApi.read().calls())
                .extracting(call -> call.method() + " " + call.path())
                .contains(
                        "GET /api/v1/predictions",
                        "GET /api/v1/predictions/{id}",
                        "POST /api/v1/predictions",
                        "PATCH /api/v1/predictions/{id}",
                        "POST /api/v1/predictions/{id}/forecasts",
                        "POST /api/v1/predictions/{id}/withdrawal",
                        "POST /api/v1/questions",
                        "GET /api/v1/questions/{id}",
                        "PATCH /api/v1/questions/{id}",
                        "POST /api/v1/questions/{id}/freeze",
                        "POST /api/v1/questions/{id}/verdicts",
                        "POST /api/v1/verdicts/{id}/confirmation",
                        "POST /api/v1/institutes",
                        "GET /api/v1/institutes",
                        "GET /api/v1/institutes/{slug}",
                        "PATCH /api/v1/institutes/{slug}",
                        "GET /api/v1/institutes/{slug}/record",
                        "GET /api/v1/publications/{id}",
                        "GET /api/v1/lexicons",
                        "POST /api/v1/replies",
                        "GET /api/v1/ledger",
                        "GET /api/v1/ledger/verification",
                        "GET /api/v1/me");
    }

    @Test
    void every_call_has_a_name_of_its_own_and_says_what_it_takes_and_gives() {
        OpenApi api = OpenApi.read();
        Set<String> names = new TreeSet<>();
        for (OpenApi.Call call : api.calls()) {
            String what = call.method() + " " + call.path();
            assertThat(call.id()).as(what).isNotEmpty();
            assertThat(names.add(call.id()))
                    .as(what + " is called " + call.id())
                    .isTrue();
            assertThat(call.node().path("summary").asText()).as(what).isNotEmpty();
            assertThat(call.statuses()).as(what).contains("401", "406", "429");
            call.node().path("responses").properties().forEach(response -> {
                String at = what + " " + response.getKey();
                JsonNode answer = response.getValue();
                assertThat(answer.path("description").asText()).as(at).isNotEmpty();
                boolean bare = List.of("304", "308", "301").contains(response.getKey());
                assertThat(answer.path("content").isEmpty()).as(at).isEqualTo(bare);
                answer.path("content")
                        .forEach(type -> assertThat(type.has("schema")).as(at).isTrue());
            });
            if (call.takesJson()) {
                assertThat(call.node()
                                .at("/requestBody/content")
                                .elements()
                                .next()
                                .path("examples"))
                        .as(what)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void no_two_records_share_a_name() {
        OpenApi.read()
                .document
                .at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> assertThat(name)
                        .as("numbered, because another one has the name")
                        .doesNotMatch(".*\\d"));
    }

    @Test
    void every_key_of_an_answer_is_promised() {
        OpenApi api = OpenApi.read();
        api.document.at("/components/schemas").properties().forEach(one -> {
            String name = one.getKey();
            boolean sent = name.startsWith("New")
                    || name.endsWith("Patch")
                    || Set.of("Problem", "Fault").contains(name);
            if (!sent && one.getValue().has("properties")) {
                Set<String> keys = new TreeSet<>();
                one.getValue().path("properties").fieldNames().forEachRemaining(keys::add);
                keys.remove("probabilityOfQuestion");
                Set<String> required = new TreeSet<>();
                one.getValue().path("required").forEach(key -> required.add(key.asText()));
                assertThat(required).as(name).containsAll(keys);
            }
        });
    }
}
