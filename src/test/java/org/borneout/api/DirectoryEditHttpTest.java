package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.borneout.account.People;
import org.junit.jupiter.api.Test;

/** Entering institutes and putting their entries right by program. */
@QuarkusTest
class DirectoryEditHttpTest {
    private static final String INSTITUTES = "/api/v1/institutes";

    @Inject
    People people;

    private RequestSpecification program(String scope) {
        return people.program(people.reviewer(), scope).contentType("application/json");
    }

    private Response enter(String scope, String body) {
        return program(scope).body(body).post(INSTITUTES);
    }

    @Test
    void an_institute_is_entered_with_all_its_names() {
        Response entered = enter("LOG", Examples.INSTITUTE);
        entered.then()
                .statusCode(201)
                .header("Location", INSTITUTES + "/institute-for-far-eastern-studies")
                .body("name", equalTo("Institute for Far Eastern Studies"))
                .body("kind", equalTo("UNIVERSITY_UNIT"))
                .body("country", equalTo("KR"))
                .body("names.name", containsInAnyOrder("Institute for Far Eastern Studies", "극동문제연구소", "IFES"))
                .body("coveredSince", equalTo("2020-01-01"))
                .body("published", equalTo(true))
                .body("logged", equalTo(0));
        enter("LOG", "{\"name\": \"institute for far eastern  studies\"}")
                .then()
                .statusCode(409)
                .body("existing", equalTo(entered.path("id")));
        given().get(entered.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", entered.header("ETag"))
                .body("names", org.hamcrest.Matchers.hasSize(3));
        given().header("If-None-Match", entered.header("ETag"))
                .get(entered.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void all_faults_are_told_at_once() {
        enter(
                        "LOG",
                        "{\"kind\": \"SECT\", \"country\": \"XX\", \"ror\": \"r\", \"coveredSince\": \"+10000-01-01\", \"slug\": \"s\","
                                + " \"names\": [{\"name\": \"a\", \"kind\": \"NICK\"}, {\"language\": \"en\"}, 7]}")
                .then()
                .statusCode(400)
                .body("title", equalTo("The institute was not saved"))
                .body(
                        "errors.field",
                        hasItems(
                                "name",
                                "kind",
                                "country",
                                "ror",
                                "coveredSince",
                                "slug",
                                "names[0].kind",
                                "names[1].name",
                                "names[2]"));
    }

    @Test
    void an_entry_is_put_right_from_the_version_that_stands() {
        Response entered = enter(
                "LOG", Examples.INSTITUTE.replace("\"replyContact\": null", "\"replyContact\": \"press@example.org\""));
        String address = entered.header("Location");
        program("LOG").body(Examples.PATCH_INSTITUTE).patch(address).then().statusCode(428);
        Response patched = program("LOG")
                .header("If-Match", entered.header("ETag"))
                .body("{\"reason\": \"renamed\", \"name\": \"IFES Kyungnam\", \"country\": null}")
                .patch(address);
        patched.then()
                .statusCode(200)
                .body("slug", equalTo("institute-for-far-eastern-studies"))
                .body("name", equalTo("IFES Kyungnam"))
                .body("country", nullValue())
                .body("kind", equalTo("UNIVERSITY_UNIT"))
                .body("replyContact", equalTo("press@example.org"))
                .body("names.name", containsInAnyOrder("IFES Kyungnam", "극동문제연구소", "IFES"));
        program("LOG")
                .header("If-Match", entered.header("ETag"))
                .body(Examples.PATCH_INSTITUTE)
                .patch(address)
                .then()
                .statusCode(412);
        program("LOG")
                .header("If-Match", patched.header("ETag"))
                .body("{\"reason\": \"only this\", \"names\": []}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("names.name", contains("IFES Kyungnam"));
        given().get(address).then().body("replyContact", nullValue());
        program("LOG")
                .header("If-Match", "*")
                .body("{\"names\": 5}")
                .patch(address)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("reason", "names"));
    }

    @Test
    void only_reviewers_say_whether_it_is_public() {
        enter("LOG", "{\"name\": \"Hidden\", \"published\": false}").then().statusCode(403);
        Response hidden = enter("REVIEW", "{\"name\": \"Hidden\", \"published\": false}");
        hidden.then().statusCode(201).body("published", equalTo(false));
        given().get(hidden.header("Location")).then().statusCode(404);
        program("LOG")
                .header("If-Match", hidden.header("ETag"))
                .body("{\"reason\": \"ready\", \"published\": true}")
                .patch(hidden.header("Location"))
                .then()
                .statusCode(403);
        program("REVIEW")
                .header("If-Match", hidden.header("ETag"))
                .body("{\"reason\": \"ready\", \"published\": true}")
                .patch(hidden.header("Location"))
                .then()
                .statusCode(200);
        given().get(hidden.header("Location")).then().statusCode(200);
    }

    @Test
    void a_key_enters_once() {
        for (int time = 0; time < 2; time++) {
            program("LOG")
                    .header("Idempotency-Key", "k")
                    .body("{\"name\": \"Once\"}")
                    .post(INSTITUTES);
        }
        given().get(INSTITUTES).then().body("items.name", contains("Once"));
    }
}
