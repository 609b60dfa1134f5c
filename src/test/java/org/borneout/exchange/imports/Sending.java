package org.borneout.exchange.imports;

import io.quarkus.arc.Unremovable;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.borneout.account.People;
import org.borneout.account.People.Person;

/** Sends files as programs do, and waits until they are read. */
@ApplicationScoped
@Unremovable
public class Sending {
    private final People people;

    Sending(People people) {
        this.people = people;
    }

    public RequestSpecification program(Person who, String scope) {
        return people.program(who, scope);
    }

    /** @param token a token, so that the same person can send again */
    public JsonPath send(String token, String csv, Map<String, ?> query) {
        return send(token, "text/csv", csv.getBytes(StandardCharsets.UTF_8), query);
    }

    public JsonPath send(String token, String type, byte[] content, Map<String, ?> query) {
        Response answer = io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType(type)
                .queryParams(query)
                .body(content)
                .post("/api/v1/imports");
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return ended(token, answer.header("Location"));
    }

    /** Waits until nothing moves any more. */
    public JsonPath ended(String token, String location) {
        for (int i = 0; i < 1200; i++) {
            JsonPath is = get(token, location);
            if (!List.of("queued", "running").contains(is.getString("status"))) {
                return is;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError(
                "the import does not end: " + get(token, location).prettify());
    }

    public JsonPath get(String token, String address) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get(address)
                .jsonPath();
    }

    public JsonPath post(String token, String address, String body) {
        Response answer = io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .post(address);
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return ended(token, answer.header("Location"));
    }
}
