package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging by a program, held to the letter of the published contract. */
@QuarkusTest
class LoggingHttpTest {
    private static final String PREDICTIONS = "/api/v1/predictions";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The answer to {@link Examples#FULL}; ids, addresses with ids and the moment of logging are compared apart. */
    private static final String ANSWER = """
            {"id": 101, "status": "overdue", "disputed": false, "url": "/predictions/101", "version": 1,
             "institute": {"id": 3, "slug": "institute-for-far-eastern-studies", "name": "Institute for Far Eastern Studies", "kind": null, "invented": false},
             "person": null, "attribution": "INSTITUTION", "side": "WILL",
             "checkable": true, "notCheckable": null,
             "logging": "SYSTEMATIC", "frame": {"id": 9, "text": "every forecast in the Yonhap story of 10 Dec 2020"}, "afterKnowable": true, "hindsight": false,
             "loggedAt": "2026-11-24T03:05:11Z",
             "question": {"id": 88, "statement": "The 8th party congress makes strengthened self-reliance a central theme of the economic line", "kind": "YES_NO", "unit": null,
               "criteria": "KCNA's report of the congress or of the new plan names self-reliance as basis or theme", "finePrint": "VOID if no congress is held by 2021-03-31",
               "condition": null, "resolutionSource": null, "reference": {"probability": null, "value": null, "reason": null},
               "window": {"stated": "at the upcoming party congress", "anchor": "2020-12-10", "rule": "AT_EVENT_NEXT_MONTH", "opens": null, "due": "2021-01-31", "zone": "Asia/Seoul", "graceDays": 14},
               "family": null, "topics": [{"key": "north-korea", "label": "North Korea"}], "frozen": null},
             "forecasts": [{"id": 140, "madeOn": "2020-12-10", "first": true, "last": true,
               "likelihood": {"stated": "highly likely", "kind": "WORDS", "phrase": "very likely", "lexicon": "icd203", "lexiconVersion": 1, "nearest": true, "probability": 0.875, "low": 0.80, "high": 0.95, "value": null, "level": null, "levelAssumed": null, "rounded": false},
               "original": {"language": "en", "translation": null},
               "appearances": [{"id": 160, "quote": "It is highly likely that they will propose an upgraded 'frontal breakthrough 2.0'", "prefix": null, "suffix": null, "start": null, "end": null,
                 "publication": {"id": 55, "title": "N. Korea likely to propose beefed-up 'self-reliance' drive at party congress: think tank", "kind": "NEWS_STORY", "outlet": "The Korea Herald", "agency": "Yonhap", "url": "https://example.org/kh", "archiveUrl": null, "publishedOn": "2020-12-10", "carries": null}}]}],
             "verdict": null, "score": null, "created": {"institute": true, "publication": true, "question": true},
             "similar": []}""";

    @Inject
    People people;

    private static Response post(String token, Object body) {
        return post(token, body, null);
    }

    private static Response post(String token, Object body, @Nullable String key) {
        var request = given().header("Authorization", "Bearer " + token).contentType("application/json");
        return (key == null ? request : request.header("Idempotency-Key", key))
                .body(body.toString())
                .post(PREDICTIONS);
    }

    private String token() {
        return people.token(people.analyst(), "LOG");
    }

    private static ObjectNode example() {
        return node(Examples.FULL);
    }

    private static ObjectNode node(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Everything that the contract names is there, with the same value; more may be there. */
    private static void assertSame(JsonNode expected, JsonNode actual, String path) {
        if (expected.isObject()) {
            expected.properties().forEach(field -> {
                String at = path + "." + field.getKey();
                assertThat(actual.has(field.getKey())).as(at + " is there").isTrue();
                boolean own =
                        Set.of("id", "loggedAt", "url").contains(field.getKey()) && !at.endsWith("publication.url");
                if (!own) {
                    assertSame(field.getValue(), actual.get(field.getKey()), at);
                }
            });
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(path).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertSame(expected.get(i), actual.get(i), path + "[" + i + "]");
            }
        } else if (expected.isNumber()) {
            assertThat(actual.decimalValue()).as(path).isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }

    @Test
    void the_worked_example_gets_the_answer_of_the_contract_field_by_field() {
        Response logged = post(token(), Examples.FULL);
        logged.then().statusCode(201).header("ETag", matchesRegex("W/\"\\d+\""));
        JsonNode answer = node(logged.asString());
        assertSame(node(ANSWER), answer, "");
        long id = answer.get("id").asLong();
        assertThat(answer.get("url").asText()).isEqualTo("/predictions/" + id);
        assertThat(answer.get("loggedAt").asText()).matches("2026-11-24T12:00:00Z");
        assertThat(logged.header("Location")).isEqualTo(PREDICTIONS + "/" + id);

        Response read = given().get(PREDICTIONS + "/" + id);
        read.then().statusCode(200).header("ETag", logged.header("ETag")).body("created", nullValue());
        ObjectNode same = node(read.asString());
        same.set("created", answer.get("created"));
        assertThat(same).isEqualTo(answer);
    }

    @Test
    void the_least_that_is_needed_is_enough() {
        post(token(), Examples.SHORT)
                .then()
                .statusCode(201)
                .body("question.kind", equalTo("YES_NO"))
                .body("side", equalTo("WILL"))
                .body("attribution", equalTo("INSTITUTION"))
                .body("logging", equalTo("AD_HOC"))
                .body("hindsight", equalTo(true))
                .body("created.publication", equalTo(false))
                .body("question.topics", hasSize(0));
    }

    @Test
    void a_refusal_tells_all_faults_at_once_in_the_words_of_the_contract() throws JsonProcessingException {
        ObjectNode body = example();
        body.put("likelihood", "170%");
        body.remove(List.of("statement", "madeOn"));
        Response refused = post(token(), body);
        refused.then().statusCode(400).contentType("application/problem+json");
        assertThat(JSON.readTree(refused.asString())).isEqualTo(JSON.readTree(Examples.REFUSAL));
        given().get("/api/v1/institutes").then().body("items", hasSize(0));
    }

    @Test
    void unknown_fields_and_wrong_types_are_faults_beside_those_of_the_meaning() {
        ObjectNode body = example();
        body.put("likelihoods", "likely");
        body.put("madeOn", 20201210);
        body.put("checkable", "yes");
        body.put("likelihood", "170%");
        body.withObject("/window").put("dueOn", "2021-01-31").put("graceDays", 1.5);
        body.putArray("topics").add("Trade").add(7);
        body.put("publication", "The Korea Herald");
        body.put("person", true);
        post(token(), body)
                .then()
                .statusCode(400)
                .body("title", equalTo("The prediction was not saved"))
                .body("errors.find { it.field == 'likelihoods' }.code", equalTo("UNKNOWN_FIELD"))
                .body("errors.find { it.field == 'madeOn' }.code", equalTo("WRONG_TYPE"))
                .body("errors.find { it.field == 'madeOn' }.value", equalTo("20201210"))
                .body("errors.findAll { it.field == 'madeOn' }", hasSize(1))
                .body("errors.find { it.field == 'checkable' }.code", equalTo("WRONG_TYPE"))
                .body("errors.find { it.field == 'window.dueOn' }.code", equalTo("UNKNOWN_FIELD"))
                .body("errors.find { it.field == 'window.graceDays' }.code", equalTo("WRONG_TYPE"))
                .body("errors.find { it.field == 'topics[1]' }.code", equalTo("WRONG_TYPE"))
                .body("errors.find { it.field == 'publication' }.code", equalTo("WRONG_TYPE"))
                .body("errors.find { it.field == 'person' }.code", equalTo("WRONG_TYPE"))
                .body("errors.find { it.field == 'likelihood' }.code", equalTo("OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0.7", "1.0, 1", "0.0, 0", "0.1234565, 0.123456", "7e-1, 0.7"})
    void a_probability_may_be_a_json_number(String number, String probability) {
        ObjectNode body = example();
        Response logged = post(token(), body.toString().replace("\"highly likely\"", number));
        logged.then().statusCode(201).body("forecasts[0].likelihood.kind", equalTo("PROBABILITY"));
        assertThat(node(logged.asString())
                        .at("/forecasts/0/likelihood/probability")
                        .decimalValue())
                .isEqualByComparingTo(probability);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "70", "0", "1.5", "-0.1", "1e999999999", "true", "[]", "{}"})
    void a_number_that_can_be_read_two_ways_or_none_is_refused(String number) {
        post(token(), Examples.FULL.replace("\"highly likely\"", number))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("likelihood"));
    }

    @Test
    void what_is_said_not_to_happen_tells_the_probability_of_the_question_too() {
        ObjectNode body = example();
        body.put("side", "WILL_NOT");
        post(token(), body)
                .then()
                .statusCode(201)
                .body("forecasts[0].likelihood.probability", equalTo(0.875f))
                .body("forecasts[0].likelihood.probabilityOfQuestion", equalTo(0.125f));
        post(token(), Examples.SHORT.replace("8th", "9th"))
                .then()
                .statusCode(201)
                .body("forecasts[0].likelihood", not(hasKey("probabilityOfQuestion")));
    }

    @Test
    void a_number_keeps_its_decimals() {
        ObjectNode body = example();
        body.put("kind", "NUMBER").put("unit", "%").put("likelihood", "2.10-3.25 @90%");
        body.withObject("/reference").put("value", 2.50);
        Response logged = post(token(), body);
        logged.then().statusCode(201);
        JsonNode likelihood = node(logged.asString()).at("/forecasts/0/likelihood");
        assertThat(likelihood.get("kind").asText()).isEqualTo("VALUE_RANGE");
        assertThat(likelihood.get("low").decimalValue()).isEqualByComparingTo("2.1");
        assertThat(likelihood.get("high").decimalValue()).isEqualByComparingTo("3.25");
        assertThat(likelihood.get("level").decimalValue()).isEqualByComparingTo("0.9");
        assertThat(likelihood.get("levelAssumed").asBoolean()).isFalse();
        assertThat(likelihood.get("probability").isNull()).isTrue();
        assertThat(node(logged.asString()).at("/question/reference/value").decimalValue())
                .isEqualByComparingTo("2.5");
    }

    @Test
    void words_without_a_number_have_none_and_still_every_key() {
        Response logged = post(token(), Examples.SHORT.replace("highly likely", "could"));
        logged.then().statusCode(201);
        JsonNode likelihood = node(logged.asString()).at("/forecasts/0/likelihood");
        assertThat(likelihood.get("probability").isNull()).isTrue();
        assertThat(likelihood.get("low").isNull()).isTrue();
        assertThat(likelihood.get("lexicon").asText()).isEqualTo("borneout-reporting");
    }

    @Test
    void a_claim_without_a_deadline_is_logged_as_not_checkable() {
        ObjectNode body = node(Examples.SHORT);
        body.remove("window");
        body.put("checkable", false).put("notCheckable", "NO_DEADLINE");
        post(token(), body)
                .then()
                .statusCode(201)
                .body("status", equalTo("notCheckable"))
                .body("notCheckable", equalTo("NO_DEADLINE"))
                .body("question.window.due", nullValue());
    }

    @Test
    void the_same_content_again_is_answered_by_the_record_that_exists() {
        String token = token();
        Response first = post(token, Examples.FULL);
        Response second = post(token, Examples.FULL);
        second.then()
                .statusCode(200)
                .header("Location", first.header("Location"))
                .body("id", equalTo(first.path("id")))
                .body("created.institute", equalTo(false))
                .body("created.question", equalTo(false));
    }

    @Test
    void other_content_for_the_same_claim_is_a_duplicate() {
        String token = token();
        Response first = post(token, Examples.FULL);
        ObjectNode other = example();
        other.put("likelihood", "likely");
        post(token, other)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo(first.path("id")));
    }

    @Test
    void what_is_close_is_told_after_logging() {
        String token = token();
        Response first = post(token, Examples.FULL);
        post(token, Examples.SHORT.replace("8th", "Eighth"))
                .then()
                .statusCode(201)
                .body("similar", hasSize(1))
                .body("similar[0].id", equalTo(first.path("id")))
                .body("similar[0].stated", equalTo("highly likely"))
                .body("similar[0].madeOn", equalTo("2020-12-10"));
    }

    @Test
    void an_institute_and_a_publication_may_be_named_by_their_ids() {
        String token = token();
        Response first = post(token, Examples.FULL);
        ObjectNode other = example();
        other.put("institute", first.<Integer>path("institute.id"));
        other.put("statement", "The congress elects a new premier");
        int publication = first.path("forecasts[0].appearances[0].publication.id");
        other.putObject("publication").put("id", publication);
        post(token, other)
                .then()
                .statusCode(201)
                .body("institute.id", equalTo(first.path("institute.id")))
                .body("forecasts[0].appearances[0].publication.id", equalTo(publication))
                .body("created.institute", equalTo(false))
                .body("created.publication", equalTo(false))
                .body("created.question", equalTo(true))
                .body("similar", hasSize(0));
    }

    @Test
    void a_question_may_be_an_existing_one() {
        String token = token();
        Response first = post(token, Examples.FULL);
        ObjectNode other = node(Examples.SHORT);
        other.put("institute", "Korea Institute for National Unification");
        other.remove(List.of("statement", "window"));
        other.put("question", first.<Integer>path("question.id"));
        post(token, other)
                .then()
                .statusCode(201)
                .body("question.id", equalTo(first.path("question.id")))
                .body("created.question", equalTo(false));
    }

    @Test
    void a_key_gets_the_same_answer_again_and_makes_nothing_twice() {
        String token = token();
        Response first = post(token, Examples.FULL, "k1");
        Response second = post(token, Examples.FULL.replace("\n", " "), "k1");
        second.then().statusCode(201).header("Location", first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_key_is_not_taken_for_something_else() {
        String token = token();
        post(token, Examples.FULL, "k1").then().statusCode(201);
        post(token, Examples.SHORT, "k1")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/key-reused"));
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        String token = token();
        post(token, Examples.FULL.replace("highly likely", "170%"), "k1").then().statusCode(400);
        post(token, Examples.FULL, "k1").then().statusCode(201);
    }

    @Test
    void two_people_may_use_the_same_key() {
        post(token(), Examples.FULL, "k1").then().statusCode(201);
        post(token(), Examples.SHORT.replace("8th", "9th"), "k1").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, false", "false, true", "true, true"})
    void many_at_the_same_moment_log_it_once(boolean keyed, boolean knownInstitute) throws Exception {
        String token = token();
        if (knownInstitute) {
            post(token, Examples.SHORT.replace("8th", "9th")).then().statusCode(201);
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Response> call = () -> post(token, Examples.FULL, keyed ? "k1" : null);
            List<Future<Response>> answers =
                    pool.invokeAll(Stream.generate(() -> call).limit(8).toList());
            Set<Integer> ids = new java.util.HashSet<>();
            Set<Integer> statuses = new java.util.HashSet<>();
            for (Future<Response> answer : answers) {
                statuses.add(answer.get().statusCode());
                ids.add(answer.get().path("id"));
            }
            assertThat(statuses).isSubsetOf(200, 201).contains(201);
            assertThat(ids).hasSize(1);
        } finally {
            pool.shutdown();
        }
        given().get("/api/v1/institutes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].logged", equalTo(knownInstitute ? 2 : 1));
    }

    @Test
    void many_different_ones_at_the_same_moment_are_all_logged() throws Exception {
        String token = token();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Response>> calls = Stream.iterate(1, number -> number + 1)
                    .limit(24)
                    .map(number -> (Callable<Response>)
                            () -> post(token, Examples.FULL.replace("The 8th", "Congress " + number)))
                    .toList();
            Set<Integer> statuses =
                    pool.invokeAll(calls).stream().map(LoggingHttpTest::status).collect(Collectors.toSet());
            assertThat(statuses).containsExactly(201);
        } finally {
            pool.shutdown();
        }
        given().get("/api/v1/institutes").then().body("items", hasSize(1)).body("items[0].logged", equalTo(24));
    }

    private static int status(Future<Response> answer) {
        try {
            return answer.get().statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void logging_needs_a_token_of_scope_log() {
        given().contentType("application/json")
                .body(Examples.FULL)
                .post(PREDICTIONS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-signed-in"))
                .body("instance", equalTo(PREDICTIONS));
        post(people.token(people.admin(), "READ"), Examples.FULL)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-allowed"));
        Person admin = people.admin();
        admin.browser()
                .contentType("application/json")
                .body(Examples.FULL)
                .post(PREDICTIONS)
                .then()
                .statusCode(401);
    }

    @Test
    void a_draft_does_not_exist_for_others() {
        String token = token();
        ObjectNode body = example();
        body.put("draft", true);
        Response draft = post(token, body);
        draft.then().statusCode(201).body("status", equalTo("draft"));
        String address = draft.header("Location");
        given().get(address).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        given().header("Authorization", "Bearer " + token).get(address).then().statusCode(200);
        given().get("/api/v1/institutes").then().body("items[0].logged", equalTo(0));
    }

    @Test
    void a_version_that_is_held_already_is_not_sent_again() {
        Response logged = post(token(), Examples.FULL);
        String address = logged.header("Location");
        given().header("If-None-Match", logged.header("ETag"))
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", logged.header("ETag"));
        given().header("If-None-Match", "W/\"0\", \"1\"").get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999", "-1", "99999999999999999999", "abc", "1%00"})
    void an_id_that_nothing_has_is_not_found(String id) {
        given().urlEncodingEnabled(false)
                .get(PREDICTIONS + "/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
