package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.Role;

/**
 * A table of who was there, by its header: {@code Name | Role | Attendance}, {@code Governor | Category | Present | Apologies}
 * with a tick in one of the last two, or lists beside each other, {@code Present | Apologies}.
 *
 * @param heads the header's cells in small letters
 * @param lists the label of the list that a column is, empty for all others; no entries where columns are none
 * @param places where the header's cells begin, in characters from the first
 */
record RollTable(List<String> heads, List<Optional<Role>> lists, List<Integer> places) {
    private static final Pattern HEADS = Pattern.compile(
            "(?i)names?|attendees?|present\\??|members?|governors?|trustees?|councillors?|delegates?|apologies|initials?|role|position|title|job|organi[sz]ation|company|department|team|representing|attend(?:ed|ance)\\??|status|capacity|body|category");
    private static final Pattern NAMES =
            Pattern.compile("(?:names?|governors?|trustees?|councillors?|delegates?|attendees?)\\b.*");
    private static final Pattern PARTS = Pattern.compile("(?:role|position|title|job|capacity).*");
    private static final Pattern BODIES =
            Pattern.compile("(?:org|company|representing|from|team|department|body|category).*");
    private static final Pattern AWAY = Pattern.compile("(?:apologies|apols?|absent|regrets|not present)\\b.*");
    private static final Pattern NO_SHOW = Pattern.compile("(?i)(?:apolog|absent|no?\\b|a$|regret|sent ap).*");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");
    private static final Pattern HERE =
            Pattern.compile("(?i)(?:y|yes|p|present|✓|✔|x|in person|attended|remote|teams|online).*");

    /** @param role null where the row tells none and the one of the list counts */
    record Found(RollEntry entry, @Nullable Role role) {}

    RollTable {
        heads = List.copyOf(heads);
        lists = List.copyOf(lists);
        places = List.copyOf(places);
    }

    static boolean isHeader(List<Text> cells) {
        List<Boolean> heads = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> HEADS.matcher(cell.value()).matches())
                .toList();
        return Collections.frequency(heads, true) >= 2 && heads.getFirst();
    }

    static RollTable headedBy(List<Text> cells) {
        List<Optional<Role>> labels = cells.stream()
                .map(cell -> RollLabel.of(cell).map(RollLabel::role))
                .toList();
        boolean lists = labels.stream().flatMap(Optional::stream).distinct().count() > 1
                && labels.getFirst().isPresent()
                && cells.stream().noneMatch(cell -> NAMES.matcher(small(cell)).matches())
                && cells.stream()
                        .allMatch(cell -> cell.isEmpty() || RollLabel.of(cell).isPresent());
        return new RollTable(cells.stream().map(RollTable::small).toList(), lists ? labels : List.of(), places(cells));
    }

    private static List<Integer> places(List<Text> cells) {
        int first = cells.getFirst().isEmpty() ? 0 : cells.getFirst().start();
        return cells.stream()
                .map(cell -> cell.isEmpty() ? 0 : cell.start() - first)
                .toList();
    }

    /** The cells of a line that blanks keep apart, each in the column whose heading it stands nearest to. */
    List<Text> aligned(List<Text> line) {
        if (line.size() >= heads.size() || line.size() < 2) {
            return line;
        }
        List<Integer> found = places(line);
        List<Text> cells = new ArrayList<>(
                Collections.nCopies(heads.size(), line.getFirst().sub(0, 0)));
        int column = -1;
        for (int i = 0; i < line.size(); i++) {
            int last = heads.size() - (line.size() - i);
            int best = column + 1;
            for (int at = best + 1; at <= last; at++) {
                boolean nearer = Math.abs(places.get(at) - found.get(i)) < Math.abs(places.get(best) - found.get(i));
                best = nearer ? at : best;
            }
            column = best;
            cells.set(column, line.get(i));
        }
        return cells;
    }

    private static String small(Text cell) {
        return cell.value().toLowerCase(Locale.ROOT);
    }

    /** Those whom a row names. */
    List<Found> row(List<Text> cells) {
        return isOfLists(cells) ? listed(cells) : tabled(cells);
    }

    /** Whether names stand below more than one label, and no ticks. */
    private boolean isOfLists(List<Text> cells) {
        for (int i = 1; i < Math.min(cells.size(), lists.size()); i++) {
            if (lists.get(i).isPresent() && !cells.get(i).isEmpty()) {
                return !RollEntry.all(cells.get(i)).isEmpty()
                        && !isTick(cells.get(i).value());
            }
        }
        return !lists.isEmpty();
    }

    private static boolean isTick(String cell) {
        return HERE.matcher(cell).matches() && cell.length() <= 3;
    }

    /** Each name with what stands behind it before the next list begins. */
    private List<Found> listed(List<Text> cells) {
        List<Found> found = new ArrayList<>();
        Role role = null;
        for (int i = 0; i < cells.size(); i++) {
            boolean begins = i < lists.size() && lists.get(i).isPresent();
            if (begins) {
                role = lists.get(i).get();
                for (RollEntry entry : RollEntry.all(cells.get(i))) {
                    found.add(new Found(entry, role));
                }
            } else if (!found.isEmpty()
                    && found.getLast().role() == role
                    && !cells.get(i).isEmpty()) {
                Found last = found.removeLast();
                found.add(new Found(last.entry().with(cells.get(i).value(), null), role));
            }
        }
        return found;
    }

    private List<Found> tabled(List<Text> cells) {
        Text name = null;
        String part = null;
        String sent = null;
        String initials = "";
        String there = "";
        boolean away = false;
        int names = nameColumn();
        for (int i = 0; i < Math.min(cells.size(), heads.size()); i++) {
            String head = heads.get(i);
            String value = cells.get(i).value();
            if (i == names) {
                name = cells.get(i);
            } else if (PARTS.matcher(head).matches()) {
                away |= AWAY.matcher(value.toLowerCase(Locale.ROOT)).matches();
                part = value.isEmpty() ? null : value;
            } else if (head.startsWith("initial")) {
                initials = value;
            } else if (BODIES.matcher(head).matches()) {
                sent = value.isEmpty() ? null : value;
            } else if (AWAY.matcher(head).matches()) {
                away |= isTick(value) || NO_SHOW.matcher(value).matches();
            } else {
                there = there + ";" + value;
                away |= NO_SHOW.matcher(value).matches() && !HERE.matcher(value).matches();
            }
        }
        if (name == null || name.isEmpty()) {
            return List.of();
        }
        String said = sent == null ? part : sent;
        String extra =
                (part == null ? "" : part.replace(';', ',').replace('(', ',').replace(")", ""))
                        + ";" + (part == null ? "" : String.join(";", bracketed(part))) + ";" + initials
                        + there.replace("(", ";").replace(")", "");
        boolean sorry = away;
        return RollEntry.all(name).stream()
                .map(entry -> new Found(entry.with(extra, said), sorry ? Role.APOLOGY : null))
                .toList();
    }

    /** What stands in brackets. */
    private static List<String> bracketed(String words) {
        return BRACKETS.matcher(words).results().map(found -> found.group(1)).toList();
    }

    /** The column of names: the one that says so, else the first. */
    private int nameColumn() {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).startsWith("name")) {
                return i;
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            if (NAMES.matcher(heads.get(i)).matches()) {
                return i;
            }
        }
        return 0;
    }
}
