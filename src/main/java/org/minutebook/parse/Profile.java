package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;
import org.minutebook.model.Classification;

/**
 * What is particular to a committee.
 *
 * @param code that its ids begin with; empty in the generic profile, where the document's own ids tell it
 * @param names under which it calls itself in its minutes
 * @param parties what stands in the left column of its attendance tables, as the other bodies may
 * @param single those of the parties that send one person
 * @param bodies codes of other bodies whose meetings it cites
 * @param modifications what the ids of modifications begin with; the first is the one that the others come to
 * @param ids how it writes them
 * @param verbs by which it resolves
 * @param classification of a document that prints none
 */
record Profile(
        String code,
        List<String> names,
        List<String> parties,
        Set<String> single,
        List<String> bodies,
        List<String> modifications,
        IdShape ids,
        Verbs verbs,
        Classification classification) {
    private static final String CHAIR = " Chair";
    /** Capitals, and what a scan takes each for besides. */
    private static final String CAPITALS = "CDEOS";

    private static final List<String> TAKEN_FOR = List.of("Cce(", "Ddbpo", "Eec", "Oo0", "Ss5");
    private static final int SHORTEST_MEANT = 3;

    Profile {
        names = List.copyOf(names);
        String own = code;
        parties = Stream.concat(parties.stream(), bodies.stream().filter(body -> !body.equals(own)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        single = single.stream().map(Profile::singular).collect(Collectors.toUnmodifiableSet());
        bodies = List.copyOf(bodies);
        modifications = List.copyOf(modifications);
    }

    Profile withCode(String newCode) {
        return new Profile(newCode, names, parties, single, bodies, modifications, ids, verbs, classification);
    }

    Profile withIds(IdShape shape) {
        return new Profile(code, names, parties, single, bodies, modifications, shape, verbs, classification);
    }

    /** Whether somebody wrote it for one body. */
    boolean describesOne() {
        return !names.isEmpty();
    }

    /** Whether two capitals in succession are in whatever its ids, and those that it cites, begin with. */
    boolean beginsInCapitals() {
        return Stream.of(bodies, modifications, code.isEmpty() ? List.<String>of() : List.of(code))
                .flatMap(List::stream)
                .allMatch(begin -> Text.of(begin, 0, begin.length()).mayHave(Sign.CAPITALS));
    }

    /** This with more parties. */
    Profile knowing(List<String> more) {
        List<String> all = new ArrayList<>(parties);
        all.addAll(more);
        return new Profile(code, names, all, single, bodies, modifications, ids, verbs, classification);
    }

    /** Whether a text ends in the code or a name of the body. */
    boolean isCalledAtEnd(String text) {
        return isAtEnd(text, code) || names.stream().anyMatch(name -> isAtEnd(text, name));
    }

    private static boolean isAtEnd(String text, String name) {
        int start = text.length() - name.length();
        return !name.isEmpty()
                && start >= 0
                && text.regionMatches(true, start, name, 0, name.length())
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    /** Whether the body may call itself by a word such as "group"; one without names may by any. */
    boolean mayBeA(String kind) {
        String word = kind.toLowerCase(Locale.ROOT);
        return word.equals("meeting")
                || names.isEmpty()
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word));
    }

    boolean sendsOne(String party) {
        return party.endsWith(CHAIR) || single.contains(singular(party));
    }

    /** The length of the party that a line begins with, in whatever number; empty where it begins with none. */
    Optional<Integer> partyPrefix(String line) {
        int longest = 0;
        char initial = line.isEmpty() ? ' ' : Character.toUpperCase(line.charAt(0));
        for (String party : parties) {
            boolean may = !party.isEmpty() && Character.toUpperCase(party.charAt(0)) == initial;
            longest = may ? Math.max(longest, prefix(line, party)) : longest;
        }
        if (longest == 0 && !code.isEmpty() && line.startsWith(code)) {
            // Of a body that is no party of its own, one is: its Chair.
            int chair = chair(line, code.length());
            return chair == 0 ? Optional.empty() : Optional.of(code.length() + chair);
        }
        return longest == 0 ? Optional.empty() : Optional.of(longest + chair(line, longest));
    }

    /** The party in capitals that a scan took a word in small letters for, {@code bcc} for DCC; empty where it is none. */
    Optional<String> meant(String word) {
        return parties.stream()
                .filter(party -> party.length() == word.length() && party.length() >= SHORTEST_MEANT)
                .filter(party -> party.equals(party.toUpperCase(Locale.ROOT)) && isLike(party, word))
                .findFirst();
    }

    private static boolean isLike(String party, String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int shape = CAPITALS.indexOf(party.charAt(i));
            boolean like = shape < 0
                    ? Character.toUpperCase(c) == party.charAt(i)
                    : TAKEN_FOR.get(shape).indexOf(c) >= 0;
            if (!like) {
                return false;
            }
        }
        return true;
    }

    /** The length of the rest of {@code TABASC Chair}: every party may have one. */
    private static int chair(String line, int party) {
        return line.startsWith(CHAIR, party)
                        && (line.length() == party + CHAIR.length() || line.charAt(party + CHAIR.length()) == ' ')
                ? CHAIR.length()
                : 0;
    }

    /** The length of the party or its plural, where the line begins with it; else 0. */
    private static int prefix(String line, String party) {
        boolean small = party.endsWith("y");
        int stem = party.length() - (small ? 1 : 0);
        if (!line.regionMatches(true, 0, party, 0, stem)) {
            return 0;
        }
        int plural = end(line, stem, small ? "ies" : "s");
        return plural > 0 ? plural : end(line, stem, small ? "y" : "");
    }

    /** Where the words of a line end whose stem has this ending; 0 where it has another. */
    private static int end(String line, int stem, String ending) {
        int end = stem + ending.length();
        return line.regionMatches(true, stem, ending, 0, ending.length())
                        && (line.length() == end || line.charAt(end) == ' ')
                ? end
                : 0;
    }

    private static String singular(String party) {
        String words = party.toLowerCase(Locale.ROOT);
        StringBuilder singular = new StringBuilder(words.length());
        for (int at = 0; at <= words.length(); ) {
            int gap = words.indexOf(' ', at);
            int end = gap < 0 ? words.length() : gap;
            appendSingular(singular, words, at, end);
            at = end + 1;
        }
        return singular.toString();
    }

    private static void appendSingular(StringBuilder singular, String words, int from, int end) {
        singular.append(singular.isEmpty() ? "" : " ");
        if (end - from >= 3 && words.startsWith("ies", end - 3)) {
            singular.append(words, from, end - 3).append('y');
        } else {
            boolean plural = end - from > 3 && words.charAt(end - 1) == 's';
            singular.append(words, from, plural ? end - 1 : end);
        }
    }
}
