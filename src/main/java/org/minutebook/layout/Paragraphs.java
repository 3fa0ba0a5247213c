package org.minutebook.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Block.ListItem;
import org.minutebook.layout.Block.Paragraph;

/** Tells where paragraphs end. */
final class Paragraphs {
    private static final Pattern ENDED = Pattern.compile(".*[.!?:;][\"'”’)\\]]?");
    /** What begins a paragraph of its own, however full the line before it is. */
    private static final Pattern OPENING = Pattern.compile("ACTION\\b.*"
            + "|(?:Action )?Status\\s*:.*"
            + "|Apologies\\b.{0,20}"
            + "|Next [\\w -]{0,30}[Mm]eeting.*"
            + "|\\[?Post[ -][Mm]eeting [Nn]ote.*"
            + "|(?:The )?(?:\\w+ ){1,4}[A-Z]{3,}ED\\b.*"
            + "|\\d{1,2}(?:\\.\\d{1,2})?[.,)]{1,2}\\s+[A-Z0-9].*"
            + "|\\([a-z]{1,4}\\)\\s.*|(?:[a-hj-z]|[ivx]{1,4})[.)]\\s+\\S.*"
            + "|[•·▪●○◦‣\uF0B7]\\s*\\S.*");

    private static final Pattern BULLET = Pattern.compile("([•·▪●○◦‣\uF0B7«*-]|[eo](?=\\s[A-Z]{2}))\\s*(?=\\S)");
    private static final Pattern LETTERED =
            Pattern.compile("(\\([a-z]{1,4}\\)|[a-hj-z][.)]|[ivx]{1,4}[.)])\\s+(?=\\S)");

    private Paragraphs() {}

    /** A paragraph that was put together from lines, or an entry of a list where it begins as one. */
    static Block block(Text text) {
        Matcher bullet = BULLET.matcher(text.value());
        Matcher lettered = LETTERED.matcher(text.value());
        if (bullet.lookingAt()) {
            return new ListItem(bullet.group(1), text.from(bullet.end()));
        }
        return lettered.lookingAt() ? new ListItem(lettered.group(1), text.from(lettered.end())) : new Paragraph(text);
    }

    static boolean isBulleted(String line) {
        return BULLET.matcher(line).lookingAt();
    }

    /** Whether the text is the rest of a paragraph that was cut, as by the end of a page. */
    static boolean goesOn(Text start, Text rest) {
        return !ENDED.matcher(start.value()).matches()
                && (Character.isLowerCase(rest.value().charAt(0))
                        || start.value().endsWith(","))
                && !opens(rest.value());
    }

    static boolean opens(String line) {
        return OPENING.matcher(line).matches();
    }

    static boolean ended(String line) {
        return ENDED.matcher(line).matches();
    }
}
