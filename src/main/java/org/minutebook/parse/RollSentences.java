package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Text;
import org.minutebook.model.Role;

/** Sentences that tell who was there: who sent apologies, who chaired and who took the minutes. */
final class RollSentences {
    private static final Pattern RECEIVED_FROM = Pattern.compile(
            "(?i)(?:\\b(?:apologies|regrets)\\b[^.]{0,60}?\\b(?:from|(?:given|sent|offered|tendered|made) by)|^received from):?\\s+(?<names>[^.:]*(?:\\.[^.:]*){0,6})");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");
    /** {@code from Ida Quill and accepted}, {@code from Ida Quill, who was unwell}. */
    private static final Pattern TOLD = Pattern.compile(
            ",?\\s+(?:and|which|who|with|due|owing|because|for|as)\\s+(?:\\w+ly\\s+)?(?:was|were|is|are|had|have|been|accepted|noted|received|approved|agreed|recorded|reasons?|regret|to|of|holidays?|ill)\\b");

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}";
    /** {@code The Chair, Fiona Aldous, presided}, {@code Minutes were taken by Greg Tarbuck}. */
    private static final List<Map.Entry<Pattern, Role>> OFFICES = List.of(
            Map.entry(
                    Pattern.compile("(?<!\\()\\b(?<before>" + NAME
                            + "),? (?:(?:was )?in the [Cc]hair|took the [Cc]hair|chaired the meeting|presided)"
                            + "|\\b(?:chaired by|[Pp]resided over by) (?<behind>" + NAME + ")"),
                    Role.CHAIR),
            Map.entry(
                    Pattern.compile("\\b(?:[Mm]inutes|[Nn]otes) (?:were )?(?:taken )?by (?<behind>" + NAME
                            + ")|(?<before>" + NAME + ") took the (?:minutes|notes)"),
                    Role.SECRETARY));

    private static final int LONGEST_TOLD = 600;

    private RollSentences() {}

    /** The names of those who sent apologies, without what is said of them; empty where the text tells of none. */
    static Optional<Text> apologised(Text text) {
        Matcher m = RECEIVED_FROM.matcher(text.value());
        if (!m.find()) {
            return Optional.empty();
        }
        String names = m.group("names");
        Matcher end = SENTENCE.matcher(names);
        int length = names.length();
        while (end.find() && length == names.length()) {
            length = isTitleOrInitial(names, end.start()) ? length : end.start();
        }
        Matcher told = TOLD.matcher(names).region(0, length);
        length = told.find() ? told.start() : length;
        return Optional.of(text.sub(m.start("names"), m.start("names") + length));
    }

    private static boolean isTitleOrInitial(String names, int stop) {
        int from = names.lastIndexOf(' ', stop - 1) + 1;
        return stop - from <= 2;
    }

    /** Who chaired and who took the minutes: each name with what its bearer did. */
    static List<Map.Entry<Text, Role>> officers(Text text) {
        List<Map.Entry<Text, Role>> officers = new ArrayList<>();
        if (text.value().length() > LONGEST_TOLD) {
            return officers;
        }
        for (Map.Entry<Pattern, Role> office : OFFICES) {
            Matcher m = office.getKey().matcher(text.value());
            if (m.find()) {
                String name = m.group("before") == null ? "behind" : "before";
                officers.add(Map.entry(text.sub(m.start(name), m.end(name)), office.getValue()));
            }
        }
        return officers;
    }
}
