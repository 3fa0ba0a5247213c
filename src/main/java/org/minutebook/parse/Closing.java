package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.model.NextMeeting;

/** What is announced at the end: {@code Next Regular Meeting: 4 February 2020}. */
final class Closing {
    private static final Pattern NEXT = Pattern.compile(
            "(?<label>(?:Next|Following)\\b[\\w -]{0,40}?\\b[Mm]eeting|Date of (?:the )?[Nn]ext [Mm]eeting)\\s*(?:[:–-]|is on|will be (?:held )?on)?\\s*(?<rest>.{6,60})");

    private Closing() {}

    private static boolean announces(String text) {
        return text.contains("eeting")
                && (text.contains("Next") || text.contains("Following") || text.contains("Date of"));
    }

    /** Finds the next announcement; the pattern is tried only where one may begin. */
    private static boolean find(Matcher m, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (begins(text, at) && m.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int at) {
        return switch (text.charAt(at)) {
            case 'N' -> text.startsWith("Next", at);
            case 'F' -> text.startsWith("Following", at);
            case 'D' -> text.startsWith("Date of", at);
            default -> false;
        };
    }

    static List<NextMeeting> find(List<Prose> prose) {
        List<NextMeeting> next = new ArrayList<>();
        for (Prose part : prose) {
            if (!announces(part.value())) {
                continue;
            }
            Matcher m = NEXT.matcher(part.value());
            int from = 0;
            while (find(m, part.value(), from)) {
                String label = m.group("label");
                String rest = m.group("rest");
                int start = m.start("rest");
                from = m.end("label");
                Dates.all(rest).stream()
                        .filter(date -> date.start() < 16)
                        .findFirst()
                        .ifPresent(date -> {
                            next.add(new NextMeeting(label, date.date()));
                        });
                from = Math.max(from, start);
            }
        }
        return next;
    }
}
