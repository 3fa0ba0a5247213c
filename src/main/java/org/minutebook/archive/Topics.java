package org.minutebook.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.graph.Abbreviation;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.TopicSummary;

/** Topics under all their names: an abbreviation and what it stands for name the same topic. */
final class Topics {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&]+");

    private final Stores stores;

    Topics(Stores stores) {
        this.stores = stores;
    }

    /** By name, with every alias. */
    List<TopicSummary> all() {
        MeetingGraph graph = stores.graph();
        List<Abbreviation> abbreviations = graph.abbreviations();
        return graph.topics().stream()
                .map(topic -> withAliases(topic, abbreviations))
                .toList();
    }

    /** The topic that has this name, slug or alias. */
    Optional<TopicSummary> find(String name) {
        String slug = Slug.of(name);
        List<TopicSummary> topics = all();
        return topics.stream()
                .filter(topic -> topic.topic().equals(slug))
                .findFirst()
                .or(() -> topics.stream()
                        .filter(topic -> topic.aliases().stream()
                                .anyMatch(alias -> Slug.of(alias).equals(slug)))
                        .findFirst());
    }

    private static TopicSummary withAliases(TopicSummary topic, List<Abbreviation> abbreviations) {
        Set<String> aliases = new LinkedHashSet<>(topic.aliases());
        List<String> names = new ArrayList<>(topic.aliases());
        names.add(topic.name());
        for (String name : names) {
            for (Abbreviation abbreviation : abbreviations) {
                aliases.addAll(spelledOut(name, abbreviation));
                aliases.addAll(shortened(name, abbreviation));
            }
        }
        aliases.removeIf(alias -> alias.equalsIgnoreCase(topic.name()));
        return new TopicSummary(
                topic.topic(), topic.name(), List.copyOf(aliases), topic.meetings(), topic.first(), topic.last());
    }

    private static List<String> spelledOut(String name, Abbreviation abbreviation) {
        Matcher m = WORD.matcher(name);
        while (m.find()) {
            if (m.group().equals(abbreviation.term())) {
                return List.of(name.substring(0, m.start()) + abbreviation.expansion() + name.substring(m.end()));
            }
        }
        return List.of();
    }

    private static List<String> shortened(String name, Abbreviation abbreviation) {
        int at = name.toLowerCase(Locale.ROOT).indexOf(abbreviation.expansion().toLowerCase(Locale.ROOT));
        if (at < 0) {
            return List.of();
        }
        String after = name.substring(at + abbreviation.expansion().length());
        boolean wholeWords = (at == 0 || !Character.isLetter(name.charAt(at - 1)))
                && (after.isEmpty() || !Character.isLetter(after.charAt(0)));
        return wholeWords ? List.of(name.substring(0, at) + abbreviation.term() + after) : List.of();
    }
}
