package org.borneout.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.web.Refusal;

/** What an admin does about other people. */
@ApplicationScoped
class Staff {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Links links;
    private final Ledger ledger;

    Staff(Accounts accounts, Sessions sessions, Links links, Ledger ledger) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.ledger = ledger;
    }

    record Invited(Account account, Links.Made link) {}

    @Transactional
    Invited invite(long admin, String email, String name, Role role) {
        Account account = accounts.add(admin, "INVITED", email, name, role, null);
        return new Invited(account, links.make(admin, account));
    }

    @Transactional
    Links.Made link(long admin, long id) {
        return links.make(admin, person(id));
    }

    /** Whether it was done; false: nobody would be left to administer. */
    @Transactional
    boolean becomes(long admin, long id, Role role) {
        List<Account> admins = accounts.lockAdmins();
        Account person = person(id);
        if (person.role() == role) {
            return true;
        }
        if (lastOf(admins, person)) {
            return false;
        }
        ledger.record(Change.of(admin, "ROLE_CHANGED", "account", id).codeChange("role", person.role(), role));
        person.becomes(role);
        return true;
    }

    /** Whether it was done; false: nobody would be left to administer. */
    @Transactional
    boolean switchOff(long admin, long id) {
        List<Account> admins = accounts.lockAdmins();
        Account person = person(id);
        if (lastOf(admins, person)) {
            return false;
        }
        if (person.active()) {
            person.switchOff();
            sessions.closeAllOf(person);
            links.endAllOf(person);
            ledger.record(Change.of(admin, "SWITCHED_OFF", "account", id));
        }
        return true;
    }

    @Transactional
    void switchOn(long admin, long id) {
        Account person = person(id);
        if (!person.active()) {
            person.switchOn();
            ledger.record(Change.of(admin, "SWITCHED_ON", "account", id));
        }
    }

    /** Who carried a copy of everything away, and when. */
    @Transactional
    void backsUp(long admin) {
        ledger.record(Change.of(admin, "BACKED_UP", "account", admin));
    }

    /** A person by number; the accounts of the settings and of the sample data are none. */
    Account person(long id) {
        Account account = accounts.findById(id);
        if (account == null || Accounts.isNobodys(account)) {
            throw Refusal.notFound();
        }
        return account;
    }

    private static boolean lastOf(List<Account> admins, Account person) {
        return admins.size() == 1 && admins.get(0).id() == person.id();
    }
}
