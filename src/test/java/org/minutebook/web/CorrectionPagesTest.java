package org.minutebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.http.Api;
import org.minutebook.model.correction.Correction.Kind;
import org.minutebook.model.correction.CorrectionState;

/** Corrections as somebody makes them with a browser and no script. */
class CorrectionPagesTest {
    private static final String MERGE =
            "kind=merge&of=person&name=Zo+Bronte&into=Zo%C3%AB+Bront%C3%AB&by=Ann&why=a+%3Cb%3Eslip%3C%2Fb%3E";

    private final Api api;
    private final Map<String, String> browser;

    CorrectionPagesTest() throws Exception {
        api = new Api();
        browser = Map.of(
                "Accept",
                "text/html,application/xhtml+xml,*/*;q=0.8",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                "http://127.0.0.1:" + api.server().port(),
                "Sec-Fetch-Site",
                "same-origin");
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private HttpResponse<String> send(String path, String form) throws Exception {
        return api.send("POST", path, form, browser);
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = api.get(path, browser);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private CorrectionState latest() {
        return api.archive().corrections(100, null).items().getLast();
    }

    @Test
    void aFormMakesACorrectionAndLeadsToItInTheList() throws Exception {
        HttpResponse<String> made = send("/corrections", MERGE);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(Api.header(made, "Location")).endsWith("/corrections#c2");
        assertThat(latest().correction().kind()).isEqualTo(Kind.MERGE);
        assertThat(latest().correction().inWords()).isEqualTo("person Zo Bronte is Zo\u00eb Bront\u00eb");
        assertThat(latest().by()).isEqualTo("Ann");
        assertThat(page("/corrections"))
                .containsPattern("(?s)<tr id=\"c2\".*person Zo Bronte is Zo\u00eb Bront\u00eb.*<tr id=\"c1\"")
                .contains("a &lt;b&gt;slip&lt;/b&gt;");
    }

    @Test
    void whoItWasMadeOfShowsIt() throws Exception {
        assertThat(page("/people/zoe-bronte"))
                .containsPattern("(?s)<span class=\"basis corrected\">corrected</span> person Zoe Bronti is .*"
                        + "href=\"/corrections/c1\">undo</a>");
        assertThat(page("/organisations/keepers")).doesNotContain("basis corrected");
    }

    @Test
    void aFormTakesACorrectionBackAndTheListTellsOfBoth() throws Exception {
        assertThat(page("/corrections/c1")).contains("action=\"/corrections/c1\"", "The scan has it wrong");
        HttpResponse<String> undone = send("/corrections/c1", "by=Ben&why=she+is+another");
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(page("/corrections")).contains("The scan has it wrong", "undone by Ben", "she is another");
        assertThat(page("/corrections/c1")).doesNotContain("<form class=\"correct\"");
        assertThat(page("/people/zoe-bronte")).doesNotContain("basis corrected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind=split&of=person&name=zoe-bronte&into=Zoe+Two&meetings=HLG_07&by=Ann | person zoe-bronte is Zoe Two at HLG_07
            kind=apart&of=organisation&name=Keepers&into=Keeper&by=Ann               | organisation Keepers is not Keeper
            kind=accept-link&link=relates-to&from=HLG+08x/01&to=HLG+07/01&by=Ann     | HLG 08x/01 relates to HLG 07/01
            kind=reject-link&link=supersedes&from=HLG+08x/01&to=HLG+07/01&by=Ann     | not: HLG 08x/01 supersedes HLG 07/01
            kind=mend&action=HLG+07/01&field=due&value=2021-06-01&meeting=&by=Ann    | due of HLG 07/01 is 2021-06-01
            kind=mend&meeting=HLG_07&field=date&value=2021-03-03&by=Ann&why=         | date of HLG_07 is 2021-03-03
            """)
    void eachKindIsMade(String form, String told) throws Exception {
        assertThat(page("/correct?" + form)).contains("<form class=\"correct\"");
        assertThat(send("/corrections", form).statusCode()).isEqualTo(303);
        assertThat(latest().correction().inWords()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind=merge&of=person&name=Zo&into=Zoe                                 | by is missing
            kind=merge&of=person&name=Zo&into=Zo&by=Ann                           | the same
            kind=split&of=person&name=zoe-bronte&into=Two&by=Ann                  | needs the meetings
            kind=mend&action=HLG+07/01&field=due&value=soon&by=Ann                | a date such as 2020-01-31
            kind=mend&action=HLG+07/01&field=status&value=done&by=Ann             | open or closed
            """)
    void whatCanNotBeIsToldAboveTheFormWithAllThatWasTyped(String form, String message) throws Exception {
        HttpResponse<String> answer = send("/corrections", form + "&why=because+I+say");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .containsPattern("(?s)role=\"alert\">[^<]*" + message + ".*<form class=\"correct\"")
                .contains("value=\"because I say\"");
        assertThat(api.archive().corrections(100, null).total()).isEqualTo(1);
    }

    @Test
    void aFormWithoutAKindAndACorrectionThatWasNotMadeArePagesThatSaySo() throws Exception {
        assertThat(send("/corrections", "by=Ann").statusCode()).isEqualTo(400);
        assertThat(api.get("/correct?kind=shout", browser).body()).contains("kind is one of merge");
        assertThat(send("/corrections/c9", "by=Ann").statusCode()).isEqualTo(404);
        assertThat(send("/corrections/c9", "by=Ann").body()).contains("No correction 'c9' was made.");
        assertThat(send("/corrections/c1", "by=").statusCode()).isEqualTo(400);
    }

    /** What a page of another site could have a browser send, or a program that never saw the form. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Origin          | http://evil.example | cross-site  | 403
            Origin          | null                | cross-site  | 403
            Origin          | null                | same-origin | 403
            Origin          | http://127.0.0.1:1  | same-site   | 403
            Origin          |                     |             | 403
            X-Forwarded-For | 192.0.2.7           | same-origin | 403
            Content-Type    | application/json    | same-origin | 415
            Content-Type    | text/plain          | same-origin | 415
            """)
    void othersMayNot(String header, String value, String site, int status) throws Exception {
        Map<String, String> headers = new HashMap<>(browser);
        headers.put(header, value);
        headers.put("Sec-Fetch-Site", site);
        headers.values().removeIf(java.util.Objects::isNull);
        for (String path : new String[] {"/corrections", "/corrections/c1"}) {
            HttpResponse<String> answer = api.send("POST", path, MERGE, headers);
            assertThat(answer.statusCode()).as(path).isEqualTo(status);
        }
        assertThat(api.archive().corrections(100, null).items())
                .singleElement()
                .satisfies(one -> assertThat(one.holds()).isTrue());
    }

    /** Browsers say where a form was sent from only to those whose pages let them. */
    @Test
    void pagesLetTheBrowserSayWhereAFormWasSentFrom() throws Exception {
        HttpResponse<String> form = api.get("/correct?kind=mend&meeting=HLG_07", browser);
        assertThat(Api.header(form, "Referrer-Policy")).isEqualTo("same-origin");
    }
}
