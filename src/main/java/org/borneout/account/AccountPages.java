package org.borneout.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.borneout.account.SignInLimit.Attempt;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A person's own page: name, language, password, tokens. */
@Path("/account")
@RolesAllowed(Role.LOGS)
class AccountPages {
    private static final URI HERE = URI.create("/account");
    private static final int LONGEST_TOKEN_NAME = 100;

    /** What stands in the fields: what is stored, or what was typed and is to be mended. */
    record Typed(String name, String language, String tokenName, Scope scope) {
        Typed(String name, String language) {
            this(name, language, "", Scope.READ);
        }
    }

    @CheckedTemplate(basePath = "account")
    record account(Account who, List<Token> tokens, List<Scope> scopes, Typed typed, String newKey, Faults faults)
            implements TemplateInstance {}

    private final Accounts accounts;
    private final Tokens tokens;
    private final Passwords passwords;
    private final Checks checks;
    private final SignInLimit limit;
    private final Arrival arrival;
    private final Visitor visitor;
    private final Languages languages;
    private final Flash flash;
    private final Messages messages;

    AccountPages(
            Accounts accounts,
            Tokens tokens,
            Passwords passwords,
            Checks checks,
            SignInLimit limit,
            Arrival arrival,
            Visitor visitor,
            Languages languages,
            Flash flash,
            Messages messages) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.checks = checks;
        this.limit = limit;
        this.arrival = arrival;
        this.visitor = visitor;
        this.languages = languages;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    public TemplateInstance show() {
        return page(stored(), "", new Faults());
    }

    @POST
    public Response describe(@RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String language) {
        Faults faults = new Faults();
        checks.name(faults, name);
        Locale spoken = Languages.spoken(language);
        if (spoken == null) {
            faults.add("language", "UNKNOWN", language, text().languageUnknown());
        }
        if (!faults.isEmpty() || spoken == null) {
            return mend(422, new Typed(name, language), faults);
        }
        accounts.describe(visitor.id(), name, spoken.getLanguage());
        flash.say(text().saved());
        return Response.seeOther(HERE).cookie(Languages.kept(spoken)).build();
    }

    @POST
    @Path("password")
    public Response change(@RestForm @DefaultValue("") String current, @RestForm @DefaultValue("") String password) {
        Account who = me();
        Faults faults = new Faults();
        Attempt attempt = limit.attempt(who.email(), arrival.address());
        if (attempt.refused()) {
            faults.add("current", "TOO_MANY", null, text().tooManyAttempts(attempt.minutes()));
            return mend(429, stored(), faults);
        }
        if (!passwords.matches(current, who.passwordHash())) {
            faults.add("current", "WRONG", null, text().currentWrong());
        } else {
            limit.forgive(attempt);
        }
        checks.password(faults, password, who.email());
        if (!faults.isEmpty()) {
            return mend(422, stored(), faults);
        }
        accounts.setPassword(who.id(), password);
        flash.say(text().passwordChanged());
        return arrival.of(who, HERE);
    }

    @POST
    @Path("tokens")
    public Response makeToken(@RestForm @DefaultValue("") String tokenName, @RestForm @DefaultValue("") String scope) {
        Account who = me();
        Faults faults = new Faults();
        if (tokenName.isBlank()) {
            faults.add("tokenName", "MISSING", tokenName, text().tokenNameMissing());
        } else if (tokenName.strip().length() > LONGEST_TOKEN_NAME) {
            faults.add("tokenName", "TOO_LONG", tokenName, text().nameTooLong(LONGEST_TOKEN_NAME));
        }
        Scope wanted = scopeOf(scope, who.role());
        if (wanted == null) {
            faults.add("scope", "NOT_YOURS", scope, text().scopeNotYours());
        }
        if (!faults.isEmpty() || wanted == null) {
            return mend(
                    422,
                    new Typed(
                            who.name(),
                            languages.current().getLanguage(),
                            tokenName,
                            wanted == null ? Scope.READ : wanted),
                    faults);
        }
        String key = tokens.make(who.id(), tokenName.strip(), wanted);
        return Response.ok(page(stored(), key, faults))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("tokens/{id}/revoke")
    public Response revoke(@RestPath long id) {
        if (!tokens.revoke(visitor.id(), id)) {
            throw Refusal.notFound();
        }
        flash.say(text().tokenRevoked());
        return Response.seeOther(HERE).build();
    }

    private static @Nullable Scope scopeOf(String sent, Role owner) {
        return Arrays.stream(Scope.values())
                .filter(scope ->
                        scope.name().equals(sent) && Scope.within(owner).contains(scope))
                .findFirst()
                .orElse(null);
    }

    private Account me() {
        return accounts.findById(visitor.id());
    }

    private Typed stored() {
        return new Typed(me().name(), languages.current().getLanguage());
    }

    private Response mend(int status, Typed typed, Faults faults) {
        return Response.status(status).entity(page(typed, "", faults)).build();
    }

    private TemplateInstance page(Typed typed, String newKey, Faults faults) {
        Account who = me();
        return new account(who, tokens.liveOf(who.id()), Scope.within(who.role()), typed, newKey, faults);
    }

    private AccountMessages text() {
        return messages.of(AccountMessages.class);
    }
}
