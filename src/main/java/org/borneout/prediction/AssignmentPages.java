package org.borneout.prediction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.account.Account;
import org.borneout.account.Accounts;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Handing several predictions to one person, from the desk. */
@Path("/")
@RolesAllowed(Role.LOGS)
class AssignmentPages {
    private static final int MOST = 200;

    private final Assignments assignments;
    private final Accounts accounts;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    AssignmentPages(Assignments assignments, Accounts accounts, Visitor visitor, Flash flash, Messages messages) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @POST
    @Path("desk/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response assign(MultivaluedMap<String, String> sent) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        Set<Long> ids = chosen(sent, "prediction");
        ids.addAll(assignments.standingOn(chosen(sent, "question")));
        String person = sent.getFirst("person");
        Account to = person(person);
        if (person != null && !person.isEmpty() && to == null) {
            flash.say(say.personUnknown());
        } else if (ids.isEmpty()) {
            flash.say(say.noneChosen());
        } else {
            flash.say(say.assigned(assignments.assign(ids, to == null ? null : to.id(), visitor.id())));
        }
        return Response.seeOther(URI.create("true".equals(sent.getFirst("mine")) ? "/desk?mine=true" : "/desk"))
                .build();
    }

    private static Set<Long> chosen(MultivaluedMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .limit(MOST)
                .map(Long::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private @Nullable Account person(@Nullable String id) {
        return accounts.active().stream()
                .filter(account -> String.valueOf(account.id()).equals(id))
                .findFirst()
                .orElse(null);
    }
}
