package org.minutebook.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a document, to mend a heading's words by: one that OCR misread looks like one that the document has
 * elsewhere, as {@code Dritt} like {@code Drift}. Words are looked at only while a heading's word that looks the same has
 * not been seen elsewhere: one that has needs no mending.
 */
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]{3,}");
    private static final Pattern INNER_I = Pattern.compile("(?<=\\p{Ll})I(?=\\p{Ll})");
    private static final int SHORTEST = 4;
    private static final int SLOTS = 1 << 12;
    /** For each letter or digit the one that stands for all that it is confused with; 0 for what is in no word. */
    private static final char[] LETTERS = letters();

    /** What headings have and prose does not, by its look. */
    private final Map<String, Sought> sought = new HashMap<>();
    /** How many looks are sought that hash to a slot: nearly all words of a document hash to one without. */
    private final short[] slots = new short[SLOTS];

    /**
     * A look that words of headings have.
     *
     * @param unseen those words of headings
     * @param seen words of the prose with that look, and how often they were seen
     */
    private record Sought(Set<String> unseen, Map<String, Integer> seen) {}

    /**
     * @param headings to be mended
     * @param prose the whole document
     */
    Vocabulary(List<String> headings, List<Prose> prose) {
        for (String heading : headings) {
            Matcher m = WORD.matcher(plain(heading));
            while (m.find()) {
                seek(m.group());
            }
        }
        for (Prose part : prose) {
            if (part.kind() != Prose.Kind.HEADING && !sought.isEmpty()) {
                learn(part.value());
            }
        }
    }

    private void seek(String word) {
        String look = look(word);
        Sought words = sought.get(look);
        if (words == null) {
            words = new Sought(new HashSet<>(), new LinkedHashMap<>());
            sought.put(look, words);
            slots[slot(hash(look))]++;
        }
        words.unseen().add(word.toLowerCase(Locale.ROOT));
    }

    private void learn(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            at = letter(c) == 0 || Character.isDigit(c) ? at + 1 : learn(text, at);
        }
    }

    /** Hashes a word's look while it is walked over: all words of the document come by here. Returns where it ends. */
    private int learn(String text, int start) {
        int at = start;
        char before = 0;
        int hash = 0;
        char letter = letter(text.charAt(at));
        while (letter != 0) {
            char both = pair(before, letter);
            hash = both == 0 ? hash * 31 + letter : hash - before + both;
            before = both == 0 ? letter : both;
            at++;
            letter = at < text.length() ? letter(text.charAt(at)) : 0;
        }
        if (at - start >= SHORTEST && slots[slot(hash)] > 0) {
            learnWord(text.substring(start, at).toLowerCase(Locale.ROOT));
        }
        return at;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }

    private static int hash(String look) {
        int hash = 0;
        for (int i = 0; i < look.length(); i++) {
            hash = hash * 31 + look.charAt(i);
        }
        return hash;
    }

    private void learnWord(String word) {
        String look = look(word);
        Sought words = sought.get(look);
        if (words == null) {
            return;
        }
        words.seen().merge(word, 1, Integer::sum);
        if (words.unseen().remove(word) && words.unseen().isEmpty()) {
            sought.remove(look);
            slots[slot(hash(look))]--;
        }
    }

    /** The heading with each word that stands nowhere else put right after one that looks the same and does. */
    String mend(String heading) {
        String plain = plain(heading);
        return sought.isEmpty()
                ? plain
                : WORD.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(mendWord(m.group())));
    }

    private static String plain(String heading) {
        return heading.indexOf('I', 1) < 0 ? heading : INNER_I.matcher(heading).replaceAll("l");
    }

    private String mendWord(String word) {
        Sought words = sought.get(look(word));
        if (words == null || !words.unseen().contains(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        return words.seen().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(right -> word.charAt(0) + right.getKey().substring(1))
                .orElse(word);
    }

    /** Alike for words that OCR takes for each other. */
    private static String look(String word) {
        StringBuilder look = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = letter(word.charAt(i));
            int last = look.length() - 1;
            char both = last < 0 ? 0 : pair(look.charAt(last), letter);
            if (both == 0) {
                look.append(letter);
            } else {
                look.setCharAt(last, both);
            }
        }
        return look.toString();
    }

    /** What two letters look like together; 0 for nothing else. */
    private static char pair(char first, char second) {
        return switch (second) {
            case 'n' -> first == 'r' ? 'm' : 0;
            case 'v' -> first == 'v' ? 'w' : 0;
            default -> 0;
        };
    }

    private static char letter(char c) {
        if (c < LETTERS.length) {
            return LETTERS[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private static char[] letters() {
        char[] letters = new char[128];
        for (char c = 0; c < letters.length; c++) {
            int confused = "ti1j0eqh5".indexOf(Character.toLowerCase(c));
            char alone = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
            letters[c] = confused < 0 ? alone : "flllocgbs".charAt(confused);
        }
        return letters;
    }
}
