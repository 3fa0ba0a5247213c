package org.minutebook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.layout.Block;
import org.minutebook.layout.IdForm;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;

/** The committees that are known, and which of them a document is of. */
final class Profiles {
    private static final String GENERIC = "generic";
    /** In an order that has each after the one that it extends. */
    private static final List<String> KNOWN = List.of(GENERIC, "opsg", "secp", "tabasc", "ssc", "tag", "srf", "tgf");

    private static final Map<String, Profile> BUILT_IN = builtIn();
    private static final Pattern CODE =
            Pattern.compile("\\b([A-Z]{2,8})\\\\?(?:_\\d{1,4}[a-z]{0,4}\\b|[ _]\\d{1,4}[a-z]{0,4}/[A-Z]*\\d+\\b)");

    /** With the day of a meeting behind its number, as minutes cite those of others too. */
    private static final Pattern DATED = Pattern.compile("\\b([A-Z]{2,8})\\\\?_\\d{1,4}[a-z]{0,4}_\\d{4}\\b");

    /** Where nothing stands between the code and the number of a meeting, or a dash. */
    private static final Pattern CLOSE = Pattern.compile("\\b([A-Z]{2,8})-?\\d{1,4}[a-z]{0,4}/[A-Z]*\\d{1,3}\\b");

    private static final Pattern MODIFICATION = Pattern.compile("(?<kind>[A-Z]+)[\\s_-]?0*(?<number>\\d+[A-Z]?)");

    private static final int ENOUGH = 500;
    /** So many ids of a committee leave no doubt whose the minutes are; fewer may be cited. */
    private static final int CLEAR = 5;
    /** So many times as many as of all others. */
    private static final int NEARLY_ALL = 3;

    /** With fewer, ids that are written otherwise may be the document's own. */
    private static final int FEW = 3;

    private static final int SHORT_ID = 10;

    private static final int LONGEST_CODE = 8;
    /** Any document may bring another code. */
    private static final int MOST_OTHERS = 100;
    /** A body's name stands in the first so many characters of its minutes. */
    private static final int HEAD = 1_500;

    private final List<Profile> known;
    private final Profile generic = Objects.requireNonNull(BUILT_IN.get(GENERIC));
    /** Made once, since they compile patterns. */
    private final Map<String, Ids> ids;
    /** Those of committees that are not known: minutes of one come one after the other. */
    private final Map<Choice, Ids> others = new ConcurrentHashMap<>();
    /** Whether a low line or a slash is in all ids of all committees, as where none has signs of its own. */
    private final boolean signed;
    /** Whether two capitals in succession are in all ids of all committees. */
    private final boolean capitals;
    /** Whether all committees write ids so that tables are read without knowing whose they are. */
    private final boolean usual;

    /** @param added those that are not built in; one that has the code of a built-in takes its place */
    Profiles(List<Profile> added) {
        Map<String, Profile> byCode = new LinkedHashMap<>();
        added.forEach(profile -> byCode.put(profile.code(), profile));
        BUILT_IN.values().stream()
                .filter(profile -> !profile.code().isEmpty())
                .forEach(profile -> byCode.putIfAbsent(profile.code(), profile));
        known = List.copyOf(byCode.values());
        ids = known.stream().collect(Collectors.toMap(Profile::code, Ids::new));
        signed = known.stream().map(Profile::ids).allMatch(IdShape::isSigned);
        capitals = known.stream().allMatch(Profile::beginsInCapitals);
        usual = known.stream().map(Profile::ids).allMatch(IdShape::isUsual);
    }

    private static Map<String, Profile> builtIn() {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        KNOWN.forEach(name -> load(name, profiles));
        return Collections.unmodifiableMap(profiles);
    }

    /**
     * A profile that somebody wrote.
     *
     * @throws IllegalArgumentException with a line for each thing that is wrong in it
     */
    static Profile read(String file, String yaml) {
        return ProfileFile.read(file, yaml, BUILT_IN, BUILT_IN.get(GENERIC));
    }

    /**
     * The profile that a document is read by.
     *
     * @param printsIds whether the document prints ids of the profile's committee; minutes without are read another way
     */
    record Choice(Profile profile, boolean printsIds) {}

    /**
     * The profile of the committee whose ids the blocks have most of, else of the one whose name stands over the text, else
     * the generic one.
     *
     * @param text of the document that the blocks are of
     */
    Choice of(List<Block> blocks, String text) {
        List<String> numbered = numbered(blocks);
        Optional<Counted> best = mostCounted(numbered);
        int most = best.map(Counted::count).orElse(0);
        if (best.isPresent() && most >= CLEAR) {
            return new Choice(best.get().profile, true);
        }
        Map<String, Integer> codes = codes(numbered, CODE);
        if (best.isEmpty() && codes.isEmpty()) {
            codes = codes(numbered, DATED);
        }
        String common = common(codes);
        int count = codes.getOrDefault(common, 0);
        if (Math.max(most, count) < FEW) {
            Map<String, Integer> close = codes(numbered, CLOSE);
            String closest = common(close);
            if (close.getOrDefault(closest, 0) >= FEW) {
                return new Choice(generic.withCode(closest).withIds(IdShape.CLOSE), true);
            }
        }
        if (best.isPresent() && most >= count) {
            return new Choice(best.get().profile, true);
        }
        return common.isEmpty() ? withoutIds(text) : new Choice(generic.withCode(common), true);
    }

    /** The most frequent; empty where there are none. */
    private static String common(Map<String, Integer> codes) {
        return codes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The committee that nearly all ids of a text are of, before it is known how the text is laid out; empty where none is. */
    Optional<Profile> clear(String text) {
        int[] counts = usual
                ? signed(text)
                : known.stream().mapToInt(profile -> count(text, profile)).toArray();
        int best = 0;
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
            all += counts[i];
        }
        boolean clear = counts[best] >= CLEAR && counts[best] >= NEARLY_ALL * (all - counts[best]);
        return clear ? Optional.of(known.get(best)) : Optional.empty();
    }

    /** How many ids a text has of each committee that is known, found by the sign that nearly all ids have. */
    private int[] signed(String text) {
        int[] counts = new int[known.size()];
        for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
            if (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                count(text, text.startsWith("\\", at - 1) ? at - 1 : at, counts);
            }
        }
        for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
            int number = at;
            while (number > 0 && at - number < SHORT_ID && Character.isLetterOrDigit(text.charAt(number - 1))) {
                number--;
            }
            if (number > 0 && text.charAt(number - 1) == ' ' && Character.isDigit(text.charAt(number))) {
                count(text, number - 1, counts);
            }
        }
        return counts;
    }

    /** Counts the committee whose code ends at a place, if it is known. */
    private void count(String text, int end, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            String code = known.get(i).code();
            int start = end - code.length();
            boolean is =
                    text.startsWith(code, start) && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
            counts[i] += is ? 1 : 0;
        }
    }

    /**
     * How the ids look by which the rows of its tables are known.
     *
     * @param clear the committee that nearly all ids of the text are of; else it is that whose ids it has most of
     */
    IdForm form(Optional<Profile> clear, String text) {
        if (clear.isEmpty() && usual) {
            return IdForm.USUAL;
        }
        return clear.or(() -> mostCounted(List.of(text)).map(Counted::profile))
                .map(profile -> profile.ids().form(profile.code()))
                .orElse(IdForm.USUAL);
    }

    private record Counted(Profile profile, int count) {}

    /** The committee whose ids texts have most of; empty where they have none of any that is known. */
    private Optional<Counted> mostCounted(List<String> texts) {
        Counted best = null;
        for (Profile profile : known) {
            int count = 0;
            for (int i = 0; i < texts.size() && count < ENOUGH; i++) {
                count += count(texts.get(i), profile);
            }
            if (count > (best == null ? 0 : best.count)) {
                best = new Counted(profile, count);
            }
        }
        return Optional.ofNullable(best);
    }

    /** What may have an id in it: most texts have none. */
    private List<String> numbered(List<Block> blocks) {
        List<String> numbered = new ArrayList<>();
        for (Block block : blocks) {
            for (Text text : block.texts()) {
                boolean sign = !signed || text.mayHave(Sign.LOW_LINE) || text.mayHave(Sign.SLASH);
                boolean begun = !capitals || text.mayHave(Sign.CAPITALS);
                if (text.mayHave(Sign.DIGIT) && sign && begun) {
                    numbered.add(text.value());
                }
            }
        }
        return numbered;
    }

    /** The profile for minutes that print no ids: by the name over them. */
    Choice withoutIds(String text) {
        return new Choice(named(text).orElse(generic), false);
    }

    /** The committee that has one of its names over the text. */
    private Optional<Profile> named(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()))
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(profile ->
                        profile.names().stream().anyMatch(name -> head.contains(name.toLowerCase(Locale.ROOT))))
                .findFirst();
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
    Ids ids(Choice choice) {
        Ids made = choice.printsIds() ? ids.get(choice.profile().code()) : null;
        if (made != null) {
            return made;
        }
        if (others.size() >= MOST_OTHERS) {
            others.clear();
        }
        return others.computeIfAbsent(
                choice,
                other -> new Ids(
                        other.printsIds() ? other.profile() : other.profile().withCode("")));
    }

    /** How many ids begin with the code, as {@code OPSG_28}, {@code OPSG\\_28}, {@code OPSG 28/01}. */
    private static int count(String text, Profile profile) {
        String code = profile.code();
        IdShape shape = profile.ids();
        int count = 0;
        for (int at = text.indexOf(code); at >= 0 && count < ENOUGH; at = text.indexOf(code, at + 1)) {
            int end = at + code.length();
            end += text.startsWith("\\", end) ? 1 : 0;
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            count += begins && isJoined(text, end, shape) ? 1 : 0;
        }
        return count;
    }

    /** Whether a number is joined to a code as in the committee's ids; by a blank to an action's only, {@code OPSG 28/01}. */
    private static boolean isJoined(String text, int from, IdShape shape) {
        for (String join : shape.joins()) {
            int number = from + join.length();
            if (text.startsWith(join, from)
                    && number < text.length()
                    && Character.isDigit(text.charAt(number))
                    && (!join.isBlank() || slashed(text, number, shape))) {
                return true;
            }
        }
        return false;
    }

    private static boolean slashed(String text, int from, IdShape shape) {
        int to = Math.min(text.length(), from + SHORT_ID);
        for (String slash : shape.slashes()) {
            if (text.indexOf(slash, from, to) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Integer> codes(List<String> texts, Pattern id) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> codes(text, id, counts));
        return counts;
    }

    private static void codes(String text, Pattern id, Map<String, Integer> counts) {
        Matcher m = id.matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            if (isCapital(text, at)
                    && mayBeCode(text, at)
                    && m.region(at, text.length()).lookingAt()) {
                counts.merge(m.group(1), 1, Integer::sum);
                at = m.end() - 1;
            }
        }
    }

    /** Whether a word in capitals and a number begin here: few words do, and the pattern need not be tried at the others. */
    private static boolean mayBeCode(String text, int at) {
        int end = at;
        while (isCapital(text, end) && end - at < LONGEST_CODE) {
            end++;
        }
        int join = text.startsWith("\\", end) ? end + 1 : end;
        int number = join < text.length() && "_ -".indexOf(text.charAt(join)) >= 0 ? join + 1 : join;
        return end - at > 1
                && number < text.length()
                && Character.isDigit(text.charAt(number))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isCapital(String text, int at) {
        return at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    /** The profile in a file that the jar brings, or one that it extends. */
    private static void load(String name, Map<String, Profile> profiles) {
        String resource = "/committees/" + name + ".yaml";
        try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The committee profile " + resource + " is missing from the jar");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            profiles.put(name, ProfileFile.read(resource, yaml, profiles, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
