package org.borneout.account;

import java.util.regex.Pattern;

/** E-mail addresses as far as they can be judged without writing to them. */
final class Emails {
    static final int LONGEST = 254;
    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    private Emails() {}

    static boolean plausible(String email) {
        String bare = email.strip();
        return bare.length() <= LONGEST && PLAUSIBLE.matcher(bare).matches();
    }
}
