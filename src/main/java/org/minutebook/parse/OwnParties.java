package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;

/**
 * Whom people represent at a body that no profile describes, as its own minutes tell: by who has to act, {@code Berth Holders
 * to say ...}, by what stands in brackets behind a name, and by words that stand for themselves or more than once where
 * labels do.
 */
final class OwnParties {
    private static final Pattern BRACKETS = Pattern.compile("\\p{Ll}\\s\\((\\p{Lu}[\\p{L} &-]{1,40})\\)");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}[\\p{L}&-]+(?: \\p{Lu}[\\p{L}&-]+){0,3}");
    /** {@code HARBSEC Alison Bell}: letters of a body before a name that is not all in capitals. */
    private static final Pattern LETTERS = Pattern.compile("(\\p{Lu}{3,12}) (?=\\p{Lu}[\\p{L}'’-]*\\p{Ll})\\p{Lu}.*");

    private static final Pattern TWO_AND_NAME = Pattern.compile("(\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+) (\\p{Lu}.*)");
    /** Those who do something, in the plural, and bodies: hardly anybody is called so. */
    private static final Pattern OF_MANY = Pattern.compile(
            ".* \\p{L}*(?:[aci]tors|aders|olders|pliers|wners|users|cils|ities|ists|tants|dents|[st]ions|tives)"
                    + "|.* (?:Trust|Office|Society|Association|Authority|Agency|Company|Club|Union|Federation|Department)");

    private static final int SHORTEST = 3;
    private static final int LONGEST_LINE = 100;

    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    /** Who acts, behind a blank, that may be people as well. */
    private final List<String> doubtful = new ArrayList<>();

    private OwnParties() {}

    /** @param front the blocks before the first item */
    static List<String> of(List<Block> front, List<Review> reviews, List<RaisedAction> raised) {
        OwnParties found = new OwnParties();
        found.owners(reviews, raised);
        boolean headed = false;
        for (Block block : front) {
            boolean head = AttendanceHead.of(block).isPresent();
            headed |= head;
            if (headed && !head) {
                block.texts().forEach(found::line);
            }
        }
        return List.copyOf(found.parties);
    }

    /** Who acts is a party where no person acts: what may be a name is one unless all such are plural. */
    private void owners(List<Review> reviews, List<RaisedAction> raised) {
        Set<String> owners = new LinkedHashSet<>();
        for (Review review : reviews) {
            if (review.owner() != null) {
                owners.add(review.owner());
            }
        }
        raised.forEach(action -> owners.addAll(action.owners()));
        List<String> names = owners.stream().filter(PersonName::is).toList();
        boolean plural = names.stream().allMatch(name -> name.endsWith("s"));
        for (String owner : owners) {
            if (WORDS.matcher(owner).matches() && (plural || !names.contains(owner))) {
                add(owner);
            } else if (names.contains(owner)) {
                doubtful.add(" " + owner);
            }
        }
    }

    private void line(Text text) {
        String line = text.value();
        if (line.length() > LONGEST_LINE) {
            return;
        }
        for (String owner : doubtful) {
            int name = line.length() - owner.length();
            if (name > 0 && line.endsWith(owner) && isNamed(line.substring(0, name))) {
                add(owner.strip());
            }
        }
        Matcher brackets = BRACKETS.matcher(line);
        while (brackets.find()) {
            add(brackets.group(1));
        }
        Matcher letters = LETTERS.matcher(line);
        if (letters.matches()) {
            add(letters.group(1));
        }
        if (WORDS.matcher(line).matches()
                && (line.indexOf(' ') < 0 || OF_MANY.matcher(line).matches() || !seen.add(line))) {
            add(line);
        }
        Matcher two = TWO_AND_NAME.matcher(line);
        if (two.matches()
                && PersonName.is(two.group(2))
                && (OF_MANY.matcher(two.group(1)).matches() || !seen.add(two.group(1)))) {
            add(two.group(1));
        }
    }

    /** Whether words are a name, with or without what is marked behind it: then no other name follows. */
    private static boolean isNamed(String words) {
        int bracket = words.indexOf(" (");
        return PersonName.is(bracket > 0 && words.endsWith(")") ? words.substring(0, bracket) : words);
    }

    private void add(String party) {
        if (party.length() >= SHORTEST && !Marks.isKnown(party)) {
            parties.add(party);
        }
    }
}
