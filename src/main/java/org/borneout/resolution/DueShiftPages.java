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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.Question;
import org.borneout.prediction.Reasons;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shifting the due dates of chosen questions, from the desk: each by itself, so that one that cannot be leaves the others alone. */
@Path("/desk/due")
@RolesAllowed(Role.REVIEWS)
class DueShiftPages {
    private static final int FURTHEST = 3660;

    /**
     * @param due a date for all
     * @param days or how many days later or earlier
     * @param frozen whether any of them is
     * @param done how many of the results are done
     */
    @CheckedTemplate(basePath = "resolution")
    record shiftDue(
            List<Question> questions,
            boolean frozen,
            String due,
            String days,
            String reason,
            Faults faults,
            List<BulkResult> results,
            int done)
            implements TemplateInstance {}

    private final Chosen chosen;
    private final DueShifting shifting;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    DueShiftPages(Chosen chosen, DueShifting shifting, Visitor visitor, Flash flash, Messages messages) {
        this.chosen = chosen;
        this.shifting = shifting;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @POST
    @Path("choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choice(MultivaluedMap<String, String> sent) {
        return chosen.leadTo("/desk/due", sent, flash);
    }

    @GET
    @Transactional
    public TemplateInstance form(@RestQuery List<String> question) {
        return asked(question, "", "", "", new Faults());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response shift(MultivaluedMap<String, String> sent) {
        BulkMessages say = messages.of(BulkMessages.class);
        String reason = Reasons.of(sent);
        Faults faults = Reasons.check(reason, messages);
        String due = text(sent, "due");
        String days = text(sent, "days");
        LocalDate until = day(due);
        Integer later = days.matches("-?\\d{1,4}") ? Integer.valueOf(days) : null;
        if (due.isEmpty() == days.isEmpty()) {
            faults.add("due", "ONE_OF_TWO", null, say.dateOrDays());
        } else if (!due.isEmpty() && until == null) {
            faults.add("due", "NOT_A_DATE", due, say.notADate(due));
        } else if (!days.isEmpty() && (later == null || later == 0 || Math.abs(later) > FURTHEST)) {
            faults.add("days", "OUT_OF_RANGE", days, say.notDays(days));
        }
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(again(sent, due, days, reason, faults))
                    .build();
        }
        List<BulkResult> results = new ArrayList<>();
        for (Chosen.Seen seen : Chosen.seen(sent)) {
            results.add(shifting.shift(seen, until, later, reason, visitor.id()));
        }
        int done = (int) results.stream().filter(BulkResult::done).count();
        return Response.ok(new shiftDue(List.of(), false, due, days, reason, faults, results, done))
                .build();
    }

    @Transactional
    TemplateInstance again(MultivaluedMap<String, String> sent, String due, String days, String reason, Faults faults) {
        List<String> ids = Chosen.seen(sent).stream()
                .map(seen -> String.valueOf(seen.question()))
                .toList();
        return asked(ids, due, days, reason, faults);
    }

    private shiftDue asked(List<String> ids, String due, String days, String reason, Faults faults) {
        List<Question> questions = chosen.questions(ids);
        boolean frozen = questions.stream().anyMatch(Question::frozen);
        return new shiftDue(questions, frozen, due, days, reason, faults, List.of(), 0);
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        String text = sent.getFirst(name);
        return text == null ? "" : text.strip();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1000 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
