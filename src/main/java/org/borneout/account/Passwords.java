package org.borneout.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What a password must be, and how it is kept: Argon2id with the parameters that OWASP's password cheat sheet names. */
@ApplicationScoped
class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** Why a password cannot be taken. */
    enum Weakness {
        MISSING,
        TOO_SHORT,
        TOO_LONG,
        IS_EMAIL
    }

    /** 19 MiB, two passes, one lane. Raising these rehashes each password at its next sign-in. */
    private static final Argon2Function CURRENT = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Stands in for the password of an account that does not exist, so that the answer takes as long. */
    final String nobodys = hash(Key.fresh());

    static @Nullable Weakness weakness(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length == 0) {
            return Weakness.MISSING;
        }
        if (length < SHORTEST) {
            return Weakness.TOO_SHORT;
        }
        if (length > LONGEST) {
            return Weakness.TOO_LONG;
        }
        return Account.emailKey(password).equals(Account.emailKey(email)) ? Weakness.IS_EMAIL : null;
    }

    String hash(String password) {
        return Password.hash(typed(password)).addRandomSalt(16).with(CURRENT).getResult();
    }

    /** Whether this is the password of that hash; without a hash it takes the same time and is not. */
    boolean matches(String password, @Nullable String hash) {
        String against = hash == null ? nobodys : hash;
        boolean possible = hash != null && password.length() <= 2 * LONGEST;
        // Something is hashed in any case, and never the empty text: that would be answered at once.
        String tried = password.isEmpty() || password.length() > 2 * LONGEST ? "impossible" : typed(password);
        return Password.check(tried, against).with(Argon2Function.getInstanceFromHash(against))
                && possible
                && !password.isEmpty();
    }

    boolean outdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(CURRENT);
    }

    /** Keyboards differ in how they compose Hangul and accents; the person typed the same. */
    private static String typed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
