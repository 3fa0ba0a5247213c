package org.minutebook.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.AnomalyKind;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MentionKind;

/** Writes the agenda items of a meeting and notes, in the same stroke, each fact that they state. */
final class Scribe {
    private final String own;
    private final Habits habits;
    private final Terms terms;
    private final Set<String> spelled = new HashSet<>();

    private final List<List<Part>> bodies = new ArrayList<>();
    private List<Part> parts = new ArrayList<>();
    private @Nullable List<Part> talk;
    private int number;
    private int sub;
    private String label = "";

    final List<Gold.Item> items = new ArrayList<>();
    final List<Gold.Row> reviews = new ArrayList<>();
    final List<Gold.Raised> raised = new ArrayList<>();
    final List<Gold.Resolved> decisions = new ArrayList<>();
    final Set<Gold.Named> mentions = new LinkedHashSet<>();
    final Set<Gold.Linked> superseding = new LinkedHashSet<>();
    final Set<Gold.Linked> relating = new LinkedHashSet<>();
    final Set<Gold.Spelled> definitions = new LinkedHashSet<>();
    final List<Gold.Wrong> anomalies = new ArrayList<>();
    final Map<ActionId, Paper.Reopening> reopenings = new HashMap<>();

    Scribe(Sitting sitting, Habits habits, Terms terms) {
        this.own = sitting.id().toString();
        this.habits = habits;
        this.terms = terms;
    }

    /** Number of the item that is being written. */
    int itemNumber() {
        return number;
    }

    void item(String title) {
        number++;
        sub = 0;
        open(String.valueOf(number), title);
    }

    void subItem(String title) {
        sub++;
        open(number + "." + sub, title);
    }

    private void open(String newLabel, String title) {
        label = newLabel;
        parts = new ArrayList<>();
        String printed = print(title, null, true);
        items.add(new Gold.Item(label, printed));
        bodies.add(parts);
    }

    void subheading(String title) {
        parts.add(new Part.Subheading(print(title, null, false)));
    }

    /** A paragraph of these sentences. */
    void say(String... sentences) {
        parts.add(new Part.Paragraph(print(String.join(" ", sentences), null, true)));
    }

    void list(Part.Marker marker, List<String> entries) {
        parts.add(new Part.Listing(
                marker, entries.stream().map(entry -> print(entry, null, true)).toList()));
    }

    void resolve(String verb, String text) {
        String printed = print(text, null, true);
        decisions.add(new Gold.Resolved(verb, printed, label));
        parts.add(new Part.Resolution(habits.subject(), verb, printed));
    }

    /** Several resolutions as a list, verb and text of each. */
    void resolve(List<Part.Entry> entries) {
        List<Part.Entry> printed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Part.Entry entry = entries.get(i);
            String text = print(entry.text(), null, true).replaceFirst("\\.$", "");
            decisions.add(new Gold.Resolved(entry.verb(), text, label));
            String end = i == entries.size() - 1 ? "." : i == entries.size() - 2 ? "; and" : ";";
            printed.add(new Part.Entry(entry.verb(), text + end));
        }
        parts.add(new Part.Resolutions("The TGF", printed));
    }

    void raise(Task task) {
        String text = wording(task);
        raised.add(new Gold.Raised(task.id, task.owners, text, label));
        parts.add(new Part.Action(task.id.toString(), text));
    }

    /** The wording of an action, which may say what it replaces. */
    String wording(Task task) {
        task.replaces.forEach(older -> supersedes(task.id, older));
        return print(task.text, task.id, false);
    }

    /** Begins what is said under a row. */
    void beginTalk() {
        talk = new ArrayList<>();
    }

    void talk(ActionId subject, String... sentences) {
        talking().add(new Part.Paragraph(print(String.join(" ", sentences), subject, true)));
    }

    void talkList(ActionId subject, Part.Marker marker, List<String> entries) {
        talking()
                .add(new Part.Listing(
                        marker,
                        entries.stream()
                                .map(entry -> print(entry, subject, true))
                                .toList()));
    }

    void status(ActionId subject, String text) {
        talking().add(new Part.Status(print(text, subject, false)));
    }

    /** A footnote to what was said under a row. */
    void endNote(String text) {
        talking().add(new Part.Footnote("1", print(text, null, false)));
    }

    private List<Part> talking() {
        List<Part> current = talk;
        if (current == null) {
            throw new IllegalStateException("No row has been begun");
        }
        return current;
    }

    /** Ends what is said under a row. */
    List<Part> endTalk() {
        List<Part> said = talking();
        talk = null;
        return said;
    }

    void table(List<Part.Row> rows) {
        parts.add(new Part.Table(rows));
    }

    void supersedes(ActionId newer, ActionId older) {
        superseding.add(new Gold.Linked(LinkKind.SUPERSEDES, newer, older));
    }

    void wrong(AnomalyKind kind, ActionId id) {
        anomalies.add(new Gold.Wrong(kind, id));
    }

    List<Paper.Section> sections() {
        List<Paper.Section> sections = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            sections.add(new Paper.Section(items.get(i).number(), items.get(i).title(), bodies.get(i)));
        }
        return sections;
    }

    /** All links; actions of which one supersedes the other are not said to be related as well. */
    List<Gold.Linked> links() {
        List<Gold.Linked> links = new ArrayList<>(superseding);
        Set<Set<ActionId>> pairs = new HashSet<>();
        superseding.forEach(link -> pairs.add(Set.of(link.from(), link.to())));
        relating.stream()
                .filter(link -> !pairs.contains(Set.of(link.from(), link.to())))
                .forEach(links::add);
        return links;
    }

    /** The text as printed; what its marks name is noted. */
    String print(String text, @Nullable ActionId subject, boolean spell) {
        Matcher m = Mark.PATTERN.matcher(text);
        StringBuilder printed = new StringBuilder();
        while (m.find()) {
            String term = m.group("term");
            String word = term == null
                    ? named(m.group("kind"), m.group("id"), m.group("print"), subject)
                    : term(term, m.group("many") != null, spell);
            m.appendReplacement(printed, Matcher.quoteReplacement(word));
        }
        return m.appendTail(printed).toString();
    }

    private String term(String term, boolean many, boolean spell) {
        String s = many ? "s" : "";
        if (!spell || !spelled.add(term)) {
            return term + s;
        }
        String expansion = terms.expansion(term) + s;
        definitions.add(new Gold.Spelled(term + s, expansion));
        return expansion + " (" + term + s + ")";
    }

    private String named(String kind, String id, String printed, @Nullable ActionId subject) {
        MentionKind what = MentionKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
        boolean itself = id.equals(own) || (subject != null && id.equals(subject.toString()));
        if (!itself) {
            mentions.add(new Gold.Named(what, id, String.valueOf(number)));
        }
        if (what == MentionKind.ACTION && subject != null && !itself) {
            relating.add(new Gold.Linked(LinkKind.RELATES_TO, subject, ActionId.parse(id)));
        }
        return printed;
    }
}
