package org.minutebook.parse;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.layout.Block.Row;
import org.minutebook.layout.Text;

/**
 * Which column of an actions table holds what. The header says it, {@code Action Ref | Action Description | Owner | Target
 * Closure Date | Status}; a table without one has the usual columns: id, wording, raised, last target, revised target,
 * owner.
 */
final class ActionColumns {
    /** What a column may hold; the order is the one in which headings claim it. */
    enum Field {
        REVISED(
                "(?:(?:revised|latest|new|current|updated|next)\\b(?!.*\\b(?:update|comment|status|state|progress|position|note|step|action|owner|lead)).*|target revised)"),
        RAISED("(?:date |meeting )?(?:raised|opened|created|agreed)(?: (?:on|at|date|in))?|(?:start|open) date"),
        LAST(
                "(?:(?:last|original|initial|first|previous) )?(?:target|due|completion|closure|deadline|required by|complete by|by when|when|end)\\b.*"),
        OWNER("(?:action |current )?(?:owners?|lead|who|assigned to|assignee|responsib.*|actionees?|on|party)"),
        STATUS("(?:action |current |latest )?(?:status|state|open ?/ ?closed|rag)"),
        UPDATE(
                "(?:latest |meeting |current |new )?(?:update|comment|progress|position|note|discussion|response|outcome|commentary).*|next steps?"),
        ID("(?:action )?(?:id|ref\\.?|reference|no\\.?|number|#)(?: (?:id|no\\.?|number))?"),
        WORDING(
                "(?:action |actions )?(?:descriptions?|details?|wording|text|required)|actions?|action point|tasks?|what(?: (?:is|has) to be done)?"),
        CLOSED("(?:date )?closed(?: date)?");

        private final Pattern heading;

        Field(String heading) {
            this.heading = Pattern.compile(heading);
        }
    }

    static final ActionColumns USUAL = new ActionColumns(
            Map.of(Field.ID, 0, Field.WORDING, 1, Field.RAISED, 2, Field.LAST, 3, Field.REVISED, 4, Field.OWNER, 5));

    private static final int LONGEST_HEADING = 40;

    /** The fewest other columns that tell a table of actions whose wording has a heading of its own. */
    private static final int FEWEST_OTHERS = 4;
    /** Of registers of other things, which have numbers, owners and dates too. */
    private static final Pattern OTHER_THINGS = Pattern.compile(
            ".*\\b(?:risks?|issues?|decisions?|modifications?|changes?|proposals?|titles?|names?|papers?|documents?|milestones?|releases?|topics?|incidents?|defects?)\\b.*");

    private final Map<Field, Integer> places;

    private ActionColumns(Map<Field, Integer> places) {
        this.places = new EnumMap<>(places);
    }

    /** The columns that a header names; empty where the row is not the header of an actions table. */
    static Optional<ActionColumns> of(Row header) {
        List<Text> cells = header.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).value().length() > LONGEST_HEADING) {
                return Optional.empty();
            }
        }
        String[] headings = new String[cells.size()];
        boolean named = false;
        boolean numbered = false;
        for (int i = 0; i < headings.length; i++) {
            headings[i] = plain(cells.get(i).value());
            named |= Field.WORDING.heading.matcher(headings[i]).matches();
            numbered |= Field.ID.heading.matcher(headings[i]).matches();
        }
        if (!named && !numbered) {
            // As in nearly all rows.
            return Optional.empty();
        }
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        boolean[] taken = new boolean[headings.length];
        for (Field field : Field.values()) {
            claim(field, headings, taken, places);
        }
        Integer wording = places.get(Field.WORDING);
        if (!places.containsKey(Field.ID) && wording != null) {
            idFromAction(headings, places, wording);
        }
        if (wording == null && places.size() >= FEWEST_OTHERS) {
            wordingFromRest(headings, taken, places);
        }
        boolean known = places.containsKey(Field.ID) && places.containsKey(Field.WORDING);
        return known && places.size() > 2 ? Optional.of(new ActionColumns(places)) : Optional.empty();
    }

    private static void claim(Field field, String[] headings, boolean[] taken, Map<Field, Integer> places) {
        for (int i = 0; i < headings.length; i++) {
            if (!taken[i] && field.heading.matcher(headings[i]).matches()) {
                taken[i] = true;
                places.put(field, i);
                return;
            }
        }
    }

    /** {@code Action | Description}, and an unnamed first column before {@code Action}: the id stands first. */
    private static void idFromAction(String[] headings, Map<Field, Integer> places, int wording) {
        int described = Arrays.asList(headings).indexOf("description");
        if (wording == 0 && described > 0) {
            places.put(Field.ID, 0);
            places.put(Field.WORDING, described);
        } else if (wording == 1 && headings[0].isEmpty()) {
            places.put(Field.ID, 0);
        }
    }

    /** {@code No. | What is to be done | Lead | Target}: the one column that the others leave, unless it is of other things. */
    private static void wordingFromRest(String[] headings, boolean[] taken, Map<Field, Integer> places) {
        int rest = -1;
        for (int i = 0; i < headings.length; i++) {
            if (!taken[i] && !headings[i].isEmpty()) {
                if (rest >= 0) {
                    return;
                }
                rest = i;
            }
        }
        if (rest >= 0 && !OTHER_THINGS.matcher(headings[rest]).matches()) {
            places.put(Field.WORDING, rest);
        }
    }

    private static String plain(String heading) {
        return Titles.clean(heading).toLowerCase(Locale.ROOT).replace("-", " ").strip();
    }

    /** These; the usual ones for a row that was put together in their order, as a day where the owner stands shows. */
    ActionColumns fitting(Row row) {
        boolean usual = row.cells().size() == USUAL.places.size()
                && isDay(cell(row, Field.OWNER))
                && !isDay(USUAL.cell(row, Field.OWNER));
        return usual ? USUAL : this;
    }

    private static boolean isDay(Text cell) {
        return !cell.isEmpty()
                && Character.isDigit(cell.value().charAt(0))
                && Dates.first(cell.value()).isPresent();
    }

    /** Whether the table has a column of its own for it. */
    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The cell of a row; an empty text where the row has none. */
    Text cell(Row row, Field field) {
        Integer place = places.get(field);
        return place != null && place < row.cells().size()
                ? row.cells().get(place)
                : row.cells().getLast().sub(0, 0);
    }
}
