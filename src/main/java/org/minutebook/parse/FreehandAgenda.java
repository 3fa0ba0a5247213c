package org.minutebook.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Block.Heading;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Text;

/**
 * Finds the headings of minutes that no profile describes. Every way to set a heading apart is tried, and the one is
 * taken that most of the document keeps to; where headings bear no numbers, items are numbered by their place.
 *
 * @param items in their order
 * @param printed whether their numbers are on the page
 * @param front how many blocks stand before the first
 */
record FreehandAgenda(List<Agenda.Found> items, boolean printed, int front) {
    private static final Pattern ITEM = Pattern.compile(
            "(?i)(?:agenda )?item\\s+(?<number>\\d{1,2})(?:\\.(?<sub>\\d{1,2}))?\\s*[:.)–—-]?\\s+(?<title>\\S.*)");
    /** {@code 24/12  Minutes}, {@code FC/24/031. Accounts}: numbers that run on from meeting to meeting. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:(?<reference>(?:\\p{Lu}{1,6}[ ./-]?)?\\d{1,4}[/.-]\\d{1,4}(?:[/.-]\\d{1,3})?|\\p{Lu}{1,6}[./-]\\d{1,4})[.:)]?\\s+"
                    + "(?<title>(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b|(?i:that)\\b)(?:\\p{Lu}|\\d+/\\d+/).*)|(?<number>\\d{3,4})[.:)]\\s+(?<running>\\p{Lu}.*))");

    private static final Pattern UNDERLINE =
            Pattern.compile("[ \\t]*(?:\\*\\*|__)?[ \\t]*\\R[ \\t]*[-=_~]{3,}[ \\t]*(?:\\R|$)");
    private static final Pattern NO_HEADING = Pattern.compile(
            "(?i)(?:appendix|annexe?) (?:\\d|[a-z])\\b.*|(?i)(?:action|resolved|agreed|decision|decided|noted|approved|ap ?\\d|present|signed|next meeting|proposed|date|time|venue|location|chair|minutes by|dear|page)\\b.*[:.]{1}.*|.*\\.{4,}.*|.*_{4,}.*");
    /** {@code Minutes of the 31st meeting, held on ...}: a heading over all, and no item. */
    private static final Pattern OF_MEETING = Pattern.compile(
            "(?i)(?:draft )?(?:minutes|notes|record) of (?:the |an? )?[^.]{0,60}\\b(?:meeting|held)\\b.*\\d{4}");

    private static final Pattern ROMAN = Pattern.compile("(?<numeral>[IVX]{1,5})[.)]?\\s+(?=\\S)");
    private static final List<String> NUMERALS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private static final Pattern SENTENCE =
            Pattern.compile("[.!?]\\s+\\p{Lu}|[.;]$|;\\s+(?:and|or)$|^(?:THAT|That)\\b");
    private static final double NUMBERED = 2.5;
    private static final int LONGEST = 110;
    private static final int LONGEST_STANDING = 60;
    private static final int MOST_WORDS = 9;
    private static final int MOST_TITLES = 3;
    private static final int LAST_LABEL = 40;
    /** {@code Wednesday, }. */
    private static final int LONGEST_WEEKDAY = 11;

    /** How a heading is set apart, and how sure a sign that is. */
    private enum Look {
        ITEM(4),
        MARKED(3),
        UNDERLINED(3),
        REFERENCE(3),
        BOLD(2),
        CAPITALS(2),
        STANDING(0.8);

        private final double weight;

        Look(double weight) {
            this.weight = weight;
        }
    }

    FreehandAgenda {
        items = List.copyOf(items);
    }

    static FreehandAgenda find(String document, List<Block> blocks) {
        List<Agenda.Found> best = List.of();
        double most = 0;
        boolean printed = false;
        for (Map.Entry<Look, List<Agenda.Found>> look : looks(document, blocks).entrySet()) {
            List<Agenda.Found> found = afterFront(blocks, look.getValue());
            int fewest = look.getKey() == Look.MARKED ? 1 : 2;
            double score = found.size() < fewest ? 0 : found.size() * look.getKey().weight;
            if (score > most) {
                most = score;
                best = found;
                printed = look.getKey() == Look.ITEM;
            }
        }
        List<Agenda.Found> numbered = numbered(blocks);
        boolean parts = numbered.stream().allMatch(found -> found.sub() != null);
        long whole =
                numbered.stream().filter(found -> parts || found.sub() == null).count();
        if (whole >= 2 && (whole * NUMBERED >= most || isSame(best, numbered))) {
            return new FreehandAgenda(numbered, true, numbered.getFirst().block());
        }
        List<Agenda.Found> items = printed ? best : byPlace(best.isEmpty() ? nested(document, blocks) : best);
        return new FreehandAgenda(
                items,
                printed,
                items.isEmpty() ? frontOnly(blocks) : items.getFirst().block());
    }

    /** In notes that have only bullets, those under which others stand. */
    private static List<Agenda.Found> nested(String document, List<Block> blocks) {
        List<Agenda.Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ListItem(String _, Text text)
                    && blocks.get(i + 1) instanceof Block.ListItem(String _, Text next)
                    && mayHead(text.value(), false)
                    && indent(document, text) == 0
                    && indent(document, next) > 0) {
                found.add(found(i, text, Look.STANDING));
            }
        }
        return found;
    }

    private static int indent(String document, Text text) {
        int line = document.lastIndexOf('\n', Math.max(0, text.start() - 1)) + 1;
        int at = line;
        while (at < text.start() && Character.isWhitespace(document.charAt(at))) {
            at++;
        }
        return at - line;
    }

    /** Without sub-items whose text goes on behind their heading. */
    private static List<Agenda.Found> numbered(List<Block> blocks) {
        return Agenda.find(blocks).stream()
                .filter(found -> found.sub() == null
                        || !(SENTENCE.matcher(found.title().value()).find()
                                || found.title().value().endsWith(":")
                                || isDay(found.title().value())))
                .toList();
    }

    /** Whether a title is the day of the next meeting, and heads nothing. */
    private static boolean isDay(String title) {
        return Dates.looseAll(title).stream().anyMatch(day -> day.start() <= LONGEST_WEEKDAY);
    }

    /** Whether most of the headings set apart are the numbered ones. */
    private static boolean isSame(List<Agenda.Found> best, List<Agenda.Found> numbered) {
        Set<Integer> blocks = numbered.stream().map(Agenda.Found::block).collect(Collectors.toSet());
        return best.stream().filter(found -> blocks.contains(found.block())).count() * 2 > best.size();
    }

    private static Map<Look, List<Agenda.Found>> looks(String document, List<Block> blocks) {
        HeadingLevels levels = HeadingLevels.of(blocks);
        Map<Look, List<Agenda.Found>> looks = new EnumMap<>(Look.class);
        for (int i = 0; i < blocks.size(); i++) {
            int at = i;
            boolean marked = blocks.get(i) instanceof Heading;
            text(blocks.get(i)).filter(text -> mayHead(text.value(), marked)).ifPresent(text -> {
                Look look = look(document, blocks.get(at), text, level -> levels.has(at, level));
                if (look != null) {
                    looks.computeIfAbsent(look, _ -> new ArrayList<>()).add(found(at, text, look));
                }
            });
        }
        return looks;
    }

    private static Optional<Text> text(Block block) {
        return switch (block) {
            case Heading(int _, Text text) -> Optional.of(text);
            case Paragraph(Text text) -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private static boolean mayHead(String value, boolean marked) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && Character.isLetterOrDigit(value.charAt(0))
                && (marked || !Character.isLowerCase(value.charAt(0)))
                && !NO_HEADING.matcher(value).matches();
    }

    private static @Nullable Look look(String document, Block block, Text text, IntPredicate marks) {
        String value = text.value();
        if (ITEM.matcher(value).matches()) {
            return Look.ITEM;
        }
        if (block instanceof Heading(int at, Text _)) {
            return marks.test(at) ? Look.MARKED : null;
        }
        if (UNDERLINE.matcher(document).region(text.end(), document.length()).lookingAt()) {
            return Look.UNDERLINED;
        }
        if (isReferenced(value)) {
            return Look.REFERENCE;
        }
        if (isBold(document, text)) {
            return Look.BOLD;
        }
        if (isCapitals(value)) {
            return Look.CAPITALS;
        }
        return isStanding(document, text) ? Look.STANDING : null;
    }

    /** Whether a running number stands before a title, and no day that looks like one. */
    private static boolean isReferenced(String value) {
        Matcher reference = REFERENCE.matcher(value);
        return reference.matches()
                && Dates.loose(value.substring(0, titleStart(reference))).isEmpty()
                && ended(value).isEmpty();
    }

    private static int titleStart(Matcher reference) {
        return Math.max(reference.start("title"), reference.start("running"));
    }

    private static boolean isBold(String document, Text text) {
        int start = text.start();
        int end = text.end();
        return start >= 2
                && end + 1 < document.length()
                && (document.startsWith("**", start - 2) || document.startsWith("__", start - 2))
                && (document.startsWith("**", end) || document.startsWith("__", end))
                && (start == 2 || document.charAt(start - 3) == '\n')
                && (end + 2 >= document.length() || Character.isWhitespace(document.charAt(end + 2)));
    }

    private static boolean isCapitals(String value) {
        long capitals = value.chars().filter(Character::isUpperCase).count();
        return capitals >= 3
                && value.chars().noneMatch(Character::isLowerCase)
                && ended(value).isEmpty();
    }

    private static boolean isStanding(String document, Text text) {
        String value = text.value();
        boolean short_ = value.length() <= LONGEST_STANDING && value.split(" ", -1).length <= MOST_WORDS;
        return short_
                && Character.isUpperCase(value.charAt(0))
                && ended(value).isEmpty()
                && value.indexOf(',') < 0
                && Dates.loose(value).isEmpty()
                && RollLabel.of(text).isEmpty()
                && blankBefore(document, text.start());
    }

    private static Optional<Character> ended(String value) {
        char last = value.charAt(value.length() - 1);
        return ".;,!:".indexOf(last) >= 0 ? Optional.of(last) : Optional.empty();
    }

    private static boolean blankBefore(String document, int start) {
        int lines = 0;
        for (int at = start - 1; at >= 0 && Character.isWhitespace(document.charAt(at)); at--) {
            lines += document.charAt(at) == '\n' ? 1 : 0;
        }
        return lines >= 2;
    }

    private static Agenda.Found found(int block, Text text, Look look) {
        Matcher item = ITEM.matcher(text.value());
        if (look == Look.ITEM && item.matches()) {
            Integer sub = item.group("sub") == null ? null : Integer.valueOf(item.group("sub"));
            return new Agenda.Found(
                    block, Integer.parseInt(item.group("number")), sub, text.from(item.start("title")), text);
        }
        Matcher reference = REFERENCE.matcher(text.value());
        if (!reference.matches()) {
            return new Agenda.Found(block, 0, null, text, text);
        }
        String printed = reference.group(reference.group("number") == null ? "reference" : "number");
        // What has a point would be part of an item.
        return new Agenda.Found(
                block, 0, null, printed.indexOf('.') < 0 ? printed : null, text.from(titleStart(reference)), text);
    }

    /** Without the titles over the attendance and the labels of its lists. */
    private static List<Agenda.Found> afterFront(List<Block> blocks, List<Agenda.Found> found) {
        int label = firstLabel(blocks);
        long titles = found.stream().filter(heading -> heading.block() < label).count();
        boolean skips = label >= 0 && titles <= MOST_TITLES;
        List<Agenda.Found> items = new ArrayList<>();
        for (Agenda.Found heading : found) {
            boolean title = skips ? heading.block() <= label : heading.block() == 0;
            boolean referenced = heading.title().start() > heading.whole().start();
            boolean front = items.isEmpty()
                    && !referenced
                    && (RollLabel.of(heading.title()).isPresent()
                            || OF_MEETING.matcher(heading.title().value()).lookingAt());
            if (!title && !front) {
                items.add(heading);
            }
        }
        return items;
    }

    private static int firstLabel(List<Block> blocks) {
        for (int i = 0; i < Math.min(LAST_LABEL, blocks.size()); i++) {
            Text first = switch (blocks.get(i)) {
                case Block.Row(List<Text> cells, double _) -> cells.getFirst();
                case Block.ListItem(String _, Text text) -> text;
                case Heading(int _, Text text) -> text;
                case Paragraph(Text text) -> text;
                case Block.Note(Text text) -> text;
                case Block.PageBreak _ -> null;
            };
            if (first != null && RollLabel.of(first).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Where minutes without any headings begin: behind the last line that calls the roll. */
    private static int frontOnly(List<Block> blocks) {
        int end = 0;
        for (int i = 0; i < Math.min(LAST_LABEL, blocks.size()); i++) {
            boolean label = text(blocks.get(i)).flatMap(RollLabel::of).isPresent();
            end = label ? i + 1 : end;
        }
        return end;
    }

    /** {@code IV. ACCOUNTS} as the fourth title. */
    private static Text withoutRoman(Text title, int number) {
        Matcher roman = ROMAN.matcher(title.value());
        boolean counts = number <= NUMERALS.size()
                && roman.lookingAt()
                && roman.group("numeral").equals(NUMERALS.get(number - 1));
        return counts ? title.from(roman.end()) : title;
    }

    private static List<Agenda.Found> byPlace(List<Agenda.Found> found) {
        List<Agenda.Found> items = new ArrayList<>();
        for (Agenda.Found heading : found) {
            int number = items.size() + 1;
            items.add(new Agenda.Found(
                    heading.block(),
                    number,
                    null,
                    heading.reference(),
                    withoutRoman(heading.title(), number),
                    heading.whole()));
        }
        return items;
    }
}
