package org.borneout.exchange.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The first 64 bits of a SHA-256: two of a million texts are the same by chance once in 37 million files. */
final class Hash {
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    });

    private Hash() {}

    /** Never 0, which stands for nothing. */
    static long of(@Nullable Object... parts) {
        StringBuilder text = new StringBuilder(128);
        for (Object part : parts) {
            text.append(part == null ? "\u0001" : part).append('\u0000');
        }
        byte[] digest = SHA_256.get().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        long hash = 0;
        for (int i = 0; i < 8; i++) {
            hash = hash << 8 | (digest[i] & 0xff);
        }
        return hash == 0 ? 1 : hash;
    }
}
