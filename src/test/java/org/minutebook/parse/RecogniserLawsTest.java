package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.Attendance;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MentionKind;

/** Whatever can be printed of an id, a date or a name is read back, wherever in a sentence it stands. */
class RecogniserLawsTest {
    private static final Ids IDS = new Ids(Samples.profile("SRF_12"));
    private static final List<String> DAYS = List.of(
            "dd/MM/yyyy",
            "d/M/yyyy",
            "dd.MM.yyyy",
            "dd-MM-yyyy",
            "d MMMM yyyy",
            "EEEE d MMMM yyyy",
            "d MMM yyyy",
            "yyyy-MM-dd");

    @Provide
    Arbitrary<ActionId> action() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 199),
                        Arbitraries.of("", "x", "xx", "xxx", "b", "c"),
                        Arbitraries.of("", "CONF", "NF"),
                        Arbitraries.integers().between(1, 99))
                .as((meeting, suffix, prefix, number) ->
                        new ActionId(new MeetingId("SRF", meeting + suffix), prefix + "%02d".formatted(number)));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(0, 20_000)
                .map(days -> LocalDate.of(1995, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "", "see ", "(", "‘", "The MDS said that ", "agreed on 50% of it; ", "and, ", "as to ", "12 of them, ");
    }

    @Property
    void actionIsReadInEverySpelling(
            @ForAll("action") ActionId id,
            @ForAll("words") String before,
            @ForAll("words") String after,
            @ForAll("spelling") String spelling) {
        String printed = spelling.formatted(id.meeting().label(), id.number());
        String text = before + printed + (after.startsWith("(") ? " " : ", ") + after;

        assertThat(IDS.all(Text.of(text, 0, text.length()))).as(text).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(MentionKind.ACTION);
            assertThat(found.id()).isEqualTo(id.toString());
            assertThat(printed).endsWith(text.substring(found.start(), found.end()));
        });
    }

    @Provide
    Arbitrary<String> spelling() {
        return Arbitraries.of(
                "SRF %s/%s",
                "SRF_%s/%s",
                "SRF_ %s/%s",
                "SRF%s/%s",
                "SRF %s / %s",
                "Action %s/%s",
                "action: %s/%s",
                "Actions SRF 01/01 and %s/%s");
    }

    @Property
    void dateIsReadInEveryForm(
            @ForAll("day") LocalDate day,
            @ForAll("form") String form,
            @ForAll("words") String before,
            @ForAll("words") String after) {
        String printed = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);

        assertThat(Dates.all(before + printed + " " + after))
                .as(before + printed + " " + after)
                .anySatisfy(found -> {
                    assertThat(found.date()).isEqualTo(day);
                    assertThat(printed).endsWith((before + printed).substring(found.start()));
                });
        assertThat(Dates.first(printed)).contains(day);
    }

    @Provide
    Arbitrary<String> form() {
        return Arbitraries.of(DAYS);
    }

    @Property
    void whoIsPresentIsReadWithAllMarks(
            @ForAll("name") String name, @ForAll boolean part, @ForAll boolean remote, @ForAll boolean alternate) {
        String marks =
                (alternate ? " (Alternate)" : "") + (remote ? " (Teleconference)" : "") + (part ? " (Part)" : "");
        List<Attendance> found = Samples.read("""
                # Service Review Forum Meeting 14

                SRF_14_1107 - Final Minutes

                | Category | Service Review Forum Members |
                | --- | --- |
                | MDS | %s%s |

                ## 1. Previous Meeting Minutes

                The SRF NOTED the minutes.
                """.formatted(name, marks)).attendance();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(name);
            assertThat(one.representing()).isEqualTo("MDS");
            assertThat(List.of(one.part(), one.remote(), one.alternate())).isEqualTo(List.of(part, remote, alternate));
        });
    }

    @Provide
    Arbitrary<String> name() {
        Arbitrary<String> first =
                Arbitraries.of("Petra", "Zoë", "Ji-woo", "Łucja", "Ó", "A.", "Jean-Luc", "Anne Marie");
        Arbitrary<String> last = Arbitraries.of(
                "Lindqvist", "O’Brien", "D'Arcy", "van der Meer", "McAllister", "Ødegård", "Mac-Aulay", "Îles", "Ng");
        return Combinators.combine(first, last).as((one, other) -> one + " " + other);
    }
}
