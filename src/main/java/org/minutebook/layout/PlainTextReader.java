package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.layout.Block.PageBreak;
import org.minutebook.layout.Block.Row;

/**
 * Text out of a PDF or an OCR program: lines as the page had them. Some such texts put a blank line after every line,
 * so only the fullness of a line tells whether a paragraph goes on: where the next line's first word would have fitted,
 * the break was meant.
 */
final class PlainTextReader {
    private static final double BLANK_AFTER_EVERY_LINE = 0.7;
    private static final double FULL_LINES = 0.97;
    private static final int LEAST_WIDTH = 60;
    /** So many blanks are in no paragraph; where two lines have them, they are rows. */
    private static final String COLUMNS_APART = "    ";

    /** Text keeps the columns of the page where one of so many lines shows that. */
    private static final int FEWEST_APART = 20;

    /** What a row is labelled with that says who is to act. */
    private static final String ACTION_BY = "Action by";

    /** A shorter title fills no line. */
    private static final int LONG_TITLE = 32;
    /** Three words. */
    private static final int LONGEST_REST = 40;

    private static final Pattern HEAD_OF_NAMES = Pattern.compile("(?:Representing|Category)(?: \\p{Lu}\\p{L}+){1,4}");
    private static final Pattern REST_OF_TITLE =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?: (?:(?:and|of|for) )?\\p{Lu}\\p{Ll}+){0,2}");
    /** More than a year's last digits. */
    private static final int SHORTEST_DATE = 4;
    /** Without the last digit of its year. */
    private static final int LONGEST_CUT_DATE = 9;

    private static final int SLACK = 2;
    /** A line that begins so far from the edge stands in a column. */
    private static final int FAR = 12;

    private final List<Line> lines;
    private final EdgeColumn edge;
    private final int width;
    /** The length of a full line of whatever kind. */
    private final int full;

    private final boolean doubleSpaced;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final BitSet taken;
    private final BitSet numbered;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    /** What stands in the column at the edge beside the open paragraph. */
    private final List<Text> tasks = new ArrayList<>();
    /** What stands there beside the last number: it is about all that stands below, until the next. */
    private final List<Text> below = new ArrayList<>();
    /** Below 0 before it is asked for, as in most texts it never is. */
    private int longestTitle = -1;
    /** Whether the last block is a title with a number. */
    private boolean titled;
    /** The number of the last heading without a mark behind it: {@code 2 Accounts} after {@code 1 Apologies}. */
    private int headings;
    /** Whether the open paragraph is a numbered heading, which goes on only behind a full line. */
    private boolean headed;
    /** Whether the open paragraph is a numbered heading that ends in a word or sign that more must follow. */
    private boolean headingIsCut;

    private PlainTextReader(List<Line> lines, IdForm form) {
        this.lines = lines;
        this.full = width(lines);
        this.doubleSpaced = behindBlanks(lines) > lines.size() * BLANK_AFTER_EVERY_LINE;
        RowIds ids = RowIds.of(lines, form);
        this.numbered = RunningNumbers.headings(lines);
        SeparatedRows separated = new SeparatedRows(lines);
        DashedRows dashed = new DashedRows(lines);
        BitSet known = separated.taken();
        known.or(dashed.taken());
        ColumnRows columns = new ColumnRows(lines, ids, numbered, known);
        known.or(columns.taken());
        CellRows cells = new CellRows(lines, full, ids, known);
        known.or(cells.taken());
        LineRows shared = new LineRows(lines, full, ids, known);
        known.or(shared.taken());
        ActionRows torn = new ActionRows(lines, full, ids, known);
        this.rows.putAll(torn.rows());
        this.rows.putAll(shared.rows());
        this.rows.putAll(cells.rows());
        this.rows.putAll(columns.rows());
        this.rows.putAll(dashed.rows());
        this.rows.putAll(separated.rows());
        this.taken = torn.taken();
        this.edge = new EdgeColumn(lines, taken);
        this.width = edge.isEmpty() ? proseWidth() : width(besides());
    }

    static List<Block> read(List<Line> lines, IdForm ids) {
        PlainTextReader reader = new PlainTextReader(withWholeDates(Furniture.strip(lines)), ids);
        reader.read();
        return reader.blocks;
    }

    /** The lines, those put together that are a date of which a narrow cell broke off the last digits. */
    private static List<Line> withWholeDates(List<Line> lines) {
        BitSet rests = new BitSet();
        for (int i = 1; i < lines.size(); i++) {
            rests.set(i, lines.get(i).length() < SHORTEST_DATE && isCutDate(lines.get(i - 1), lines.get(i)));
        }
        if (rests.isEmpty()) {
            return lines;
        }
        List<Line> whole = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (rests.get(i)) {
                whole.add(whole.removeLast().then(lines.get(i)));
            } else {
                whole.add(lines.get(i));
            }
        }
        return whole;
    }

    private static boolean isCutDate(Line before, Line line) {
        return before.length() <= LONGEST_CUT_DATE && Shapes.isBrokenDate(before.value(), line.value());
    }

    private static int behindBlanks(List<Line> lines) {
        int count = 0;
        for (Line line : lines) {
            count += line.gap() > 0 ? 1 : 0;
        }
        return count;
    }

    /** The length of the longest line that stands apart as a title with a number. */
    private int longestTitle() {
        if (longestTitle < 0) {
            longestTitle = 0;
            for (Line line : lines) {
                boolean longer = line.gap() > 0 && line.length() > longestTitle;
                longestTitle = longer && Paragraphs.isNumberedTitle(line.value()) ? line.length() : longestTitle;
            }
        }
        return longestTitle;
    }

    /** The length of a full line, in characters. */
    private static int width(List<Line> lines) {
        int longest = LEAST_WIDTH;
        for (Line line : lines) {
            longest = Math.max(longest, line.length());
        }
        int[] ofLength = new int[longest + 1];
        for (Line line : lines) {
            ofLength[line.length()]++;
        }
        int full = longest;
        int longer = lines.size() - 1 - (int) ((lines.size() - 1) * FULL_LINES);
        while (full > LEAST_WIDTH && ofLength[full] <= longer) {
            longer -= ofLength[full--];
        }
        return full;
    }

    /** The length of a full line of prose, where blanks keep tables in the columns of a page that may be wider. */
    private int proseWidth() {
        int apart = 0;
        for (int i = 0; i < lines.size(); i++) {
            apart += lines.get(i).value().contains(COLUMNS_APART) ? 1 : 0;
        }
        return apart * FEWEST_APART < lines.size()
                ? full
                : width(IntStream.range(0, lines.size())
                        .filter(i -> !taken.get(i))
                        .mapToObj(lines::get)
                        .filter(line -> !line.value().contains(COLUMNS_APART))
                        .toList());
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.newPage() && i > 0) {
                pageBreak(line);
            }
            if (taken.get(i)) {
                row(i);
            } else if (edge.isEmpty()) {
                prose(line, numbered.get(i));
            } else {
                besideEdge(i);
            }
        }
        closeParagraph();
        addTasks(below);
    }

    /** The lines without what stands in the column at the edge. */
    private List<Line> besides() {
        List<Line> besides = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            edge.beside(i).ifPresent(besides::add);
        }
        return besides;
    }

    /** Reads a line of minutes that have a column at the edge: what stands in that goes on what stands beside it. */
    private void besideEdge(int index) {
        if (edge.isHeader(index)) {
            closeParagraph();
            return;
        }
        Optional<Line> beside = edge.beside(index);
        boolean begins =
                beside.filter(line -> Paragraphs.isNumbered(line.value())).isPresent();
        if (begins) {
            closeParagraph();
            if (!titled || Paragraphs.isNumberedTitle(beside.orElseThrow().value())) {
                addTasks(below);
            }
        }
        beside.ifPresent(line -> prose(line, numbered.get(index)));
        (begins ? below : tasks).addAll(edge.cell(index));
        if (!tasks.isEmpty() && beside.filter(Line::ended).isPresent()) {
            closeParagraph();
        }
    }

    /** Adds who is to act on what was said before, and until when. */
    private void addTasks(List<Text> cells) {
        for (Text cell : cells) {
            boolean who =
                    Character.isLetter(cell.value().charAt(0)) || cell.value().charAt(0) == '@';
            blocks.add(
                    who
                            ? new Row(List.of(Text.standingFor(ACTION_BY, cell.start()), cell), 1.0)
                            : new Block.Paragraph(cell));
        }
        cells.clear();
    }

    /** Adds the row that begins with a line of a table, if one does. */
    private void row(int line) {
        Row row = rows.get(line);
        if (row != null) {
            closeParagraph();
            blocks.add(row);
        }
    }

    private void pageBreak(Line line) {
        if (open.isEmpty() || !goesOn(open.getLast(), line)) {
            closeParagraph();
            blocks.add(new PageBreak(line.text().start()));
        }
    }

    private void prose(Line line, boolean heads) {
        int number = Paragraphs.bareNumber(line.value());
        boolean next = number == headings + 1;
        headings = next ? number : headings;
        if (!open.isEmpty() && (next || heads || !goesOn(open.getLast(), line))) {
            closeParagraph();
        }
        if (open.isEmpty()) {
            headed = next || heads;
            headingIsCut = Paragraphs.isCutHeading(line.value());
        }
        open.add(line);
    }

    private boolean goesOn(Line before, Line line) {
        if (line.opens()
                || Paragraphs.isRule(line.value())
                || (open.size() == 1 && isHeadOfNames(before.value()))
                || Paragraphs.isBulleted(line.value())
                || Paragraphs.isNextResolution(open.getFirst().value(), line.value())
                || Paragraphs.isNextPart(open.getFirst().value(), line.value())) {
            return false;
        }
        boolean cut = !before.ended() && (Paragraphs.beginsSmall(line.value()) || Paragraphs.isCut(before.value()));
        if (before.value().contains(COLUMNS_APART)
                && (line.value().contains(COLUMNS_APART) || isBelowColumn(before, line))) {
            return false;
        }
        if (headingIsCut || (open.size() == 1 && isRestOfTitle(before, line))) {
            return line.gap() == 0 && open.size() == 1;
        }
        if (doubleSpaced || line.gap() > 0) {
            int likely = before.ended() ? 95 : 80;
            return (cut
                            || (doubleSpaced && before.text().value().endsWith("-"))
                            || (doubleSpaced && isFull(before, line, width * likely / 100)))
                    && isFull(before, line, width * 3 / 4);
        }
        int filled = headed ? width : width * 85 / 100;
        return cut || (isFull(before, line, filled) && !isNextSentence(before, line) && !areCentred(before, line));
    }

    /** Whether both lines stand away from the edge, and not as far: they are set in the middle, each by itself. */
    private static boolean areCentred(Line before, Line line) {
        return before.indent() > SLACK
                && line.indent() > SLACK
                && Math.abs(before.indent() - line.indent()) > SLACK
                && !Paragraphs.beginsSmall(line.value());
    }

    /** Whether a sentence of its own is below a task, whose last line has room for its first word. */
    private boolean isNextSentence(Line before, Line line) {
        return before.ended()
                && !Paragraphs.beginsSmall(line.value())
                && !isFull(before, line, full * 95 / 100)
                && Opening.begins(open.getFirst().value());
    }

    /** {@code Representing Other Participants}: what is below is a row of its own. */
    private static boolean isHeadOfNames(String line) {
        return (line.startsWith("Representing ") || line.startsWith("Category "))
                && HEAD_OF_NAMES.matcher(line).matches();
    }

    /** Whether a few words in capitals follow a title that would be the longest of all with them: a larger type fills a line sooner. */
    private boolean isRestOfTitle(Line before, Line line) {
        return before.length() >= LONG_TITLE
                && line.length() <= LONGEST_REST
                && Paragraphs.isNumberedTitle(before.value())
                && REST_OF_TITLE.matcher(line.value()).matches()
                && before.length() + line.length() >= longestTitle();
    }

    /** Whether a line is one more entry below what stands last in the line before, as in a list beside its label. */
    private static boolean isBelowColumn(Line before, Line line) {
        int column = before.indent() + before.value().lastIndexOf(COLUMNS_APART) + COLUMNS_APART.length();
        return line.indent() >= FAR
                && Math.abs(line.indent() - column) <= SLACK
                && Character.isUpperCase(line.value().charAt(0))
                && !before.value().endsWith(",")
                && !before.value().endsWith(" and");
    }

    /** Whether the next line's first word would not have fitted on a line. */
    static boolean isFull(Line line, Line next, int width) {
        int space = next.value().indexOf(' ');
        int firstWord = space < 0 ? next.length() : space;
        return line.length() + 1 + firstWord > width - SLACK;
    }

    private void closeParagraph() {
        if (open.isEmpty()) {
            return;
        }
        List<Text> texts = new ArrayList<>(open.size());
        for (Line line : open) {
            texts.add(line.text());
        }
        Text text = Text.joined(texts);
        open.clear();
        blocks.add(Paragraphs.block(text));
        titled = !edge.isEmpty() && Paragraphs.isNumberedTitle(text.value());
        addTasks(tasks);
    }
}
