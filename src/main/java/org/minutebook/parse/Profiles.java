package org.minutebook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.model.Classification;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The committees that are known, and which of them a document is of. */
final class Profiles {
    private static final List<String> KNOWN = List.of("opsg", "srf", "tgf");
    private static final Pattern CODE =
            Pattern.compile("\\b([A-Z]{2,8})\\\\?[ _]\\d{1,4}[a-z]{0,4}(?:/[A-Z]*\\d+)?\\b");

    private static final Pattern MODIFICATION = Pattern.compile("(?<kind>[A-Z]+)[\\s_-]?0*(?<number>\\d+[A-Z]?)");

    private static final int ENOUGH = 500;

    private final List<Profile> known = KNOWN.stream().map(Profiles::load).toList();
    private final Profile generic = load("generic");
    /** Made once, since they compile patterns. */
    private final Map<String, Ids> ids = known.stream().collect(Collectors.toMap(Profile::code, Ids::new));

    /** The profile of the committee whose ids and names the text has most of, else the generic one. */
    Profile of(String text) {
        Profile best = null;
        int most = 0;
        for (Profile profile : known) {
            int count = count(text, profile.code());
            if (count > most) {
                most = count;
                best = profile;
            }
        }
        return best == null ? generic.withCode(commonCode(text)) : best;
    }

    /** See {@link MinutesReader#modificationKeys}. */
    Set<String> modificationKeys(String id) {
        Matcher m = MODIFICATION.matcher(id.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            return Set.of();
        }
        return Stream.concat(known.stream(), Stream.of(generic))
                .map(Profile::modifications)
                .filter(kinds -> kinds.contains(m.group("kind")))
                .map(kinds -> kinds.getFirst() + m.group("number"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What recognises the ids of a committee. */
    Ids ids(Profile profile) {
        Ids made = ids.get(profile.code());
        return made == null ? new Ids(profile) : made;
    }

    /** How many ids begin with the code, as {@code OPSG_28}, {@code OPSG\\_28}, {@code OPSG 28/01}; enough is enough. */
    private static int count(String text, String code) {
        int count = 0;
        for (int at = text.indexOf(code); at >= 0 && count < ENOUGH; at = text.indexOf(code, at + 1)) {
            int end = at + code.length();
            end += text.startsWith("\\", end) ? 1 : 0;
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean spaced = text.startsWith("_", end) || text.startsWith(" ", end);
            boolean numbered = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            count += begins && spaced && numbered ? 1 : 0;
        }
        return count;
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
