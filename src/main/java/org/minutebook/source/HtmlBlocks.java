package org.minutebook.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the elements of an HTML page and cuts their text into headings, paragraphs and list entries. */
final class HtmlBlocks {
    /** Roles of what a site has around each of its pages. */
    private static final Set<String> AROUND = Set.of("contentinfo", "navigation", "search");

    private static final String BREADCRUMB = "breadcrumb";
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "nav",
            "footer",
            "del",
            "select",
            "button",
            "textarea",
            "iframe",
            "object",
            "svg",
            "math");
    private static final Set<String> BOLD = Set.of("b", "strong", "u");
    private static final Pattern HIDDEN = Pattern.compile("(?i).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Set<String> DECIMAL = Set.of("", "1");
    private static final int DEEPEST = 200;
    private static final int LONGEST_HEADING = 110;

    private final Manuscript manuscript;
    private final Consumer<Piece> to;
    private final boolean inCell;
    private final StyledParagraph text = new StyledParagraph();
    private int boldDepth;
    private int heading;
    /** How many numbered lists are open. */
    private int ordered;
    /** The number of the entry of the innermost, 0 outside one. */
    private int ordinal;
    /** The parts of the number of the last heading that was in such lists. */
    private List<Integer> outline = List.of();

    private String marker = "";
    private int depth;

    /** @param inCell whether it is a table's cell that is read: tables in it are only words */
    HtmlBlocks(Manuscript manuscript, Consumer<Piece> to, boolean inCell) {
        this.manuscript = manuscript;
        this.to = to;
        this.inCell = inCell;
    }

    /** Reads all that is in an element. */
    void read(Element element) {
        children(element);
        flush();
    }

    private void children(Element element) {
        if (++depth > DEEPEST) {
            append(element.text());
        } else {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode words) {
                    append(words.getWholeText());
                } else if (child instanceof Element inner && isSeen(inner)) {
                    element(inner);
                }
            }
        }
        depth--;
    }

    private static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !AROUND.contains(element.attr("role"))
                && !element.id().startsWith(BREADCRUMB)
                && !element.className().startsWith(BREADCRUMB)
                && !HIDDEN.matcher(element.attr("style")).matches()
                && !isReference(element);
    }

    /** A footnote's number in the text. */
    private static boolean isReference(Element element) {
        return element.normalName().equals("sup") && element.selectFirst("a[href^=#]") != null;
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> text.endLine();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                heading = element.normalName().charAt(1) - '0';
                outline();
                children(element);
                flush();
                heading = 0;
            }
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            case "pre" -> {
                flush();
                element.wholeText()
                        .lines()
                        .map(StyledText::plain)
                        .map(Piece::paragraph)
                        .forEach(to);
            }
            default -> inline(element);
        }
    }

    private void inline(Element element) {
        boolean block = element.isBlock() || element.normalName().equals("li");
        boolean isBold = BOLD.contains(element.normalName());
        if (block) {
            flush();
        }
        boldDepth += isBold ? 1 : 0;
        children(element);
        boldDepth -= isBold ? 1 : 0;
        if (block) {
            flush();
        }
    }

    /** Numbers a heading in lists within lists as word processors do that export it so: the first part is in the list around. */
    private void outline() {
        if (ordinal > 0 && outline.size() >= ordered - 1) {
            outline = Stream.concat(outline.stream().limit(ordered - 1L), Stream.of(ordinal))
                    .toList();
            marker = outline.stream().map(String::valueOf).collect(Collectors.joining(".")) + ".";
        }
    }

    private void list(Element list) {
        flush();
        boolean ordered = list.normalName().equals("ol");
        this.ordered += ordered ? 1 : 0;
        int number = DocxPackage.number(list.attr("start"), 1);
        for (Element entry : list.children()) {
            if (entry.normalName().equals("li") && isSeen(entry)) {
                number = DocxPackage.number(entry.attr("value"), number);
                ordinal = ordered && DECIMAL.contains(list.attr("type")) ? number : 0;
                marker = ordered ? printed(list.attr("type"), number++) : "•";
                children(entry);
                flush();
                marker = "";
                ordinal = 0;
            } else if (isSeen(entry)) {
                element(entry);
            }
        }
        this.ordered -= ordered ? 1 : 0;
    }

    private static String printed(String type, int number) {
        String printed = switch (type) {
            case "a" -> DocxNumbering.letters(number);
            case "A" -> DocxNumbering.letters(number).toUpperCase(Locale.ROOT);
            case "i" -> DocxNumbering.roman(number);
            case "I" -> DocxNumbering.roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
        return printed + ".";
    }

    private void table(Element table) {
        flush();
        if (depth > DEEPEST) {
            append(table.text());
        } else {
            new HtmlTable(manuscript, to, inCell).read(table);
        }
    }

    private void append(String words) {
        String shown = SPACES.matcher(words).replaceAll(" ");
        text.append(text.isSpaced() ? shown.stripLeading() : shown, boldDepth > 0);
    }

    private void flush() {
        List<StyledText> lines = text.lines();
        if (!lines.isEmpty()) {
            first(lines);
            for (int i = 1; i < lines.size(); i++) {
                boolean goesOn = Character.isLowerCase(lines.get(i).text().charAt(0));
                to.accept(Piece.line(lines.get(i), goesOn, false));
            }
            marker = "";
        }
        text.clear();
    }

    private void first(List<StyledText> lines) {
        StyledText line = lines.getFirst();
        boolean bullet = !marker.isEmpty() && !Character.isDigit(marker.charAt(0));
        boolean stressed = text.isBold() && lines.size() == 1 && line.text().length() <= LONGEST_HEADING;
        if (heading > 0 || (stressed && !bullet)) {
            to.accept(Piece.heading(
                    heading > 0 ? heading : 6,
                    bullet ? "" : marker,
                    lines.stream().map(StyledText::text).collect(Collectors.joining(" "))));
            if (heading > 0) {
                lines.subList(1, lines.size()).clear();
            }
        } else if (!marker.isEmpty()) {
            to.accept(Piece.item(marker, line));
        } else {
            to.accept(lines.size() == 1 ? Piece.paragraph(line) : Piece.line(line, false, false));
        }
    }
}
