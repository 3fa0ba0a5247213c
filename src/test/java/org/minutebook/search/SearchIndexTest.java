package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Version;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.Suggestion;

class SearchIndexTest {
    private static final SearchIndex INDEX = SearchIndex.inMemory();
    private static final SampleMinutes SIXTH = SampleMinutes.of("RSF_06", "2031-02-11")
            .attendee("Zoë Amberley", "Lowland Water")
            .item("1", "Actions Outstanding")
            .says("All actions were reviewed.")
            .item("2", "FB Exceptions")
            .says("The Float Buoy (FB) report was presented. It shows <b>32</b> exceptions & two faults.")
            .saysBroken("Members asked which FBs raise most exceptions.")
            .decides("NOTED", "the update.")
            .mentions(MentionKind.INCIDENT, "INC000000700123")
            .says("One of them led to incident INC000000700123.")
            .action("01", "LWC", "LWC to report exceptions by buoy each month.", StatusNow.SUPERSEDED, "RSF 07/02")
            .item("3", "Covid-19")
            .says("The follow-up visit was put off. Naïve readers may skip “the annexe”.")
            .action("02", "CSO", "CSO to visit all sites.", StatusNow.OPEN)
            .item("4", "Sluice Gates")
            .says("RM122 and RM_0062 were discussed; ESN 38 of the PM12.1 measure was missed.")
            .mentions(MentionKind.MODIFICATION, "RM0062")
            .mentions(MentionKind.MODIFICATION, "SECMP0071")
            .item("4.1", "Gate Motors")
            .says("No reported failure of the torque limiter.");
    private static final SampleMinutes SEVENTH = SampleMinutes.of("RSF_07", "2031-04-08")
            .item("2", "FB Exceptions")
            .says("The rate of exceptions fell again.")
            .action("02", "LWC", "LWC to report exceptions by buoy each month.", StatusNow.OPEN)
            .item("3", "Any Other Business")
            .says("Failures were not reported.");
    private static final SampleMinutes SEVENTH_DRAFT = SampleMinutes.draft("RSF_07", "2031-04-08")
            .item("2", "FB Exceptions")
            .says("Rate of exceptions grew.");

    @BeforeAll
    static void fill() {
        try (SearchWriter writer = INDEX.writer()) {
            List.of(SIXTH, SEVENTH, SEVENTH_DRAFT).forEach(minutes -> minutes.addTo(writer));
            writer.learn(List.of(new Abbreviation("FB", "Float Buoy")));
            writer.commit(3);
        }
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    /** What is typed, and what must be among its completions. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    excep,      WORD,         exceptions
                    gate mot,   TOPIC,        gate motors
                    torque lim, WORD,         torque limiter
                    fb ex,      TOPIC,        fb exceptions
                    excepti,    TOPIC,        fb exceptions
                    zoe,        PERSON,       Zoë Amberley
                    amber,      PERSON,       Zoë Amberley
                    lowland,    ORGANISATION, Lowland Water
                    rsf_0,      MEETING,      RSF_06
                    RSF 06/,    ACTION,       RSF 06/01
                    07/0,       ACTION,       RSF 07/02
                    inc00,      INCIDENT,     INC000000700123
                    rm00,       MODIFICATION, RM0062
                    """)
    void whatIsTypedIsCompleted(String typed, Suggestion.Kind kind, String text) {
        assertThat(INDEX.suggest(typed, 10).items()).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.text()).isEqualTo(text);
            assertThat(one.hits()).isEqualTo(ask(text).total().value());
        });
    }

    @Test
    void onlyWhatFindsSomethingIsSuggested() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String typed = QueryParserTest.random(random);
            assertThat(INDEX.suggest(typed, 5).items())
                    .hasSizeLessThanOrEqualTo(5)
                    .allSatisfy(
                            one -> assertThat(ask(one.text()).total().value()).isPositive());
        }
        assertThat(INDEX.suggest("qwxz", 5).items()).isEmpty();
        assertThat(INDEX.suggest("grew", 5).items())
                .as("only the draft says so")
                .isEmpty();
    }

    @Test
    void aDraftIsToldWithTheFinalThatTookItsPlace() {
        Hit found = INDEX.search(SearchRequest.of("\"rate of exceptions fell\""))
                .hits()
                .getFirst();
        assertThat(found.id()).isEqualTo("RSF_07#2");
        assertThat(found.also()).singleElement().satisfies(draft -> {
            assertThat(draft.meeting().version()).isEqualTo(Version.DRAFT);
            assertThat(draft.href())
                    .startsWith("/documents/")
                    .doesNotContain(found.evidence().document().sha256());
        });
        assertThat(INDEX.search(SearchRequest.of("covid")).hits())
                .allSatisfy(hit -> assertThat(hit.also()).isEmpty());
    }

    @Test
    void aScoreIsExplainedWhereThatIsAskedFor() {
        SearchRequest plain = SearchRequest.of("exceptions");
        SearchRequest explained =
                new SearchRequest(plain.q(), Map.of(), null, null, Sort.RELEVANCE, plain.limit(), null, Set.of(), true);
        assertThat(INDEX.search(plain).hits())
                .allSatisfy(hit -> assertThat(hit.explanation()).isNull());
        assertThat(INDEX.search(explained).hits()).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.explanation()).startsWith(String.valueOf((float) hit.score()));
            assertThat(hit.explanation()).contains("score times weight");
        });
    }

    /** What is searched for, and what must come first. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    fb exceptions,              RSF_06#2
                    float buoy exceptions,      RSF_06#2
                    Float Buoys exception,      RSF_06#2
                    covid-19,                   RSF_06#3
                    Covid 19,                   RSF_06#3
                    COVID19,                    RSF_06#3
                    follow up visit,            RSF_06#3
                    followup,                   RSF_06#3
                    naive reader,               RSF_06#3
                    '"the annexe"',             RSF_06#3
                    RM122,                      RSF_06#4
                    rm 122,                     RSF_06#4
                    rm-0122,                    RSF_06#4
                    RM62,                       RSF_06#4
                    esn38,                      RSF_06#4
                    PM12.1,                     RSF_06#4
                    INC700123,                  RSF_06#2
                    inc000000700123,            RSF_06#2
                    incident 700123,            RSF_06#2
                    incident:INC700123,         RSF_06#2
                    modification:rm62,          RSF_06#4
                    modification:DP71,          RSF_06#4
                    dp071,                      RSF_06#4
                    RSF_06/1,                   RSF 06/01
                    rsf 6/01,                   RSF 06/01
                    06/01,                      RSF 06/01
                    RSF_07,                     RSF_07
                    rsf-7,                      RSF_07
                    RSF_06#4,                   RSF_06#4
                    zoe amberley,               RSF_06
                    person:zoe-amberley,        RSF_06
                    organisation:"Lowland Water", RSF_06
                    exc*,                       RSF_07#2
                    exceptoins~,                RSF_07#2
                    '"reported failure"',       RSF_06#4.1
                    '"limiter torque"~3',       RSF_06#4.1
                    '"failures reported"~3',    RSF_07#3
                    owner:CSO,                  RSF 06/02
                    status:live owner:lwc,      RSF 07/02
                    kind:decision noted,        RSF_06#2-d1
                    """)
    void findsFirst(String q, String id) {
        assertThat(ids(ask(q))).as(q).startsWith(id);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    exceptions -lwc,            kind=ACTION
                    exceptions kind:item,       kind=ACTION
                    exceptions before:2031-03,  id=RSF_07
                    exceptions after:2031-03,   id=RSF_06
                    exceptions meeting:RSF_7,   id=RSF_06
                    exceptions status:open,     id=RSF_06
                    exceptions item:2,          RSF_06#4
                    """)
    void leavesOut(String q, String out) {
        SearchAnswer answer = ask(q);
        assertThat(answer.total().value()).as(q).isPositive();
        assertThat(answer.hits().toString()).as(q).doesNotContain(out);
    }

    @Test
    void saysWhatItUnderstood() {
        assertThat(ask("fb exceptions").query().understood()).isEqualTo("+(fb | \"float buoy\") +exceptions");
        assertThat(ask("FBs of the exceptions").query().understood()).isEqualTo("+(FBs | \"float buoy\") +exceptions");
        assertThat(ask("float buoys exceptions").query().understood()).isEqualTo("+((+float +buoys) | fb) +exceptions");
        assertThat(ask("aob").query().understood()).isEqualTo("aob | \"any other business\"");
        assertThat(ask("any other business in April").query().understood())
                .isEqualTo("+((+any +other +business) | aob) +April");
        assertThat(ask("rm 122").query().understood()).isEqualTo("rm_122");
        assertThat(ask("wombat:3 exceptions").query().notes())
                .singleElement()
                .asString()
                .contains("no field 'wombat'");
    }

    @Test
    void evidenceIsTheParagraphThatMatchesBest() {
        Hit hit = ask("which raise most exceptions").hits().getFirst();
        assertThat(hit.id()).isEqualTo("RSF_06#2");
        assertThat(hit.evidence().quote()).isEqualTo("Members\nasked which FBs raise most exceptions.");
        for (SampleMinutes minutes : List.of(SIXTH, SEVENTH)) {
            for (Hit each : ask("exceptions OR visit OR gates OR amberley").hits()) {
                if (each.evidence().document().equals(minutes.document())) {
                    assertThat(minutes.page()
                                    .substring(
                                            each.evidence().start(),
                                            each.evidence().end()))
                            .isEqualTo(each.evidence().quote());
                }
            }
        }
    }

    @Test
    void marksMatchesAndEscapesAllElse() {
        assertThat(ask("float buoy faults").hits().getFirst().snippets())
                .anyMatch(s -> s.contains("It shows &lt;b&gt;32&lt;/b&gt; exceptions &amp; two <mark>faults</mark>."));
    }

    @Test
    void liveActionsComeBeforeSupersededOnes() {
        List<Hit> actions = ask("report exceptions by buoy kind:action").hits();
        assertThat(actions).extracting(Hit::id).containsExactly("RSF 07/02", "RSF 06/01");
        assertThat(actions.getLast().supersededBy()).hasToString("[RSF 07/02]");
        assertThat(actions.getLast().href()).isEqualTo("/actions/RSF/06/01");
    }

    @Test
    void draftsThatAFinalReplacedAreFoundOnlyByTheirVersion() {
        assertThat(ids(ask("rate grew"))).isEmpty();
        assertThat(ids(ask("rate grew version:draft"))).containsExactly("RSF_07#2");
    }

    @Test
    void passagesAreFoundWhereAskedFor() {
        assertThat(ask("torque limiter").hits()).extracting(Hit::kind).doesNotContain(HitKind.PASSAGE);
        assertThat(ask("torque limiter kind:passage").hits())
                .extracting(Hit::kind)
                .containsOnly(HitKind.PASSAGE);
        assertThat(INDEX.search(request("torque limiter", Map.of(Filter.KIND, Set.of("passage")), Sort.RELEVANCE))
                        .hits())
                .singleElement()
                .extracting(Hit::href)
                .isEqualTo("/meetings/RSF_06/items/4.1");
    }

    @Test
    void suggestsASpellingThatHasHits() {
        SearchAnswer answer = ask("excptions");
        assertThat(answer.suggestion()).isEqualTo("exceptions");
        assertThat(ask("Flaot buoy excptions").suggestion()).isEqualTo("float buoy exceptions");
        assertThat(ids(answer)).as("one letter wrong").contains("RSF_07#2");
        assertThat(ask("\"rate of exeptions\"").hits()).as("a phrase is exact").isEmpty();
        assertThat(ask("hippopotamus").suggestion()).isNull();
        assertThat(ask("excptions owner:CSO").suggestion()).isNull();
    }

    /** What is asked, and what must be found. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    topic:"Float Buoy exceptions", RSF_07#2
                    topic:fb-exceptions,           RSF_07#2
                    topic:exceptions,              RSF_07#2
                    topic:"sluice gates",          RSF_06#4
                    meeting:7 kind:item,           RSF_07#2
                    meeting:06 item:4,             RSF_06#4
                    meeting:rsf-6 item:4,          RSF_06#4
                    organisation:lowland,          RSF_06
                    """)
    void namesAreUnderstoodInAnySpelling(String typed, String id) {
        assertThat(ids(ask(typed))).contains(id);
        assertThat(ask(typed).query().notes()).isEmpty();
    }

    @Test
    void aValueThatNothingHasIsNamed() {
        assertThat(ask("exceptions topic:walrus").query().notes())
                .containsExactly("Nothing has 'walrus' as its topic.");
        assertThat(ask("exceptions item:4").query().notes())
                .as("there are such items, without the word")
                .isEmpty();
    }

    @Test
    void whereLittleHasAllWordsWhatHasMostFollows() {
        SearchAnswer answer = ask("torque limiter bicycle");
        assertThat(ids(answer)).contains("RSF_06#4.1");
        assertThat(answer.query().notes()).hasSize(1);
        assertThat(ids(ask("torque bicycle"))).isEmpty();
    }

    @Test
    void ordersByDate() {
        assertThat(INDEX.search(request("exceptions", Map.of(), Sort.NEWEST)).hits())
                .extracting(h -> h.meeting().id().label())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(INDEX.search(request("exceptions", Map.of(), Sort.OLDEST)).hits())
                .extracting(h -> h.meeting().id().label())
                .isSorted();
    }

    @Test
    void nothingAskedIsEverything() {
        assertThat(ask("").total().value()).isEqualTo(13);
        assertThat(ask("?!").total().value()).isZero();
    }

    @Test
    void anyTextIsAnsweredAndWhatWasUnderstoodParsesToItself() {
        long seed = 20_310_211;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String q = QueryParserTest.random(random);
            String understood = ask(q).query().understood();
            assertThat(Query.parse(understood).query().print())
                    .as("seed %d, round %d: <%s>", seed, i, q)
                    .isEqualTo(understood);
        }
    }

    @Test
    void asManyWordsAsFitAreLookedFor() {
        assertThat(ask("exceptoins~ ".repeat(80)).query().notes()).isNotEmpty();
        assertThat(ask("exceptions ".repeat(80)).total().value()).isPositive();
        assertThat(ask("zz* ".repeat(200)).total().value()).isZero();
        assertThat(ask("a".repeat(900)).total().value()).isZero();
    }

    private static SearchAnswer ask(String q) {
        return INDEX.search(SearchRequest.of(q));
    }

    private static SearchRequest request(String q, Map<Filter, Set<String>> filters, Sort sort) {
        return new SearchRequest(q, filters, null, null, sort, 20, null, Set.of(), false);
    }

    private static List<String> ids(SearchAnswer answer) {
        return answer.hits().stream().map(Hit::id).toList();
    }
}
