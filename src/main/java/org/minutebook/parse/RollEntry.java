package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.Role;

/**
 * A name in a list of who was there, with what is noted behind it in brackets, after a comma or a dash.
 *
 * @param notes each by itself: {@code Chair}, {@code JS}, {@code items 5 and 6 only}
 * @param standing what a table says of whom the person stands for
 */
record RollEntry(Text name, List<String> notes, @Nullable String standing) {
    private static final String TITLES =
            "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Canon|Father|Sister|Cllr|Cllrs|Councillor|County Cllr"
                    + "|District Cllr|Borough Cllr|PC|PCSO|Sgt|Sir|Dame|Lord|Lady|Cr)\\.?\\s+)*";
    private static final String PART = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern NAME =
            Pattern.compile(TITLES + PART + "(?:\\s+(?:(?:van|de|der|den|la|le|von|bin|al|ten|di|da|dos|ap|ab|of)\\s+)*"
                    + PART + "){0,4}|@[\\p{L}\\d][\\w.-]*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:none|nobody|no one|all|members? of|the (?:public|press)|public|press|chair|vice|n/?a|tbc|apologies|quorum|date|time|venue|location|members|minutes|actions?|agenda)\\b.*"
                    + "|(?:[\\p{L}&-]+ ){0,3}(?:team|secretariat|members|officers|executives|directors|governors|trustees|advis[eo]rs|officials|observers|representatives|management)");
    /** {@code 3 residents}, {@code two members of the public}: who was there besides, without names. */
    private static final String UNNAMED =
            "(?i:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|a few|a number of)(?: other)?"
                    + " (?:members?|residents?|parishioners?|public|others?|observers?|people|persons?|tenants?|visitors?|students?)\\b";

    private static final Pattern NAMELESS = Pattern.compile("\\d+ |" + UNNAMED);
    /** What follows {@code &} in the name of a firm. */
    private static final String FIRM =
            "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)? (?:LLP|LLC|Ltd|Limited|plc|PLC|Inc|GmbH|Solicitors|Architects|Consultants|Associates|Partners)\\b";
    /** Commas in brackets don't part names. */
    private static final Pattern COMMA =
            Pattern.compile("\\s*[,•|](?![^()]*\\))\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+(?=\\p{Lu}|@|the \\p{Lu}|"
                    + UNNAMED + ")(?!" + FIRM + ")(?![^()]*\\))|\\s*/\\s*(?![^()]*\\))");

    private static final Pattern COUPLE =
            Pattern.compile("(?<![\\p{L}\\d.)] )\\b(?<one>\\p{Lu}[\\p{L}'’-]+)\\s+(?:and|&)\\s+(?!" + FIRM
                    + ")\\p{Lu}[\\p{L}'’-]+ (?<last>\\p{Lu}[\\p{L}'’-]+)(?=\\s*(?:[,;(.]|$|and\\b|&))");

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;(?![^()]*\\))\\s*(?:and\\s+)?");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,80})[)\\]]|(?<=\\s)(@[\\w.-]+)");
    private static final Pattern NOTED = Pattern.compile("\\s+[–—-]\\s+|\\s*,\\s*|\\s*:\\s*");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}|@[\\w-]+");
    private static final Pattern REMOTE = Pattern.compile(
            "(?i)(?:via |by |on |yes )?\\(?(?:tele-?conf\\w*|dial(?:led)?[- ]?in|phone|telephone|remote\\w*|(?:ms )?teams|video\\w*|skype|online|zoom|virtual\\w*)(?: (?:link|call))?\\)?");
    private static final Pattern SOME = Pattern.compile(
            "(?i)(?:part(?! \\d)|for (?:the |items? |minutes? |agenda |part|\\d)|from |until |till |to \\d|left |joined |arrived |agenda |items? ).*|.* only");
    /** In whose place somebody was there. */
    private static final Pattern ALTERNATE = Pattern.compile(
            "(?i)(?:alternate|alt\\.|deputi[sz]ing|deputy for|standing in|stand-in|substitut\\w+|in (?:the )?place of|instead of)\\b.*");

    private static final Pattern ITEMS = Pattern.compile("(?i)(?:items?|minutes?)\\s+(\\d.*)");
    /** What someone did at the meeting, or that they belong to it: nobody is represented by that. */
    private static final Pattern TASKED =
            Pattern.compile("Member|Minutes|Notes|Minute[- ][Tt]aker|Note[- ][Tt]aker|Scribe");

    private static final Pattern CHAIR = Pattern.compile(
            "(?i)(?:in the |co-|(?!vice|deputy)[\\p{L}&]+ )?(?:chair(?:man|woman|person|ing)?|conven[eo]r)(?: (?:of|and|&) .*)?|.*\\((?:chair)\\)");
    private static final Pattern SECRETARY = Pattern.compile(
            "(?i)(?:.*\\b)?(?:clerk|secretary|minutes|minute[- ]taker|notes?|note[- ]taker|scribe)(?: (?:to|and|&) .*)?");
    /** What somebody is, not who: {@code Housing Officer} after the name of one. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}&'’-]*\\s+|of\\s+|for\\s+|and\\s+|the\\s+){0,5}(?:Officer|Director|Executive|Manager|Secretary|Treasurer|Clerk|Chair(?:man|woman)?|Registrar|Bursar|Auditor|Solicitor|Engineer|Architect|Surveyor|Consultant|Adviser|Advisor|Accountant|Warden|Steward|Administrator|Coordinator|Co-ordinator|President|Representative|Governor|Leader|Lead|Analyst|Specialist|Assistant|Headteacher|Principal|Dean|Teacher|Nurse|Midwife|Pharmacist|Inspector|Ombudsman|Planner|Caretaker|Librarian|Editor|Tenant|Leaseholder|Resident|Observer|Apprentice|Student|Trustee|Councillor)"
                    + "|(?:Head|Director|Chair|Leader|Clerk) of .{2,40}");

    /** {@code Marlowe Audit LLP}, {@code Wessex Water plc}: an organisation, by its legal form or the word that it ends in. */
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\p{Lu}.* (?:LLP|LLC|Ltd|Limited|plc|PLC|Inc|GmbH|CIC|CIO|Council|Trust|University|College|Association|Authority|Agency|Foundation|Institute|Society|Partnership|Consultants|Associates|Solicitors|Architects|Group|Rail|Water|Homes|Housing|School|Academy|Police|Hospital|Union)");

    /** {@code Mrs Hilda Marsh Finance Director}: a name of two words, and what flattening made stand behind it. */
    private static final Pattern HOLDER =
            Pattern.compile("(?<who>" + TITLES + PART + "\\s+" + PART + ")\\s+(?<office>\\p{Lu}.*)");

    /** {@code The Vice-Chancellor, Professor Ida Quill}: the office before its bearer. */
    private static final Pattern OFFICE_FIRST = Pattern.compile("(?<office>The [\\p{L} -]{3,50}),\\s+(?<who>" + TITLES
            + PART + "(?:\\s+" + PART + "){1,3})(?=\\s*(?:$|[(,\\[]))");

    /** {@code Councillors: A. Ash}: what all names of a list are called. */
    private static final Pattern PLURAL =
            Pattern.compile("(?:Councillors|Messrs|Professors|Drs|Governors|Trustees)\\.?\\s*:?\\s+(?=\\p{Lu})");

    /** {@code minute-taker Jess Fry}: in small letters before the name what its bearer did. */
    private static final Pattern TASK_FIRST = Pattern.compile(
            "(?:the )?(?<task>minute[- ]taker|note[- ]taker|clerk|secretary|chair(?:man|woman|person)?|treasurer|scribe|observer|guest|visitor)\\s+(?=\\p{Lu})");

    private static final Pattern NAME_AND_REST = Pattern.compile(
            "(?<who>" + TITLES + PART + "\\s+" + PART + "(?:\\s+\\([^()]{1,40}\\))*)\\s+(?<rest>\\p{Lu}.{1,80})");

    private static final int LONGEST = 2_000;
    /** A name in a bullet of its own, whom it represents, and what its bearer did. */
    private static final int MOST_NOTED = 3;

    RollEntry {
        notes = List.copyOf(notes);
    }

    /** Every name in a list; none where the text is no list of names. */
    static List<RollEntry> all(Text list) {
        if (list.isEmpty() || list.value().length() > LONGEST) {
            return List.of();
        }
        List<RollEntry> entries = new ArrayList<>();
        int pieces = 0;
        for (Text piece : pieces(list)) {
            if (!entries.isEmpty() && isBesideName(piece.value())) {
                entries.add(entries.removeLast().with(piece.value().replaceAll("[()]", ";"), null));
                continue;
            }
            Optional<RollEntry> entry = of(piece);
            entry.ifPresent(entries::add);
            pieces += piece.isEmpty() || NAMELESS.matcher(piece.value()).lookingAt() ? 0 : 1;
        }
        return entries.size() * 2 > pieces ? entries : List.of();
    }

    /** The names that stand between separators; whom {@code and} joins to a whole name, as in {@code Rob & Ida Fenn}, has that one's surname. */
    private static List<Text> pieces(Text list) {
        Map<String, Text> surnames = new HashMap<>();
        Matcher couple = COUPLE.matcher(list.value());
        while (couple.find()) {
            surnames.put(couple.group("one"), list.sub(couple.start("last"), couple.end("last")));
        }
        List<Text> parts = split(list, SEMICOLON);
        boolean unnamed = parts.stream()
                .skip(1)
                .allMatch(part -> NAMELESS.matcher(part.value()).lookingAt());
        Stream<Text> pieces = unnamed
                ? Stream.concat(
                        split(parts.getFirst(), COMMA).stream(), parts.stream().skip(1))
                : parts.stream();
        return pieces.map(piece -> Optional.ofNullable(surnames.get(piece.value()))
                        .map(last -> Text.joined(List.of(piece, last)))
                        .orElse(piece))
                .toList();
    }

    /** Whether what a comma keeps from a name is its bearer's office or organisation, whatever is noted behind it. */
    private static boolean isBesideName(String piece) {
        int bracket = piece.indexOf('(');
        String said = bracket < 0 ? piece : piece.substring(0, bracket).strip();
        return OFFICE.matcher(said).matches() || ORGANISATION.matcher(said).matches();
    }

    /** The one whom a bullet names by name and handle or initials, with the company behind a comma; empty for all others. */
    static Optional<RollEntry> handledOne(Text bullet) {
        List<Text> pieces = split(bullet, COMMA);
        if (pieces.size() < 2 || pieces.size() > MOST_NOTED) {
            return Optional.empty();
        }
        List<Text> behind = pieces.subList(1, pieces.size());
        return of(pieces.getFirst())
                .filter(one -> !one.marks().isEmpty()
                        && behind.stream()
                                .noneMatch(
                                        piece -> BRACKETS.matcher(piece.value()).find()))
                .map(one -> one.with(behind.stream().map(Text::value).collect(Collectors.joining(";")), null));
    }

    /** A line's name of two words with its brackets, and what follows; empty where one of them is missing. */
    static Optional<List<Text>> nameAndRest(Text line) {
        Matcher m = NAME_AND_REST.matcher(line.value());
        return m.matches()
                ? Optional.of(List.of(line.sub(0, m.end("who")), line.from(m.start("rest"))))
                : Optional.empty();
    }

    /**
     * Names that blanks keep apart, or a name and what is noted behind it; none where the first cell is no list of names.
     *
     * @param standing whether other lines of the list tell that the cell behind a name says whom that person stands for
     */
    static List<RollEntry> apart(List<Text> cells, boolean standing) {
        List<RollEntry> first = all(cells.getFirst());
        List<Text> rest = cells.subList(1, cells.size());
        if (first.size() != 1 || (!standing && rest.stream().allMatch(RollEntry::isList))) {
            return cells.stream().flatMap(cell -> all(cell).stream()).toList();
        }
        return List.of(first.getFirst()
                .with(
                        rest.stream()
                                .map(cell -> cell.value().replaceAll("[()]", ";"))
                                .collect(Collectors.joining(";")),
                        null));
    }

    /** Whether a cell beside a name may be one of names too: two words and more, and no office. */
    static boolean isList(Text cell) {
        List<RollEntry> entries = all(cell);
        return !entries.isEmpty()
                && !OFFICE.matcher(cell.value()).matches()
                && entries.stream().allMatch(entry -> entry.name().value().indexOf(' ') > 0);
    }

    private static List<Text> split(Text text, Pattern separator) {
        List<Text> pieces = new ArrayList<>();
        Matcher m = separator.matcher(text.value());
        int from = 0;
        while (m.find()) {
            pieces.add(text.sub(from, m.start()).strip());
            from = m.end();
        }
        pieces.add(text.from(from).strip());
        return pieces;
    }

    private static Optional<RollEntry> of(Text piece) {
        Matcher task = TASK_FIRST.matcher(piece.value());
        if (task.lookingAt()) {
            return named(piece.from(task.end())).map(one -> one.with(task.group("task"), null));
        }
        Matcher plural = PLURAL.matcher(piece.value());
        return plural.lookingAt() ? named(piece.from(plural.end())) : named(piece);
    }

    private static Optional<RollEntry> named(Text piece) {
        String value = piece.value();
        List<String> notes = new ArrayList<>();
        Matcher bracket = BRACKETS.matcher(value);
        int end = value.length();
        int behind = end;
        while (bracket.find()) {
            end = Math.min(end, bracket.start());
            behind = bracket.end();
            String noted = bracket.group(1) == null ? bracket.group(2) : bracket.group(1);
            notes.addAll(List.of(noted.split("\\s*[,;]\\s*")));
        }
        Matcher noted = NOTED.matcher(value);
        Text rest = piece.sub(0, end);
        if (noted.find() && noted.start() < end) {
            notes.addFirst(value.substring(noted.end(), end).strip());
            rest = piece.sub(0, noted.start());
        } else if (end < behind) {
            NOTED.splitAsStream(value.substring(behind)).map(String::strip).forEach(notes::add);
        } else if (noted.find(behind)) {
            notes.add(value.substring(noted.end()).strip());
        }
        Text name = withoutStop(rest.strip());
        Matcher office = OFFICE_FIRST.matcher(value);
        if (office.lookingAt()) {
            name = piece.sub(office.start("who"), office.end("who"));
            notes.remove(office.group("who"));
            notes.addFirst(office.group("office"));
        }
        Matcher held = HOLDER.matcher(name.value());
        if (held.matches() && OFFICE.matcher(held.group("office")).matches()) {
            notes.addFirst(held.group("office"));
            name = name.sub(0, held.end("who"));
        }
        boolean person = NAME.matcher(name.value()).matches()
                && !NOBODY.matcher(name.value()).matches();
        return person
                ? Optional.of(new RollEntry(
                        name, notes.stream().filter(note -> !note.isBlank()).toList(), null))
                : Optional.empty();
    }

    private static Text withoutStop(Text name) {
        String value = name.value();
        boolean stop = value.endsWith(".") && value.length() > 3 && value.charAt(value.length() - 3) != ' ';
        return stop ? name.sub(0, value.length() - 1) : name;
    }

    /** What the other cells of a row say as well. */
    RollEntry with(String others, @Nullable String representing) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(List.of(others.split("\\s*[;,]\\s*")));
        return new RollEntry(name, all.stream().filter(note -> !note.isBlank()).toList(), representing);
    }

    /** Initials and handles among the notes. */
    List<String> marks() {
        return notes.stream().filter(note -> INITIALS.matcher(note).matches()).toList();
    }

    Optional<Role> role() {
        for (String note : notes) {
            if (CHAIR.matcher(note).matches()) {
                return Optional.of(Role.CHAIR);
            }
            if (SECRETARY.matcher(note).matches()) {
                return Optional.of(Role.SECRETARY);
            }
            if (GUEST.matcher(note).matches()) {
                return Optional.of(Role.PARTICIPANT);
            }
        }
        return Optional.empty();
    }

    Optional<String> representing() {
        if (standing != null) {
            return Optional.of(standing);
        }
        return notes.stream()
                .filter(note -> Character.isUpperCase(note.charAt(0)) || note.endsWith("representative"))
                .filter(note -> !INITIALS.matcher(note).matches()
                        && !REMOTE.matcher(note).matches())
                .filter(note -> !CHAIR.matcher(note).matches()
                        && !SOME.matcher(note).matches()
                        && !TASKED.matcher(note).matches())
                .findFirst();
    }

    private static final Pattern GUEST = Pattern.compile("(?i)(?:guest|observer|visitor|by invitation|invited)\\b.*");

    boolean has(String word) {
        return notes.stream().anyMatch(note -> note.toLowerCase(Locale.ROOT).startsWith(word));
    }

    boolean isAlternate() {
        return notes.stream().anyMatch(note -> ALTERNATE.matcher(note).matches());
    }

    boolean isPart() {
        return notes.stream().anyMatch(note -> SOME.matcher(note).matches());
    }

    boolean isRemote() {
        return notes.stream().anyMatch(note -> REMOTE.matcher(note).matches());
    }

    List<String> items() {
        return notes.stream()
                .map(ITEMS::matcher)
                .filter(Matcher::find)
                .flatMap(m -> Pattern.compile("(?<![/.\\d])\\d+(?:\\.\\d+)?\\b(?!/)")
                        .matcher(m.group(1))
                        .results())
                .map(MatchResult::group)
                .toList();
    }
}
