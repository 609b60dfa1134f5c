package org.borneout.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.account.People.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.borneout.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrivateSiteHttpTest {
    @Inject
    People people;

    @Inject
    EntityManager entities;

    @Inject
    Ledger ledger;

    @BeforeEach
    void closeTheSite() {
        QuarkusMock.installMockForType(
                new Site(
                        "UTC",
                        true,
                        Optional.empty(),
                        Optional.of("https://borne.example/"),
                        8080,
                        Optional.empty(),
                        entities,
                        ledger),
                Site.class);
    }

    private static ValidatableResponse get(String path) {
        return browser(null).urlEncodingEnabled(false).get(path).then();
    }

    @Test
    void without_sign_in_every_page_leads_to_the_sign_in() {
        for (String path : List.of(
                "/",
                "/predictions",
                "/institutes/ifes?asOf=2026-11-24",
                "/nothing",
                "/q/openapi",
                "/sign-in/../predictions",
                "/predictions;/sign-in",
                "/link/..%2Fpredictions/x",
                "/tokens.css/x")) {
            get(path).statusCode(303).header("Location", containsString("/sign-in"));
        }
        get("/institutes/ifes?asOf=2026-11-24")
                .header("Location", containsString("then=%2Finstitutes%2Fifes%3FasOf%3D2026-11-24"));
    }

    @Test
    void what_is_needed_to_sign_in_stays_open() {
        for (String path : List.of("/sign-in", "/set-up", "/tokens.css", "/look.css", "/page.js", "/icon.svg")) {
            get(path).statusCode(200);
        }
        get("/language/ko?then=/sign-in").statusCode(303).cookie("lang", "ko");
        get("/link/" + "0".repeat(64)).statusCode(404);
        get("/q/health/ready").statusCode(200);
    }

    @Test
    void programs_are_told_401_and_let_in_with_any_token() {
        given().get("/api/v1/probe")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("type", is("/problems/not-signed-in"));
        people.program("READ").get("/api/v1/probe").then().statusCode(200);
    }

    @Test
    void signed_in_people_read_everything() {
        var person = people.analyst();
        person.browser().get("/account").then().statusCode(200);
        person.browser().get("/nothing").then().statusCode(404);
    }

    @Test
    void where_the_public_address_is_https_the_cookie_is_secure() {
        var person = people.analyst();
        var in = person.form()
                .formParam("email", person.email())
                .formParam("password", People.PASSWORD)
                .post("/sign-in");
        assertThat(in.detailedCookie("session").isSecured()).isTrue();
    }

    @Test
    void links_carry_the_public_address() {
        var person = people.analyst();
        people.admin()
                .form()
                .post("/admin/people/" + person.id() + "/link")
                .then()
                .body(containsString("https://borne.example/link/"));
    }
}
