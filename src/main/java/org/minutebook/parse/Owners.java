package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is to act, from the wording of an action: {@code SECAS and the DCC to confirm ...} names two. */
final class Owners {
    private static final Pattern IS_TO = Pattern.compile("\\s+(?:is |are )?to\\s+[a-z]");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 120;
    private static final Pattern CLAUSE = Pattern.compile("\\s+(?:who|which|that|wishing|with)\\s.*");
    private static final Pattern ARTICLE = Pattern.compile("^(?i)(?:all|any|the|each|an?)\\s+");
    private static final Pattern MEMBERS =
            Pattern.compile("(?i)\\s+(?:sub-?group )?(?:members?|representatives?|attendees)$");
    private static final Pattern AND = Pattern.compile("\\s*(?:,|&|/|\\band\\b)\\s*");

    private Owners() {}

    /** The names of those who are to act, articles and "members" left out; empty where the wording names none. */
    static List<String> of(String wording) {
        List<String> owners = new ArrayList<>();
        Matcher m = IS_TO.matcher(wording);
        if (wording.length() < SHORTEST || !m.find(SHORTEST) || m.start() > LONGEST) {
            return owners;
        }
        String who = CLAUSE.matcher(wording.substring(0, m.start())).replaceFirst("");
        for (String part : AND.split(who, -1)) {
            String owner = ARTICLE.matcher(part.strip()).replaceFirst("");
            owner = MEMBERS.matcher(owner).replaceFirst("").strip();
            if (!owner.isEmpty() && !owners.contains(owner)) {
                owners.add(owner);
            }
        }
        return owners;
    }
}
