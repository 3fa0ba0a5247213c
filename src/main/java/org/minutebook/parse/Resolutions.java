package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Text;
import org.minutebook.model.Decision;

/** Finds formal resolutions: {@code The OPSG NOTED the update.}, or a list under {@code The OPSG:}. */
final class Resolutions {
    private static final Pattern VERB =
            Pattern.compile("(?<![\\w-])(?<verb>[A-Z]{3,}ED)(?![\\w-])(?:\\s+(?<text>\\S))?");
    private static final Pattern SUBJECT = Pattern.compile(
            ".*(?:\\b[A-Z]{2,8}|[Gg]roup|[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Cc]ouncil|[Mm]embers|[Cc]hair|\\))\\s+(?:also |further |unanimously |therefore |has |have )?");
    private static final Pattern LIST_TAIL = Pattern.compile("\\s*;\\s*(?:and|or)?\\s*$|\\s*,\\s*and\\s*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]?\\s+(?=[A-Z\\[])");
    private static final int LONGEST_SUBJECT = 90;

    private Resolutions() {}

    static List<Decision> find(Page page, List<Prose> prose) {
        List<Decision> decisions = new ArrayList<>();
        for (Prose part : prose) {
            switch (part.kind()) {
                case PARAGRAPH, DISCUSSION, LIST_ITEM -> find(page, part, decisions);
                default -> {}
            }
        }
        return decisions;
    }

    private static void find(Page page, Prose part, List<Decision> decisions) {
        Text text = part.text();
        if (!text.value().contains("ED")) {
            return;
        }
        Matcher m = VERB.matcher(text.value());
        if (!m.find()) {
            return;
        }
        Breaks sentences = Breaks.of(SENTENCE_END, text.value());
        boolean found = true;
        while (found) {
            int from = sentences.before(m.start() - 1);
            String before = text.value().substring(Math.max(from, m.start() - LONGEST_SUBJECT - 1), m.start());
            if (m.group("text") != null && (m.start() == 0 || isSubject(before))) {
                int end = sentences.after(m.start("text"));
                Text resolved = text.sub(m.start("text"), end).strip();
                String said = resolved.value();
                boolean listed = said.indexOf(';') >= 0 || said.endsWith("and");
                String words = listed ? LIST_TAIL.matcher(said).replaceFirst("") : said;
                int start = m.start() - before.length();
                decisions.add(new Decision(
                        m.group("verb"),
                        words,
                        part.item(),
                        page.stated(text.sub(start, end).strip())));
                m.region(end, text.value().length());
            }
            found = m.find();
        }
    }

    private static boolean isSubject(String before) {
        return before.length() <= LONGEST_SUBJECT && SUBJECT.matcher(before).matches();
    }
}
