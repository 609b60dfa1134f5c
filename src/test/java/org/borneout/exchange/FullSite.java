package org.borneout.exchange;

import static org.borneout.report.Shelf.item;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.WorkedExample;
import org.borneout.report.Shelf;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.EvidenceFile;
import org.borneout.resolution.EvidenceFiles;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Resolutions;

/** A site in which something of every kind is there: what is public, what is not, what was undone, what is sealed. */
@ApplicationScoped
@Unremovable
public class FullSite {
    public static final String SEALED = "the rationale that nobody may read yet";
    public static final String NOTE = "an internal note";
    public static final String HIDDEN = "Hidden Institute";
    public static final String DRAFT = "A draft that is nobody's business";
    public static final String FORMULA = "=HYPERLINK(\"https://example.org\")";
    public static final String ERASED = "A text that was erased";

    private final Shelf shelf;
    private final People people;
    private final EvidenceFiles files;
    private final Resolutions resolutions;
    private final Ledger ledger;

    FullSite(Shelf shelf, People people, EvidenceFiles files, Resolutions resolutions, Ledger ledger) {
        this.shelf = shelf;
        this.people = people;
        this.files = files;
        this.resolutions = resolutions;
        this.ledger = ledger;
    }

    /** @param sample with the sample data, which take a few seconds */
    public void fill(boolean sample) {
        Person admin = people.admin();
        Person analyst = people.analyst();
        Person reviewer = people.reviewer();
        if (sample) {
            admin.form().post("/admin/sample-data").then().statusCode(303);
        }
        long first = log(analyst, WorkedExample.card1());
        revise(analyst, first);
        sealed(analyst, first);
        decided(admin.id());
        shelf.put(item(FORMULA)
                .quoted("+1 or more, \"surely\"\nand a second line")
                .about("Geld, Zinsen"));
        shelf.put(item(DRAFT).asDraft());
        shelf.put(
                item("It may matter").notCheckable(NotCheckable.VAGUE).due(null).logged(TestClock.START, analyst.id()));
        shelf.put(item("한국은행이 금리를 올린다").by("한국 연구원").quoted("금리를 올릴 것이다 😀"));
        shelf.withdraw(shelf.put(item("Withdrawn by us")), admin.id(), "logged twice");
        shelf.put(item("Nobody may know").by(HIDDEN).quoted("hidden words"));
        shelf.hide(HIDDEN);
        long question = shelf.questionOf(shelf.put(item(ERASED)));
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.record(
                        Change.of(admin.id(), "NOTED", "question", question).text("note", ERASED)));
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.erase("question", List.of(question));
            ledger.record(Change.of(admin.id(), "ERASED", "question", question).text("reason", "asked for"));
        });
        shelf.put(item("One house").by("A House"));
        shelf.put(item("Another house").by("The Same House"));
        admin.form()
                .formParam("into", "a-house")
                .formParam("reason", "the same house, entered twice")
                .post("/institutes/the-same-house/merge")
                .then()
                .statusCode(303);
        people.token(reviewer, "REVIEW");
    }

    /** One more of everything that is numbered. */
    public void growOn() {
        people.token(people.admin(), "ADMIN");
        shelf.decide(shelf.put(item("What comes after").quoted("more to come")), Outcome.HAPPENED, null);
    }

    private long log(Person by, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("note", NOTE);
        all.put("institute", "Institute of Eastern Studies");
        all.put("publication.url", "https://example.org/story");
        Response kept = by.form().formParams(all).formParam("act", "keep").post("/predictions/new");
        return Long.parseLong(kept.header("Location").replaceAll(".*/", ""));
    }

    private void revise(Person by, long prediction) {
        by.form()
                .formParam("version", 0)
                .formParam("madeOn", "2020-12-20")
                .formParam("likelihood", "70%")
                .formParam("quote", "Seventy to a hundred, they now say.")
                .formParam("language", "en")
                .post("/predictions/" + prediction + "/revise")
                .then()
                .statusCode(303);
    }

    private void sealed(Person by, long prediction) {
        by.form()
                .formParam("outcome", "HAPPENED")
                .formParam("eventOn", "2021-01-12")
                .formParam("rationale", SEALED)
                .formParam("evidence.0.kind", "PRIMARY")
                .formParam("evidence.0.url", "https://example.org/sealed-source")
                .formParam("act", "give")
                .post("/questions/" + shelf.questionOf(prediction) + "/resolve")
                .then()
                .statusCode(303);
    }

    private void decided(long by) {
        long prediction = shelf.put(item("Rates rise")
                .quoted("rates will rise")
                .about("Money")
                .selectedBy("every forecast of the outlook")
                .due(LocalDate.of(2026, 6, 30)));
        byte[] pdf = ("%PDF-1.4\n" + "evidence ".repeat(200_000) + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        EvidenceFile file =
                QuarkusTransaction.joiningExisting().call(() -> files.keep(pdf, "proof.pdf", by, TestClock.START));
        resolutions.accept(
                shelf.questionOf(prediction),
                Finding.of(
                        Outcome.HAPPENED,
                        LocalDate.of(2026, 5, 1),
                        "they did rise",
                        new Finding.Piece(
                                Evidence.Kind.PRIMARY,
                                "https://example.org/rates",
                                null,
                                "rates rose",
                                null,
                                file.id())),
                by,
                TestClock.START);
    }
}
