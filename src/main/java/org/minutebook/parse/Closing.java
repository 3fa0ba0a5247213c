package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.model.NextMeeting;

/** What is announced at the end: {@code Next Regular Meeting: 4 February 2020}. */
final class Closing {
    private static final Pattern NEXT = Pattern.compile(
            "(?<label>(?:Next|Following)\\b[\\w -]{0,40}?\\b(?:[Mm]eeting|[Tt]eleconference|[Ww]orkshop)|Date of (?:the )?[Nn]ext (?:[\\w-]+ ){0,3}[Mm]eeting)\\s*(?:[:–-]|is on|will be (?:held )?on)?\\s*(?<rest>.{6,60})");

    private static final List<String> BEGINNINGS = List.of("Next", "Following", "Date of");

    private Closing() {}

    /** Cheap to tell, and most texts speak of none. */
    private static boolean mayAnnounce(String text) {
        return text.contains("eeting") || text.startsWith(BEGINNINGS.getFirst());
    }

    /** Finds the next announcement; the pattern is tried only where one may begin. */
    private static boolean find(Matcher m, String text, int from) {
        for (int at = begin(text, from); at < text.length(); at = begin(text, at + 1)) {
            if (m.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Where the next announcement may begin; the text's end where none may. */
    private static int begin(String text, int from) {
        int begin = text.length();
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            int at = text.indexOf(BEGINNINGS.get(i), from, begin);
            begin = at < 0 ? begin : at;
        }
        return begin;
    }

    static List<NextMeeting> find(List<Prose> prose) {
        List<NextMeeting> next = new ArrayList<>();
        for (Prose part : prose) {
            if (!mayAnnounce(part.value())
                    || begin(part.value(), 0) == part.value().length()) {
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
