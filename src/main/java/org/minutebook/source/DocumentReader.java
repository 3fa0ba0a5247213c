package org.minutebook.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.minutebook.model.DocumentId;

/** Turns bytes into text: UTF-8 with or without a byte order mark, else Windows-1252. Form feeds mark pages. */
public final class DocumentReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Longer than any paragraph of minutes; what has such a line is data, and would only slow the reader down. */
    private static final int LONGEST_LINE = 1_000_000;

    private DocumentReader() {}

    /** The identity of these bytes. */
    public static DocumentId identify(byte[] bytes) {
        try {
            return new DocumentId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Reads text and Markdown.
     *
     * @param name the file's name, to tell Markdown from plain text for those who download it
     * @throws UnreadableException where the bytes are empty, no text, or no text of minutes
     */
    public static DocumentText read(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("the file is empty");
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new UnreadableException("the file holds nothing but white space");
        }
        refuseLongLines(text);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean markdown = lower.endsWith(".md") || lower.endsWith(".markdown");
        return new DocumentText(identify(bytes), markdown ? "text/markdown" : "text/plain", text, pageStarts(text));
    }

    private static String decode(byte[] bytes) throws UnreadableException {
        refuseBinary(bytes);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, WINDOWS);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableException {
        int control = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                control++;
            }
        }
        if (control > bytes.length / 1000) {
            throw new UnreadableException(
                    "the file is no text (%d control characters in %d bytes); minutes are read from .txt and .md files"
                            .formatted(control, bytes.length));
        }
    }

    private static void refuseLongLines(String text) throws UnreadableException {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONGEST_LINE) {
                throw new UnreadableException(
                        "one line of the file has %,d characters; minutes have lines of at most %,d"
                                .formatted(end - start, LONGEST_LINE));
            }
            start = end + 1;
        }
    }

    private static List<Integer> pageStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
            starts.add(at + 1);
        }
        return starts;
    }
}
