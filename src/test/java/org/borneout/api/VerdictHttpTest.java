package org.borneout.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.account.Site;
import org.borneout.ledger.History;
import org.borneout.resolution.EvidenceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictHttpTest {
    private static final byte[] PDF = "%PDF-1.7 a report".getBytes(StandardCharsets.UTF_8);

    @Inject
    People people;

    @Inject
    Site site;

    @Inject
    History history;

    @Inject
    TestClock clock;

    private Person analyst;
    private Person reviewer;
    private int prediction;
    private int question;

    @BeforeEach
    void card1IsLogged() {
        analyst = people.analyst();
        reviewer = people.reviewer();
        var logged = json(people.program(analyst, "LOG"), Examples.FULL)
                .post("/api/v1/predictions")
                .then()
                .statusCode(201)
                .extract();
        prediction = logged.path("id");
        question = logged.path("question.id");
    }

    private static RequestSpecification json(RequestSpecification program, String body) {
        return program.contentType("application/json").body(body);
    }

    private ValidatableResponse propose(RequestSpecification program, String body) {
        return json(program, body)
                .post("/api/v1/questions/" + question + "/verdicts")
                .then();
    }

    private int proposed() {
        return propose(people.program(analyst, "LOG"), Examples.VERDICT)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse confirm(Person by, int verdict, String body) {
        return json(people.program(by, "REVIEW"), body)
                .post("/api/v1/verdicts/" + verdict + "/confirmation")
                .then();
    }

    private static String changed(String from, String to) {
        assertThat(Examples.VERDICT).contains(from);
        return Examples.VERDICT.replace(from, to);
    }

    @Test
    void the_first_reading_is_sealed_and_the_second_equal_one_confirms() {
        propose(people.program(analyst, "LOG"), Examples.VERDICT)
                .statusCode(201)
                .header("Location", "/api/v1/questions/" + question)
                .body("state", is("PROPOSED"))
                .body("readers", is(1))
                .body("keySet()", containsInAnyOrder("id", "state", "readers", "question", "url"));
        String sealed = RestAssured.get("/api/v1/predictions/" + prediction).asString();
        assertThat(sealed).contains("\"status\":\"proposed\"").doesNotContain("HAPPENED", "example.org/congress");
        int verdict = history.of("question", question).isEmpty() ? 0 : verdict();
        confirm(reviewer, verdict, changed("adopted\"", "adopted, as I read it\""))
                .statusCode(200)
                .body("state", is("CONFIRMED"))
                .body("readers", is(2));
        RestAssured.get("/api/v1/predictions/" + prediction)
                .then()
                .body("status", is("resolved"))
                .body("disputed", is(false))
                .body("verdict.outcome", is("HAPPENED"))
                .body("verdict.readers", is(2))
                .body("verdict.eventOn", is("2021-01-12"))
                .body("verdict.evidence.url", hasItems("https://example.org/congress"))
                .body("question.frozen.hash", notNullValue())
                .body("question.frozen.beforeKnowable", is(false));
    }

    private int verdict() {
        return Integer.parseInt(RestAssured.given()
                .header("Authorization", "Bearer " + people.token(people.reviewer(), "REVIEW"))
                .contentType("application/json")
                .body(Examples.VERDICT)
                .post("/api/v1/questions/" + question + "/verdicts")
                .then()
                .statusCode(409)
                .body("type", is("/problems/duplicate"))
                .extract()
                .path("existing")
                .toString());
    }

    @Test
    void a_different_reading_splits_and_a_third_person_decides() {
        int verdict = proposed();
        confirm(reviewer, verdict, changed("2021-01-12", "2021-01-11"))
                .statusCode(200)
                .body("state", is("SPLIT"))
                .body("readers", is(2));
        RestAssured.get("/api/v1/predictions/" + prediction)
                .then()
                .body("status", is("split"))
                .body("verdict", nullValue());
        confirm(reviewer, verdict, Examples.VERDICT).statusCode(403).body("type", is("/problems/same-person"));
        confirm(people.reviewer(), verdict, Examples.VERDICT)
                .statusCode(200)
                .body("state", is("CONFIRMED"))
                .body("readers", is(3));
        confirm(people.reviewer(), verdict, Examples.VERDICT).statusCode(409).body("type", is("/problems/conflict"));
    }

    @Test
    void nobody_confirms_their_own_reading_save_where_one_person_works_alone() {
        int verdict = propose(people.program(reviewer, "REVIEW"), Examples.VERDICT)
                .statusCode(201)
                .extract()
                .path("id");
        confirm(reviewer, verdict, Examples.VERDICT).statusCode(403).body("type", is("/problems/same-person"));
        site.choosesSolo(true, null);
        confirm(reviewer, verdict, Examples.VERDICT)
                .statusCode(200)
                .body("state", is("CONFIRMED"))
                .body("readers", is(1));
        people.program(reviewer, "READ").get("/api/v1/me").then().body("solo", is(true));
    }

    @Test
    void who_may_call() {
        int verdict = proposed();
        String readings = "/api/v1/questions/" + question + "/verdicts";
        String confirmation = "/api/v1/verdicts/" + verdict + "/confirmation";
        String freeze = "/api/v1/questions/" + question + "/freeze";
        json(RestAssured.given(), Examples.VERDICT).post(readings).then().statusCode(401);
        json(RestAssured.given(), Examples.VERDICT).post(confirmation).then().statusCode(401);
        RestAssured.post(freeze).then().statusCode(401);
        for (String scope : List.of("READ", "LOG")) {
            json(people.program(scope), Examples.VERDICT)
                    .post(confirmation)
                    .then()
                    .statusCode(403)
                    .body("type", is("/problems/not-allowed"));
            people.program(scope).post(freeze).then().statusCode(403);
        }
        json(people.program("READ"), Examples.VERDICT).post(readings).then().statusCode(403);
        json(people.program(analyst, "REVIEW"), Examples.VERDICT)
                .post(confirmation)
                .then()
                .statusCode(403);
        json(people.program("LOG"), Examples.VERDICT)
                .post("/api/v1/questions/99999/verdicts")
                .then()
                .statusCode(404);
        json(people.program("REVIEW"), Examples.VERDICT)
                .post("/api/v1/verdicts/99999/confirmation")
                .then()
                .statusCode(404);
        people.program("REVIEW").post("/api/v1/questions/x/freeze").then().statusCode(404);
    }

    @Test
    void all_faults_are_told_at_once_under_the_paths_of_the_request() {
        String body = """
                {"outcome": "PARTLY", "share": 1.5, "value": 3, "void": "NO_REASON", "eventOn": "2021-02-30", "who": "me",
                 "evidence": [{"url": "nowhere", "kind": "TERTIARY"}, 7]}""";
        propose(people.program(analyst, "LOG"), body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-input"))
                .body("title", is("The reading was not saved"))
                .body(
                        "errors.field",
                        hasItems(
                                "who",
                                "share",
                                "value",
                                "eventOn",
                                "evidence[1]",
                                "evidence[0].url",
                                "evidence[0].kind"));
        propose(people.program(analyst, "LOG"), "{}")
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("outcome", "evidence[0].url"))
                .body("errors.code", is(List.of("MISSING", "MISSING")));
        propose(people.program(analyst, "LOG"), changed("2021-01-12", "2021-02-12"))
                .statusCode(400)
                .body("errors[0].code", is("AFTER_DUE"))
                .body("errors[0].detail", containsString("it did not happen, with 12 February 2021"));
        assertThat(history.sealed()).isZero();
    }

    private static ValidatableResponse upload(RequestSpecification program, String name, byte[] content) {
        return program.contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(EvidenceFileResource.PATH)
                .then();
    }

    @Test
    void a_file_is_uploaded_first_and_then_named_in_the_evidence_of_its_sender() {
        int file = upload(people.program(analyst, "LOG"), "plan.pdf", PDF)
                .statusCode(201)
                .body("name", is("plan.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("size", is(PDF.length))
                .body("sha256", is(sha256(PDF)))
                .body("keySet()", containsInAnyOrder("id", "name", "mediaType", "size", "sha256"))
                .extract()
                .path("id");
        String reading = changed("\"kind\": \"PRIMARY\"", "\"kind\": \"PRIMARY\", \"file\": " + file);
        propose(people.program(people.analyst(), "LOG"), reading)
                .statusCode(400)
                .body("errors.field", is(List.of("evidence[0].file")))
                .body("errors.code", is(List.of("UNKNOWN")));
        int verdict = propose(people.program(analyst, "LOG"), reading)
                .statusCode(201)
                .extract()
                .path("id");
        confirm(reviewer, verdict, Examples.VERDICT).statusCode(200);
        String kept = RestAssured.get("/api/v1/predictions/" + prediction)
                .then()
                .body("verdict.evidence.sha256", hasItems(sha256(PDF)))
                .extract()
                .path("verdict.evidence.find { it.file != null }.file");
        assertThat(RestAssured.get(kept).asByteArray()).isEqualTo(PDF);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_no_file_of_evidence_is_refused() {
        upload(people.program("LOG"), "page.pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", is("The file was not kept"))
                .body("errors[0].code", is("UNFIT"))
                .body("errors[0].detail", containsString("neither a PDF nor a picture"));
        upload(people.program("LOG"), "empty.pdf", new byte[0]).statusCode(400);
        upload(people.program("LOG"), "large.pdf", Arrays.copyOf(PDF, EvidenceFiles.LARGEST))
                .statusCode(201);
        upload(people.program("LOG"), "larger.pdf", Arrays.copyOf(PDF, EvidenceFiles.LARGEST + 1))
                .statusCode(413)
                .body("type", is("/problems/too-large"));
        upload(people.program("READ"), "plan.pdf", PDF).statusCode(403);
        upload(RestAssured.given(), "plan.pdf", PDF).statusCode(401);
        people.program("LOG")
                .contentType("text/html")
                .body(PDF)
                .post(EvidenceFileResource.PATH)
                .then()
                .statusCode(415);
    }

    @Test
    void the_same_key_proposes_once() {
        RequestSpecification first = people.program(analyst, "LOG").header("Idempotency-Key", "k-1");
        int verdict = propose(first, Examples.VERDICT).statusCode(201).extract().path("id");
        propose(people.program(analyst, "LOG").header("Idempotency-Key", "k-1"), Examples.VERDICT)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", is(verdict))
                .body("state", is("PROPOSED"));
        propose(people.program(analyst, "LOG").header("Idempotency-Key", "k-1"), changed("2021-01-12", "2021-01-11"))
                .statusCode(422);
    }

    @Test
    void freezing_hashes_and_dates_the_text_once() {
        clock.set(Instant.parse("2021-01-01T00:00:00Z"));
        String path = "/api/v1/questions/" + question;
        RestAssured.get(path).then().statusCode(200).body("frozen", nullValue());
        String hash = people.program(reviewer, "REVIEW")
                .post(path + "/freeze")
                .then()
                .statusCode(200)
                .body("frozen.at", is("2021-01-01T00:00:00Z"))
                .body("frozen.number", is(1))
                .body("frozen.readers", is(2))
                .body("frozen.beforeKnowable", is(true))
                .extract()
                .path("frozen.hash");
        assertThat(hash).matches("[0-9a-f]{64}");
        clock.set(Instant.parse("2021-02-01T00:00:00Z"));
        people.program("REVIEW")
                .post(path + "/freeze")
                .then()
                .statusCode(200)
                .body("frozen.hash", is(hash))
                .body("frozen.at", is("2021-01-01T00:00:00Z"));
        RestAssured.get("/api/v1/predictions/" + prediction).then().body("question.frozen.hash", is(hash));
    }

    @Test
    void a_number_and_a_void_are_told_as_they_are() {
        String number = Examples.SHORT
                .replace("highly likely", "3.2")
                .replace("\"window\"", "\"kind\": \"NUMBER\", \"unit\": \"%\", \"window\"");
        int asked = json(people.program(analyst, "LOG"), number)
                .post("/api/v1/predictions")
                .then()
                .statusCode(201)
                .extract()
                .path("question.id");
        question = asked;
        String value = """
                {"outcome": "VALUE", "value": 2.80, "eventOn": "2021-02-20", "evidence": [{"note": "first release"}]}""";
        int verdict = propose(people.program(analyst, "LOG"), value)
                .statusCode(201)
                .extract()
                .path("id");
        confirm(reviewer, verdict, value.replace("2.80", "2.8")).statusCode(200).body("state", is("CONFIRMED"));
        String nothing = """
                {"outcome": "VOID", "void": "QUESTION_FLAWED", "rationale": "The unit is not the source's"}""";
        int newer = propose(people.program(analyst, "LOG"), nothing)
                .statusCode(201)
                .extract()
                .path("id");
        confirm(reviewer, newer, nothing).statusCode(200).body("state", is("CONFIRMED"));
        String told = RestAssured.get("/api/v1/predictions?status=void").asString();
        assertThat(told).contains("\"voidReason\":\"QUESTION_FLAWED\"");
    }

    @Test
    void the_document_shows_the_calls_with_examples() {
        RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .body("paths.'/api/v1/questions/{id}/verdicts'.post.operationId", is("proposeVerdict"))
                .body("paths.'/api/v1/evidence-files'.post.operationId", is("uploadEvidence"))
                .body("components.schemas.NewEvidence.properties.file", notNullValue())
                .body("paths.'/api/v1/verdicts/{id}/confirmation'.post.operationId", is("confirmVerdict"))
                .body("paths.'/api/v1/questions/{id}/freeze'.post.operationId", is("freezeQuestion"))
                .body("components.schemas.NewVerdict.properties.void", notNullValue())
                .body("components.schemas.NewVerdict.properties", not(nullValue()));
    }
}
