package org.minutebook.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.source.DocumentText;

/** From a document's text to its blocks, by a reader for the look that the text has, unless its format says how it is built. */
public final class Layout {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+\\S.*");

    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*\\s][^*]{0,120}\\*\\*");
    private static final int FEW = 3;
    /** Fewer lines than this may have just one heading. */
    private static final int SHORT = 60;

    private Layout() {}

    /** The blocks in the order of the page, without page furniture, of a document that has ids as nearly all have. */
    public static List<Block> read(DocumentText document) {
        return read(document, IdForm.USUAL);
    }

    /**
     * The blocks in the order of the page, without page furniture.
     *
     * @param ids how the ids of actions look by which rows of tables are told
     */
    public static List<Block> read(DocumentText document, IdForm ids) {
        if (!document.parts().isEmpty()) {
            return PartsReader.read(document);
        }
        List<Line> lines = Line.of(document.text());
        return looksLikeMarkdown(lines) ? MarkdownReader.read(lines) : PlainTextReader.read(lines, ids);
    }

    /** Whether it has headings as Markdown marks them, begins lines with words in bold, or draws tables with characters. */
    private static boolean looksLikeMarkdown(List<Line> lines) {
        int headings = 0;
        int bold = 0;
        int borders = 0;
        for (Line line : lines) {
            char first = line.value().charAt(0);
            headings += first == '#' && HEADING.matcher(line.value()).matches() ? 1 : 0;
            bold += first == '*' && BOLD.matcher(line.value()).lookingAt() ? 1 : 0;
            borders += first == '+' && GridTable.isBorder(line.value()) ? 1 : 0;
            if (headings >= 2 || bold >= FEW || borders >= FEW) {
                return true;
            }
        }
        return headings == 1 && lines.size() < SHORT;
    }
}
