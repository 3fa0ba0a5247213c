package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MentionKind;

/** Recognises the ids of actions, meetings, modifications and incidents, as one committee writes them. */
final class Ids {
    private static final String D = "[0-9lIO]";
    private static final String LABEL = D + "{1,3}[a-zX]{0,4}";
    private static final String NUMBER = "[A-Z]{0,6}" + D + "{1,3}";
    private static final String BARE = "(?<label>" + LABEL + ")\\s?/\\s?(?<number>" + NUMBER + ")(?![\\w/])";
    private static final Pattern ACTIONS = Pattern.compile("(?i)\\bactions?\\b:?");
    private static final Pattern INCIDENT = Pattern.compile("\\bINC\\s?(\\d{6,15})\\b");

    private final String code;
    private final Pattern action;
    private final Pattern own;
    private final Pattern listed;
    private final Pattern meeting;
    private final Pattern otherMeeting;
    private final Pattern modification;

    Ids(Profile profile) {
        this.code = profile.code();
        String own = code.isEmpty() ? "(?!)" : Pattern.quote(code);
        this.own = Pattern.compile("^(?:" + own + ")?[\\s_]{0,3}" + BARE);
        this.action = Pattern.compile("(?<!\\w)" + own + "[\\s_]{0,3}" + BARE);
        this.listed = Pattern.compile("[\\s,;]*(?:and|or|&)?\\s*(?:" + own + "[\\s_]{0,3})?" + BARE);
        this.meeting = Pattern.compile(
                "(?<!\\w)" + own + "(?:_\\s?|\\s)(?<label>" + LABEL + ")(?:_\\d{4})?(?![\\w/]|\\s?/\\s?\\w|\\s?%)");
        String bodies = profile.bodies().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.otherMeeting = Pattern.compile("(?<!\\w)(?!" + own + "_)(?<body>[A-Z]{3,8}"
                + (bodies.isEmpty() ? "" : "|" + bodies) + ")_(?<label>\\d{1,3}[a-z]{0,4}(?:_\\d{4})?)(?![\\w/])");
        this.modification = Pattern.compile("(?<!\\w)(?<kind>"
                + profile.modifications().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\\s?(?<number>\\d{2,4}[A-Z]?)(?!\\w)");
    }

    /** Something named: its kind, its canonical id, and where it stands in the text. */
    record Found(MentionKind kind, String id, int start, int end) {}

    /** Everything named in a text, in its order. */
    List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        find(text, action, MentionKind.ACTION, this::actionId, found);
        findListed(text, found);
        find(
                text,
                meeting,
                MentionKind.MEETING,
                m -> Optional.of(meetingId(m.group("label")).toString()),
                found);
        find(
                text,
                otherMeeting,
                MentionKind.MEETING,
                m -> Optional.of(m.group("body") + "_" + m.group("label")),
                found);
        find(
                text,
                modification,
                MentionKind.MODIFICATION,
                m -> Optional.of(m.group("kind") + m.group("number")),
                found);
        find(text, INCIDENT, MentionKind.INCIDENT, m -> Optional.of("INC" + m.group(1)), found);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** The actions named in a text, in its order. */
    List<Found> actions(String text) {
        return all(text).stream().filter(f -> f.kind() == MentionKind.ACTION).toList();
    }

    /** The action whose id a cell or the head of a paragraph holds, the committee's code missing or not. */
    Optional<ActionId> own(String text) {
        Matcher m = own.matcher(text.strip());
        return m.find() && !code.isEmpty() ? Optional.of(id(m)) : Optional.empty();
    }

    MeetingId meetingId(String label) {
        int letters = label.length();
        while (letters > 0 && "abcdefghijkmnpqrstuvwxyzX".indexOf(label.charAt(letters - 1)) >= 0) {
            letters--;
        }
        return new MeetingId(
                code,
                Digits.mend(label.substring(0, letters))
                        + label.substring(letters).toLowerCase(Locale.ROOT));
    }

    private Optional<String> actionId(Matcher m) {
        return Optional.of(id(m).toString());
    }

    private ActionId id(Matcher m) {
        String number = m.group("number");
        int digits = number.length();
        while (digits > 0 && "0123456789lIO".indexOf(number.charAt(digits - 1)) >= 0) {
            digits--;
        }
        return new ActionId(
                meetingId(m.group("label")), number.substring(0, digits) + Digits.mend(number.substring(digits)));
    }

    /** Actions cited without the committee: {@code Action 26c/08}, {@code Actions 11/02 and 12/06}. */
    private void findListed(String text, List<Found> found) {
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        found.forEach(one -> taken.put(one.start(), one.end()));
        Matcher head = ACTIONS.matcher(text);
        Matcher m = listed.matcher(text);
        while (!code.isEmpty() && head.find()) {
            int from = head.end();
            while (m.region(from, text.length()).lookingAt()) {
                int start = m.start("label");
                Map.Entry<Integer, Integer> near = taken.floorEntry(start);
                if (near == null || start >= near.getValue()) {
                    found.add(new Found(MentionKind.ACTION, id(m).toString(), start, m.end()));
                }
                from = m.end();
            }
        }
    }

    private static void find(
            String text, Pattern pattern, MentionKind kind, Function<Matcher, Optional<String>> id, List<Found> found) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            id.apply(m).ifPresent(value -> found.add(new Found(kind, value, m.start(), m.end())));
        }
    }
}
