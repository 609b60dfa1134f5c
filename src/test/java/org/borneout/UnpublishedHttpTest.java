package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.report.Shelf.item;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.Predictions;
import org.borneout.report.Shelf;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.EvidenceFile;
import org.borneout.resolution.EvidenceFiles;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Resolutions;
import org.borneout.source.InstituteName;
import org.borneout.source.Institutes;
import org.borneout.source.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An institute that is not published leaves no trace: not on a page, in a list, a count, a file or an answer to a program.
 * Whoever adds a public address adds it here, and so asks this question of it.
 */
@QuarkusTest
class UnpublishedHttpTest {
    private static final String NAME = "Hidden Institute";
    private static final String ALIAS = "Zentrum für Verborgenes";
    private static final String STATEMENT = "Secret statement about zebras";
    private static final String QUOTE = "zebras will cross the border, we said";
    private static final String TOPIC = "Secret topic";
    private static final LocalDate SAID = LocalDate.of(2025, 7, 7);
    private static final List<String> TRACES =
            List.of(NAME, ALIAS, STATEMENT, QUOTE, TOPIC, "Outlook of " + SAID, "2025-07-07");

    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    Institutes institutes;

    @Inject
    Predictions predictions;

    @Inject
    Publications publications;

    @Inject
    Ledger ledger;

    @Inject
    EvidenceFiles files;

    @Inject
    Resolutions resolutions;

    @Inject
    EntityManager entities;

    private long hidden;
    private long hiddenQuestion;
    private long hiddenPublication;
    private long hiddenEvidence;
    private long shown;
    private long shownQuestion;
    private long shownPublication;

    @BeforeEach
    void oneInstituteIsPublishedAndOneIsNot() {
        shown = shelf.put(item("Rates rise").quoted("rates will rise").about("Money"));
        shownQuestion = shelf.questionOf(shown);
        shelf.decide(shown, Outcome.HAPPENED, LocalDate.of(2026, 5, 1));
        hidden = shelf.put(item(STATEMENT).by(NAME).quoted(QUOTE).about(TOPIC).said(SAID));
        hiddenQuestion = shelf.questionOf(hidden);
        shelf.put(item("Rates rise").by(NAME).quoted(QUOTE).said(SAID));
        long due = shelf.put(item(STATEMENT + " once more")
                .by(NAME)
                .quoted(QUOTE)
                .about(TOPIC)
                .said(SAID)
                .due(LocalDate.of(2026, 11, 20)));
        shelf.decide(due, Outcome.HAPPENED, LocalDate.of(2026, 11, 1));
        shelf.put(item(STATEMENT + " to come").by(NAME).said(SAID).due(LocalDate.of(2026, 11, 28)));
        decideWithAFile();
        shelf.hide(NAME);
        QuarkusTransaction.joiningExisting().run(() -> {
            var who = institutes.named(NAME).get(0);
            who.isAlsoKnownAs("de", InstituteName.Kind.ALIAS, ALIAS);
            // The history of the published prediction knows the other institute.
            ledger.record(Change.of(null, "CORRECTED", "prediction", shown)
                    .codeChange(
                            "institute",
                            who.id(),
                            institutes.named("Alpha Institute").get(0).id()));
            hiddenPublication =
                    publications.find("publishedOn", SAID).firstResult().id();
            shownPublication =
                    publications.find("publishedOn", Shelf.SAID).firstResult().id();
            publications.findById(hiddenPublication).carries(publications.findById(shownPublication));
        });
    }

    private void decideWithAFile() {
        long by = people.admin().id();
        byte[] pdf = ("%PDF-1.4\n" + QUOTE + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        EvidenceFile file = Objects.requireNonNull(
                QuarkusTransaction.joiningExisting().call(() -> files.keep(pdf, "secret.pdf", by, TestClock.START)));
        Finding.Piece piece = new Finding.Piece(Evidence.Kind.PRIMARY, null, null, QUOTE, null, file.id());
        resolutions.accept(
                hiddenQuestion,
                Finding.of(Outcome.HAPPENED, LocalDate.of(2026, 11, 2), QUOTE, piece),
                by,
                TestClock.START);
        hiddenEvidence = QuarkusTransaction.joiningExisting()
                .call(() -> ((Number) entities.createNativeQuery("select max(id) from evidence")
                                .getSingleResult())
                        .longValue());
    }

    /** Every public address by its pattern, with what a curious visitor would ask there. */
    private Map<String, List<String>> addresses() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        asked.put("/", List.of("/"));
        asked.put(
                "/predictions",
                List.of(
                        "/predictions",
                        "/predictions?q=zebras",
                        "/predictions?q=Verborgenes",
                        "/predictions?institute=hidden-institute",
                        "/predictions?topic=secret-topic",
                        "/predictions?status=resolved",
                        "/predictions?status=open&sort=due",
                        "/predictions?sort=made",
                        "/predictions?status=draft"));
        asked.put(
                "/predictions.csv",
                List.of(
                        "/predictions.csv",
                        "/predictions.csv?institute=hidden-institute",
                        "/predictions.csv?q=zebras"));
        asked.put("/predictions/{id}", List.of("/predictions/" + hidden, "/predictions/" + shown));
        asked.put("/institutes", List.of("/institutes", "/institutes?q=Verborgenes", "/institutes?q=hidden"));
        asked.put("/institutes/{slug}", List.of("/institutes/hidden-institute", "/institutes/alpha-institute"));
        asked.put(
                "/institutes/{slug}/rows.csv",
                List.of("/institutes/hidden-institute/rows.csv", "/institutes/alpha-institute/rows.csv"));
        for (String chart : List.of("words", "score", "parts", "calibration")) {
            asked.put(
                    "/institutes/{slug}/" + chart + ".svg",
                    List.of(
                            "/institutes/hidden-institute/" + chart + ".svg",
                            "/institutes/alpha-institute/" + chart + ".svg"));
        }
        asked.put(
                "/institutes/{slug}/{chart}.csv",
                List.of("/institutes/hidden-institute/words.csv", "/institutes/alpha-institute/parts.csv"));
        asked.put(
                "/api/v1/institutes/{slug}/record",
                List.of(
                        "/api/v1/institutes/hidden-institute/record",
                        "/api/v1/institutes/hidden-institute/record?asOf=2026-11-24",
                        "/api/v1/institutes/alpha-institute/record"));
        for (String compare : List.of("/compare", "/compare.csv", "/api/v1/compare")) {
            asked.put(
                    compare,
                    List.of(
                            compare,
                            compare + "?institute=alpha-institute&institute=hidden-institute",
                            compare + "?institute=alpha-institute&institute=hidden-institute&hindsight=include"));
        }
        asked.put("/questions/{id}", List.of("/questions/" + hiddenQuestion, "/questions/" + shownQuestion));
        asked.put(
                "/publications/{id}",
                List.of("/publications/" + hiddenPublication, "/publications/" + shownPublication));
        asked.put("/evidence/{id}/file", List.of("/evidence/" + hiddenEvidence + "/file"));
        asked.put(
                "/api/v1/questions/{id}",
                List.of("/api/v1/questions/" + hiddenQuestion, "/api/v1/questions/" + shownQuestion));
        asked.put(
                "/predictions/{id}/reply",
                List.of("/predictions/" + hidden + "/reply", "/predictions/" + shown + "/reply"));
        asked.put("/ledger", List.of("/ledger", "/ledger?before=9", "/ledger?before=20"));
        asked.put(
                "/api/v1/ledger",
                List.of("/api/v1/ledger?limit=200", "/api/v1/ledger?after=0&limit=1", "/api/v1/ledger?after=5"));
        asked.put("/api/v1/ledger/verification", List.of("/api/v1/ledger/verification"));
        asked.put(
                "/api/v1/publications/{id}",
                List.of("/api/v1/publications/" + hiddenPublication, "/api/v1/publications/" + shownPublication));
        asked.put("/lexicons", List.of("/lexicons"));
        asked.put("/data", List.of("/data"));
        asked.put("/data.zip", List.of("/data.zip", "/data.zip?invented=true"));
        asked.put("/api/v1/export", List.of("/api/v1/export", "/api/v1/export?invented=true"));
        asked.put("/api", List.of("/api"));
        asked.put("/set-up", List.of("/set-up"));
        asked.put("/sign-in", List.of("/sign-in?then=/institutes/hidden-institute"));
        asked.put("/link/{key}", List.of("/link/0000"));
        asked.put("/language/{tag}", List.of("/language/ko?then=/predictions/" + hidden));
        asked.put(
                "/api/v1/predictions",
                List.of(
                        "/api/v1/predictions",
                        "/api/v1/predictions?limit=200",
                        "/api/v1/predictions?institute=Hidden Institute",
                        "/api/v1/predictions?institute=hidden-institute",
                        "/api/v1/predictions?q=zebras",
                        "/api/v1/predictions?topic=secret-topic",
                        "/api/v1/predictions?scored=true",
                        "/api/v1/predictions?outcome=HAPPENED"));
        asked.put("/api/v1/predictions/{id}", List.of("/api/v1/predictions/" + hidden, "/api/v1/predictions/" + shown));
        asked.put("/api/v1/institutes", List.of("/api/v1/institutes"));
        asked.put(
                "/api/v1/institutes/{slug}",
                List.of("/api/v1/institutes/hidden-institute", "/api/v1/institutes/alpha-institute"));
        asked.put("/api/v1/lexicons", List.of("/api/v1/lexicons"));
        return asked;
    }

    private static Set<String> publicPatterns() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.borneout").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class) && open(method))
                        .map(UnpublishedHttpTest::pattern)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean open(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return true;
        }
        return !method.isAnnotatedWith(RolesAllowed.class)
                && !method.isAnnotatedWith(Authenticated.class)
                && !method.getOwner().isAnnotatedWith(RolesAllowed.class)
                && !method.getOwner().isAnnotatedWith(Authenticated.class);
    }

    private static String pattern(JavaMethod method) {
        String path = method.getOwner().isAnnotatedWith(Path.class)
                ? method.getOwner().getAnnotationOfType(Path.class).value()
                : "";
        if (method.isAnnotatedWith(Path.class)) {
            path += "/" + method.getAnnotationOfType(Path.class).value();
        }
        return ("/" + path)
                .replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^}]*})*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static Response ask(String address, String language) {
        return People.browser(null).header("Accept-Language", language).get(address);
    }

    @Test
    void every_public_address_is_asked() {
        assertThat(addresses().keySet())
                .as("public GET addresses; add yours with what a curious visitor would ask there")
                .containsExactlyInAnyOrderElementsOf(publicPatterns());
    }

    @Test
    void no_public_address_shows_a_trace_of_an_unpublished_institute() {
        addresses()
                .values()
                .forEach(some -> some.forEach(address -> {
                    for (String language : List.of("en", "ko")) {
                        assertNoTrace(address, text(ask(address, language)));
                    }
                }));
    }

    /** What is packed is unpacked. */
    private static String text(Response answer) {
        if (!String.valueOf(answer.contentType()).startsWith("application/zip")) {
            return answer.asString();
        }
        StringBuilder text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(text).contains("Alpha Institute");
        return text.toString();
    }

    private static void assertNoTrace(String address, String body) {
        assertThat(TRACES).allSatisfy(trace -> assertThat(body).as(address).doesNotContain(trace));
    }

    @Test
    void what_is_not_published_is_not_found() {
        for (String address : List.of(
                "/institutes/hidden-institute",
                "/institutes/hidden-institute/rows.csv",
                "/institutes/hidden-institute/words.svg",
                "/institutes/hidden-institute/calibration.csv",
                "/api/v1/institutes/hidden-institute/record",
                "/predictions/" + hidden,
                "/questions/" + hiddenQuestion,
                "/publications/" + hiddenPublication,
                "/evidence/" + hiddenEvidence + "/file",
                "/predictions/" + hidden + "/reply",
                "/api/v1/publications/" + hiddenPublication,
                "/api/v1/questions/" + hiddenQuestion,
                "/api/v1/institutes/hidden-institute",
                "/api/v1/predictions/" + hidden)) {
            assertThat(ask(address, "en").statusCode()).as(address).isEqualTo(404);
        }
    }

    /** A link that leads to nothing tells that there is something. */
    @Test
    void no_public_page_links_to_what_is_not_published() {
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> met = new HashSet<>(ahead);
        while (!ahead.isEmpty() && met.size() < 300) {
            String address = ahead.poll();
            Response answer = ask(address, "en");
            assertThat(answer.statusCode()).as(address).isLessThan(400);
            assertNoTrace(address, text(answer));
            if (String.valueOf(answer.contentType()).contains("html")) {
                Pattern.compile("(?:href|action)=\"(/[^\"#]*)")
                        .matcher(answer.asString())
                        .results()
                        .map(MatchResult::group)
                        .map(found -> found.replaceFirst("^\\w+=\"", "").replace("&amp;", "&"))
                        .filter(found -> !found.matches("/(language|assets|webjars|q)/.*"))
                        .filter(met::add)
                        .forEach(ahead::add);
            }
        }
        assertThat(met).hasSizeGreaterThan(10);
    }

    @Test
    void nothing_of_it_is_counted_in_public() {
        assertThat(ask("/institutes/alpha-institute", "en").asString()).contains("Of one prediction logged");
        assertThat(ask("/questions/" + shownQuestion, "en").asString()).contains("One institute");
        assertThat(ask("/predictions", "en").asString()).contains("One prediction");
    }

    @Test
    void people_who_work_here_see_it_and_see_that_it_is_not_published() {
        Person analyst = people.analyst();
        for (String address : List.of(
                "/institutes/hidden-institute",
                "/institutes",
                "/predictions",
                "/predictions/" + hidden,
                "/questions/" + hiddenQuestion,
                "/publications/" + hiddenPublication,
                "/desk")) {
            assertThat(analyst.browser().get(address).asString()).as(address).contains("not published yet");
        }
        assertThat(people.program("READ")
                        .get("/api/v1/institutes/hidden-institute")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_reviewer_publishes_an_institute_and_an_analyst_does_not() {
        publish(people.analyst());
        assertThat(ask("/institutes/hidden-institute", "en").statusCode()).isEqualTo(404);
        publish(people.reviewer());
        assertThat(ask("/institutes/hidden-institute", "en").asString()).contains(NAME);
        assertThat(ask("/predictions/" + hidden, "en").asString()).contains(STATEMENT);
    }

    private void publish(Person who) {
        int version = QuarkusTransaction.joiningExisting()
                .call(() -> institutes.named(NAME).get(0).version());
        who.form()
                .formParam("version", version)
                .formParam("name", NAME)
                .formParam("nameLanguage", "en")
                .formParam("nameKind", "OFFICIAL")
                .formParam("published", "true")
                .post("/institutes/hidden-institute/edit")
                .then()
                .statusCode(303);
    }
}
