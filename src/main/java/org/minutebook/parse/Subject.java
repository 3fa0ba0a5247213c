package org.minutebook.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Text;

/**
 * Tells whether the words before a verb end in the body that resolves: {@code The OPSG also} before {@code NOTED}. They are
 * read from their end, where the body stands.
 */
final class Subject {
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "further",
            "additionally",
            "unanimously",
            "therefore",
            "subsequently",
            "then",
            "formally",
            "has",
            "have");
    /** What may stand for a body, less the first letter, which may be a capital. */
    private static final List<String> BODIES =
            List.of("roup", "ommittee", "anel", "oard", "orum", "ouncil", "embers", "hair");

    private static final List<String> INITIALS = List.of("gG", "cC", "pP", "bB", "fF", "cC", "mM", "cC");
    /** Those of them that a list of resolutions may stand under, {@code The Group:}. */
    private static final Set<String> LISTING =
            Set.of("group", "Group", "committee", "Committee", "panel", "Panel", "members", "Members");

    /** What may stand between a body and the verb of a resolution made in passing. */
    private static final Set<String> BETWEEN = Set.of("also", "further", "unanimously", "therefore", "has", "have");

    /** What may stand for the body's name before the verb of a resolution made in passing. */
    private static final Pattern BODY = Pattern.compile(
            "(?:.*\\s)?(?:[Mm]embers|[Ii]t (?:was|has been)|[Tt]he (?<kind>[Gg]roup|[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Cc]ouncil|[Mm]eeting))");

    private static final Pattern CONDITION = Pattern.compile(
            "(?i).*\\b(?:if|once|when|whether|until|unless|before|after|as|that|which|where|whatever)\\b.{0,20}");

    /** Between the body and its verb, {@code The Panel, by a majority, AGREED}. */
    private static final Pattern HOW = Pattern.compile(
            ",\\s+(?:by (?:an? )?(?:\\w+ )?(?:majority|consensus|vote)|(?:after|following|having|on|with|subject to) [^,]{3,60}),\\s*$");

    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 8;
    private static final int LONGEST_OPENER = 60;
    private static final int LONGEST = 90;

    private Subject() {}

    /** Whether they end in any body, or "it was", and maybe adverbs. */
    static boolean isAny(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        Matcher how = words.indexOf(',') > 0 ? HOW.matcher(words) : null;
        if (how != null && how.find()) {
            return isAnyAt(words, how.start());
        }
        int start = words.length();
        int end;
        do {
            int gap = start;
            end = endBefore(words, gap);
            if (end == gap || end == 0) {
                return false;
            }
            start = wordStart(words, end);
        } while (start > 0 && ADVERBS.contains(words.substring(start, end)));
        return isAnyAt(words, end);
    }

    private static boolean isAnyAt(String words, int end) {
        return words.charAt(end - 1) == ')'
                || endsInCode(words, end)
                || endsInBody(words, end)
                || endsInItWas(words, end);
    }

    private static boolean endsInBody(String words, int end) {
        for (int i = 0; i < BODIES.size(); i++) {
            String body = BODIES.get(i);
            int start = end - body.length() - 1;
            if (start >= 0
                    && words.startsWith(body, start + 1)
                    && INITIALS.get(i).indexOf(words.charAt(start)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInItWas(String words, int end) {
        int start = end - 6;
        return start >= 0
                && words.startsWith("t was", start + 1)
                && (words.charAt(start) == 'i' || words.charAt(start) == 'I')
                && (start == 0 || !Text.isWordPart(words.charAt(start - 1)));
    }

    /** Whether two to eight capitals stand here as a word. */
    private static boolean endsInCode(String words, int end) {
        int start = end;
        while (start > 0 && words.charAt(start - 1) >= 'A' && words.charAt(start - 1) <= 'Z') {
            start--;
        }
        return end - start >= SHORTEST_CODE
                && end - start <= LONGEST_CODE
                && (start == 0 || !Text.isWordPart(words.charAt(start - 1)));
    }

    /** What a list of resolutions stands under: {@code The OPSG:}. */
    static boolean opensList(String text) {
        if (!text.endsWith(":")) {
            return false;
        }
        int end = endBefore(text, text.length() - 1);
        int start = end;
        while (start > 0 && Text.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start <= LONGEST_OPENER && (endsInCode(text, end) || LISTING.contains(text.substring(start, end)));
    }

    /** Whether they end in the body itself, on no condition: {@code If the OPSG agreed} decides nothing. */
    static boolean isBody(String words, Profile profile) {
        if (words.length() > LONGEST || words.isEmpty() || !isGap(words.charAt(words.length() - 1))) {
            return false;
        }
        String subject = words.substring(0, subjectEnd(words));
        boolean body = profile.isCalledAtEnd(subject) || isMeant(subject, profile);
        return body && !CONDITION.matcher(subject).matches();
    }

    /** Where the subject of a verb ends before that and maybe one adverb. */
    private static int subjectEnd(String words) {
        int end = endBefore(words, words.length());
        int start = wordStart(words, end);
        return start > 0 && BETWEEN.contains(words.substring(start, end)) ? endBefore(words, start) : end;
    }

    /** {@code The Panel} is another body where the body itself is a group. */
    private static boolean isMeant(String subject, Profile profile) {
        int end = subject.length();
        if (!(endsInBody(subject, end)
                || subject.endsWith("eeting")
                || subject.endsWith("was")
                || subject.endsWith("been"))) {
            return false;
        }
        Matcher m = BODY.matcher(subject);
        return m.matches() && (m.group("kind") == null || profile.mayBeA(m.group("kind")));
    }

    private static int endBefore(String words, int end) {
        int at = end;
        while (at > 0 && isGap(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordStart(String words, int end) {
        int at = end;
        while (at > 0 && !isGap(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isGap(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
