package org.minutebook.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a document, to mend a heading's words by: one that OCR misread looks like one that the document has
 * elsewhere, as {@code Dritt} like {@code Drift}. Words are looked at only while a heading's word that looks the same has
 * not been seen elsewhere: one that has needs no mending.
 */
final class Vocabulary {
    private static final Pattern INNER_I = Pattern.compile("(?<=\\p{Ll})I(?=\\p{Ll})");
    private static final int SHORTEST = 4;
    /** For each letter or digit the one that stands for all that it is confused with; 0 for what is in no word. */
    private static final char[] LETTERS = letters();
    /** A number for each letter or digit; those of its letters make a word's, so that words that look alike have the same. */
    private static final int[] WEIGHTS = weights();

    private static final int FEWEST_SLOTS = 256;
    private static final int SLOTS_A_LETTER = 8;
    /** The lowest bits of a sum tell little but how many letters it is of. */
    private static final int SPREAD = 8;

    /** What headings have and prose does not, by its look; in the end only where prose has something that looks the same. */
    private final Map<String, Sought> sought = new HashMap<>();
    /** How many looks are sought that hash to a slot: nearly all words of a document hash to one without. */
    private final short[] slots;
    /** The letters of the text that is walked over, to be had faster than from a string. */
    private char[] walked = {};

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
        int letters = headings.stream().mapToInt(String::length).sum();
        slots = new short[Math.max(FEWEST_SLOTS, SLOTS_A_LETTER * Integer.highestOneBit(letters))];
        for (String heading : headings) {
            String plain = plain(heading);
            for (int at = 0; at < plain.length(); ) {
                int end = wordEnd(plain, at);
                if (end > at) {
                    seek(plain.substring(at, end));
                }
                at = Math.max(at + 1, end);
            }
        }
        for (Prose part : prose) {
            if (part.kind() != Prose.Kind.HEADING && !sought.isEmpty()) {
                learn(part.value());
            }
        }
        sought.values().removeIf(words -> words.seen().isEmpty());
    }

    private void seek(String word) {
        String look = look(word);
        Sought words = sought.get(look);
        if (words == null) {
            words = new Sought(new HashSet<>(), new LinkedHashMap<>());
            sought.put(look, words);
            slots[slot(weight(look), slots.length)]++;
        }
        words.unseen().add(word.toLowerCase(Locale.ROOT));
    }

    /** Where a heading's word ends that begins here; the place itself where none does. */
    private static int wordEnd(String heading, int start) {
        int end = start;
        while (end < heading.length()
                && (Character.isLetter(heading.charAt(end)) || (end > start && isDigit(heading.charAt(end))))) {
            end++;
        }
        return end - start < SHORTEST ? start : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Adds up the weights of words while they are walked over: all words of the document come by here, and where each of them
     * ends nothing foretells, so that nothing is decided there. What the letters so far come to is looked up at each.
     */
    private void learn(String text) {
        int all = text.length();
        if (walked.length < all) {
            walked = new char[Math.max(all, 2 * walked.length)];
        }
        char[] letters = walked;
        short[] known = slots;
        text.getChars(0, all, letters, 0);
        int sum = 0;
        for (int at = 0; at < all; at++) {
            int weight = weightOf(letters[at]);
            sum = weight == 0 ? 0 : sum + weight;
            if (known[slot(sum, known.length)] > 0 && (at + 1 == all || weightOf(letters[at + 1]) == 0)) {
                learn(letters, at + 1);
            }
        }
    }

    /** Learns the word that ends here. */
    private void learn(char[] letters, int end) {
        int start = end;
        while (start > 0 && weightOf(letters[start - 1]) != 0) {
            start--;
        }
        if (end - start >= SHORTEST) {
            learnWord(new String(letters, start, end - start));
        }
    }

    private static int weightOf(char c) {
        return c < WEIGHTS.length ? WEIGHTS[c] : weight(letter(c));
    }

    private static int slot(int sum, int slots) {
        return (sum >>> SPREAD) & (slots - 1);
    }

    private static int weight(String look) {
        int sum = 0;
        for (int i = 0; i < look.length(); i++) {
            sum += weight(look.charAt(i));
        }
        return sum;
    }

    /** Of a letter that looks like two together it is theirs; 0 for what is in no word. */
    private static int weight(char letter) {
        return switch (letter) {
            case 0 -> 0;
            case 'm' -> weight('r') + weight('n');
            case 'w' -> 2 * weight('v');
            default -> Integer.rotateLeft(letter * 0x9E3779B1, letter) | 1;
        };
    }

    private static int[] weights() {
        int[] weights = new int[LETTERS.length];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = weight(LETTERS[c]);
        }
        return weights;
    }

    private void learnWord(String word) {
        String look = look(word);
        Sought words = sought.get(look);
        if (words == null) {
            return;
        }
        String small = word.toLowerCase(Locale.ROOT);
        words.seen().merge(small, 1, Integer::sum);
        if (words.unseen().remove(small) && words.unseen().isEmpty()) {
            sought.remove(look);
            slots[slot(weight(look), slots.length)]--;
        }
    }

    /** The heading with each word that stands nowhere else put right after one that looks the same and does. */
    String mend(String heading) {
        String plain = plain(heading);
        if (sought.isEmpty()) {
            return plain;
        }
        StringBuilder mended = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); ) {
            int end = wordEnd(plain, at);
            if (end > at) {
                mended.append(mendWord(plain.substring(at, end)));
            } else {
                mended.append(plain.charAt(at));
            }
            at = Math.max(at + 1, end);
        }
        return mended.toString();
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
        StringBuilder look = new StringBuilder(word.length());
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
