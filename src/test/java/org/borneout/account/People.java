package org.borneout.account;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * People for tests of the running application, made through the stores: {@code @Inject People people}, then
 * {@code people.analyst().form().formParam("quote", "...").post("/predictions/new")}.
 */
@ApplicationScoped
@Unremovable
public class People {
    public static final String PASSWORD = "four plain words here";
    public static final String CSRF = "csrf-token";

    /** What the cookie holds and the hidden field repeats; any 16 bytes do. */
    private static final String CSRF_TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    /** Somebody who is signed in; {@code session} is the value of the cookie. */
    public record Person(long id, String name, String email, String session) {
        /** Reads pages as this person; redirects are answers, not followed. */
        public RequestSpecification browser() {
            return People.browser(session);
        }

        /** Sends a form as this person, with the hidden field that every form has. */
        public RequestSpecification form() {
            return People.form(session);
        }

        /** The session cookie as browsers and other clients want it. */
        public String cookieName() {
            return SessionCookie.NAME;
        }
    }

    private final AtomicInteger made = new AtomicInteger();
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final SetUp setUp;

    /** Made once: hashing is slow on purpose. */
    private final String hash = new Passwords().hash(PASSWORD);

    People(Accounts accounts, Sessions sessions, Tokens tokens, SetUp setUp) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.setUp = setUp;
    }

    /** The code with which the first admin sets the site up, as the log would show it. */
    public String setUpCode() {
        return setUp.newCode();
    }

    public Person analyst() {
        return person(Role.ANALYST);
    }

    public Person reviewer() {
        return person(Role.REVIEWER);
    }

    public Person admin() {
        return person(Role.ADMIN);
    }

    public Person person(Role role) {
        int number = made.incrementAndGet();
        String who = role.name().toLowerCase(java.util.Locale.ROOT) + number;
        return QuarkusTransaction.joiningExisting().call(() -> {
            Account account = accounts.add(null, "ADDED", who + "@example.org", "Name of " + who, role, null);
            account.setsPassword(hash);
            return new Person(account.id(), account.name(), account.email(), sessions.open(account));
        });
    }

    /** A token of a scope, READ, LOG, REVIEW or ADMIN, of this person. */
    public String token(Person owner, String scope) {
        return tokens.make(owner.id(), "for a test", Scope.valueOf(scope));
    }

    /** A program's request with a token of this scope, whose owner is an admin. */
    public RequestSpecification program(String scope) {
        return program(admin(), scope);
    }

    public RequestSpecification program(Person owner, String scope) {
        return RestAssured.given().header("Authorization", "Bearer " + token(owner, scope));
    }

    /** Anybody's browser, or that of a session. */
    public static RequestSpecification browser(@Nullable String session) {
        RequestSpecification request = RestAssured.given().redirects().follow(false);
        return session == null ? request : request.cookie(SessionCookie.NAME, session);
    }

    /** A form with its hidden field, sent by anybody or by a session. */
    public static RequestSpecification form(@Nullable String session) {
        return browser(session)
                .cookie(CSRF, CSRF_TOKEN)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(CSRF, CSRF_TOKEN);
    }
}
