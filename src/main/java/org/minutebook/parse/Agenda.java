package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Block.Heading;
import org.minutebook.layout.Block.ListItem;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Text;

/**
 * Finds the headings of the agenda items among all that looks like one. Numbered lists inside items look the same, so
 * the chain of numbers that rises through the document with the best-looking headings is taken, not each heading by
 * itself.
 */
final class Agenda {
    /** {@code 4. SEC Panel Reports}, {@code 4.1. Incident Report}, {@code 4.4, Quarterly Report}. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,2}))?([.,:)–-]{0,2})\\s+(?=\\S)");
    /** {@code Agenda Item 4: SEC Panel Reports}. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:agenda )?item (\\d{1,2})(?:\\.(\\d{1,2}))?(\\s?[.,:)–-])\\s+(?=\\S)");

    private static final Pattern FIRST = Pattern.compile("[lI|!][.,]\\s+(?=\\p{Lu})");
    private static final Pattern MONTH =
            Pattern.compile("(?i)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,2}[.)]");
    private static final int LONGEST_TITLE = 110;
    private static final int NUMBERS = 100;
    /** Minutes have more items; with fewer, their headings may be of another kind. */
    private static final int FEW = 4;

    private static final String MARKS = ".,:)–-";
    private static final String LITTER = "’‘'`°~:;|";
    /** What ends a list's entry, but not a heading. */
    private static final String ENDED = ".;,";

    private Agenda() {}

    /**
     * A heading found.
     *
     * @param block index of its block
     * @param sub number below the item, null for an item itself
     * @param reference what is printed instead of a number that counts from one, {@code 24/091}; null where that is
     */
    record Found(
            int block,
            int number,
            @Nullable Integer sub,
            @Nullable String reference,
            Text title,
            Text whole) {
        Found(int block, int number, @Nullable Integer sub, Text title, Text whole) {
            this(block, number, sub, null, title, whole);
        }

        String label() {
            if (reference != null) {
                return reference;
            }
            return sub == null ? String.valueOf(number) : number + "." + sub;
        }
    }

    private record Candidate(Found heading, double score) {}

    private record Chain(
            Candidate last, double score, @Nullable Chain before) {}

    static List<Found> find(List<Block> blocks) {
        List<Candidate> candidates = candidates(blocks, false);
        List<Found> items = bestChain(candidates);
        List<Candidate> bare = items.size() < FEW ? candidates(blocks, true) : candidates;
        List<Found> more = items.size() < FEW ? bestChain(bare) : items;
        List<Found> parts = more.size() < FEW ? parts(candidates) : List.of();
        if (parts.size() >= FEW && parts.size() > more.size()) {
            return parts;
        }
        return withFirst(
                blocks, more.size() > items.size() + 1 ? withSubItems(more, bare) : withSubItems(items, candidates));
    }

    /** The items with the first, where a scan took its number for a letter, {@code l. Apologies}. */
    private static List<Found> withFirst(List<Block> blocks, List<Found> items) {
        if (items.size() < 2 || items.getFirst().number() != 2) {
            return items;
        }
        for (int i = items.getFirst().block() - 1; i >= 0; i--) {
            Text title = first(blocks.get(i));
            if (title != null
                    && title.value().length() <= LONGEST_TITLE
                    && Character.isUpperCase(title.value().charAt(0))
                    && ENDED.indexOf(title.value().charAt(title.value().length() - 1)) < 0) {
                List<Found> all = new ArrayList<>(items);
                all.addFirst(new Found(i, 1, null, title, title));
                return all;
            }
        }
        return items;
    }

    /** What stands behind {@code l.}, {@code I.} or {@code i.}; null where a block does not begin so. */
    private static @Nullable Text first(Block block) {
        if (block instanceof ListItem(String marker, Text text)) {
            return (marker.equals("i.") || marker.equals("l.")) && !text.isEmpty() ? text : null;
        }
        if (!(block instanceof Paragraph(Text text))) {
            return null;
        }
        Matcher m = FIRST.matcher(text.value());
        return m.lookingAt() ? text.from(m.end()) : null;
    }

    /** @param bare whether numbers without a mark behind them count where nothing shows a heading, {@code 4 Panel Reports} */
    private static List<Candidate> candidates(List<Block> blocks, boolean bare) {
        @Nullable Found[] headings = new Found[blocks.size()];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = heading(blocks.get(i), i, bare);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Found heading : headings) {
            if (heading != null) {
                candidates.add(new Candidate(heading, score(blocks, headings, heading)));
            }
        }
        return candidates;
    }

    private static @Nullable Found heading(Block block, int index, boolean bare) {
        return switch (block) {
            case Heading(int _, Text text) -> numbered(text, index, true);
            case Paragraph(Text text) -> numbered(text, index, bare);
            case ListItem(String marker, Text text)
            when LIST_NUMBER.matcher(marker).matches() ->
                new Found(index, Integer.parseInt(marker.substring(0, marker.length() - 1)), null, text, text);
            default -> null;
        };
    }

    private static @Nullable Found numbered(Text text, int index, boolean marked) {
        String value = text.value();
        if (value.length() > LONGEST_TITLE + 8 || value.isEmpty()) {
            return null;
        }
        if (LITTER.indexOf(value.charAt(0)) >= 0 && value.length() > 3 && value.charAt(1) == ' ') {
            // A speck of the scan.
            return Character.isDigit(value.charAt(2)) ? numbered(text.from(2), index, marked) : null;
        }
        if (!Character.isDigit(value.charAt(0))) {
            return named(text, index);
        }
        if (!isNumber(value, marked)) {
            return null;
        }
        Matcher m = NUMBERED.matcher(value);
        boolean bare = !m.lookingAt() || (m.group(2) == null && m.group(3).isEmpty());
        boolean heads = !bare || (marked && m.hasMatch() && !isMonth(value, m.end()));
        return heads ? found(m, text, index) : null;
    }

    private static boolean isMonth(String text, int at) {
        return MONTH.matcher(text).region(at, text.length()).lookingAt();
    }

    /**
     * Whether what the digits that a text begins with are followed by may stand behind a number: not in dates, say.
     *
     * @param bare whether blanks may
     */
    private static boolean isNumber(String text, boolean bare) {
        int end = text.length() > 1 && Character.isDigit(text.charAt(1)) ? 2 : 1;
        return end < text.length()
                && ((bare && Character.isWhitespace(text.charAt(end))) || MARKS.indexOf(text.charAt(end)) >= 0);
    }

    private static @Nullable Found named(Text text, int index) {
        if ("AaIi".indexOf(text.value().charAt(0)) < 0) {
            return null;
        }
        Matcher m = NAMED.matcher(text.value());
        return m.lookingAt() ? found(m, text, index) : null;
    }

    private static Found found(Matcher m, Text text, int index) {
        int part = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return new Found(index, Integer.parseInt(m.group(1)), part == 0 ? null : part, text.from(m.end()), text);
    }

    private static double score(List<Block> blocks, @Nullable Found[] headings, Found heading) {
        String title = heading.title().value();
        double score = switch (blocks.get(heading.block())) {
            case Heading _ -> 4;
            case ListItem _ -> 0.5;
            default -> 2;
        };
        score -= ENDED.indexOf(title.charAt(title.length() - 1)) >= 0 ? 1.5 : 0;
        score -= Character.isLowerCase(title.charAt(0)) && !isName(title) ? 3 : 0;
        boolean inRun = isNeighbour(blocks, headings, heading, -1) || isNeighbour(blocks, headings, heading, 1);
        return score - (inRun ? 1.7 : 0);
    }

    /** Whether a title begins with the name of a document or a program, {@code draft-brink-cache-02}, {@code index_v2}. */
    private static boolean isName(String title) {
        int space = title.indexOf(' ');
        return title.chars()
                .limit(space < 0 ? title.length() : space)
                .anyMatch(c -> Character.isDigit(c) || c == '-' || c == '_');
    }

    /** Whether the very next or last block bears the number after or before: then both are of a list. */
    private static boolean isNeighbour(List<Block> blocks, @Nullable Found[] headings, Found heading, int step) {
        int i = heading.block() + step;
        while (i >= 0 && i < blocks.size() && blocks.get(i) instanceof Block.PageBreak) {
            i += step;
        }
        Found other = i >= 0 && i < headings.length ? headings[i] : null;
        return other != null
                && other.sub() == null
                && heading.sub() == null
                && other.number() == heading.number() + step;
    }

    private static List<Found> bestChain(List<Candidate> candidates) {
        Map<Integer, Chain> bestByNumber = new HashMap<>();
        Chain best = null;
        for (Candidate candidate : candidates) {
            int number = candidate.heading().number();
            if (candidate.heading().sub() != null || candidate.score() <= 0 || number < 1 || number >= NUMBERS) {
                continue;
            }
            Chain chain = extended(bestByNumber, candidate, number);
            Chain sameNumber = bestByNumber.get(number);
            if (sameNumber == null || chain.score() > sameNumber.score()) {
                bestByNumber.put(number, chain);
            }
            best = best == null || chain.score() > best.score() ? chain : best;
        }
        List<Found> items = new ArrayList<>();
        for (Chain chain = best; chain != null; chain = chain.before()) {
            items.addFirst(chain.last().heading());
        }
        return items;
    }

    private static Chain extended(Map<Integer, Chain> bestByNumber, Candidate candidate, int number) {
        double missing = 0.9;
        Chain best = new Chain(candidate, candidate.score() - missing * (number - 1), null);
        for (int before = 1; before < number; before++) {
            Chain chain = bestByNumber.get(before);
            if (chain != null) {
                double score = chain.score() + candidate.score() - missing * (number - before - 1);
                best = score > best.score() ? new Chain(candidate, score, chain) : best;
            }
        }
        return best;
    }

    /** {@code 12.1 Apologies}, {@code 12.2 Minutes}: the items of a meeting that is itself the twelfth, or item 12 of a longer paper. */
    private static List<Found> parts(List<Candidate> candidates) {
        List<Found> parts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Found heading = candidate.heading();
            Integer sub = heading.sub();
            int last =
                    parts.isEmpty() ? 0 : Objects.requireNonNull(parts.getLast().sub());
            boolean follows =
                    parts.isEmpty() || heading.number() == parts.getLast().number();
            if (sub != null && follows && sub > last && sub <= last + 2) {
                parts.add(heading);
            }
        }
        return parts;
    }

    private static List<Found> withSubItems(List<Found> items, List<Candidate> candidates) {
        List<Found> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < items.size(); i++) {
            Found item = items.get(i);
            all.add(item);
            int end = i + 1 < items.size() ? items.get(i + 1).block() : Integer.MAX_VALUE;
            int sub = 0;
            while (next < candidates.size() && candidates.get(next).heading().block() < end) {
                Found heading = candidates.get(next++).heading();
                Integer found = heading.sub();
                boolean here = heading.number() == item.number() && heading.block() > item.block();
                if (found != null && here && found > sub && found <= sub + 2) {
                    all.add(heading);
                    sub = found;
                }
            }
        }
        return all;
    }
}
