package org.minutebook.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Text;
import org.minutebook.model.Role;

/**
 * The words that a list of names begins with: {@code Present:}, {@code In attendance}, {@code Apologies for absence -}.
 *
 * @param names what follows on the same line, empty where the names are below
 */
record RollLabel(Role role, Text names) {
    private static final String WHO = "(?:(?:board|committee|council|group|core|voting|elected|other|full)\\s+)?"
            + "(?:members?|governors|trustees|directors|councillors|attendees|participants|those)";
    private static final Pattern LABEL = Pattern.compile("(?i)(?:"
            + "(?<present>(?:" + WHO + "\\s+)?(?:present|attending)|" + WHO
            + "|attendance|attendees|people present|there|roll call|who (?:was (?:there|present)|attended|came))"
            + "|(?<guests>in attendance|also (?:present|in attendance|attending|there|on the call|joining|joined)|by invitation|invited|(?:\\p{L}+ )?guests?|observers?|visitors?"
            + "|(?:officers?|staff|others?)(?: (?:present|in attendance))?)"
            + "|(?<apologies>(?:(?:sent|with|their) )?(?:apologies|regrets)(?: (?:for absence|received|from|given))*|absent|absences?|sorry(?: (?:they|who) could ?n[o’']t (?:come|make it|be there|attend))?|not present|unable to attend)"
            + "|(?<chair>(?:co-?)?chairs?(?:person|man|woman|people|men)?|in the chair|chaired by|facilitator|moderator|presiding)"
            + "|(?<secretary>minutes(?: taken)?(?: by)?|minute[- ]?taker|notes?(?: taken)?(?: by)?|note[- ]?taker|scribe|secretary|clerk"
            + "|recorder))\\s*(?:(?<sep>[:–—]|\\s-\\s|\\t|\\s{3,})\\s*(?<names>.*))?");
    private static final int LONGEST = 2_000;
    private static final Pattern COUNT = Pattern.compile("\\s*\\(\\d+\\)\\s*$");

    /** The label in a row's first cell, with the names in its second: there {@code Chair} needs no colon. */
    static Optional<RollLabel> of(Text label, Text names) {
        return label.isEmpty() || names.isEmpty() || label.value().endsWith(":")
                ? of(label)
                : of(Text.joined(List.of(label, Text.standingFor(":", label.start()), names)));
    }

    static Optional<RollLabel> of(Text line) {
        if (line.value().length() > LONGEST) {
            return Optional.empty();
        }
        String value = COUNT.matcher(line.value()).replaceFirst("");
        Matcher m = LABEL.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean alone = m.group("names") == null || m.group("names").isBlank();
        boolean one = m.group("chair") != null || m.group("secretary") != null;
        if (alone && one) {
            return Optional.empty();
        }
        Role role = m.group("apologies") != null
                ? Role.APOLOGY
                : m.group("guests") != null
                        ? Role.PARTICIPANT
                        : m.group("chair") != null
                                ? Role.CHAIR
                                : m.group("secretary") != null ? Role.SECRETARY : Role.MEMBER;
        return Optional.of(new RollLabel(
                role, alone ? line.sub(0, 0) : line.from(m.start("names")).strip()));
    }
}
