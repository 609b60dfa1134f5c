package org.borneout.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.borneout.account.Passwords.Weakness;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What whoever sits at the machine may do about accounts without signing in: they could read and write the database anyway.
 * It is in the ledger like any other change, with nobody as its author. The command line speaks English.
 */
@ApplicationScoped
public class AtTheMachine {
    private final Accounts accounts;
    private final Links links;
    private final Ledger ledger;
    private final Site site;

    AtTheMachine(Accounts accounts, Links links, Ledger ledger, Site site) {
        this.accounts = accounts;
        this.links = links;
        this.ledger = ledger;
        this.site = site;
    }

    /** An address that lets one person set a password, once. */
    public record OneTimeLink(String address, Instant expiresAt) {
        static OneTimeLink of(Site site, Links.Made made) {
            return new OneTimeLink(site.addressHere() + "/link/" + made.key(), made.expiresAt());
        }
    }

    /** @return the link by which the new administrator sets a password; null where one was given */
    @Transactional
    public @Nullable OneTimeLink createAdmin(String email, String name, @Nullable String password) {
        if (!Emails.plausible(email)) {
            throw refusal("\"" + email + "\" is no e-mail address.");
        }
        if (accounts.byEmail(email) != null) {
            throw refusal("There is an account with the address " + email
                    + " already; reset-password gives it a new password.");
        }
        refuseWeak(password, email);
        Account account = accounts.add(null, "ADDED_AT_THE_MACHINE", email, name, Role.ADMIN, password);
        return password == null ? OneTimeLink.of(site, links.make(null, account)) : null;
    }

    /** @return the link by which the person sets a password; null where one was given */
    @Transactional
    public @Nullable OneTimeLink resetPassword(String email, @Nullable String password) {
        Account account = accounts.byEmail(email);
        if (account == null || Accounts.isNobodys(account)) {
            throw refusal("There is no account with the address " + email + ".");
        }
        if (!account.active()) {
            throw refusal("The account " + email + " is switched off; an administrator can switch it on.");
        }
        refuseWeak(password, email);
        if (password == null) {
            return OneTimeLink.of(site, links.make(null, account));
        }
        links.endAllOf(account);
        accounts.setPassword(account.id(), password);
        ledger.record(Change.of(null, "PASSWORD_SET_AT_THE_MACHINE", "account", account.id()));
        return null;
    }

    private static void refuseWeak(@Nullable String password, String email) {
        Weakness weakness = password == null ? null : Passwords.weakness(password, email);
        if (weakness != null) {
            throw refusal("A password has %d to %d characters and differs from the e-mail address."
                    .formatted(Passwords.SHORTEST, Passwords.LONGEST));
        }
    }

    private static Refusal refusal(String sentence) {
        return Refusal.of(Kind.CONFLICT, sentence);
    }
}
