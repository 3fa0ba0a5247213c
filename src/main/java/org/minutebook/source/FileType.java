package org.minutebook.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its bytes: a name may end in anything.
 *
 * @param mediaType as others call it
 */
record FileType(Kind kind, String mediaType) {
    enum Kind {
        TEXT,
        HTML,
        /** An archive, as a Word document is one. */
        ZIP,
        PDF,
        IMAGE
    }

    private static final String READ =
            "minutes are read from text, Markdown, HTML, Word (.docx), PDF, and images (PNG, JPEG, TIFF)";

    private static final FileType TEXT = new FileType(Kind.TEXT, "text/plain");
    private static final Pattern TAG = Pattern.compile(
            "(?i)\\s*<(?:!doctype html|!--|html|head|body|title|meta|p|div|table|h[1-6]|ul|ol|article|section|main|span)\\b[^>]*>[\\s\\S]*");
    private static final int BEGINNING = 2000;
    /** 1 for each byte that is a control character and none of those that texts have, else 0: no branch for each byte of a file. */
    private static final byte[] CONTROL = new byte[256];

    static {
        for (int b = 0; b < ' '; b++) {
            CONTROL[b] = (byte) ("\t\n\r\f".indexOf(b) < 0 ? 1 : 0);
        }
    }

    /** What may look like text further on, as an archive of files that are not packed does. */
    private static final List<String> MARKED = List.of("<", "%PDF", "{\\rtf", "PK\u0003\u0004");

    /** Tika reads 1,700 kinds of files from a list; text and Markdown, which are most, don't wait for that. */
    private static final class Tika {
        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    /** @throws UnreadableException where minutes are not read from such files, saying from which they are */
    static FileType of(byte[] bytes) throws UnreadableException {
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1).stripLeading();
        boolean text = TextDecoder.isUtf16(bytes) || !isBinary(bytes);
        if (text && !isMarked(beginning)) {
            return TEXT;
        }
        return detected(detect(bytes), text, beginning, bytes);
    }

    private static boolean isMarked(String beginning) {
        boolean marked = false;
        for (int i = 0; i < MARKED.size() && !marked; i++) {
            marked = beginning.startsWith(MARKED.get(i));
        }
        return marked;
    }

    private static FileType detected(String type, boolean text, String beginning, byte[] bytes)
            throws UnreadableException {
        return switch (type) {
            case "application/pdf" -> new FileType(Kind.PDF, type);
            case "image/png", "image/jpeg", "image/tiff" -> new FileType(Kind.IMAGE, type);
            case "application/zip", "application/x-tika-ooxml" -> new FileType(Kind.ZIP, type);
            case "text/html", "application/xhtml+xml" -> new FileType(Kind.HTML, type);
            case "text/plain" -> TAG.matcher(beginning).matches() ? new FileType(Kind.HTML, "text/html") : plain(bytes);
            default -> {
                if (text && type.startsWith("text/")) {
                    yield TEXT;
                }
                throw new UnreadableException(refusal(type));
            }
        };
    }

    private static FileType plain(byte[] bytes) throws UnreadableException {
        if (isBinary(bytes)) {
            throw new UnreadableException(refusal("application/octet-stream"));
        }
        return TEXT;
    }

    private static String refusal(String type) {
        return switch (type) {
            case "application/octet-stream" -> "the file is no text, and no kind of file that is known; " + READ;
            case "application/x-tika-msoffice", "application/msword", "application/x-tika-msworks-spreadsheet" ->
                "the file is an Office document of the time before .docx, or has a password; save it as .docx without one";
            case "application/rtf" -> "the file is Rich Text; save it as .docx";
            default -> "the file is of type %s; %s".formatted(type, READ);
        };
    }

    private static String detect(byte[] bytes) {
        try {
            return Tika.TYPES
                    .detect(new ByteArrayInputStream(bytes), new Metadata())
                    .toString()
                    .toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be read", e);
        }
    }

    /** Whether more than a thousandth are control characters that no text has. */
    private static boolean isBinary(byte[] bytes) {
        int control = 0;
        for (byte b : bytes) {
            control += CONTROL[b & 0xFF];
        }
        return control > bytes.length / 1000;
    }
}
