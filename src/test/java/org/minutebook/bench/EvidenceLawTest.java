package org.minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Look;
import org.minutebook.model.ActionId;
import org.minutebook.model.Evidence;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Minutes;
import org.minutebook.source.DocumentText;

/** For every fact the text between its offsets contains what was read, and not the whole page with it. */
class EvidenceLawTest {
    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    /** Characters; a row with its dates and labels, or an id in its sentence. */
    private static final int SURROUNDINGS = 600;

    /** A fact, the words that it was read from, and where they should stand. */
    private record Said(String fact, List<String> words, Evidence place) {}

    @Provide
    Arbitrary<Printed> printed() {
        return Printed.inAnyLook();
    }

    @Property
    void textBetweenTheOffsetsContainsWhatWasRead(@ForAll("printed") Printed printed) {
        Reader.Read read = printed.read();
        List<Said> facts = facts(read.minutes(), printed.look());

        assertThat(facts).isNotEmpty();
        assertThat(facts.stream().flatMap(said -> faults(read.text(), said)).toList())
                .as(printed.toString())
                .isEmpty();
    }

    private static Stream<String> faults(DocumentText text, Said said) {
        Evidence place = said.place();
        String there = text.text().substring(place.start(), place.end());
        List<String> faults = new ArrayList<>();
        if (!place.document().equals(text.id()) || !there.equals(place.quote())) {
            faults.add("%s quotes '%s' where '%s' stands".formatted(said.fact(), place.quote(), there));
        }
        for (String words : said.words()) {
            if (!isIn(place.quote(), words) || place.quote().length() > 3 * words.length() + SURROUNDINGS) {
                faults.add("%s: '%s' is not in '%s'".formatted(said.fact(), words, place.quote()));
            }
        }
        return faults.stream();
    }

    private static List<Said> facts(Minutes minutes, Look look) {
        List<Said> facts = new ArrayList<>();
        minutes.attendance()
                .forEach(one -> facts.add(new Said(
                        one.toString(), List.of(one.name()), one.source().evidence())));
        // Titles are mended after a scan, so that they no longer say what the page does.
        minutes.items().stream()
                .filter(_ -> look != Look.OCR)
                .forEach(item -> facts.add(new Said(
                        item.toString(),
                        List.of(item.number() + item.title()),
                        item.source().evidence())));
        minutes.reviews()
                .forEach(row -> facts.add(new Said(
                        row.id().toString(),
                        said(
                                number(row.id()),
                                row.text(),
                                row.owner(),
                                cell(row.raised()),
                                cell(row.closed()),
                                cell(row.reopened()),
                                cell(row.lastTarget()),
                                cell(row.revisedTarget())),
                        row.source().evidence())));
        minutes.raised()
                .forEach(action -> facts.add(new Said(
                        action.toString(),
                        List.of(number(action.id()) + action.text()),
                        action.source().evidence())));
        minutes.decisions()
                .forEach(decision -> facts.add(new Said(
                        decision.toString(),
                        List.of(decision.verb() + decision.text()),
                        decision.source().evidence())));
        minutes.mentions()
                .forEach(named -> facts.add(new Said(
                        named.toString(),
                        List.of(named.id().replaceFirst("^TGF[ _]", "")),
                        named.source().evidence())));
        minutes.links()
                .forEach(link -> facts.add(new Said(
                        link.toString(),
                        List.of(link.kind() == LinkKind.SUPERSEDES ? link.said() : number(link.to())),
                        link.source().evidence())));
        minutes.definitions()
                .forEach(spelled -> facts.add(new Said(
                        spelled.toString(),
                        List.of(spelled.term(), spelled.expansion()),
                        spelled.source().evidence())));
        minutes.passages()
                .forEach(passage -> facts.add(new Said(passage.text(), List.of(passage.text()), passage.evidence())));
        return facts;
    }

    private static List<String> said(@Nullable String... words) {
        return Stream.of(words)
                .<String>mapMulti((word, out) -> {
                    if (word != null) {
                        out.accept(word);
                    }
                })
                .toList();
    }

    private static @Nullable String cell(@Nullable LocalDate date) {
        return date == null ? null : CELL.format(date);
    }

    private static String number(ActionId id) {
        return id.meeting().label() + "/" + id.number();
    }

    /** Whether the letters and digits of the words stand in the quote in their order, whatever stands between them. */
    private static boolean isIn(String quote, String words) {
        String where = folded(quote);
        int at = 0;
        for (char c : folded(words).toCharArray()) {
            at = where.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** Letters and digits, with those that scans take for each other as one. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replace('i', '1')
                .replace('l', '1')
                .replace('o', '0');
    }
}
