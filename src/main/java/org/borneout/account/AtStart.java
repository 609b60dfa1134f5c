package org.borneout.account;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Follows BORNEOUT_ADMIN_* at each start, and says in the log how to set up a site that has nobody yet. */
@ApplicationScoped
class AtStart {
    private static final Logger LOG = Logger.getLogger("org.borneout.set-up");
    static final int SHORTEST_TOKEN = 32;

    /** What BORNEOUT_ADMIN_EMAIL, _PASSWORD and _TOKEN say; empty is the same as not set. */
    record Admin(
            @Nullable String email,
            @Nullable String password,
            @Nullable String token) {
        /** Why the program cannot start with this, in one sentence, or null. */
        @Nullable
        String mistake() {
            if ((email == null) != (password == null)) {
                return "BORNEOUT_ADMIN_EMAIL and BORNEOUT_ADMIN_PASSWORD go together: set both or neither.";
            }
            if (email != null && !Emails.plausible(email)) {
                return "BORNEOUT_ADMIN_EMAIL is \"" + email + "\"; it must be an e-mail address.";
            }
            if (email != null && password != null && Passwords.weakness(password, email) != null) {
                return "BORNEOUT_ADMIN_PASSWORD must have %d to %d characters and differ from the e-mail address."
                        .formatted(Passwords.SHORTEST, Passwords.LONGEST);
            }
            if (token != null && token.length() < SHORTEST_TOKEN) {
                return "BORNEOUT_ADMIN_TOKEN has %d characters; it must have at least %d."
                        .formatted(token.length(), SHORTEST_TOKEN);
            }
            return null;
        }
    }

    private final Accounts accounts;
    private final Tokens tokens;
    private final SetUp setUp;
    private final Site site;

    AtStart(Accounts accounts, Tokens tokens, SetUp setUp, Site site) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.setUp = setUp;
        this.site = site;
    }

    @Transactional
    void started(@Observes StartupEvent event, Config config) {
        if (!site.serves()) {
            return;
        }
        follow(new Admin(
                value(config, "borneout.admin.email"),
                value(config, "borneout.admin.password"),
                value(config, "borneout.admin.token")));
        if (setUp.needed()) {
            LOG.infof("Set up at %s/set-up with the code %s", site.addressHere(), setUp.newCode());
        }
    }

    @Transactional
    void follow(Admin admin) {
        String mistake = admin.mistake();
        if (mistake != null) {
            // Quarkus passes over the bare exception here; as a cause it ends the start with its sentence alone.
            throw new IllegalStateException(mistake, new PreventFurtherStepsException(mistake, 1));
        }
        Account owner = null;
        if (admin.email() != null) {
            owner = accounts.byEmail(admin.email());
            if (owner == null) {
                String name = admin.email().replaceFirst("@.*$", "");
                owner = accounts.add(null, "ADDED_BY_SETTINGS", admin.email(), name, Role.ADMIN, admin.password());
            }
        } else if (admin.token() != null) {
            owner = accounts.byEmail(Accounts.SETTINGS);
            if (owner == null) {
                owner = accounts.add(null, "ADDED_BY_SETTINGS", Accounts.SETTINGS, "Settings", Role.ADMIN, null);
            }
        }
        tokens.followSettings(admin.token(), admin.token() == null ? null : owner);
    }

    /** As it was given: a password may well contain what looks like a reference to another setting. */
    private static @Nullable String value(Config config, String name) {
        String raw = config.getConfigValue(name).getRawValue();
        return raw == null || raw.isEmpty() ? null : raw;
    }
}
