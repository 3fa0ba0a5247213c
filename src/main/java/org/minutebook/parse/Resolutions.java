package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.Decision;

/**
 * Finds resolutions. A formal one has its verb in capitals or in bold, {@code The OPSG NOTED the update.}, or is an entry
 * of a list under {@code The OPSG:}; an informal one says in passing what the body did, {@code The OPSG agreed to ...}.
 */
final class Resolutions {
    private static final Pattern SUBJECT = Pattern.compile(
            ".*(?:\\b[A-Z]{2,8}|[Gg]roup|[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Cc]ouncil|[Mm]embers|[Cc]hair|\\))\\s+(?:also |further |unanimously |therefore |has |have )?");
    /** What may stand for the body's name before the verb of a resolution made in passing. */
    private static final Pattern BODY = Pattern.compile(
            "(?:.*\\s)?(?:[Mm]embers|[Ii]t (?:was|has been)|[Tt]he (?<kind>[Gg]roup|[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Cc]ouncil|[Mm]eeting))");

    private static final Pattern ADVERB =
            Pattern.compile("\\s+(?:(?:also|further|unanimously|therefore|has|have)\\s+)?$");
    private static final Pattern CONDITION = Pattern.compile(
            "(?i).*\\b(?:if|once|when|whether|until|unless|before|after|as|that|which|where|whatever)\\b.{0,20}");
    /** What a body does when it decides; that it noted or discussed something in lower case is no decision. */
    private static final Set<String> DECIDING = Set.of(
            "accepted",
            "adopted",
            "agreed",
            "approved",
            "confirmed",
            "decided",
            "deferred",
            "endorsed",
            "ratified",
            "recommended",
            "rejected",
            "resolved");

    private static final Pattern LIST_TAIL = Pattern.compile("\\s*;\\s*(?:and|or)?\\s*$|\\s*,\\s*and\\s*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]?\\s+(?=[A-Z\\[])");
    private static final int SHORTEST_VERB = 5;
    private static final int LONGEST_VERB = 14;
    private static final int LONGEST_SUBJECT = 90;

    private final Page page;
    private final List<Decision> decisions = new ArrayList<>();

    private Resolutions(Page page) {
        this.page = page;
    }

    /** All resolutions, formal and not, in the order of the page. */
    static List<Decision> find(Page page, List<Prose> prose) {
        Resolutions resolutions = new Resolutions(page);
        for (Prose part : prose) {
            switch (part.kind()) {
                case PARAGRAPH, DISCUSSION, LIST_ITEM -> resolutions.find(part);
                default -> {}
            }
        }
        return resolutions.decisions;
    }

    private void find(Prose part) {
        String text = part.value();
        Breaks sentences = null;
        int from = 0;
        for (int at = verbEnd(text, 0); at > 0; at = verbEnd(text, at)) {
            Verb verb = at <= from ? null : verb(part.text(), at);
            if (verb != null) {
                sentences = sentences == null ? Breaks.of(SENTENCE_END, text) : sentences;
                int sentence = Math.max(from, sentences.before(verb.start() - 1));
                from = resolve(part, verb, sentence, sentences.after(verb.text()))
                        ? sentences.after(verb.text())
                        : from;
            }
        }
    }

    /** One past the next word's end in {@code ed} or {@code ED}; 0 where there is none. */
    private static int verbEnd(String text, int from) {
        for (int at = from + 1; at < text.length(); at++) {
            char d = text.charAt(at);
            boolean ends = (d == 'd' && text.charAt(at - 1) == 'e') || (d == 'D' && text.charAt(at - 1) == 'E');
            if (ends && (at + 1 == text.length() || !isWordPart(text.charAt(at + 1)))) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /**
     * A verb that may resolve.
     *
     * @param start where it begins
     * @param text where what was resolved begins
     */
    private record Verb(String word, boolean formal, int start, int text) {}

    private @Nullable Verb verb(Text text, int end) {
        String value = text.value();
        int start = end;
        while (start > 0 && end - start <= LONGEST_VERB && Character.isLetter(value.charAt(start - 1))) {
            start--;
        }
        int length = end - start;
        int object = end;
        while (object < value.length() && Character.isWhitespace(value.charAt(object))) {
            object++;
        }
        boolean stands = start == 0 || !isWordPart(value.charAt(start - 1));
        if (length < SHORTEST_VERB || length > LONGEST_VERB || object == end || object == value.length() || !stands) {
            return null;
        }
        String word = value.substring(start, end);
        String capitals = word.toUpperCase(Locale.ROOT);
        boolean formal = word.equals(capitals) || page.isBold(text, start, end);
        return formal || DECIDING.contains(word) ? new Verb(capitals, formal, start, object) : null;
    }

    private boolean resolve(Prose part, Verb verb, int sentence, int end) {
        Text text = part.text();
        String before = text.value().substring(Math.max(sentence, verb.start() - LONGEST_SUBJECT - 1), verb.start());
        boolean resolves = verb.formal() ? verb.start() == 0 || isSubject(before) : isBody(before);
        if (!resolves) {
            return false;
        }
        String said = text.sub(verb.text(), end).strip().value();
        boolean listed = said.indexOf(';') >= 0 || said.endsWith("and");
        String words = listed ? LIST_TAIL.matcher(said).replaceFirst("") : said;
        int start = verb.start() - before.length();
        decisions.add(new Decision(
                verb.formal(),
                verb.word(),
                words,
                part.item(),
                page.stated(text.sub(start, end).strip())));
        return true;
    }

    private static boolean isSubject(String before) {
        return before.length() <= LONGEST_SUBJECT && SUBJECT.matcher(before).matches();
    }

    /** Whether the words before a verb end in the body itself, on no condition: {@code If the OPSG agreed} decides nothing. */
    private boolean isBody(String before) {
        String subject = ADVERB.matcher(before).replaceFirst("");
        if (before.length() > LONGEST_SUBJECT || subject.length() == before.length()) {
            return false;
        }
        boolean body = page.profile().isCalledAtEnd(subject) || isMeant(subject);
        return body && !CONDITION.matcher(subject).matches();
    }

    /** {@code The Panel} is another body where the body itself is a group. */
    private boolean isMeant(String subject) {
        Matcher m = BODY.matcher(subject);
        return m.matches() && (m.group("kind") == null || page.profile().mayBeA(m.group("kind")));
    }
}
