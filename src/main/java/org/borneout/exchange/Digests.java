package org.borneout.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Sums by which a file can be told from one that was changed. */
public final class Digests {
    private Digests() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
