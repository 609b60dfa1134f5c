package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.borneout.account.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the fault is the sender's and is told as such: never a 5xx, and never anything saved by half. */
@QuarkusTest
class HostileBodiesHttpTest {
    private static final String PREDICTIONS = "/api/v1/predictions";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    /** Values that some field somewhere will not like. */
    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.numberNode(new BigInteger("9".repeat(400))),
            NODES.numberNode(new BigDecimal("1e-400")),
            NODES.numberNode(new BigDecimal("123456789012345678901234567890.12345678901")),
            NODES.textNode(""),
            NODES.textNode("   "),
            NODES.textNode("\u0000"),
            NODES.textNode("a\u0000b"),
            NODES.textNode("\ud800"),
            NODES.textNode("x\udc00y"),
            NODES.textNode("😀".repeat(3000)),
            NODES.textNode("x".repeat(20_000)),
            NODES.textNode("가".repeat(301)),
            NODES.textNode("a\nb\r\nc\td"),
            NODES.textNode("'; drop table prediction; --"),
            NODES.textNode("%_\\"),
            NODES.textNode("{fmt:date(x)}"),
            NODES.textNode("99999999999999999999999"),
            NODES.textNode("0000-00-00"),
            NODES.textNode("9999-12-31"),
            NODES.textNode("+10000-01-01"),
            NODES.textNode("NaN"),
            NODES.textNode("1e400"),
            NODES.textNode("https://"),
            NODES.textNode("https://example.org/" + "p".repeat(3000)),
            NODES.textNode("Etc/GMT+14"),
            NODES.textNode("SystemV/AST4"),
            NODES.textNode("\u202e\u200b\ufeff"),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.arrayNode().add(1)),
            NODES.objectNode(),
            NODES.objectNode().put("id", 1),
            NODES.objectNode().put("id", -1).put("title", "x"));

    @Inject
    People people;

    private Response post(byte[] body, String type) {
        return given().header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .body(body)
                .post(PREDICTIONS);
    }

    private String token = "";

    @org.junit.jupiter.api.BeforeEach
    void takeToken() {
        token = people.token(people.analyst(), "LOG");
    }

    static Stream<byte[]> unreadable() {
        return Stream.of(
                text(""),
                text(" "),
                text("null"),
                text("true"),
                text("7"),
                text("\"text\""),
                text("[]"),
                text("[{}]"),
                text("{"),
                text("{}{}"),
                text("{} x"),
                text("{\"institute\": \"a\", \"institute\": \"b\"}"),
                text("{'institute': 'a'}"),
                text("{\"institute\": NaN}"),
                text("{\"institute\": 01}"),
                text("{\"institute\": " + "9".repeat(100_000) + "}"),
                text("[".repeat(100_000)),
                text("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)),
                text("{\"institute\": \"\u0001\"}"),
                text("{\"institute\": \"\\ud8\"}"),
                text("<xml/>"),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0},
                new byte[] {0, 0, (byte) 0xfe, (byte) 0xff},
                new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'},
                new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, '{', '}', 'x'},
                Examples.FULL.getBytes(StandardCharsets.UTF_16),
                Examples.FULL.getBytes(Charset.forName("UTF-32BE")));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(Response response, String what) {
        assertThat(response.statusCode()).as(what).isBetween(400, 499);
        assertThat(response.contentType()).as(what).startsWith("application/problem+json");
        assertThat(response.<String>path("type")).as(what).startsWith("/problems/");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_body_that_is_no_json_object_is_refused(byte[] body) {
        Response response = post(body, "application/json");
        assertRefused(response, new String(body, 0, Math.min(40, body.length), StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<List<Map<String, String>>>path("errors")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data"})
    void another_kind_of_content_is_refused(String type) {
        Response response = post(text(Examples.FULL), type);
        assertRefused(response, type);
        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void a_body_beyond_the_limit_is_refused_as_too_large() {
        Response response = post(new byte[2_000_000], "application/json");
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void no_value_in_any_field_is_our_fault() throws Exception {
        ObjectNode example = (ObjectNode) JSON.readTree(Examples.FULL);
        List<String> paths = new ArrayList<>();
        example.properties().forEach(field -> {
            paths.add("/" + field.getKey());
            field.getValue().properties().forEach(inner -> paths.add("/" + field.getKey() + "/" + inner.getKey()));
        });
        paths.addAll(List.of("/question", "/note", "/resolutionSource", "/publication/id", "/publication/byline"));
        Random random = new Random(7);
        for (String path : paths) {
            for (JsonNode value : VALUES) {
                if (random.nextInt(8) > 0) {
                    // An eighth of all, another with each seed: enough to notice, quick enough to be run.
                    continue;
                }
                ObjectNode body = example.deepCopy();
                put(body, path, value);
                Response response = post(text(escaped(body)), "application/json");
                String what = path + " = " + shortened(value) + ": " + response.asString();
                assertThat(response.statusCode()).as(what).isIn(200, 201, 400, 409);
                if (response.statusCode() >= 400) {
                    assertRefused(response, what);
                }
            }
        }
    }

    private static void put(ObjectNode body, String path, JsonNode value) {
        int last = path.lastIndexOf('/');
        ObjectNode parent = last == 0 ? body : (ObjectNode) body.at(path.substring(0, last));
        parent.set(path.substring(last + 1), value);
    }

    /** Halves of characters can stand in JSON only as escapes. */
    private static String escaped(JsonNode body) throws Exception {
        return JSON.writer()
                .with(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(body);
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
