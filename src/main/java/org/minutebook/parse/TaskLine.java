package org.minutebook.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;

/**
 * A line that gives somebody something to do, in minutes whose actions bear no ids: {@code ACTION: Clerk to write to ...},
 * {@code AP1 - JS to ...}, {@code AI: @dele to ...}, {@code Action (JS): ...}, {@code [ ] Jane: roadmap}.
 *
 * @param number as printed, null where none is
 * @param owners empty where the line names none
 * @param text what is to be done; empty where the line says only who, as {@code ACTION: Clerk} below the sentence that says what
 */
record TaskLine(@Nullable String number, List<String> owners, Text text) {
    private static final Pattern HEAD = Pattern.compile(
            "[\\[(*]{0,2}(?:NEW |New )?"
                    + "(?:(?<loud>ACTIONS?(?: POINT| ITEM| REQUIRED)?|TODO|TO DO)|(?<quiet>Actions?(?: [Pp]oint| [Ii]tem| [Rr]equired)?|To[- ]?do|Task|AI|A/P|AP|AR))"
                    + "\\s?(?:[Nn]o\\.?\\s*)?#?(?<number>(?:\\p{Lu}{1,8}\\d{0,4}[/.-])?\\d{1,4}(?:[./-]\\d{1,4}){0,2})?\\s*(?:\\((?<who>[^()]{1,60})\\))?\\s*(?<sep>[:–—\\]]|[.-](?=\\s))?\\s*");
    /** {@code A9.1 FC - send the letter}: the first action under item 9; {@code A39 – Send the letter. [FC]}. */
    private static final Pattern CODED = Pattern.compile(
            "A(?:(?<number>\\d{1,2}[./]\\d{1,2})[.:)]?|(?<whole>\\d{1,4})\\s*[:–—-])\\s+(?=[\\p{Lu}@])");

    /** {@code -> GH: refill the boxes}; the dash may have been taken for a bullet. */
    private static final Pattern ARROW = Pattern.compile("(?:(?:-+|=)?>|→|►|➔)\\s+(?=[@\\p{Lu}])");
    /** {@code KB-045 Priya Raman to book the chamber}: an id before somebody of the meeting. */
    private static final Pattern IDED = Pattern.compile("(?<number>\\p{Lu}{1,6}-\\d{1,4})[.:]?\\s+(?=\\p{Lu})");

    private static final Pattern BOX = Pattern.compile(
            "\\[(?<tick>[ xX✓✔]?|(?i:done|closed|complete[d]?|open|ongoing|in progress|pending|to ?do|wip))\\]:?\\s+");
    private static final Pattern DONE = Pattern.compile("[xX✓✔]|(?i:done|closed|complete[d]?)");
    private static final Pattern OWNED =
            Pattern.compile("(?<who>[@\\p{Lu}][^:–—]{0,60}?)\\s*(?::|\\s[–—-])\\s+(?=\\S)");
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:[(\\[](?<in>[^()\\[\\]]{2,40})[)\\]]|\\s[–—-]\\s(?<dash>[^–—-]{2,40}))\\.?$");
    private static final Pattern TRAILING =
            Pattern.compile("(?:\\s|[(\\[])(?:ACTION|Action)S?\\s*[:–-]\\s*(?<who>[^:]{2,60}?)[)\\].]*$");

    private static final Pattern DAY = Pattern.compile(",?\\s+(?:by|before|for)\\s.*");
    private static final Pattern DASHED =
            Pattern.compile("\\s[–—-]\\s(?<who>\\p{Lu}[\\p{L}\\s,&/'’-]{0,40}?) (?:to|will) (?=\\p{Ll}[^.]*\\.?$)");

    /** A line that begins as an action does; empty for any other. */
    static Optional<TaskLine> of(Text line, People people) {
        String value = line.value();
        Matcher box = BOX.matcher(value);
        if (box.lookingAt()) {
            return Optional.of(plain(null, line.from(box.end()), people));
        }
        Matcher coded = CODED.matcher(value);
        if (coded.lookingAt()) {
            String number = coded.group(coded.group("whole") == null ? "number" : "whole");
            TaskLine task = plain(number, line.from(coded.end()), people);
            return task.owners().isEmpty() ? Optional.empty() : Optional.of(task);
        }
        Optional<TaskLine> known = ofKnown(line, people);
        if (known.isPresent()) {
            return known;
        }
        Matcher head = HEAD.matcher(value);
        if (!head.lookingAt() || (head.end() == value.length() && head.group("who") == null)) {
            return Optional.empty();
        }
        boolean parted = head.group("sep") != null || (head.group("who") != null && head.end() < value.length());
        boolean numbered = head.group("number") != null
                && head.end() < value.length()
                && Character.isUpperCase(value.charAt(head.end()));
        boolean loud = head.group("loud") != null && head.end() < value.length() && value.charAt(head.end() - 1) == ' ';
        if (!parted && !numbered && !loud) {
            return Optional.empty();
        }
        Text rest = line.from(head.end()).strip();
        TaskLine task = plain(head.group("number"), rest, people);
        List<String> named = head.group("who") == null ? List.of() : people.named(head.group("who"));
        return Optional.of(named.isEmpty() ? task : new TaskLine(task.number(), named, task.text()));
    }

    /** A line that only the names of somebody of the meeting show to be a task: behind an arrow, or an id. */
    private static Optional<TaskLine> ofKnown(Text line, People people) {
        Matcher arrow = ARROW.matcher(line.value());
        if (arrow.lookingAt()) {
            Text rest = line.from(arrow.end());
            Matcher owned = OWNED.matcher(rest.value());
            return owned.lookingAt() && people.knows(owned.group("who"))
                    ? Optional.of(new TaskLine(null, people.named(owned.group("who")), rest.from(owned.end())))
                    : Optional.empty();
        }
        Matcher ided = IDED.matcher(line.value());
        if (!ided.lookingAt()) {
            return Optional.empty();
        }
        Text rest = line.from(ided.end());
        List<String> acting = people.acting(rest.value());
        return !acting.isEmpty() && acting.stream().allMatch(people::knows)
                ? Optional.of(new TaskLine(ided.group("number"), acting, rest))
                : Optional.empty();
    }

    /** Whether a box before a line is ticked; empty where none stands before it. */
    static Optional<Boolean> ticked(Text line) {
        Matcher box = BOX.matcher(line.value());
        return box.lookingAt() ? Optional.of(DONE.matcher(box.group("tick")).matches()) : Optional.empty();
    }

    /** An entry of a list of actions, or what follows the word. */
    static TaskLine plain(@Nullable String number, Text text, People people) {
        List<String> acting = people.acting(text.value());
        if (!acting.isEmpty()) {
            return new TaskLine(number, acting, text);
        }
        Matcher owned = OWNED.matcher(text.value());
        if (owned.lookingAt()) {
            List<String> named = people.named(owned.group("who"));
            if (!named.isEmpty()) {
                return new TaskLine(number, named, text.from(owned.end()));
            }
        }
        Matcher behind = BEHIND.matcher(text.value());
        if (behind.find()) {
            List<String> named = people.named(behind.group("in") == null ? behind.group("dash") : behind.group("in"));
            if (!named.isEmpty() && behind.start() > 0) {
                return new TaskLine(number, named, text.sub(0, behind.start()).strip());
            }
        }
        List<String> first = people.first(text.value());
        if (!first.isEmpty()) {
            return new TaskLine(number, first, text);
        }
        List<String> only = people.named(text.value());
        return only.isEmpty() ? new TaskLine(number, only, text) : new TaskLine(number, only, text.sub(0, 0));
    }

    /** Who is to act, where a paragraph ends in {@code ACTION: Clerk}; the match's start is where that begins. */
    static Optional<Trailing> trailing(Text paragraph, People people) {
        Optional<Trailing> bracketed = bracketed(paragraph, people);
        if (bracketed.isPresent()
                || (!paragraph.value().contains("ction") && !paragraph.value().contains("CTION"))) {
            return bracketed;
        }
        Matcher m = TRAILING.matcher(paragraph.value());
        if (!m.find() || m.start() == 0) {
            return Optional.empty();
        }
        List<String> named = people.named(m.group("who"));
        return named.isEmpty() ? Optional.empty() : Optional.of(new Trailing(named, m.start()));
    }

    /** Someone of the meeting in square brackets at a paragraph's end, {@code Buy new bulbs. [Stan, by May]}. */
    private static Optional<Trailing> bracketed(Text paragraph, People people) {
        String value = paragraph.value();
        int start = value.endsWith("]") || value.endsWith("].") ? value.lastIndexOf('[') : 0;
        if (start <= 0) {
            return Optional.empty();
        }
        String who =
                DAY.matcher(value.substring(start + 1, value.lastIndexOf(']'))).replaceFirst("");
        return people.knows(who) ? Optional.of(new Trailing(people.named(who), start)) : Optional.empty();
    }

    /** {@code The tap drips – Paul to mend it.}: someone of the meeting behind a dash, who is to do something; empty for all others. */
    static Optional<TaskLine> dashed(Text entry, People people) {
        Matcher m = DASHED.matcher(entry.value());
        return m.find() && people.knows(m.group("who"))
                ? Optional.of(new TaskLine(null, people.named(m.group("who")), entry.from(m.start("who"))))
                : Optional.empty();
    }

    /** @param start index of the paragraph's first character that is of it */
    record Trailing(List<String> owners, int start) {}
}
