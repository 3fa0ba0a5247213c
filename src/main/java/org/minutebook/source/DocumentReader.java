package org.minutebook.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.model.DocumentId;

/** Turns the bytes of a file into its text. What kind of file it is, its bytes say, whatever its name ends in. */
public final class DocumentReader {
    /** Longer than any paragraph of minutes; what has such a line is data, and would only slow the reader down. */
    private static final int LONGEST_LINE = 1_000_000;

    private static final Pattern MARKDOWN_NAME = Pattern.compile("(?i)\\.(?:md|markdown)$");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+\\S");
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    /** Copied for each document: to look the algorithm up takes longer than to digest a page. */
    private static final MessageDigest SHA_256 = sha256();

    private DocumentReader() {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The identity of these bytes. */
    public static DocumentId identify(byte[] bytes) {
        try {
            MessageDigest digest = (MessageDigest) SHA_256.clone();
            return new DocumentId(HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of every Java can be copied", e);
        }
    }

    /**
     * Reads text, Markdown, HTML, Word documents, PDF and images.
     *
     * @param name the file's name, which only tells Markdown from other text where the text itself does not
     * @throws UnreadableException where the bytes are empty, broken, locked, of another kind, or hold no text
     */
    public static DocumentText read(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("the file is empty");
        }
        FileType type = FileType.of(bytes);
        DocumentId id = identify(bytes);
        DocumentText text = switch (type.kind()) {
            case TEXT -> plain(id, name, TextDecoder.decode(bytes, null));
            case HTML -> HtmlReader.read(bytes).finish(id, "text/html");
            case ZIP -> DocxReader.read(bytes).finish(id, DocxReader.MEDIA_TYPE);
            case PDF -> PdfReader.read(bytes).finish(id, type.mediaType());
            case IMAGE -> ImageReader.read(bytes).finish(id, type.mediaType());
        };
        if (text.text().isBlank()) {
            throw new UnreadableException("the file holds nothing but white space");
        }
        return text;
    }

    private static DocumentText plain(DocumentId id, String name, String text) throws UnreadableException {
        refuseLongLines(text);
        boolean markdown = MARKDOWN_NAME.matcher(name).find() || hasHeading(text);
        String type = markdown ? "text/markdown" : "text/plain";
        return new DocumentText(id, type, text, pageStarts(text), List.of(), List.of(), false);
    }

    private static boolean hasHeading(String text) {
        Matcher heading = HEADING.matcher(text);
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            boolean begins = at == 0 || LINE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
            if (begins && heading.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static void refuseLongLines(String text) throws UnreadableException {
        int start = 0;
        while (text.length() - start > LONGEST_LINE) {
            int end = start + LONGEST_LINE;
            while (end >= start && !endsLine(text, end)) {
                end--;
            }
            if (end < start) {
                end = start + LONGEST_LINE;
                while (end < text.length() && !endsLine(text, end)) {
                    end++;
                }
                throw new UnreadableException(
                        "one line of the file has %,d characters; minutes have lines of at most %,d"
                                .formatted(end - start, LONGEST_LINE));
            }
            start = end + 1;
        }
    }

    private static boolean endsLine(String text, int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static List<Integer> pageStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
            starts.add(at + 1);
        }
        return starts;
    }
}
