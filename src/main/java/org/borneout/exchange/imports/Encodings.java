package org.borneout.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text file is encoded: a mark at its start says so; a text in UTF-16 has every other byte zero; else it
 * is UTF-8 if every byte of it fits, else CP949 if every byte fits that, else it is no text that can be read here.
 */
final class Encodings {
    static final Charset CP949 = Charset.forName("x-windows-949");

    /** @param mark how many bytes the mark at the start takes */
    record Found(Charset charset, String name, int mark) {
        boolean marked() {
            return mark > 0;
        }
    }

    /** Opens the same bytes again and again. */
    interface Source {
        InputStream open() throws IOException;
    }

    private static final int HEAD = 4096;
    private static final int BLOCK = 1 << 16;

    private Encodings() {}

    static Found of(Source source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnfitFile(UnfitFile.Code.EMPTY);
        }
        Found found = byMark(head);
        if (found == null) {
            found = byZeros(head);
        }
        if (found != null) {
            if (!decodes(source, found)) {
                throw new UnfitFile(UnfitFile.Code.NOT_TEXT);
            }
            return found;
        }
        Found utf8 = new Found(StandardCharsets.UTF_8, "UTF-8", 0);
        if (decodes(source, utf8)) {
            return utf8;
        }
        Found korean = new Found(CP949, "CP949", 0);
        if (decodes(source, korean)) {
            return korean;
        }
        throw new UnfitFile(UnfitFile.Code.NOT_TEXT);
    }

    /** As it was found before. */
    static Found named(org.borneout.exchange.imports.Found before) {
        String name = String.valueOf(before.encoding());
        return switch (name) {
            case "UTF-16LE" -> new Found(StandardCharsets.UTF_16LE, name, before.bom() ? 2 : 0);
            case "UTF-16BE" -> new Found(StandardCharsets.UTF_16BE, name, before.bom() ? 2 : 0);
            case "CP949" -> new Found(CP949, name, 0);
            default -> new Found(StandardCharsets.UTF_8, name, before.bom() ? 3 : 0);
        };
    }

    private static @Nullable Found byMark(byte[] head) {
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            return new Found(StandardCharsets.UTF_8, "UTF-8", 3);
        }
        if (begins(head, 0xff, 0xfe)) {
            return new Found(StandardCharsets.UTF_16LE, "UTF-16LE", 2);
        }
        if (begins(head, 0xfe, 0xff)) {
            return new Found(StandardCharsets.UTF_16BE, "UTF-16BE", 2);
        }
        return null;
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The header of a table is mostly in Latin letters, or at least has separators and line ends. */
    private static @Nullable Found byZeros(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int some = Math.max(2, head.length / 20);
        if (odd >= some && even == 0) {
            return new Found(StandardCharsets.UTF_16LE, "UTF-16LE", 0);
        }
        return even >= some && odd == 0 ? new Found(StandardCharsets.UTF_16BE, "UTF-16BE", 0) : null;
    }

    private static boolean decodes(Source source, Found found) throws IOException {
        CharsetDecoder decoder = found.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        try (InputStream in = source.open()) {
            in.skipNBytes(found.mark());
            while (true) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                boolean end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result;
                do {
                    chars.clear();
                    result = decoder.decode(bytes, chars, end);
                    if (result.isError()) {
                        return false;
                    }
                } while (result.isOverflow());
                if (end) {
                    chars.clear();
                    return !decoder.flush(chars).isError();
                }
                bytes.compact();
            }
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
