package org.minutebook.parse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.ByInitial;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;
import org.minutebook.model.Classification;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;

/** What stands before the attendance: the meeting's title, id, date, times, venue, version and class. */
final class FrontMatter {
    private static final Pattern CLASS = Pattern.compile(
            "(?i)(?:classified as|classification(?: of)?|tlp)\\s*[:‘’'.]?\\s*(?:tlp\\s*:?\\s*|sec )?(white|clear|green|amber|red)\\b");
    private static final Pattern VERSION = Pattern.compile(
            "(?i)\\b(draft|final)\\b(?:\\s+version)?\\s+minutes\\b|\\bminutes\\b\\s*(?:\\(|-|–|:)\\s*(draft|final)\\b"
                    + "|^(?:(?:document )?(?:version|status)\\b\\s*+.{0,20}?)?\\b(draft|final)(?: (?:draft|version))?$");
    private static final Pattern LABELLED_VENUE =
            Pattern.compile("(?i)(?:location|venue|place|held (?:at|by|via))(?:\\s*:|\\b)\\s*(\\S.*)");
    /** A label whose value stands on the next line. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:meeting (?:number|no\\.?|date|time|ref(?:erence)?)|date(?: and time)?|time|location|venue|place|(?:document )?(?:version|status)|classification)\\s*:?");

    private static final ByInitial LABEL_WORDS = ByInitial.of(
            "meeting", "date", "time", "location", "venue", "place", "document", "version", "status", "classification");
    private static final String VENUE_INITIALS = "lvphLVPH";
    private static final String ATTENDANCE_INITIALS = "apimAPIM";

    private static final Pattern LABEL_FIRST = Pattern.compile(
            "(?i)(?:meeting |document )?(?:number|no\\.|date|time|version|status|classification|tlp)\\b");
    private static final Pattern TITLE = Pattern.compile("(?i).{0,80}\\bmeeting\\b.{0,20}");
    private static final Pattern ATTENDANCE =
            Pattern.compile("(?i)(?:attendees?|attendance|present|in attendance|members present)\\b.{0,40}");
    private static final Pattern BEHIND_TIMES =
            Pattern.compile(".*\\d[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?\\s*(?:[,;|–-]|at|in|via)\\s+(\\p{Lu}[^:]{3,})");
    private static final Pattern BANNER = Pattern.compile("(?i)this document (?:has|is)\\b");
    private static final String BANNER_INITIALS = "tT";
    /** What stands before it in a foot, {@code Page 1 of 5  This document has a Classification of White}. */
    private static final List<String> CLASS_SIGNS =
            List.of("lassification: ", "has a Classification of ", "document is classified as ");

    private static final Pattern FURNITURE = Pattern.compile("(?i).*\\b(?:classif|minutes)\\w*.*");
    /** What a line ends in whose time goes on below, {@code 10:30 -}. */
    private static final String DASHES = "-–—";

    private static final int LONGEST_VENUE = 120;
    /** Lines before the attendance; minutes without one have other things after them. */
    private static final int LONGEST = 20;

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_FRONT = 100_000;
    /** A class is not on more, however its words are broken into lines. */
    private static final int LINES_OF_CLASS = 8;

    private final Page page;

    @Nullable
    Text idText;

    @Nullable
    MeetingId id;

    @Nullable
    String title;

    @Nullable
    LocalDate date;

    @Nullable
    LocalTime start;

    @Nullable
    LocalTime end;

    @Nullable
    String venue;

    @Nullable
    Version version;

    @Nullable
    Classification classification;

    /** The lines that stand over the attendance. */
    private List<Text> above = List.of();

    private FrontMatter(Page page) {
        this.page = page;
    }

    static FrontMatter read(Page page, List<Block> blocks) {
        FrontMatter front = new FrontMatter(page);
        List<Text> lines = new ArrayList<>();
        int read = 0;
        while (read < blocks.size() && lines.size() <= LONGEST) {
            Block block = blocks.get(read++);
            text(block).ifPresent(line -> addLabelled(lines, line));
        }
        int length = 0;
        while (length < lines.size()
                && length < LONGEST
                && !isAttendance(lines.get(length).value())) {
            length++;
        }
        front.above = List.copyOf(lines.subList(0, length));
        front.facts(front.above);
        front.classification(lines, blocks.subList(read, blocks.size()));
        return front;
    }

    /** Whether a line is one of those that this reads, or that stand around them on every page. */
    static boolean reads(Page page, String line) {
        return isAttendance(line)
                || BANNER.matcher(line).lookingAt()
                || (has(line, "classif") && CLASS.matcher(line).find())
                || (has(line, "minutes")
                        && mayBeVersion(line)
                        && VERSION.matcher(line).find())
                || (line.length() <= LONGEST_VENUE && page.ids().titled(line).isPresent());
    }

    private static boolean isAttendance(String line) {
        return begins(line, ATTENDANCE_INITIALS) && ATTENDANCE.matcher(line).matches();
    }

    /** Cheap to tell, and most lines begin with other letters than a pattern. */
    private static boolean begins(String line, String initials) {
        return !line.isEmpty() && initials.indexOf(line.charAt(0)) >= 0;
    }

    /** Whether a word, in small letters, is in a text in whatever letters: cheap to tell. */
    static boolean has(String text, String word) {
        char small = word.charAt(0);
        char capital = Character.toUpperCase(small);
        int last = text.length() - word.length();
        for (int at = 0; at <= last; at++) {
            char c = text.charAt(at);
            if ((c == small || c == capital) && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether names stand behind a label, {@code Members present: Ann Lee, Bo Tan}. */
    private static boolean isRoll(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && AttendanceHead.of(line.substring(0, colon)).isPresent();
    }

    private static boolean isFurniture(String text) {
        return (has(text, "classif") || has(text, "minutes"))
                && FURNITURE.matcher(text).matches();
    }

    List<Text> above() {
        return above;
    }

    private static boolean isTitle(String text) {
        return has(text, "meeting")
                && !has(text, "secretary")
                && TITLE.matcher(text).matches();
    }

    private static Optional<Text> text(Block block) {
        return switch (block) {
            case Block.Heading(int _, Text text) -> Optional.of(text);
            case Block.Paragraph(Text text) -> Optional.of(text);
            case Block.Row(List<Text> cells, double _) -> {
                Text whole = Text.joined(cells);
                yield whole.isEmpty() ? Optional.empty() : Optional.of(whole);
            }
            default -> Optional.empty();
        };
    }

    /** Adds a line; to a label before it where it is that label's value. */
    private static void addLabelled(List<Text> lines, Text line) {
        boolean value = !lines.isEmpty() && isLabel(lines.getLast().value()) && !isLabel(line.value());
        lines.add(value ? Text.joined(List.of(lines.removeLast(), line)) : line);
    }

    private static boolean isLabel(String line) {
        return line.length() <= LONGEST_LABEL
                && LABEL_WORDS.has(line, 0, wordEnd(line))
                && LABEL.matcher(line).matches();
    }

    private static int wordEnd(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Reads the class, all of which stands within a few lines.
     *
     * @param lines the first, labels joined to their values
     * @param rest what comes behind them
     */
    private void classification(List<Text> lines, List<Block> rest) {
        StringBuilder near = new StringBuilder();
        int open = 0;
        int length = 0;
        for (int i = 0; i < lines.size() + rest.size() && length < LONGEST_FRONT && classification == null; i++) {
            Text line = i < lines.size()
                    ? lines.get(i)
                    : text(rest.get(i - lines.size())).orElse(null);
            if (line != null) {
                String value = line.value();
                length += value.length() + 1;
                open = has(value, "classif") || has(value, "tlp") ? LINES_OF_CLASS : open - 1;
                near.append(open > 0 ? value + ' ' : "");
                if (open == 0) {
                    classification(near.toString());
                    near.setLength(0);
                }
            }
        }
        if (classification == null) {
            classification(near.toString());
        }
    }

    /** Reads the class off the foot of a page, where the first page's is lost. */
    void classification(List<Block> sections) {
        for (int i = 0; i < sections.size() && classification == null; i++) {
            String line = text(sections.get(i)).map(Text::value).orElse("");
            boolean banner =
                    begins(line, BANNER_INITIALS) && BANNER.matcher(line).lookingAt();
            if (line.length() <= LONGEST_VENUE
                    && (banner || CLASS_SIGNS.stream().anyMatch(line::contains))) {
                classification(line);
            }
        }
    }

    private void classification(String near) {
        Matcher m = CLASS.matcher(near);
        if (m.find()) {
            String word = m.group(1).toUpperCase(Locale.ROOT);
            classification = Classification.valueOf(word.equals("CLEAR") ? "WHITE" : word);
        }
    }

    private void facts(List<Text> texts) {
        int dated = -1;
        String unlabelled = null;
        String begun = "";
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            String value = text.value();
            idAndVersion(text);
            if (text.mayHave(Sign.DIGIT) && value.length() <= LONGEST_VENUE) {
                boolean hasDate = date == null && readDate(value);
                dated = hasDate ? i : dated;
                if (hasDate || start == null) {
                    times(begun + value);
                }
                venue = venue == null && hasDate && start != null ? venueBehindTimes(value) : venue;
                begun = start == null && DASHES.indexOf(value.charAt(value.length() - 1)) >= 0 ? value + ' ' : begun;
            }
            if (title == null && isTitle(value) && !isFurniture(value)) {
                title = value;
            }
            if (venue == null && dated >= 0 && i > dated && isVenue(text)) {
                unlabelled = unlabelled == null ? value : unlabelled;
            }
            venue(value);
        }
        venue = venue == null ? unlabelled : venue;
    }

    private void venue(String line) {
        if (venue == null && line.length() <= LONGEST_VENUE && begins(line, VENUE_INITIALS)) {
            Matcher m = LABELLED_VENUE.matcher(line);
            venue = m.matches() ? Titles.clean(m.group(1)) : null;
        }
    }

    /** {@code 3 May 2024, 10:00 - 11:30, The Mill}: what stands behind the times of the line that has the day; null where nothing does. */
    private static @Nullable String venueBehindTimes(String line) {
        Matcher m = BEHIND_TIMES.matcher(line);
        return m.matches() ? Titles.clean(m.group(1)) : null;
    }

    private boolean readDate(String text) {
        date = Dates.first(text).orElse(null);
        return date != null;
    }

    private void times(String text) {
        Dates.times(text).ifPresent(times -> {
            start = times.start();
            end = times.end();
        });
    }

    private void idAndVersion(Text text) {
        if (id == null && text.value().length() <= LONGEST_VENUE) {
            id = page.ids().titled(text.value()).orElse(null);
            idText = id == null ? null : text;
        }
        if (mayBeVersion(text.value())) {
            version(text.value());
        }
    }

    private static boolean mayBeVersion(String text) {
        return has(text, "draft") || has(text, "final");
    }

    private void version(String text) {
        Matcher v = VERSION.matcher(text);
        if (v.find()) {
            String word = v.group(1);
            for (int group = 2; word == null; group++) {
                word = v.group(group);
            }
            version = Version.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private boolean isVenue(Text text) {
        String value = text.value();
        return value.length() <= LONGEST_VENUE
                && !value.endsWith(".")
                && value.chars().anyMatch(Character::isLetter)
                && !isFurniture(value)
                && page.ids().titled(value).isEmpty()
                && !LABEL_FIRST.matcher(value).lookingAt()
                && !isRoll(value)
                && Dates.times(value).isEmpty()
                && !isTitle(value);
    }
}
