package org.minutebook.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.source.DocumentText;

/** From a document's text to its blocks, by a reader for the look that the text has, unless its format says how it is built. */
public final class Layout {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+\\S.*");

    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*\\s][^*]{0,120}\\*\\*");
    private static final int FEW = 3;

    private Layout() {}

    /** The blocks in the order of the page, without page furniture. */
    public static List<Block> read(DocumentText document) {
        if (!document.parts().isEmpty()) {
            return PartsReader.read(document);
        }
        List<Line> lines = Line.of(document.text());
        return looksLikeMarkdown(lines) ? MarkdownReader.read(lines) : PlainTextReader.read(lines);
    }

    private static boolean looksLikeMarkdown(List<Line> lines) {
        long headings = lines.stream()
                .filter(line -> line.value().startsWith("#"))
                .filter(line -> HEADING.matcher(line.value()).matches())
                .count();
        return headings >= 2 || (headings == 1 && lines.size() < 60) || emphasises(lines);
    }

    /** Whether lines begin with words in bold: nothing but Markdown writes them so. */
    private static boolean emphasises(List<Line> lines) {
        return lines.stream()
                        .filter(line -> line.value().startsWith("**"))
                        .filter(line -> BOLD.matcher(line.value()).lookingAt())
                        .limit(FEW)
                        .count()
                == FEW;
    }
}
