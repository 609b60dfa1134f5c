package org.borneout.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.Test;

/** Imports on pages: bring a file, look, map, write, take back. */
@QuarkusTest
class ImportPagesHttpTest {
    private static final String CSV = "Source;text;Wahrscheinlichkeit;Gesagt am;Frist;Ergebnis\n"
            + "ifo;Rates rise;0,7;10.01.2020;30.06.2020;eingetreten\n"
            + "ifo;Rates fall;170%;10.01.2020;31.12.2020;\n";

    @Inject
    People people;

    private static String upload(Person who, String name, String content) {
        Response answer = People.form(who.session())
                .contentType("multipart/form-data")
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("frame", "all outlooks")
                .multiPart(People.CSRF, "AAAAAAAAAAAAAAAAAAAAAA")
                .post("/imports");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String ended(Person who, String address) throws InterruptedException {
        String page = who.browser().get(address).asString();
        for (int i = 0; i < 600 && page.contains("data-moving"); i++) {
            Thread.sleep(50);
            page = who.browser().get(address).asString();
        }
        return page;
    }

    @Test
    void a_file_is_brought_mapped_written_and_taken_back() throws InterruptedException {
        Person admin = people.admin();
        assertThat(admin.browser().get("/imports").asString()).contains("Nothing has been brought in yet.");
        String address = upload(admin, "outlook.csv", CSV);
        String dry = ended(admin, address);
        assertThat(dry)
                .contains("Dry run")
                .contains("There is nothing to write")
                .contains("Name the institute");
        People.form(admin.session())
                .formParam("column0", "institute")
                .formParam("column1", "statement")
                .formParam("column2", "likelihood")
                .formParam("column3", "made_on")
                .formParam("column4", "due_on")
                .formParam("column5", "outcome")
                .post(address + "/mapping")
                .then()
                .statusCode(303);
        String mapped = ended(admin, address);
        assertThat(mapped).contains("Write one row").contains("170% does not").contains("0,7, with a comma");
        admin.form().post(address + "/commit").then().statusCode(303);
        String written = ended(admin, address);
        assertThat(written).contains("Written.").contains("Take it back");
        assertThat(admin.browser().get(address + "/bad-rows.csv").asString()).contains("170%");
        assertThat(admin.form().post(address + "/undo").statusCode()).isEqualTo(422);
        admin.form()
                .formParam("reason", "the wrong file")
                .post(address + "/undo")
                .then()
                .statusCode(303);
        assertThat(ended(admin, address)).contains("Taken back.").contains("the wrong file");
    }

    @Test
    void a_missing_file_is_told_beside_its_field() {
        Response answer = People.form(people.analyst().session())
                .contentType("multipart/form-data")
                .multiPart("frame", "all outlooks")
                .multiPart(People.CSRF, "AAAAAAAAAAAAAAAAAAAAAA")
                .post("/imports");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Choose a file.").contains("all outlooks");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_words() throws InterruptedException {
        Person analyst = people.analyst();
        assertThat(ended(analyst, upload(analyst, "empty.csv", "institute,statement\n")))
                .contains("a header and no rows");
        assertThat(ended(analyst, upload(analyst, "a.xlsx", "no spreadsheet"))).contains("Save it as .xlsx or as CSV");
    }

    @Test
    void visitors_and_others_see_nothing_of_it() {
        Person analyst = people.analyst();
        String address = upload(analyst, "a.csv", CSV);
        assertThat(people.analyst().browser().get(address).statusCode()).isEqualTo(404);
        assertThat(People.browser(null).get(address).statusCode()).isEqualTo(303);
        assertThat(people.admin().browser().get(address).statusCode()).isEqualTo(200);
        assertThat(analyst.browser().get("/imports").asString())
                .contains("a.csv")
                .doesNotContain("name=\"verdicts\"");
    }
}
