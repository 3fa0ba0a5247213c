package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MentionKind;

/** Recognises the ids of actions, meetings, modifications and incidents, as one committee writes them. */
final class Ids {
    private static final String ACTIONS = "actions";
    /** Before the day in the id of a meeting. */
    private static final String DAY = "_";
    /** What is behind the first letter of an action, all small or all capitals. */
    private static final String SMALL = "ction";

    private static final String CAPITAL = "CTION";
    /** Signs and blanks between what an id begins with and its number. */
    private static final int LONGEST_JOIN = 4;

    private static final String RAISING_HEAD =
            "[\\[(]?(?:NEW |New )?(?<word>ACTIONS?|Actions?)\\b[\\s:.–-]*(?<id>\\S[^:]{0,24}?";
    private static final String RAISING_TAIL =
            "\\w{1,10})[\\])]?(?:\\s*[\\[(](?<who>\\p{Lu}[^()\\[\\]:]{1,60})[)\\]])?\\s*(?<mark>--|[:.–—-])?\\s+(?<text>\\S)";
    private static final Pattern INCIDENT = Pattern.compile("\\bINC\\s?([0-9OlIQ]{6,15})\\b");

    private final String code;
    private final PlainIds plain;
    private final Pattern action;
    private final Pattern own;
    private final Pattern listed;
    private final Pattern meeting;
    private final Pattern otherMeeting;
    private final List<String> bodies;
    private final Pattern otherAction;
    private final Pattern modification;
    private final List<String> modifications;
    private final Pattern titleLine;
    private final Pattern raising;
    /** Whether a slash is in the id of every action. */
    private final boolean slashed;
    /** Whether all that ids begin with has two capitals in succession, as nearly all committees' have. */
    private final boolean capitals;

    Ids(Profile profile) {
        this.code = profile.code();
        IdShape shape = profile.ids();
        this.plain = new PlainIds(code, shape.takesPlain());
        this.slashed = shape.hasSlash();
        this.capitals = profile.beginsInCapitals();
        String quoted = code.isEmpty() ? "(?!)" : Pattern.quote(code);
        String label = "(?<label>" + shape.meeting() + ")";
        String bare = label + shape.slash() + "(?<number>" + shape.action() + ")(?![" + shape.afterId() + "])";
        this.own = Pattern.compile("(?:" + quoted + ")?" + shape.looseJoin() + bare);
        this.titleLine = Pattern.compile("(?<!\\w)" + quoted + shape.join() + label + "(?:_\\d{4})?\\b");
        this.raising = Pattern.compile(RAISING_HEAD + shape.slash() + RAISING_TAIL);
        this.modifications = profile.modifications();
        this.action = Pattern.compile("(?<!\\w)" + quoted + shape.looseJoin() + bare);
        this.listed = Pattern.compile("[\\s,;]*(?:and|or|&)?\\s*(?:" + quoted + shape.looseJoin() + ")?" + bare);
        this.meeting = Pattern.compile("(?<!\\w)" + quoted + shape.join() + label + "(?:_(?<day>\\d{4}))?(?!["
                + shape.afterId() + "]|" + shape.slash() + "\\w|\\s?%)");
        String named = String.join("|", quotedAll(profile.bodies()));
        this.otherMeeting = Pattern.compile("(?<!\\w)(?!" + quoted + "_)(?<body>[A-Z]{3,8}"
                + (named.isEmpty() ? "" : "|" + named) + ")_ ?(?<label>\\d{1,4}[a-z]{0,4}(?:_ ?\\d{4})?)(?![\\w/])");
        this.bodies =
                profile.bodies().stream().filter(body -> !body.equals(code)).toList();
        this.otherAction = Pattern.compile("(?<!\\w)(?<body>"
                + (bodies.isEmpty() ? "(?!)" : String.join("|", quotedAll(bodies))) + ")" + shape.looseJoin() + bare);
        this.modification = Pattern.compile("(?<!\\w)(?<kind>"
                + profile.modifications().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\\s?(?:O(?=\\d{4}(?!\\d)))?(?<number>" + shape.modification() + ")(?!\\w)");
    }

    private static List<String> quotedAll(List<String> words) {
        return words.stream().map(Pattern::quote).toList();
    }

    /** Matches the head of {@code ACTION OPSG 28/01: The DCC to inform ...}, {@code New Action 28/01 – The DCC to ...}, {@code Action 28/01 (DCC): to ...}. */
    Pattern raising() {
        return raising;
    }

    /**
     * Something named, and where it stands in the text.
     *
     * @param id in its canonical form
     * @param action the same where it is an action's, else null
     */
    record Found(MentionKind kind, String id, @Nullable ActionId action, int start, int end) {
        static Found of(MentionKind kind, String id, Matcher m) {
            return new Found(kind, id, null, m.start(), m.end());
        }

        static Found of(ActionId id, int start, int end) {
            return new Found(MentionKind.ACTION, id.toString(), id, start, end);
        }

        /** That of an action. */
        ActionId actionId() {
            return Objects.requireNonNull(action, id);
        }
    }

    /** Everything named in a text, in its order. */
    List<Found> all(Text passage) {
        String text = passage.value();
        List<Found> found = new ArrayList<>();
        boolean begun = !capitals || passage.mayHave(Sign.CAPITALS);
        boolean actions = !slashed || passage.mayHave(Sign.SLASH);
        if (!code.isEmpty() && begun) {
            findOwn(text, actions, found);
        }
        if (!code.isEmpty() && actions) {
            findListed(text, found);
        }
        if (begun && passage.mayHave(Sign.DIGIT)) {
            findOthers(passage, found);
        }
        if (!areInOrder(found)) {
            found.sort(Comparator.comparingInt(Found::start));
        }
        // Most texts name nothing, and there may be a million of them.
        return found.isEmpty() ? List.of() : found;
    }

    private static boolean areInOrder(List<Found> found) {
        boolean in = true;
        for (int i = 1; i < found.size() && in; i++) {
            in = found.get(i - 1).start <= found.get(i).start;
        }
        return in;
    }

    /**
     * The committee's own actions and meetings, each behind its code.
     *
     * @param actions whether the id of one may be there
     */
    private void findOwn(String text, boolean actions, List<Found> found) {
        int next;
        for (int at = text.indexOf(code); at >= 0; at = text.indexOf(code, next)) {
            next = at + 1;
            if (isNumbered(text, at + code.length())) {
                Found one = actions ? actionAt(text, at) : null;
                one = one == null ? meetingAt(text, at) : one;
                if (one != null) {
                    found.add(one);
                    next = one.end();
                }
            }
        }
    }

    private @Nullable Found actionAt(String text, int from) {
        Found usual = isWithin(text, from) ? null : plain.action(text, from);
        if (usual != null) {
            return usual;
        }
        Matcher m = at(action, text, from);
        return m.lookingAt() ? Found.of(id(m), m.start(), m.end()) : null;
    }

    private @Nullable Found meetingAt(String text, int from) {
        int end = isWithin(text, from) ? 0 : plain.meetingEnd(text, from);
        if (end > 0) {
            MeetingId id = new MeetingId(code, text.substring(from + code.length() + 1, end));
            return new Found(MentionKind.MEETING, id.toString(), null, from, end);
        }
        Matcher m = at(meeting, text, from);
        if (!m.lookingAt()) {
            return null;
        }
        String id = meetingId(m.group("label")).toString();
        return Found.of(MentionKind.MEETING, m.group("day") == null ? id : id + DAY + m.group("day"), m);
    }

    /** Whether a place is inside a word. */
    private static boolean isWithin(String text, int at) {
        return at > 0 && Text.isWordPart(text.charAt(at - 1));
    }

    /** Looks from a place on at what stands around it too. */
    private static Matcher at(Pattern pattern, String text, int from) {
        return pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, text.length());
    }

    /** Meetings and actions of other bodies, modifications and incidents. */
    private void findOthers(Text passage, List<Found> found) {
        String text = passage.value();
        if (passage.mayHave(Sign.SLASH)) {
            for (String body : bodies) {
                find(text, body, otherAction, m -> Found.of(id(m.group("body"), m), m.start(), m.end()), found);
            }
        }
        if (passage.mayHave(Sign.LOW_LINE)) {
            findOtherMeetings(text, found);
        }
        for (String kind : modifications) {
            find(
                    text,
                    kind,
                    modification,
                    m -> Found.of(MentionKind.MODIFICATION, m.group("kind") + Digits.mend(m.group("number")), m),
                    found);
        }
        find(text, "INC", INCIDENT, m -> Found.of(MentionKind.INCIDENT, "INC" + Digits.mend(m.group(1)), m), found);
    }

    /** Whether it is a meeting of the committee's own, with its day, {@code OPSG_28_0701}: other bodies' are known by theirs. */
    private boolean isOwnWithDay(String id) {
        return id.startsWith(code + DAY) && id.indexOf(DAY, code.length() + 1) > 0;
    }

    /** What all ids of one thing have in common: a proposal's number, an incident's without leading zeros, a meeting's without its day. */
    String key(Found found) {
        return switch (found.kind()) {
            case MODIFICATION -> modifications.getFirst() + numberOf(found.id());
            case INCIDENT -> "INC" + numberOf(found.id());
            case MEETING ->
                isOwnWithDay(found.id()) ? found.id().substring(0, found.id().lastIndexOf(DAY)) : found.id();
            case ACTION -> found.id();
        };
    }

    private static String numberOf(String id) {
        int at = 0;
        while (at < id.length() - 1 && (id.charAt(at) == '0' || !Character.isDigit(id.charAt(at)))) {
            at++;
        }
        return id.substring(at);
    }

    /** The action whose id a cell or the head of a paragraph holds, the committee's code missing or not. */
    Optional<ActionId> own(String text) {
        if (code.isEmpty() || (slashed && text.indexOf('/') < 0)) {
            return Optional.empty();
        }
        String id = text.strip();
        Found usual = plain.action(id, 0);
        if (usual != null) {
            return Optional.of(usual.actionId());
        }
        Matcher m = own.matcher(id);
        return m.lookingAt() ? Optional.of(id(m)) : Optional.empty();
    }

    /** The id of a meeting as its title has it, {@code OPSG_28_0701}: the first in a line; empty where it has none. */
    Optional<MeetingId> titled(String line) {
        if (!line.contains(code)) {
            return Optional.empty();
        }
        Matcher m = titleLine.matcher(line);
        return m.find() ? Optional.of(meetingId(m.group("label"))) : Optional.empty();
    }

    MeetingId meetingId(String label) {
        return meetingId(code, label);
    }

    private static MeetingId meetingId(String body, String label) {
        int digits = 0;
        while (digits < label.length() && "0123456789lIOo".indexOf(label.charAt(digits)) >= 0) {
            digits++;
        }
        String first = Digits.mend(label.substring(0, digits));
        String rest = label.substring(digits).toLowerCase(Locale.ROOT);
        boolean dated = !rest.isEmpty() && !Character.isLetter(rest.charAt(0));
        return new MeetingId(
                body, first + (dated ? Digits.mend(rest).replaceAll("\\s", "").replaceAll("[/._]", "-") : rest));
    }

    private ActionId id(Matcher m) {
        return id(code, m);
    }

    private static ActionId id(String body, Matcher m) {
        String number = m.group("number");
        int digits = number.length();
        while (digits > 0 && "0123456789lIO".indexOf(number.charAt(digits - 1)) >= 0) {
            digits--;
        }
        return new ActionId(
                meetingId(body, m.group("label")), number.substring(0, digits) + Digits.mend(number.substring(digits)));
    }

    /** Actions cited without the committee: {@code Action 26c/08}, {@code Actions 11/02 and 12/06}. */
    private void findListed(String text, List<Found> found) {
        int first = behindActions(text, 0);
        if (first == 0) {
            return;
        }
        Matcher m = listed.matcher(text);
        int known = found.size();
        int next = 0;
        for (int from = first; from > 0; from = behindActions(text, from)) {
            for (Found one = listedAt(m, text, from); one != null; one = listedAt(m, text, from)) {
                while (next < known && found.get(next).end() <= one.start()) {
                    next++;
                }
                if (next == known || one.start() < found.get(next).start()) {
                    found.add(one);
                }
                from = one.end();
            }
        }
    }

    /** The id that a list goes on with, from where its numbers begin; null where it ends. */
    private @Nullable Found listedAt(Matcher m, String text, int from) {
        if (!mayBeListed(text, from)) {
            return null;
        }
        Found usual = plain.action(text, from < text.length() && text.charAt(from) == ' ' ? from + 1 : from);
        if (usual != null) {
            return Found.of(usual.actionId(), plain.numbers(text, usual.start()), usual.end());
        }
        return m.region(from, text.length()).lookingAt() ? Found.of(id(m), m.start("label"), m.end()) : null;
    }

    /** Whether an id, or what joins it to one before, may follow behind commas and blanks: cheap to tell, and mostly none does. */
    private boolean mayBeListed(String text, int from) {
        int at = from;
        while (at < text.length() && (isComma(text.charAt(at)) || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at < text.length()
                && (Digits.of(text.charAt(at)) >= 0
                        || "ao&".indexOf(text.charAt(at)) >= 0
                        || text.startsWith(code, at));
    }

    private static boolean isComma(char c) {
        return c == ',' || c == ';';
    }

    /** One past the next "action" or "actions", maybe with a colon; 0 where there is none. */
    private static int behindActions(String text, int from) {
        for (int at = action(text, from); at >= 0; at = action(text, at + 1)) {
            if (at == 0 || !isWordPart(text.charAt(at - 1))) {
                int end = at + ACTIONS.length() - 1;
                end += text.regionMatches(true, end, ACTIONS, ACTIONS.length() - 1, 1) ? 1 : 0;
                if (end == text.length() || !isWordPart(text.charAt(end))) {
                    return text.startsWith(":", end) ? end + 1 : end;
                }
            }
        }
        return 0;
    }

    /** Where the next "action" or "ACTION" begins, or "Action"; below 0 where none does. */
    private static int action(String text, int from) {
        int at = from;
        do {
            at = ActionStatus.next(text, SMALL, CAPITAL, at + 1);
        } while (at > 0 && "aA".indexOf(text.charAt(at - 1)) < 0);
        return at - 1;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Most low lines stand in ids of the committee's own; the pattern is tried only where one does not. */
    private void findOtherMeetings(String text, List<Found> found) {
        int own = code.length();
        int at = text.indexOf('_');
        while (at >= 0 && own > 0 && text.startsWith(code, at - own)) {
            at = text.indexOf('_', at + 1);
        }
        if (at < 0) {
            return;
        }
        Matcher m = otherMeeting.matcher(text);
        while (m.find()) {
            found.add(Found.of(
                    MentionKind.MEETING,
                    m.group("body") + "_" + m.group("label").replace(" ", ""),
                    m));
        }
    }

    /** Tries a pattern only where the letters stand that all its matches begin with: it runs over every paragraph. */
    private static void find(
            String text, String head, Pattern pattern, Function<Matcher, Found> named, List<Found> found) {
        int next;
        for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, next)) {
            next = at + 1;
            Matcher m = isNumbered(text, at + head.length()) ? at(pattern, text, at) : null;
            if (m != null && m.lookingAt()) {
                found.add(named.apply(m));
                next = m.end();
            }
        }
    }

    /** Whether a number may follow behind signs and blanks: cheap to tell, and behind a body's code mostly none does. */
    private static boolean isNumbered(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_JOIN && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Digits.of(text.charAt(at)) >= 0;
    }
}
