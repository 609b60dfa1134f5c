package org.borneout.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first start with no people: whoever can read the log may become the first admin. */
@Named("setUp")
@ApplicationScoped
public class SetUp implements PanacheRepositoryBase<Setting, String> {
    private static final String CODE = "set-up.code.";

    private final Accounts accounts;
    private final Clock clock;

    SetUp(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether there is nobody yet who could sign in. */
    public boolean needed() {
        return !accounts.anybody();
    }

    /** A code for the log of this node; those of other nodes, and of earlier starts, stay good until one is used. */
    @Transactional
    String newCode() {
        String code = Key.code();
        persist(new Setting(CODE + Key.hash(code), clock.instant().toString()));
        return code;
    }

    boolean knows(String code) {
        return findById(nameOf(code)) != null;
    }

    /** Makes the first admin and ends the set-up; null when somebody else was quicker. */
    @Transactional
    @Nullable
    Account firstAdmin(String code, String email, String name, String password) {
        // Two people with good codes take turns here, and the second finds the codes gone.
        boolean good = find("name like ?1 order by name", CODE + "%")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .contains(findById(nameOf(code)));
        if (!good || !needed()) {
            return null;
        }
        delete("name like ?1", CODE + "%");
        return accounts.add(null, "SET_UP", email, name, Role.ADMIN, password);
    }

    private static String nameOf(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String code = bare.length() == 8 ? bare.substring(0, 4) + "-" + bare.substring(4) : bare;
        return CODE + Key.hash(code);
    }
}
