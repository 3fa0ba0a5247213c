package org.minutebook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.model.Classification;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The committees that are known, and which of them a document is of. */
final class Profiles {
    private static final List<String> KNOWN = List.of("opsg", "srf", "tgf");
    private static final Pattern CODE =
            Pattern.compile("\\b([A-Z]{2,8})\\\\?[ _]\\d{1,3}[a-z]{0,4}(?:/[A-Z]*\\d+)?\\b");

    private final List<Profile> known = KNOWN.stream().map(Profiles::load).toList();
    private final Profile generic = load("generic");

    /** The profile of the committee whose ids and names the text has most of, else the generic one. */
    Profile of(String text) {
        return known.stream()
                .filter(profile -> count(text, profile) > 0)
                .max(Comparator.comparingLong(profile -> count(text, profile)))
                .orElseGet(() -> generic.withCode(commonCode(text)));
    }

    private static long count(String text, Profile profile) {
        return Pattern.compile("\\b" + Pattern.quote(profile.code()) + "\\\\?[ _]\\d")
                .matcher(text)
                .results()
                .limit(500)
                .count();
    }

    private static String commonCode(String text) {
        Matcher m = CODE.matcher(text);
        Map<String, Integer> counts = new java.util.HashMap<>();
        while (m.find()) {
            counts.merge(m.group(1), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Profile load(String name) {
        String resource = "/committees/" + name + ".yaml";
        try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The committee profile " + resource + " is missing from the jar");
            }
            Object yaml = new Load(LoadSettings.builder().setLabel(resource).build()).loadFromInputStream(in);
            return profile(resource, (Map<?, ?>) yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile profile(String resource, Map<?, ?> yaml) {
        return new Profile(
                String.valueOf(yaml.get("code")),
                strings(resource, yaml, "names"),
                strings(resource, yaml, "parties"),
                Set.copyOf(strings(resource, yaml, "single")),
                strings(resource, yaml, "bodies"),
                strings(resource, yaml, "modifications"),
                Classification.valueOf(
                        String.valueOf(yaml.get("classification")).toUpperCase(Locale.ROOT)));
    }

    private static List<String> strings(String resource, Map<?, ?> yaml, String key) {
        if (yaml.get(key) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException(resource + " needs a list named " + key);
    }
}
