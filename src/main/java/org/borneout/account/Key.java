package org.borneout.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random keys of sessions, links and tokens. Their holder has the key; the database only ever has its SHA-256. */
final class Key {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Letters and digits that nobody takes for one another when copying a code from a log. */
    private static final String LEGIBLE = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private Key() {}

    /** 32 random bytes as 64 hexadecimal digits. */
    static String fresh() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** A code to be typed once: XXXX-XXXX. */
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return code.toString();
    }

    static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
