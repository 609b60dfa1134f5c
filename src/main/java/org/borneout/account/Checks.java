package org.borneout.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.borneout.account.Passwords.Weakness;
import org.borneout.web.Faults;
import org.borneout.web.Messages;

/** What all forms of this room ask of a name, an address and a password. */
@ApplicationScoped
class Checks {
    private static final int LONGEST_NAME = 200;

    private final Messages messages;

    Checks(Messages messages) {
        this.messages = messages;
    }

    void name(Faults faults, String name) {
        if (name.isBlank()) {
            faults.add("name", "MISSING", name, text().nameMissing());
        } else if (name.strip().length() > LONGEST_NAME) {
            faults.add("name", "TOO_LONG", name, text().nameTooLong(LONGEST_NAME));
        }
    }

    void email(Faults faults, String email) {
        if (email.isBlank()) {
            faults.add("email", "MISSING", email, text().emailMissing());
        } else if (!Emails.plausible(email)) {
            faults.add("email", "NOT_AN_ADDRESS", email, text().emailNotPlausible());
        }
    }

    void password(Faults faults, String password, String email) {
        Weakness weakness = Passwords.weakness(password, email);
        if (weakness != null) {
            // The value is left out: no password is sent back, not even a bad one.
            faults.add("password", weakness.name(), null, sentence(weakness));
        }
    }

    private String sentence(Weakness weakness) {
        return switch (weakness) {
            case MISSING -> text().passwordMissing(Passwords.SHORTEST);
            case TOO_SHORT -> text().passwordTooShort(Passwords.SHORTEST);
            case TOO_LONG -> text().passwordTooLong(Passwords.LONGEST);
            case IS_EMAIL -> text().passwordIsEmail();
        };
    }

    private AccountMessages text() {
        return messages.of(AccountMessages.class);
    }
}
