package org.minutebook.parse;

import org.jspecify.annotations.Nullable;
import org.minutebook.layout.IdForm;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;

/**
 * Ids that need no pattern: the committee's code, one blank or low line, and digits alone, {@code OPSG 28/01},
 * {@code OPSG_28}. Nearly all are so, and a pattern takes ten times as long; what has anything else is left to the patterns.
 */
final class PlainIds {
    private final String code;
    private final boolean usual;

    /** @param usual whether the patterns take all ids that are so */
    PlainIds(String code, boolean usual) {
        this.code = code;
        this.usual = usual;
    }

    /** The action whose id begins there, with or without the code; null where it isn't plain. */
    Ids.@Nullable Found action(String text, int from) {
        int start = numbers(text, from);
        int end = usual ? IdForm.numbersEnd(text, start) : 0;
        if (end == 0 || !isEnd(text, end)) {
            return null;
        }
        int slash = text.indexOf('/', start);
        MeetingId meeting = new MeetingId(code, text.substring(start, slash));
        return Ids.Found.of(new ActionId(meeting, text.substring(slash + 1, end)), from, end);
    }

    /** One past the number of the meeting whose id, with the code, begins there; 0 where it isn't plain. */
    int meetingEnd(String text, int from) {
        int start = numbers(text, from);
        int end = usual && start > from ? IdForm.digitsEnd(text, start) : start;
        return end > start && isEnd(text, end) && !mayGoOn(text, end) ? end : 0;
    }

    /** Whether a sign of per cent stands there, or a blank and then anything but a word: it may go on, or prove to be none. */
    private static boolean mayGoOn(String text, int end) {
        if (end == text.length() || !Character.isWhitespace(text.charAt(end))) {
            return end < text.length() && text.charAt(end) == '%';
        }
        return end + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(end + 1));
    }

    /** Where the numbers begin of an id that begins there. */
    int numbers(String text, int from) {
        int behind = from + code.length();
        boolean coded = behind < text.length()
                && (text.charAt(behind) == ' ' || text.charAt(behind) == '_')
                && text.startsWith(code, from);
        return coded ? behind + 1 : from;
    }

    private static boolean isEnd(String text, int end) {
        return end == text.length() || !(Text.isWordPart(text.charAt(end)) || text.charAt(end) == '/');
    }
}
