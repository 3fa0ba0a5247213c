package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.Decision;

/**
 * What was decided, as secretaries without a house style put it: {@code RESOLVED: to ...}, {@code It was agreed that ...},
 * {@code The Board approved ...}, {@code The minutes were approved}, and lists under such words. All count as formal:
 * a body that never sets its verbs in capitals resolves in small letters.
 */
final class FreehandDecisions {
    private static final String DONE =
            "resolved|agreed|decided|approved|ratified|adopted|endorsed|accepted|elected|appointed|authorised|authorized|rejected|deferred";
    /** {@code RESOLVED: that ...}, {@code Agreed: ...}, {@code DECISION – ...}, {@code AGREED to ...}. */
    private static final Pattern LABEL = Pattern.compile(
            "(?<verb>(?i:resolved|resolution|agreed|decision|decided|approved|noted|confirmed(?=\\s*[:–—])|endorsed(?=\\s*[:–—])|ratified(?=\\s*[:–—])|adopted(?=\\s*[:–—])|rejected(?=\\s*[:–—])|deferred(?=\\s*[:–—])))"
                    + "(?:\\s+(?:unanimously|nem\\.? con\\.?|by the board|\\d{1,3}(?:[/.]\\d{1,4})?))?(?:\\s*[:–—]\\s*|\\s+-\\s+|\\s+(?=(?i:that|to)\\s))(?<text>.*)",
            Pattern.DOTALL);
    /** {@code It was (unanimously) agreed that ...}, {@code It was proposed by AB and agreed that ...}; the word of a chair's ruling stands elsewhere. */
    private static final Pattern IT_WAS = Pattern.compile(
            "(?i)\\bit was (?:(?:proposed|moved) by [^.;]{3,80}? and )?(?:\\w+ly |then |therefore |also |further |duly )*(?<verb>"
                    + DONE + ")(?:,? unanimously)?(?:\\s*[:,]|\\s+(?=(?:that|to)\\b))\\s*(?<text>.*)",
            Pattern.DOTALL);

    /** Whoever decides: {@code The Project Board}, {@code Members}, {@code We}. */
    static final String BODY = "(?:(?:The|the) )?(?:[\\p{Lu}][\\p{L}’'-]* (?:of )?){0,4}?"
            + "(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Bb]ody|[Gg]overnors|[Tt]rustees|[Mm]embers|[Ss]enate|[Gg]roup|[Pp]anel|[Dd]irectors|[Ff]orum|[Cc]ourt|[Mm]eeting|[Aa]ssembly|[Cc]ouncillors|We|Everyone|All)";

    private static final Pattern WE = Pattern.compile(
            "(?:(?:After|Following|Having|On|In) [^.;:]{3,80}?,? (?=[Tt]he |we |members ))?" + BODY
                    + "\\s+(?:\\p{Ll}+(?:ed|oke|eard|ook|ad|et)\\b[^.;:]{0,120}?,? and )?(?:then |also |further |unanimously |therefore |all |duly |have |has )*(?<verb>"
                    + DONE
                    + "|resolves|NOTED|RESOLVED|AGREED|DECIDED|APPROVED|RATIFIED|ENDORSED|CONFIRMED|ADOPTED|ACCEPTED|ELECTED|APPOINTED|REJECTED|DEFERRED|RECOMMENDED)\\b(?!\\s+with\\b)\\s*:?\\s*(?<text>.*)",
            Pattern.DOTALL);
    private static final Pattern WAS = Pattern.compile(
            "(?<subject>\\p{Lu}(?:[^.;:]|(?<=\\d)[.:](?=\\d)){3,200}?)\\s+(?:was|were)\\s+(?:\\w+ly |then |duly |both |all |(?:taken as )?read(?: and|,) )*(?<verb>(?i:"
                    + "agreed|approved|confirmed|ratified|adopted|endorsed|accepted|carried(?! out)|elected|appointed))\\b(?<text>.*)",
            Pattern.DOTALL);
    /** {@code Approved as accurate.}, {@code Taken as read and agreed.}, {@code CARRIED, 19 for.} */
    private static final Pattern BARE = Pattern.compile(
            "(?:Taken as read and |Read and )?(?<verb>(?i:approved|agreed|accepted|confirmed|adopted|carried|motion carried))\\b(?!\\s*[:–—]|\\s+(?:by|with|out)\\b)(?<text>.{0,120})",
            Pattern.DOTALL);
    /** {@code Budget of £400 agreed.} */
    private static final Pattern AT_END = Pattern.compile(
            "\\p{Lu}(?![^.]*\\b(?:was|were|is|had|has|have|be|been|not|never)\\b)[^.;:]{5,110}?\\s(?<verb>agreed|approved|accepted|confirmed|adopted|AGREED|APPROVED|carried|CARRIED)(?: and signed)?\\.");

    /** {@code D9.1 The board agreed to ...}: the first decision under item 9. */
    private static final Pattern CODED = Pattern.compile("D\\d{1,2}[./]\\d{1,2}[.:)]?\\s+(?=\\p{Lu})");

    /** {@code RESOLVED} on a line of its own, over what was. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:IT WAS |It was )?(?:UNANIMOUSLY |unanimously )?(?<verb>RESOLVED|AGREED|Resolved|resolved|Agreed)(?: UNANIMOUSLY| unanimously)?\\s*[:–—-]?");

    private static final Pattern DECISIONS = Pattern.compile(
            "(?i)(?:key |main |summary of )?(?:decisions?|resolutions?)(?: made| taken| agreed)?\\s*:?");
    /** {@code (ii) }, {@code 2. }. */
    private static final String ENTRY = "(?:\\((?:[ivx]{1,4}|[a-h]|\\d{1,2})\\)|\\d{1,2}[.)])\\s+";
    /** {@code THAT the accounts be approved; and}: an entry of a list of resolutions whose number was its only mark. */
    private static final Pattern CLAUSE = Pattern.compile("(?:" + ENTRY + ")?(?:THAT|That|that|To|to)\\b");

    private static final Pattern NO_SUBJECT =
            Pattern.compile("(?i)(?:it|apolog|there|none|if|when|as|what|this|which|an?\\b).*");
    private static final Pattern NUMBER = Pattern.compile("^" + ENTRY);
    private static final Pattern TAIL = Pattern.compile("\\s*[;,]\\s*(?:and|or)?\\s*$");

    /** Who moved it, and how many voted for it, is not what was moved. */
    private static final Pattern PROPOSED = Pattern.compile(
            "(?i)(?:(?:proposed|moved|seconded)\\b(?!\\s*:)|carried\\b|vote(?:s|d)?\\b|\\d{1,3} (?:yes|for|in favour|ayes?|votes?)\\b)");
    /** {@code Motion (Ines, seconded by Bo): }, {@code Proposal: }: what follows was voted on. */
    private static final Pattern MOVED = Pattern.compile(
            "(?:Motion|Proposal|Proposed|MOTION|PROPOSAL)(?: \\d{1,3})?\\s*(?:\\([^()]{1,80}\\)\\s*)?[:–—]\\s*");
    /** {@code Vote: 4 for, 1 against. CARRIED}, {@code 12 yes, 1 no, adopted.}: what became of it. */
    private static final Pattern OUTCOME = Pattern.compile(
            "(?i)(?:votes?\\s*:?\\s*)?(?:\\d{1,3} (?:yes|for|in favour|ayes?|votes?)\\b[^.]{0,80}?[,;:–—-]+\\s*)?(?:the )?(?:motion |proposal )?(?:was )?"
                    + "(?<verb>carried|adopted|passed|agreed|approved|accepted|rejected|defeated|lost)(?: unanimously| nem\\.? con\\.?)?[.!]?");
    /** Between a motion and the votes for it. */
    private static final Pattern VOTED = Pattern.compile("[.;]?\\s+(?=\\d{1,3} (?:yes|for|in favour|ayes?|votes?)\\b)");
    /** {@code 2025/58 It was resolved ...}, {@code Resolution 34/1: }: a resolution's own number. */
    private static final Pattern OWN_NUMBER =
            Pattern.compile("(?:(?<named>Resolution|RESOLUTION)\\s+)?\\d{1,4}[/.-]\\d{1,4}\\s*[:.)]?\\s+(?=\\p{Lu})");

    private static final String CARRIED = "CARRIED";
    /** A body that resolves in capitals or bold print does so more than once or twice. */
    private static final int FEWEST_LOUD = 3;

    private final Page page;
    private final List<Decision> decisions = new ArrayList<>();
    /** Those of which small letters say that something was done, and not by whom. */
    private final Set<Decision> quiet = Collections.newSetFromMap(new IdentityHashMap<>());
    /** How many verbs stood out. */
    private int loud;
    /** The verb that a list below it goes on with. */
    private @Nullable String open;

    private @Nullable String openItem;
    /** The sentence before, which a {@code CARRIED.} is about. */
    private @Nullable Text before;

    private FreehandDecisions(Page page) {
        this.page = page;
    }

    static List<Decision> find(Page page, List<Prose> prose) {
        FreehandDecisions reader = new FreehandDecisions(page);
        prose.forEach(reader::read);
        return reader.loud < FEWEST_LOUD
                ? reader.decisions
                : reader.decisions.stream().map(reader::weighed).toList();
    }

    /** In minutes that set resolutions in capitals, {@code The bid was accepted} is no resolution but told in passing. */
    private Decision weighed(Decision decision) {
        return quiet.contains(decision)
                ? new Decision(false, decision.verb(), decision.text(), decision.item(), decision.source())
                : decision;
    }

    private void read(Prose part) {
        boolean listed = part.kind() == Prose.Kind.LIST_ITEM
                || (part.kind() == Prose.Kind.PARAGRAPH
                        && CLAUSE.matcher(part.value()).lookingAt());
        if (listed && open != null && Objects.equals(openItem, part.item())) {
            add(open, part.text(), part.text(), part);
            return;
        }
        Matcher alone = ALONE.matcher(part.value());
        open = DECISIONS.matcher(part.value()).matches()
                ? "DECIDED"
                : alone.matches() ? verb(alone.group("verb")) : null;
        openItem = part.item();
        if (part.kind() == Prose.Kind.PARAGRAPH || part.kind() == Prose.Kind.LIST_ITEM) {
            before = PROPOSED.matcher(part.value()).lookingAt() ? before : null;
            Breaks sentences = Breaks.of(part.value(), Breaks.STOPS, "[(");
            for (int from = 0; from < part.value().length(); ) {
                int to = sentences.after(from);
                Text sentence = part.text().sub(from, to).strip();
                sentence(sentence, part);
                before = PROPOSED.matcher(sentence.value()).lookingAt() ? before : sentence;
                from = Math.max(to, from + 1);
            }
        }
    }

    private void sentence(Text sentence, Prose part) {
        String value = sentence.value();
        Matcher coded = CODED.matcher(value);
        if (coded.lookingAt()) {
            int before = decisions.size();
            Text said = sentence.from(coded.end());
            unnumbered(said, part);
            if (decisions.size() == before) {
                add("DECISION", said, said, part);
            }
            return;
        }
        Matcher number = OWN_NUMBER.matcher(value);
        if (number.lookingAt()) {
            int before = decisions.size();
            Text said = sentence.from(number.end());
            unnumbered(said, part);
            if (decisions.size() == before && number.group("named") != null) {
                add("RESOLVED", said, sentence, part);
            }
            return;
        }
        unnumbered(sentence, part);
    }

    private void unnumbered(Text sentence, Prose part) {
        String value = sentence.value();
        if (voted(sentence, part)) {
            return;
        }
        Matcher label = LABEL.matcher(value);
        if (label.lookingAt()) {
            String verb = label.group("verb");
            loud += verb.equals(verb.toUpperCase(Locale.ROOT)) ? 1 : 0;
            labelled(label, sentence, part);
            return;
        }
        if (loud(sentence, sentence, part)) {
            return;
        }
        if (value.length() < 6 || (!mayDecide(value) && page.profile().verbs().said() == null)) {
            return;
        }
        inSmallLetters(sentence, part);
    }

    /** Whether verbs that stand out in some words of a sentence resolve. */
    private boolean loud(Text words, Text sentence, Prose part) {
        // Where all is in capitals, none stands out.
        boolean small = sentence.value().chars().anyMatch(Character::isLowerCase);
        List<LoudVerbs.Found> found = small ? LoudVerbs.all(words, page) : List.of();
        for (LoudVerbs.Found one : found) {
            boolean carried = before != null
                    && words.value().startsWith(CARRIED)
                    && one.verb().equals(CARRIED);
            add(one.verb(), carried ? Objects.requireNonNull(before) : one.text(), sentence, part);
            loud++;
        }
        return !found.isEmpty();
    }

    private void inSmallLetters(Text sentence, Prose part) {
        String value = sentence.value();
        Matcher we = WE.matcher(value);
        if (we.lookingAt()) {
            labelled(we, sentence, part);
            return;
        }
        Matcher it = IT_WAS.matcher(value);
        Matcher was = WAS.matcher(value);
        Matcher bare = BARE.matcher(value);
        Matcher end = AT_END.matcher(value);
        if (bare.matches()) {
            boolean carried = verb(bare.group("verb")).equals(CARRIED) && before != null;
            add(bare.group("verb"), carried ? Objects.requireNonNull(before) : sentence, sentence, part);
        } else if (end.matches()) {
            add(end.group("verb"), sentence, sentence, part);
        } else if (it.find()) {
            add(it.group("verb"), sentence.from(it.start("text")), sentence, part);
        } else if (was.matches() && !NO_SUBJECT.matcher(was.group("subject")).matches()) {
            int before = decisions.size();
            add(was.group("verb"), sentence, sentence, part);
            quiet.addAll(decisions.subList(before, decisions.size()));
        } else {
            byOwnVerb(sentence, part);
        }
    }

    /** Reads what became of a motion, which stands before it; whether it was that. */
    private boolean voted(Text sentence, Prose part) {
        Matcher behind = VOTED.matcher(sentence.value());
        boolean whole = MOVED.matcher(sentence.value()).lookingAt() && behind.find();
        Text motion = whole ? sentence.sub(0, behind.start()) : before;
        if (motion == null) {
            return false;
        }
        Matcher moved = MOVED.matcher(motion.value());
        Matcher outcome = OUTCOME.matcher(whole ? sentence.value().substring(behind.end()) : sentence.value());
        boolean votes = moved.lookingAt() && outcome.matches();
        if (votes) {
            add(outcome.group("verb"), motion.from(moved.end()), sentence, part);
        }
        return votes;
    }

    private void labelled(Matcher m, Text sentence, Prose part) {
        Text said = sentence.from(m.start("text"));
        // The label says less than the verb behind it, {@code Decision: APPROVED the budget}.
        if (verb(m.group("verb")).equals("DECIDED") && loud(said, sentence, part)) {
            return;
        }
        add(m.group("verb"), said, sentence, part);
    }

    private void byOwnVerb(Text sentence, Prose part) {
        Pattern said = page.profile().verbs().said();
        Matcher m = said == null ? null : said.matcher(sentence.value());
        if (m == null || !m.matches()) {
            return;
        }
        if (m.group("done") != null) {
            add(m.group("done"), sentence, sentence, part);
        } else {
            String verb = m.group("label") == null ? m.group("verb") : m.group("label");
            add(verb, sentence.from(m.start("text")), sentence, part);
        }
    }

    private static boolean mayDecide(String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return small.contains("ed")
                || small.contains("resolve")
                || small.contains("decision")
                || small.contains("resolution");
    }

    /** A decision, or what a list of them begins with. */
    private void add(String said, Text text, Text sentence, Prose part) {
        String verb = verb(said);
        boolean listed = sentence.value().endsWith(":");
        String words = TAIL.matcher(NUMBER.matcher(text.value().strip()).replaceFirst(""))
                .replaceFirst("");
        if (listed || sentence.value().endsWith(";") || (open != null && part.kind() == Prose.Kind.LIST_ITEM)) {
            open = verb;
            openItem = part.item();
        }
        if (!listed && !words.isEmpty()) {
            decisions.add(new Decision(true, verb, words, part.item(), page.stated(sentence)));
        }
    }

    private static String verb(String said) {
        String verb = said.toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "DECISION" -> "DECIDED";
            case "RESOLUTION", "RESOLVES" -> "RESOLVED";
            case "MOTION CARRIED" -> CARRIED;
            default -> verb;
        };
    }
}
