package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.borneout.prediction.Family;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.web.Flash;
import org.borneout.web.Messages;

/** The questions that were ticked at the desk. */
@ApplicationScoped
class Chosen {
    /** A question in the version in which somebody saw it. */
    record Seen(long question, int version) {}

    /** As many as one page of a queue shows. */
    static final int MOST = 50;

    private static final int MOST_OF_FAMILY = 20;

    private final Questions questions;
    private final Messages messages;

    Chosen(Questions questions, Messages messages) {
        this.questions = questions;
        this.messages = messages;
    }

    /** To the page for what was ticked, or back with a sentence where nothing was. */
    Response leadTo(String address, MultivaluedMap<String, String> sent, Flash flash) {
        String ids = ids(sent.getOrDefault("question", List.of())).stream()
                .map(id -> "question=" + id)
                .collect(Collectors.joining("&"));
        if (ids.isEmpty()) {
            flash.say(messages.of(BulkMessages.class).nothingChosen());
            return Response.seeOther(URI.create("true".equals(sent.getFirst("mine")) ? "/desk?mine=true" : "/desk"))
                    .build();
        }
        return Response.seeOther(URI.create(address + "?" + ids)).build();
    }

    /** Those of them that there are, by their due dates. */
    List<Question> questions(List<String> typed) {
        List<Long> ids = ids(typed);
        if (ids.isEmpty()) {
            return List.of();
        }
        return questions
                .list(
                        "select q from Question q left join fetch q.family where q.id in ?1 and q.mergedInto is null",
                        ids)
                .stream()
                .sorted(Comparator.comparing(Question::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Question::id))
                .toList();
    }

    /** Others that wait and hang together with these. */
    List<Question> familyOf(List<Question> these) {
        List<Long> families = these.stream()
                .map(Question::family)
                .filter(Objects::nonNull)
                .map(Family::id)
                .distinct()
                .toList();
        if (families.isEmpty()) {
            return List.of();
        }
        return questions
                .find(
                        "from Question q where q.family.id in ?1 and q.waits = 1 and q.mergedInto is null and q.id not in ?2"
                                + " order by q.dueOn, q.id",
                        families,
                        these.stream().map(Question::id).toList())
                .range(0, MOST_OF_FAMILY - 1)
                .list();
    }

    private static List<Long> ids(List<String> typed) {
        return typed.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Sent as "12:3", question 12 as of its version 3. */
    static List<Seen> seen(MultivaluedMap<String, String> sent) {
        return sent.getOrDefault("seen", List.of()).stream()
                .filter(pair -> pair.matches("\\d{1,18}:\\d{1,9}"))
                .distinct()
                .limit(MOST)
                .map(pair -> pair.split(":"))
                .map(pair -> new Seen(Long.parseLong(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }
}
