package org.borneout.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** All people, and what a person changes about their own account. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {
    /** Owner of the token of the settings where they name no admin: nobody, so it is not among the people. */
    static final String SETTINGS = "settings";

    /** In whose name the sample data are logged and read: nobody's, either. */
    private static final String SAMPLE = "sample-data";

    private static final List<String> NOBODY = List.of(SETTINGS, SAMPLE);

    private final Ledger ledger;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(Ledger ledger, Sessions sessions, Passwords passwords, Clock clock) {
        this.ledger = ledger;
        this.sessions = sessions;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Names by id, for those of the ids that exist. */
    public Map<Long, String> names(Collection<@Nullable Long> ids) {
        Set<Long> wanted = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return wanted.isEmpty()
                ? Map.of()
                : list("id in ?1", wanted).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    /** Everybody who can be given work, by name. */
    public List<Account> active() {
        return list("active = true and email not in ?1 order by name, id", NOBODY);
    }

    List<Account> people() {
        return list("email not in ?1 order by active desc, name, id", NOBODY);
    }

    boolean anybody() {
        return count("email not in ?1", NOBODY) > 0;
    }

    /** Whether the sample data were ever loaded. */
    public boolean hasSampleAccount() {
        return byEmail(SAMPLE) != null;
    }

    /** The id of the account of the sample data, which nobody can sign in with; it is made where there is none yet. */
    @Transactional
    public long sampleAccount() {
        Account known = byEmail(SAMPLE);
        if (known != null) {
            return known.id();
        }
        Account made = add(null, "ADDED_FOR_SAMPLE_DATA", SAMPLE, "Sample data", Role.ANALYST, null);
        made.switchOff();
        return made.id();
    }

    /** Whether an account is not a person's. */
    static boolean isNobodys(Account account) {
        return NOBODY.contains(account.email());
    }

    @Nullable
    Account byEmail(String email) {
        return find("email", Account.emailKey(email)).firstResult();
    }

    /** Admins who can still sign in, locked: whoever takes that away from one of them sees all changes to the others. */
    List<Account> lockAdmins() {
        return find(
                        "role = ?1 and active = true and passwordHash is not null and email not in ?2 order by id",
                        Role.ADMIN,
                        NOBODY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A new person, with a password or, invited, still without. */
    @Transactional
    Account add(@Nullable Long actor, String action, String email, String name, Role role, @Nullable String password) {
        Account account = new Account(email, name, role, clock.instant());
        if (password != null) {
            account.setsPassword(passwords.hash(password));
        }
        persist(account);
        ledger.record(Change.of(actor, action, "account", account.id())
                .code("role", role)
                .text("name", account.name())
                .text("email", account.email()));
        return account;
    }

    @Transactional
    void describe(long id, String name, String locale) {
        Account account = findById(id);
        Change change = Change.of(id, "DESCRIBED", "account", id)
                .textChange("name", account.name(), name)
                .codeChange("locale", account.locale(), locale);
        account.isCalled(name);
        account.speaks(locale);
        ledger.record(change);
    }

    /** A new password signs the person out of every browser. */
    @Transactional
    void setPassword(long id, String password) {
        Account account = findById(id);
        account.setsPassword(passwords.hash(password));
        sessions.closeAllOf(account);
        ledger.record(Change.of(id, "PASSWORD_SET", "account", id));
    }

    /** The same password under today's parameters; nothing that anybody else could see has changed. */
    @Transactional
    void rehash(long id, String password) {
        findById(id).setsPassword(passwords.hash(password));
    }
}
