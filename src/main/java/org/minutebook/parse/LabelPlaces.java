package org.minutebook.parse;

import java.util.List;
import java.util.Map;
import org.minutebook.layout.Block;
import org.minutebook.layout.Block.Row;
import org.minutebook.layout.Text;

/**
 * Tells where the converter of a Markdown document put the label of a merged cell. In tables written with pipes it is
 * the first of the rows that the label covers, as the format they came from says; it is the middle where the label was
 * read off a page, and then some table begins with a row that has none.
 */
final class LabelPlaces {
    private static final int LABELLED = 2;
    private static final int FEWEST_BLANKS = 3;

    private LabelPlaces() {}

    /**
     * Whether the labels of the document's tables stand at the top of what they cover.
     *
     * @param heads those of the blocks that head a table, by index
     */
    static boolean areTops(Page page, List<Block> front, Map<Integer, AttendanceHead> heads) {
        boolean gaps = false;
        boolean first = true;
        for (int i = 0; i < front.size(); i++) {
            if (!(front.get(i) instanceof Row(List<Text> cells, double _)) || heads.containsKey(i)) {
                first = true;
            } else if (cells.size() == LABELLED) {
                boolean name = AttendanceEntry.of(cells.getFirst(), cells.getLast(), false)
                        .isPresent();
                boolean bare = cells.getFirst().isEmpty();
                if (name
                        && ((bare && first)
                                || !isPiped(
                                        page.document().text(), cells.getFirst().start()))) {
                    return false;
                }
                gaps |= name && bare;
                first = !name;
            }
        }
        return gaps;
    }

    private static boolean isPiped(String document, int start) {
        int at = Math.min(start, document.length()) - 1;
        while (at >= 0 && Character.isSpaceChar(document.charAt(at))) {
            at--;
        }
        return at >= 0 && document.charAt(at) == '|';
    }

    /** Whether several blanks stand between labels and names, as in text that keeps the columns of the page. */
    static boolean areAligned(Page page, List<AttendanceEntry> table) {
        for (AttendanceEntry entry : table) {
            Text label = entry.label();
            Text name = entry.name();
            if (label != null && name != null && name.start() - label.end() >= FEWEST_BLANKS) {
                return page.document()
                        .text()
                        .substring(label.end(), name.start())
                        .chars()
                        .allMatch(Character::isSpaceChar);
            }
        }
        return false;
    }
}
