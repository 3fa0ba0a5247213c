package org.minutebook.layout;

import java.util.regex.Pattern;

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

    private Paragraphs() {}

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
