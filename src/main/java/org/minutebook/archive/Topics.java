package org.minutebook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.model.Slug;
import org.minutebook.model.TopicName;
import org.minutebook.model.answer.TopicEntry.Joined;
import org.minutebook.model.answer.TopicSummary;

/**
 * Topics under all their names. Headings that differ only in an abbreviation and what it stands for, such as "CH
 * Exceptions" and "Communications Hub exceptions", are one topic; so are those that somebody said to be one.
 */
final class Topics {
    private final Stores stores;

    Topics(Stores stores) {
        this.stores = stores;
    }

    /**
     * A topic.
     *
     * @param summary under the name that most meetings gave it
     * @param slugs the topics of the graph that it joins
     * @param named those of them that somebody said to be this one
     */
    record Topic(TopicSummary summary, List<String> slugs, Set<String> named) {
        Topic {
            slugs = List.copyOf(slugs);
            named = Set.copyOf(named);
        }

        /** Why items under one of its topics are about this one. */
        Joined joined(String slug) {
            if (slug.equals(summary.topic())) {
                return Joined.HEADING;
            }
            return named.contains(slug) ? Joined.NAMED : Joined.ABBREVIATION;
        }

        boolean isNamed(String slug) {
            return slugs.contains(slug)
                    || summary.aliases().stream()
                            .anyMatch(alias -> Slug.of(alias).equals(slug));
        }
    }

    /** By name. */
    List<TopicSummary> all() {
        return topics().stream().map(Topic::summary).toList();
    }

    /** Those that meetings held by a day were about. */
    List<TopicSummary> all(LocalDate asOf) {
        return topics(stores.graph().topics(asOf)).stream().map(Topic::summary).toList();
    }

    /** The topic that has this name, slug or alias. */
    Optional<Topic> find(String name) {
        String slug = Slug.of(name);
        List<Topic> topics = topics();
        return Stream.concat(
                        topics.stream().filter(topic -> topic.summary().topic().equals(slug)),
                        topics.stream().filter(topic -> topic.isNamed(slug)))
                .findFirst();
    }

    /** By the slugs that the graph has for them. */
    Map<String, TopicSummary> bySlug() {
        Map<String, TopicSummary> bySlug = new HashMap<>();
        topics().forEach(topic -> topic.slugs().forEach(slug -> bySlug.put(slug, topic.summary())));
        return bySlug;
    }

    private List<Topic> topics() {
        return topics(stores.graph().topics());
    }

    private List<Topic> topics(List<TopicSummary> headings) {
        Abbreviations abbreviations = new Abbreviations(stores.graph().abbreviations());
        TopicNames.Named names = stores.topicNames()
                .now(heading ->
                        Slug.of(abbreviations.spelledOut(TopicName.of(heading).name())));
        Map<String, List<TopicSummary>> byKey = new TreeMap<>();
        for (TopicSummary topic : headings) {
            byKey.computeIfAbsent(names.key(topic.name()), _ -> new ArrayList<>())
                    .add(topic);
        }
        return byKey.values().stream()
                .map(same -> joined(same, abbreviations, names))
                .sorted(Comparator.comparing(topic -> topic.summary().topic()))
                .toList();
    }

    private static Topic joined(List<TopicSummary> same, Abbreviations abbreviations, TopicNames.Named names) {
        TopicSummary main = same.stream()
                .max(Comparator.comparingInt(TopicSummary::meetings).thenComparing(TopicSummary::topic))
                .orElseThrow();
        String name = names.of(main.name()).orElse(main.name());
        String slug = name.equals(main.name()) ? main.topic() : Slug.of(name);
        Set<String> aliases = new LinkedHashSet<>();
        for (TopicSummary topic : same) {
            aliases.add(topic.name());
            aliases.addAll(topic.aliases());
        }
        List.copyOf(aliases).forEach(alias -> aliases.addAll(abbreviations.otherSpellings(alias)));
        aliases.removeIf(alias -> Slug.of(alias).equals(slug));
        TopicSummary summary = new TopicSummary(
                slug,
                name,
                List.copyOf(aliases),
                same.stream().mapToInt(TopicSummary::meetings).sum(),
                days(same.stream().map(TopicSummary::first)).findFirst().orElse(null),
                days(same.stream().map(TopicSummary::last))
                        .reduce((_, later) -> later)
                        .orElse(null));
        Set<String> named = same.stream()
                .filter(topic -> names.of(topic.name()).isPresent())
                .map(TopicSummary::topic)
                .collect(Collectors.toSet());
        return new Topic(summary, same.stream().map(TopicSummary::topic).toList(), named);
    }

    private static Stream<LocalDate> days(Stream<? extends LocalDate> days) {
        return days.filter(Objects::nonNull).<LocalDate>map(day -> day).sorted();
    }
}
