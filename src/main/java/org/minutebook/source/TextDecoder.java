package org.minutebook.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to characters. A byte order mark settles it; else what is UTF-8 throughout is UTF-8, and the rest is in
 * the encoding that it declares, else in Windows-1252, which every byte is a character of.
 */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    /** UTF-8 with this share of bad bytes among its accents and quotes was damaged on its way and is UTF-8 still. */
    private static final double DAMAGED = 0.1;

    private TextDecoder() {}

    /** @param declared the encoding that the document names, null where it names none */
    static String decode(byte[] bytes, @Nullable Charset declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (isUtf16(bytes)) {
            Charset order = startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new String(bytes, 2, bytes.length - 2, order);
        }
        // The JDK decodes a whole array many times faster than a decoder that reports errors, and marks them as well.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes) ? text : decodeOther(bytes, text, declared);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static String decodeOther(byte[] bytes, String utf8, @Nullable Charset declared) {
        long bad = utf8.chars().filter(c -> c == REPLACEMENT).count();
        long beyondAscii = utf8.chars().filter(c -> c >= 0x80).count();
        if (bad < beyondAscii * DAMAGED) {
            return utf8;
        }
        boolean usable = declared != null && !declared.equals(StandardCharsets.UTF_8);
        return new String(bytes, usable ? declared : WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
