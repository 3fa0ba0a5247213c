package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Role;

/** What stands in brackets after a name: {@code (Part) (Agenda Items 4, 5 & 7)}, {@code (Alternate for X, via Teams)}. */
record Marks(List<String> marks) {
    private static final Pattern ITEMS = Pattern.compile(
            "(?i)(?:part,? ?)?\\(?(?:(?:for |attended )?(?:agenda )?[il]tems?|agenda|for [il]tems?)\\s+(?:only )?(\\d.*)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<from>\\d{1,2}(?:\\.\\d+)?)(?:\\s*(?:-{1,3}|–|—|to)\\s*(?<to>\\d{1,2})(?![\\d.]))?");
    private static final Pattern REMOTE = Pattern.compile(
            "(?i)\\b(?:tele-?conf\\w*|dial(?:led)?[- ]?in|(?:tele)?phone|remote\\w*|(?:ms |microsoft )?teams|video\\w*|skype|webex|zoom|online|virtual\\w*)\\b");
    private static final String REMOTE_INITIALS = "tdprmvswzoTDPRMVSWZO";

    private static final List<String> REMOTE_STARTS =
            List.of("te", "di", "ph", "re", "ms", "mi", "vi", "sk", "we", "zo", "on");

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:in )?part\\b(?! of\\b| \\d).*|.*\\bpart[- ](?:attendance|meeting|time)\\b.*|.*[,;&–-] part");
    /** {@code from item 3}, {@code joined at 10:45}, {@code until agenda item 6}. */
    private static final Pattern FOR_A_WHILE = Pattern.compile(
            "(?i)(?:.*[,;]\\s*)?(?:from|until|up to|joined|left|arrived|departed)\\b.*(?:\\bitem|\\d[:.]\\d\\d).*");

    private static final Pattern ALTERNATE = Pattern.compile("(?i)(?:.*[,;&]\\s*)?alt(?:ernate)?\\b\\.?(?! HAN).*");
    private static final Pattern CHAIR =
            Pattern.compile("(?i)(?:(?!deputy|vice|outgoing|former|incoming)[\\w-]+ ){0,3}chair(?:man|woman|person)?");
    private static final Pattern SECRETARY = Pattern.compile("(?is).*secretar.*");
    private static final int MOST_ITEMS = 30;

    boolean alternate() {
        return any("alt", ALTERNATE);
    }

    boolean part() {
        return any("part", PART) || any("item", FOR_A_WHILE) || any("at ", FOR_A_WHILE);
    }

    boolean remote() {
        boolean any = false;
        for (int i = 0; i < marks.size() && !any; i++) {
            any = mayBeRemote(marks.get(i)) && REMOTE.matcher(marks.get(i)).find();
        }
        return any;
    }

    /** Whether a word begins in a mark as those of distance do: cheap to tell, and few marks are of that. */
    private static boolean mayBeRemote(String mark) {
        for (int at = 0; at < mark.length(); at++) {
            boolean begins = REMOTE_INITIALS.indexOf(mark.charAt(at)) >= 0
                    && (at == 0 || !Character.isLetterOrDigit(mark.charAt(at - 1)));
            for (int i = 0; begins && i < REMOTE_STARTS.size(); i++) {
                if (mark.regionMatches(true, at, REMOTE_STARTS.get(i), 0, 2)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any of the marks has a word and is all that a pattern says. */
    private boolean any(String word, Pattern pattern) {
        boolean any = false;
        for (int i = 0; i < marks.size() && !any; i++) {
            any = FrontMatter.has(marks.get(i), word)
                    && pattern.matcher(marks.get(i)).matches();
        }
        return any;
    }

    /** The items that somebody came for, ranges spelled out. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        for (String mark : marks) {
            boolean may = FrontMatter.has(mark, "tem") || FrontMatter.has(mark, "agenda");
            Matcher m = may ? ITEMS.matcher(mark) : null;
            if (m != null && m.matches()) {
                Matcher numbers = NUMBERS.matcher(m.group(1));
                while (numbers.find()) {
                    add(numbers.group("from"), numbers.group("to"), items);
                }
            }
        }
        return items;
    }

    private static void add(String from, @Nullable String to, List<String> items) {
        items.add(from);
        if (to != null && from.indexOf('.') < 0) {
            int last = Math.min(Integer.parseInt(to), Integer.parseInt(from) + MOST_ITEMS);
            for (int item = Integer.parseInt(from) + 1; item <= last; item++) {
                items.add(String.valueOf(item));
            }
        }
    }

    /** Whether any of the marks is of a kind that is known, so that it is not the name of a party. */
    static boolean isKnown(String mark) {
        Marks one = new Marks(List.of(mark));
        return one.alternate()
                || one.part()
                || one.remote()
                || !one.items().isEmpty()
                || one.role(Role.MEMBER, null) != Role.MEMBER;
    }

    /** Whether it is a role alone, {@code Chair}, which tables have among the parties too. */
    static boolean isRole(String mark) {
        return mark.indexOf(' ') < 0 && new Marks(List.of(mark)).role(Role.MEMBER, null) != Role.MEMBER;
    }

    /** The role of somebody in a table of people of a role. */
    Role role(Role table, @Nullable String party) {
        if (table == Role.APOLOGY) {
            return table;
        }
        if (any("secretar", SECRETARY)) {
            return Role.SECRETARY;
        }
        boolean chair = any("chair", CHAIR)
                || (party != null
                        && FrontMatter.has(party, "chair")
                        && CHAIR.matcher(party).matches());
        return chair ? Role.CHAIR : table;
    }
}
