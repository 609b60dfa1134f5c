package org.borneout.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.borneout.account.SignInLimit.Attempt;
import org.borneout.web.Faults;
import org.borneout.web.Here;
import org.borneout.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Coming in and going out. */
@Path("/")
class SignInPages {
    @CheckedTemplate(basePath = "account")
    record signIn(String email, String then, String refused, Faults faults) implements TemplateInstance {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInLimit limit;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Arrival arrival;
    private final Visitor visitor;
    private final Messages messages;

    SignInPages(
            Accounts accounts,
            Passwords passwords,
            SignInLimit limit,
            Sessions sessions,
            SessionCookie cookie,
            Arrival arrival,
            Visitor visitor,
            Messages messages) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
        this.sessions = sessions;
        this.cookie = cookie;
        this.arrival = arrival;
        this.visitor = visitor;
        this.messages = messages;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    public Response ask(@RestQuery @DefaultValue("/") String then) {
        URI back = Here.safe(then);
        return visitor.isSignedIn()
                ? Response.seeOther(back).build()
                : Response.ok(new signIn("", back.toString(), "", new Faults())).build();
    }

    @POST
    @Path("sign-in")
    @PermitAll
    public Response signIn(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String then) {
        AccountMessages text = messages.of(AccountMessages.class);
        String back = Here.safe(then).toString();
        Faults faults = new Faults();
        if (email.isBlank()) {
            faults.add("email", "MISSING", email, text.emailMissing());
        }
        if (password.isEmpty()) {
            faults.add("password", "MISSING", null, text.passwordToSignIn());
        }
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(new signIn(email, back, "", faults))
                    .build();
        }
        Attempt attempt = limit.attempt(email, arrival.address());
        if (attempt.refused()) {
            return Response.status(429)
                    .header("Retry-After", attempt.seconds())
                    .entity(new signIn(email, back, text.tooManyAttempts(attempt.minutes()), faults))
                    .build();
        }
        Account account = accounts.byEmail(email);
        String hash = account != null && account.active() ? account.passwordHash() : null;
        if (!passwords.matches(password, hash) || account == null || hash == null) {
            return Response.status(422)
                    .entity(new signIn(email, back, text.wrongPassword(), faults))
                    .build();
        }
        limit.forgive(attempt);
        if (passwords.outdated(hash)) {
            accounts.rehash(account.id(), password);
        }
        return arrival.of(account, URI.create(back));
    }

    @POST
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        String key = cookie.sent();
        if (key != null) {
            sessions.close(key);
        }
        return Response.seeOther(URI.create("/")).cookie(cookie.emptied()).build();
    }
}
