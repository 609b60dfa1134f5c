package org.borneout.resolution;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What may be uploaded as evidence, told by its first bytes. Nothing here can run a script where it is shown as itself. */
enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    static String ending(String mediaType) {
        for (FileType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type.ending;
            }
        }
        return "bin";
    }

    /** Null for anything else, whatever it is called. */
    static @Nullable FileType of(byte[] content) {
        if (begins(content, 0, "%PDF-")) {
            return PDF;
        }
        if (begins(content, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (begins(content, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (begins(content, 0, "GIF87a") || begins(content, 0, "GIF89a")) {
            return GIF;
        }
        return begins(content, 0, "RIFF") && begins(content, 8, "WEBP") ? WEBP : null;
    }

    private static boolean begins(byte[] content, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
