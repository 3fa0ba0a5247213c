package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    /** What is typed, how it is understood, and words of the note on it, if any. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', nullValues = "-", textBlock = """
                    ``                             ¦ ``                                     ¦ -
                    ch exceptions                  ¦ +ch +exceptions                        ¦ -
                    CH AND exceptions              ¦ +CH +exceptions                        ¦ -
                    +ch +(a | b)                   ¦ +ch +(a | b)                           ¦ -
                    chatty meters OR devices       ¦ (+chatty +meters) | devices            ¦ -
                    a | b | c                      ¦ a | b | c                              ¦ -
                    meters -chatty                 ¦ +meters -chatty                        ¦ -
                    meters NOT chatty              ¦ +meters -chatty                        ¦ -
                    -chatty                        ¦ -chatty                                ¦ -
                    -(a b)                         ¦ -(+a +b)                               ¦ -
                    - chatty - meters              ¦ +chatty +meters                        ¦ -
                    follow-up visit                ¦ +follow-up +visit                      ¦ -
                    "no reported figure"           ¦ "no reported figure"                   ¦ -
                    “no reported figure”           ¦ "no reported figure"                   ¦ -
                    "hub  exceptions"~5            ¦ "hub exceptions"~5                     ¦ -
                    "hub exceptions"~9999          ¦ "hub exceptions"~100                   ¦ -
                    "hub exceptions                ¦ +hub +exceptions                       ¦ never closed
                    firm*                          ¦ firm*                                  ¦ -
                    firm**,                        ¦ firm*                                  ¦ -
                    itrn~                          ¦ itrn~                                  ¦ -
                    itrn~1                         ¦ itrn~1                                 ¦ -
                    (a b c)~2                      ¦ (a | b | c)~2                          ¦ -
                    (a b c)~3                      ¦ +a +b +c                               ¦ -
                    ((a b) c                       ¦ +a +b +c                               ¦ never closed
                    a) b                           ¦ +a +b                                  ¦ never opened
                    a OR                           ¦ a                                      ¦ -
                    OR                             ¦ ""                                     ¦ no words
                    ???                            ¦ ""                                     ¦ no words
                    or, and                        ¦ +or +and                               ¦ -
                    "" exceptions                  ¦ exceptions                             ¦ -
                    owner:DCC                      ¦ owner:DCC                              ¦ -
                    Owners:DCC exceptions          ¦ +owner:DCC +exceptions                 ¦ -
                    -owner:DCC                     ¦ -owner:DCC                             ¦ -
                    topic:"CH Exceptions"          ¦ topic:"CH Exceptions"                  ¦ -
                    organization:"Lowland Water"   ¦ organisation:"Lowland Water"           ¦ -
                    status:Live                    ¦ status:Live                            ¦ -
                    status:asleep                  ¦ status:asleep                          ¦ one of open, closed
                    owner:                         ¦ owner                                  ¦ has no value
                    wombat:3                       ¦ wombat:3                               ¦ no field 'wombat'
                    at 10:30                       ¦ +at +10:30                             ¦ -
                    meeting:OPSG 28 meters         ¦ +meeting:"OPSG 28" +meters             ¦ -
                    meeting:OPSG +28               ¦ +meeting:OPSG +28                      ¦ -
                    before:2020-02                 ¦ before:2020-02                         ¦ -
                    after:2019/5/1 on:2020         ¦ +after:2019-05-01 +on:2020             ¦ -
                    on:2020-01..2020-03            ¦ on:2020-01..2020-03                    ¦ -
                    before:soon                    ¦ before:soon                            ¦ takes a day
                    on:2020-02-30                  ¦ on:2020-02-30                          ¦ takes a day
                    OPSG_28/01 mp 122              ¦ +OPSG_28/01 +mp +122                   ¦ -
                    """)
    void understands(String typed, String printed, String note) {
        Query.Parsed parsed = Query.parse(typed);
        assertThat(parsed.query().print()).isEqualTo(printed);
        if (note == null) {
            assertThat(parsed.notes()).isEmpty();
        } else {
            assertThat(parsed.notes()).singleElement().asString().contains(note);
        }
    }

    @Test
    void whatIsPrintedParsesToItself() {
        long seed = 20_200_107;
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            String text = random(random);
            Query query = Query.parse(text).query();
            assertThat(Query.parse(query.print()).query())
                    .as("seed %d, round %d: <%s> printed as <%s>", seed, i, text, query.print())
                    .isEqualTo(query);
        }
    }

    @Test
    void thousandsOfParenthesesAndWordsAreNoHarm() {
        assertThat(Query.parse("(".repeat(10_000) + "a").query()).isEqualTo(new Query.Word("a"));
        assertThat(Query.parse("a ".repeat(5_000)).notes())
                .containsExactly("Only the first " + QueryParser.MAX_PARTS + " words are looked for.");
        assertThat(Query.parse("-".repeat(10_000) + "a").query().print()).isEqualTo("-a");
    }

    /** Text such as no one types on purpose. */
    static String random(Random random) {
        String[] pieces = {
            "a",
            "B",
            "OR",
            "AND",
            "NOT",
            "or",
            "(",
            ")",
            ")~2",
            "\"",
            "“",
            "~",
            "~1",
            "~5",
            "*",
            "-",
            "+",
            "|",
            ":",
            ".",
            "owner:",
            "status:open",
            "meeting:",
            "OPSG",
            "28",
            "on:",
            "2020",
            "-01",
            "..",
            "é",
            "e\u0301",
            "\u00ad",
            "😀",
            "\ud800",
            "\u0000",
            "\n",
            "\u2028",
            "/",
            "#",
            "'",
            "'s",
            "ß",
            "İ",
            "，",
            "中",
            "x:y",
            "http://e.org",
            "§"
        };
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n >= 0; n--) {
            text.append(
                    random.nextInt(20) == 0
                            ? Character.toString(random.nextInt(0x11_0000))
                            : pieces[random.nextInt(pieces.length)]);
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }
}
