package org.minutebook.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;

/**
 * What a heading says of the tasks below it, in minutes whose actions bear no ids.
 *
 * @param listed whether a list of tasks is below: {@code Action points}
 * @param earlier whether those are earlier meetings': {@code Matters arising}, {@code Action log}
 */
record TaskHeading(boolean listed, boolean earlier) {
    static final TaskHeading NONE = new TaskHeading(false, false);

    private static final Pattern TASKS = Pattern.compile(
            "(?i)(?:summary of )?(?:new |agreed |list of )?(?:actions?(?: items?| points?| list| log| summary)?|next steps|to[- ]?dos?|tasks|follow[- ]?ups?)(?: (?:agreed|arising|from (?:this|the) meeting|summary))?");
    private static final Pattern EARLIER = Pattern.compile(
            "(?i).*\\b(?:matters arising|follow[- ]?ups? from|(?:left|carried) over|(?:brought|carried) forward|(?:last|previous|outstanding|open|old|earlier|ongoing|review of|update on|progress on|follow[- ]up (?:of|on)).{0,30}\\b(?:actions?|minutes|meeting|to-?dos?|tasks|time)|actions?.{0,30}\\b(?:last|previous|outstanding|arising from|log|register|tracker)).*");

    static TaskHeading of(Text heading) {
        String title = Titles.clean(heading.value());
        return new TaskHeading(
                TASKS.matcher(title).matches(), EARLIER.matcher(title).matches());
    }

    /** Whether a line is a label over a list: {@code Actions:}. */
    static boolean isLabel(String text) {
        return text.endsWith(":")
                && TASKS.matcher(text.substring(0, text.length() - 1)).matches();
    }

    /** Whether entries of a list below are tasks that this meeting gave. */
    boolean gives() {
        return listed && !earlier;
    }

    /**
     * Whether a table has what earlier meetings raised: under a heading that says so, or since it tells when tasks were
     * raised or that some are done. A log of actions that tells neither is of this meeting.
     *
     * @param below what follows the table's header
     */
    boolean isOverEarlier(TaskTable table, List<Block> below) {
        boolean raised = table.has(TaskTable.Column.RAISED);
        return earlier ? raised || table.tellsStatus() || !listed : !listed && (raised || hasDone(table, below));
    }

    private static boolean hasDone(TaskTable table, List<Block> below) {
        return below.stream()
                .takeWhile(block -> block instanceof Block.Row || block instanceof Block.PageBreak)
                .anyMatch(block -> block instanceof Block.Row row && TaskRegister.isDone(table, row));
    }
}
