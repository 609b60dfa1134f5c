package org.borneout.resolution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.borneout.account.Role;
import org.borneout.account.Site;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Reading several questions with the same evidence, from the desk. Each gets an answer of its own; who said what about
 * them, and what others have answered, is not shown.
 */
@Path("/desk/readings")
@RolesAllowed(Role.LOGS)
class SharedReadingPages {
    private static final int PIECES = 2;

    /** One question with the answer as it was typed. */
    record Row(Question question, Map<String, String> typed) {
        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        public boolean is(String field, String value) {
            return value(field).equals(value);
        }

        public boolean number() {
            return question.kind() == QuestionKind.NUMBER;
        }
    }

    /** One piece of the evidence as it was typed. */
    record Piece(int index, FindingForm shared) {
        public String name(String field) {
            return "evidence." + index + "." + field;
        }

        public String value(String field) {
            return shared.value(name(field));
        }
    }

    /** @param query the chosen ones, for adding another of their family */
    @CheckedTemplate(basePath = "resolution")
    record readings(
            List<Row> rows,
            FindingForm shared,
            List<Piece> pieces,
            List<Question> family,
            String query,
            List<BulkResult> results,
            int done,
            boolean solo,
            String fault)
            implements TemplateInstance {}

    private final Chosen chosen;
    private final SharedReadings shared;
    private final Site site;
    private final Flash flash;
    private final Messages messages;

    SharedReadingPages(Chosen chosen, SharedReadings shared, Site site, Flash flash, Messages messages) {
        this.chosen = chosen;
        this.shared = shared;
        this.site = site;
        this.flash = flash;
        this.messages = messages;
    }

    @POST
    @Path("choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choice(MultivaluedMap<String, String> sent) {
        return chosen.leadTo("/desk/readings", sent, flash);
    }

    @GET
    @Transactional
    public TemplateInstance form(@RestQuery List<String> question) {
        return page(question, Map.of(), FindingForm.EMPTY, List.of(), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(MultivaluedMap<String, String> sent) {
        Map<String, String> plain = new LinkedHashMap<>();
        sent.forEach((field, values) -> plain.put(field, values.isEmpty() ? "" : values.get(0)));
        FindingForm evidence = new FindingForm(plain);
        List<Chosen.Seen> seen = Chosen.seen(sent);
        boolean alone = "alone".equals(sent.getFirst("act")) && site.solo();
        Map<Long, String> words = words(seen);
        List<BulkResult> results = new ArrayList<>();
        for (Chosen.Seen one : seen) {
            FindingForm form = answer(evidence, plain, one.question());
            if (form.has("outcome") && words.containsKey(one.question())) {
                results.add(shared.give(one, words.getOrDefault(one.question(), ""), form, alone));
            }
        }
        Set<Long> done = results.stream()
                .filter(BulkResult::done)
                .map(BulkResult::question)
                .collect(Collectors.toSet());
        List<String> left = seen.stream()
                .map(Chosen.Seen::question)
                .filter(id -> !done.contains(id))
                .map(String::valueOf)
                .toList();
        String fault = results.isEmpty() ? messages.of(BulkMessages.class).answerNone() : "";
        return Response.status(results.isEmpty() ? 422 : 200)
                .entity(again(left, plain, evidence, results, fault))
                .build();
    }

    @Transactional
    Map<Long, String> words(List<Chosen.Seen> seen) {
        return chosen
                .questions(
                        seen.stream().map(one -> String.valueOf(one.question())).toList())
                .stream()
                .collect(Collectors.toMap(Question::id, Question::statement));
    }

    @Transactional
    TemplateInstance again(
            List<String> left,
            Map<String, String> typed,
            FindingForm evidence,
            List<BulkResult> results,
            String fault) {
        return page(left, typed, evidence, results, fault);
    }

    private TemplateInstance page(
            List<String> ids, Map<String, String> typed, FindingForm evidence, List<BulkResult> results, String fault) {
        List<Question> questions = chosen.questions(ids);
        List<Row> rows = questions.stream()
                .map(question -> new Row(question, own(typed, question.id())))
                .toList();
        String query =
                questions.stream().map(question -> "question=" + question.id()).collect(Collectors.joining("&"));
        return new readings(
                rows,
                evidence,
                IntStream.range(0, PIECES)
                        .mapToObj(index -> new Piece(index, evidence))
                        .toList(),
                chosen.familyOf(questions),
                query,
                results,
                (int) results.stream().filter(BulkResult::done).count(),
                site.solo(),
                fault);
    }

    /** What was typed for one question: "outcome.12" is the outcome of question 12. */
    private static Map<String, String> own(Map<String, String> typed, long question) {
        String end = "." + question;
        Map<String, String> own = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            if (field.endsWith(end)) {
                own.put(field.substring(0, field.length() - end.length()), value);
            }
        });
        return own;
    }

    private static FindingForm answer(FindingForm evidence, Map<String, String> typed, long question) {
        FindingForm form = evidence;
        Map<String, String> own = own(typed, question);
        for (String field : List.of("outcome", "eventOn", "value", "conditionMet", "conditionAsked")) {
            String value = own.getOrDefault(field, "");
            form = form.with(field, value.isBlank() ? null : value);
        }
        return form;
    }
}
