package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.ByInitial;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.Link;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MentionKind;

/**
 * Finds links between actions. Words of superseding are read in both voices: after {@code superseded by} stand the
 * newer actions, after {@code replaces} the older ones; on the other side stand actions named before the words in the
 * same sentence, else the action whose row or paragraph it is.
 */
final class Links {
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(?<passive>(?:superseded|replaced|subsumed|succeeded|taken over|overtaken|merged|absorbed|split)(?:\\s+(?:by|into|in|under|with))+)\\b"
                    + "|\\b(?<active>supersedes|replaces|superseding|replacing|subsumes|succeeds|takes the place of|in place of)\\b"
                    + "|\\b(?<back>by which (?:this action|it) (?:is|was|has been)(?: now)? (?:superseded|replaced))\\b"
                    + "|\\b(?<which>which (?:this action|it) (?:replaces|supersedes))\\b");
    /** {@code Action OPSG 28/01 takes the place of this action}. */
    private static final Pattern THIS = Pattern.compile("\\s+(?:this|the present) (?:action|one)\\b");

    /** All of the words begin with one of these. */
    private static final ByInitial STARTS = ByInitial.of(
            "supersed",
            "succe",
            "subsum",
            "replac",
            "tak",
            "merged",
            "in place",
            "overtak",
            "absorbed",
            "split",
            "by which",
            "which");

    private static final List<String> STEMS = List.of(
            "upersed", "UPERSED", "eplac", "EPLAC", "ubsum", "ucce", "aken", "erged", "lace of", "bsorbed", "plit");

    private static final int LONGEST_PARENTHESIS = 2_000;
    /** On either side of a superseding; a sentence that names more is a list of something else. */
    private static final int MOST_NAMED = 40;

    private final Page page;
    private final Map<List<Object>, Link> links = new LinkedHashMap<>();
    private final Set<Set<ActionId>> superseding = new HashSet<>();

    private Links(Page page) {
        this.page = page;
    }

    static List<Link> find(Page page, List<Prose> prose) {
        Links links = new Links(page);
        prose.forEach(links::superseding);
        prose.forEach(links::relating);
        return List.copyOf(links.links.values());
    }

    private void superseding(Prose part) {
        List<Ids.Found> named = part.actions();
        if (named.isEmpty() || !maySucceed(part.value())) {
            return;
        }
        Matcher m = WORDS.matcher(part.value());
        int at = words(m, part.value(), 0, part.value().length());
        if (at < 0) {
            return;
        }
        Breaks sentences = Breaks.of(part.value(), Breaks.STOPS + ";", "[(");
        do {
            int from = Math.max(sentenceStart(part.value(), sentences, m.start()), m.start() - Sentences.MOST_AROUND);
            int to = Math.min(clauseEnd(part.value(), sentences, m.end()), m.end() + Sentences.MOST_AROUND);
            int words = m.start();
            List<ActionId> after = within(named, m.end(), to, found -> true);
            List<ActionId> before = within(named, from, words, found -> !isAside(part.value(), found, words));
            ActionId subject = part.subject();
            boolean back = m.group("back") != null && !before.isEmpty();
            if (m.group("which") != null && subject != null && !before.isEmpty()) {
                after = before;
                before = List.of(subject);
            } else if (before.isEmpty() && subject != null) {
                before = List.of(subject);
            } else if (after.isEmpty()
                    && subject != null
                    && (back || THIS.matcher(part.value()).region(m.end(), to).lookingAt())) {
                after = List.of(subject);
            }
            boolean passive = m.group("passive") != null;
            Text said = part.text().sub(from, to).strip();
            for (ActionId one : before) {
                for (ActionId other : after) {
                    add(
                            LinkKind.SUPERSEDES,
                            passive ? other : one,
                            passive ? one : other,
                            m.group().toLowerCase(Locale.ROOT),
                            said);
                }
            }
            at = words(m, part.value(), m.end(), part.value().length());
        } while (at >= 0);
    }

    /** Where the next words of superseding stand; below 0 where none do. */
    private static int words(Matcher m, String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (mayBegin(text, at) && m.region(at, to).lookingAt()) {
                return at;
            }
        }
        return -1;
    }

    private static boolean mayBegin(String text, int at) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) && STARTS.begin(text, at);
    }

    /** Whether a stem of the words is in a text: cheap to tell, and few paragraphs have one. */
    private static boolean maySucceed(String text) {
        for (String stem : STEMS) {
            if (text.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of this superseding end: at the sentence's end, or where the next such words begin. */
    private static int clauseEnd(String text, Breaks sentences, int from) {
        int to = sentences.after(from);
        int next = words(WORDS.matcher(text), text, from, to);
        return next < 0 ? to : next;
    }

    private static int sentenceStart(String text, Breaks sentences, int before) {
        int start = sentences.before(before - 1);
        int least = Math.max(start, before - Sentences.MOST_AROUND);
        int parenthesis = before;
        while (parenthesis > least && text.charAt(parenthesis) != '(') {
            parenthesis--;
        }
        if (parenthesis == least) {
            return start;
        }
        int closed = text.indexOf(')', parenthesis, Math.min(text.length(), before + LONGEST_PARENTHESIS));
        return closed > before ? parenthesis : start;
    }

    /** An action in brackets that are closed again before the words, as {@code (see Action 1/01)}, is not their subject. */
    private static boolean isAside(String text, Ids.Found found, int words) {
        int close = text.indexOf(')', found.end(), words);
        int open = text.indexOf('(', found.end(), words);
        boolean closed = close >= 0 && (open < 0 || close < open);
        return closed && isOpen(text, found.start());
    }

    /** Whether the last bracket before a place is one that opens. */
    private static boolean isOpen(String text, int place) {
        int bracket = place;
        while (bracket >= 0 && text.charAt(bracket) != '(' && text.charAt(bracket) != ')') {
            bracket--;
        }
        return bracket >= 0 && text.charAt(bracket) == '(';
    }

    /** The actions named between two places that count, each once. */
    private static List<ActionId> within(List<Ids.Found> named, int from, int to, Predicate<Ids.Found> counts) {
        List<ActionId> ids = new ArrayList<>();
        int seen = 0;
        for (int i = first(named, from); i < named.size() && named.get(i).start() < to && seen < MOST_NAMED; i++) {
            Ids.Found found = named.get(i);
            if (found.end() <= to) {
                seen++;
                if (counts.test(found) && !ids.contains(found.actionId())) {
                    ids.add(found.actionId());
                }
            }
        }
        return ids;
    }

    /** The index of the first action named from a place on. */
    private static int first(List<Ids.Found> named, int from) {
        int found = Collections.binarySearch(
                named,
                new Ids.Found(MentionKind.ACTION, "", null, from, from),
                Comparator.comparingInt(Ids.Found::start));
        return found < 0 ? -found - 1 : found;
    }

    /** Whatever else a row, its discussion or an ACTION paragraph names. */
    private void relating(Prose part) {
        ActionId subject = part.subject();
        if (subject == null || part.named().isEmpty()) {
            return;
        }
        for (Ids.Found found : part.actions()) {
            ActionId other = found.actionId();
            if (!other.equals(subject) && !superseding.contains(Set.of(subject, other))) {
                add(
                        LinkKind.RELATES_TO,
                        subject,
                        other,
                        "named",
                        Sentences.around(part.text(), found.start(), found.end()));
            }
        }
    }

    private void add(LinkKind kind, ActionId from, ActionId to, String said, Text sentence) {
        if (kind == LinkKind.SUPERSEDES && !from.equals(to)) {
            superseding.add(Set.of(from, to));
        }
        links.putIfAbsent(List.of(kind, from, to), new Link(kind, from, to, said, page.stated(sentence)));
    }
}
