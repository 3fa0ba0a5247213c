package org.minutebook.search;

import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.model.answer.Hit;

/**
 * What is indexed as one and found as one hit.
 *
 * @param key unique in the index
 * @param hit what is shown of it, without score and snippets; its evidence stands for hits on no paragraph
 * @param heading the title as words of its own; empty where the title only repeats the text
 * @param context what it stands under, of little weight
 * @param paragraphs its text
 * @param passages the numbers of the passages that its paragraphs are, 0 for one that is none or a sub-item's; may be
 *     shorter than the text
 */
record Unit(
        String key,
        Hit hit,
        String heading,
        String context,
        List<Paragraph> paragraphs,
        List<Integer> passages,
        Tags tags) {
    /** Between paragraphs in the text. */
    static final char SEPARATOR = '\n';

    Unit {
        paragraphs = List.copyOf(paragraphs);
        passages = List.copyOf(passages);
    }

    String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }
}
