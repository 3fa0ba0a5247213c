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
    /** What stands between those and what they are to do is no longer. */
    private static final int LONGEST_TO = 40;

    private static final Pattern CLAUSE = Pattern.compile("\\s+(?:who|which|that|wishing|with)\\s.*");
    /** {@code The DCC, with support from SECAS,}: both are to act. */
    private static final Pattern WITH = Pattern.compile(
            ",\\s+(?:along |together )?with\\s+(?:(?:the )?(?:support|help|assistance|input) (?:from|of)\\s+)?(?=(?:the )?\\p{Lu})");

    private static final Pattern ARTICLE = Pattern.compile("^(?i)(?:all|any|the|each|an?)\\s+");
    private static final Pattern MEMBERS =
            Pattern.compile("(?i)\\s+(?:sub-?group )?(?:members?|representatives?|attendees)$");
    private static final Pattern AND = Pattern.compile("\\s*(?:,|&|/|\\band\\b)\\s*");

    private Owners() {}

    /** The names of those who are to act, articles and "members" left out; empty where the wording names none. */
    static List<String> of(String wording) {
        int end = end(wording);
        return end < 0 ? List.of() : named(wording.substring(0, end));
    }

    /** Those whom words name that say nothing else, likewise. */
    static List<String> named(String words) {
        List<String> owners = new ArrayList<>();
        String all = words.contains("with ") ? WITH.matcher(words).replaceFirst(" and ") : words;
        String who = mayHaveClause(all) ? CLAUSE.matcher(all).replaceFirst("") : all;
        for (String part : mayBeSeveral(who) ? AND.split(who, -1) : new String[] {who}) {
            String owner = part.strip();
            owner = mayHaveArticle(owner) ? ARTICLE.matcher(owner).replaceFirst("") : owner;
            owner = (mayBeMembers(owner) ? MEMBERS.matcher(owner).replaceFirst("") : owner).strip();
            if (!owner.isEmpty() && !owners.contains(owner)) {
                owners.add(owner);
            }
        }
        return owners;
    }

    /** Where the names of those who are to act end; below 0 where nobody is. */
    private static int end(String wording) {
        Matcher m = IS_TO.matcher(wording);
        m.region(Math.min(SHORTEST, wording.length()), Math.min(LONGEST + LONGEST_TO, wording.length()));
        return m.find() && m.start() <= LONGEST ? m.start() : -1;
    }

    private static boolean mayHaveClause(String who) {
        return who.contains("wh") || who.contains("that") || who.contains("wi");
    }

    private static boolean mayHaveArticle(String who) {
        return !who.isEmpty() && "atAeTE".indexOf(who.charAt(0)) >= 0;
    }

    private static boolean mayBeMembers(String who) {
        return !who.isEmpty() && "rsRSeE".indexOf(who.charAt(who.length() - 1)) >= 0;
    }

    private static boolean mayBeSeveral(String who) {
        return who.contains("and") || who.indexOf(',') >= 0 || who.indexOf('&') >= 0 || who.indexOf('/') >= 0;
    }
}
