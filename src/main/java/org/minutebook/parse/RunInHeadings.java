package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;

/** Headings that stand on the line of the text below them, {@code 2. Library. The Secretary was asked to ...}. */
final class RunInHeadings {
    private static final Pattern NUMBERED = Pattern.compile("(?<number>\\d{1,2})[.)]?\\s+(?=\\p{Lu})");
    private static final Pattern TITLE = Pattern.compile("(?<title>\\p{Lu}[^.:;!?]{2,60})[.:]\\s+(?=[\\p{Lu}\\d])");
    /** A sentence that is no heading has a verb early. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|be|been|being|will|would|reported|said|asked|noted|agreed)\\b");
    /** The stop behind them ends no heading. */
    private static final Set<String> SHORTENED =
            Set.of("Mr", "Mrs", "Ms", "Dr", "St", "No", "Nos", "Prof", "Rev", "Cllr", "Messrs");

    private static final int FEWEST = 3;

    private RunInHeadings() {}

    /**
     * The blocks with each such heading by itself, and sentences that a number takes the place of a heading before without
     * that number; as they are where fewer headings are numbered on than minutes have.
     */
    static List<Block> split(List<Block> blocks) {
        List<Block> split = new ArrayList<>();
        int last = 0;
        int headings = 0;
        for (Block block : blocks) {
            Text text = block instanceof Block.Paragraph(Text said) ? said : Text.standingFor("", 0);
            Matcher numbered = NUMBERED.matcher(text.value());
            if (!numbered.lookingAt() || Integer.parseInt(numbered.group("number")) <= last) {
                split.add(block);
                continue;
            }
            last = Integer.parseInt(numbered.group("number"));
            Matcher title = TITLE.matcher(text.value())
                    .region(numbered.end(), text.value().length());
            if (title.lookingAt() && isTitle(title.group("title"))) {
                split.add(new Block.Paragraph(text.sub(0, title.end("title"))));
                split.add(new Block.Paragraph(text.from(title.end())));
                headings++;
            } else {
                split.add(text.value().endsWith(".") ? new Block.Paragraph(text.from(numbered.end())) : block);
            }
        }
        return headings >= FEWEST ? split : blocks;
    }

    private static boolean isTitle(String title) {
        return !VERB.matcher(title).find() && !SHORTENED.contains(title.substring(title.lastIndexOf(' ') + 1));
    }
}
