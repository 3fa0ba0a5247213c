package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;
import org.minutebook.model.Decision;

/**
 * Finds resolutions. A formal one has its verb in capitals or in bold, {@code The OPSG NOTED the update.}, or is an entry
 * of a list under {@code The OPSG:}; an informal one says in passing what the body did, {@code The OPSG agreed to ...}.
 */
final class Resolutions {
    /** {@code NOTED the report and AGREED the next steps}: two resolutions, each with what it is about. */
    private static final Pattern NEXT = Pattern.compile(
            "(?:[,;]?\\s+and(?: also| further| then)?|[,;])\\s+(?=(?<verb>[A-Z][A-Za-z]{2,12}(?:ED|ed))\\s)");
    /** {@code The motion was CARRIED}: what was resolved stands before the verb. */
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:was|were|is|are|has been|have been)\\s+(?:(?:\\w+ly|also|then)\\s+)*$");

    private static final Pattern LIST_TAIL = Pattern.compile("\\s*;\\s*(?:and|or)?\\s*$|\\s*,\\s*and\\s*$");
    private static final int SHORTEST_VERB = 5;
    private static final int LONGEST_VERB = 14;
    private static final int LONGEST_SUBJECT = 90;
    /** Another resolution is not looked for further on in the sentence. */
    private static final int LONGEST_RESOLUTION = 1_000;

    private final Page page;
    private final Verbs verbs;

    private final List<Decision> decisions = new ArrayList<>();
    /** Where verbs of several words, and those that don't end in {@code ed}, begin, by where they end. */
    private NavigableMap<Integer, Integer> others = Collections.emptyNavigableMap();
    /** Whether the entries of a list are what a body resolved. */
    private boolean listed;

    private Resolutions(Page page) {
        this.page = page;
        this.verbs = page.profile().verbs();
    }

    /** All resolutions, formal and not, in the order of the page. */
    static List<Decision> find(Page page, List<Prose> prose) {
        Resolutions resolutions = new Resolutions(page);
        for (Prose part : prose) {
            switch (part.kind()) {
                case PARAGRAPH, DISCUSSION, LIST_ITEM -> resolutions.find(part);
                default -> {}
            }
            resolutions.goOn(part);
        }
        return resolutions.decisions;
    }

    private void goOn(Prose part) {
        String value = part.value();
        listed = (listed && part.kind() == Prose.Kind.LIST_ITEM) || Subject.opensList(value);
    }

    private void find(Prose part) {
        String text = part.value();
        others = others(text);
        Endings endings = new Endings(part.text(), 0, text.length());
        Breaks sentences = null;
        int from = 0;
        boolean second = false;
        for (int at = verbEnd(endings, 0); at > 0; at = verbEnd(endings, at)) {
            Verb verb = at <= from ? null : verb(part.text(), at);
            if (verb != null) {
                sentences = sentences == null ? Breaks.of(text, Breaks.STOPS, "[") : sentences;
                int sentence = Math.max(second ? 0 : from, sentences.before(verb.start() - 1));
                int end = sentences.after(verb.text());
                int next = verb.formal() ? next(part.text(), verb, end) : end;
                boolean goesOn = second && verb.start() == from;
                boolean resolved = resolve(part, verb, sentence, Math.min(next, end), goesOn);
                second = resolved && next < end;
                from = resolved ? (second ? second(text, next) : end) : from;
            }
        }
    }

    /** Where the words of a resolution end before another one in its sentence. */
    private int next(Text text, Verb verb, int end) {
        int to = Math.min(end, verb.text() + LONGEST_RESOLUTION);
        if (new Endings(text, verb.text(), to).isOver()) {
            return end;
        }
        Matcher m = NEXT.matcher(text.value()).region(verb.text(), to);
        while (m.find()) {
            Verb next = verb(text, m.end("verb"));
            if (next != null && next.formal()) {
                return m.start();
            }
        }
        return end;
    }

    /** Where the verb of the other resolution begins. */
    private static int second(String text, int from) {
        Matcher m = NEXT.matcher(text).region(from, text.length());
        return m.lookingAt() ? m.end() : from;
    }

    private NavigableMap<Integer, Integer> others(String text) {
        Pattern pattern = verbs.others();
        if (pattern == null) {
            return others;
        }
        NavigableMap<Integer, Integer> found = new TreeMap<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found.put(m.end(), m.start());
        }
        return found;
    }

    /** One past the end of the next verb; 0 where there is none. */
    private int verbEnd(Endings endings, int from) {
        int end = endings.after(from);
        Integer other = others.isEmpty() ? null : others.higherKey(from);
        return other != null && (end == 0 || other < end) ? other : end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** Finds the words of a stretch of text that end in {@code ed} or {@code ED}, each in one walk from the start. */
    private static final class Endings {
        private final String text;
        private final int to;
        /** One past the end of the next that ends in small letters; 0 where there is none. */
        private int small;

        private int capital;

        Endings(Text text, int from, int to) {
            this.text = text.value();
            this.to = to;
            this.small = next("ed", from);
            this.capital = text.mayHave(Sign.CAPITALS) ? next("ED", from) : 0;
        }

        boolean isOver() {
            return small == 0 && capital == 0;
        }

        /** One past the end of the next one behind a place, which is none before that of the last question; 0 where there is none. */
        int after(int place) {
            while (small > 0 && small - 2 < place) {
                small = next("ed", small);
            }
            while (capital > 0 && capital - 2 < place) {
                capital = next("ED", capital);
            }
            return small == 0 || (capital > 0 && capital < small) ? capital : small;
        }

        private int next(String ending, int from) {
            for (int at = text.indexOf(ending, from, to); at >= 0; at = text.indexOf(ending, at + 2, to)) {
                int end = at + 2;
                if (end == text.length() || !isWordPart(text.charAt(end))) {
                    return end;
                }
            }
            return 0;
        }
    }

    /**
     * A verb that may resolve.
     *
     * @param start where it begins
     * @param text where what was resolved begins
     * @param closes whether nothing comes after it in its sentence
     */
    private record Verb(String word, boolean formal, int start, int text, boolean closes) {}

    private @Nullable Verb verb(Text text, int end) {
        String value = text.value();
        int start = start(value, end);
        if (start == end || !(verbs.mayResolve(value, start, end) || isMarked(text, start, end))) {
            return null;
        }
        int object = end;
        while (object < value.length() && Character.isWhitespace(value.charAt(object))) {
            object++;
        }
        String word = value.substring(start, end);
        boolean closes = object == end || object == value.length();
        if (closes && !verbs.resolves(word)) {
            return null;
        }
        boolean formal = isCapitals(word) || isNamed(word) || page.isBold(text, start, end);
        return formal || (!closes && verbs.decides(word))
                ? new Verb(word.toUpperCase(Locale.ROOT), formal, start, closes ? end : object, closes)
                : null;
    }

    /** Whether it ends in a capital, or is in bold, as any word by which a body resolves may be. */
    private boolean isMarked(Text text, int start, int end) {
        char last = text.value().charAt(end - 1);
        return !(last >= 'a' && last <= 'z') || page.isBold(text, start, end);
    }

    private int start(String value, int end) {
        Integer other = others.isEmpty() ? null : others.get(end);
        return other == null ? regularStart(value, end) : other;
    }

    /** Where the word that ends here begins, if it may be a verb; else where it ends. */
    private static int regularStart(String value, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_VERB && Character.isLetter(value.charAt(start - 1))) {
            start--;
        }
        int length = end - start;
        boolean stands = start == 0 || !isWordPart(value.charAt(start - 1));
        return length < SHORTEST_VERB || length > LONGEST_VERB || !stands ? end : start;
    }

    private boolean isCapitals(String word) {
        char last = word.charAt(word.length() - 1);
        boolean small = last >= 'a' && last <= 'z';
        return !small && word.equals(word.toUpperCase(Locale.ROOT)) && (word.endsWith("D") || verbs.resolves(word));
    }

    /** Whether a word is a resolution's and begins with a capital. */
    private boolean isNamed(String word) {
        return Character.isUpperCase(word.charAt(0)) && verbs.resolves(word);
    }

    private boolean resolve(Prose part, Verb verb, int sentence, int end, boolean goesOn) {
        Text text = part.text();
        String before = text.value().substring(Math.max(sentence, verb.start() - LONGEST_SUBJECT - 1), verb.start());
        boolean resolves = !verb.closes()
                && (verb.formal()
                        ? goesOn || opens(part, verb) || Subject.isAny(before)
                        : Subject.isBody(before, page.profile()));
        if (!resolves
                && verb.formal()
                && verbs.resolves(verb.word())
                && PASSIVE.matcher(before).find()) {
            Text whole = text.sub(sentence, end).strip();
            decisions.add(new Decision(true, verb.word(), whole.value(), part.item(), page.stated(whole)));
            return true;
        }
        if (!resolves) {
            return false;
        }
        String said = text.sub(verb.text(), end).strip().value();
        boolean listed = said.indexOf(';') >= 0 || said.endsWith("and");
        String words = listed ? LIST_TAIL.matcher(said).replaceFirst("") : said;
        if (part.item() == null && isKnown(verb.word(), words)) {
            return true;
        }
        int start = verb.start() - before.length();
        decisions.add(new Decision(
                verb.formal(),
                verb.word(),
                words,
                part.item(),
                page.stated(text.sub(start, end).strip())));
        return true;
    }

    /** Whether the items told it: what follows them may repeat it. */
    private boolean isKnown(String verb, String words) {
        return decisions.stream()
                .anyMatch(known ->
                        known.verb().equals(verb) && withoutStop(known.text()).equals(withoutStop(words)));
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether a resolution begins with its verb: in small letters only in a list of what the body resolved. */
    private boolean opens(Prose part, Verb verb) {
        boolean capitals = Character.isUpperCase(part.value().charAt(verb.start() + 1));
        boolean entry = listed && part.kind() == Prose.Kind.LIST_ITEM;
        return verb.start() == 0
                && (capitals || entry || page.isBold(part.text(), 0, verb.word().length()));
    }
}
