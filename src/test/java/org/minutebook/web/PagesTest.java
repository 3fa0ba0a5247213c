package org.minutebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.http.Api;

/** The pages as a browser gets them, over a real port. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)(#[^\"]*)?\"");
    private static final Pattern LABELLED = Pattern.compile("<(?:input|select) id=\"(\\w+)\"");
    private static final String SCRIPT = "<script src=\"/minutebook.js\" defer></script>";
    private static final Map<String, String> BROWSER = Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

    private final Api api;

    PagesTest() throws Exception {
        api = new Api();
        api.server().ready();
    }

    @AfterAll
    void stop() {
        api.close();
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = api.get(path, BROWSER);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        assertThat(Api.header(answer, "Content-Type")).isEqualToIgnoringWhitespace("text/html;charset=utf-8");
        return answer.body();
    }

    @Test
    void everyPageIsReachedFromTheStartPageAndNoLinkIsDead() throws Exception {
        TreeSet<String> seen = new TreeSet<>(List.of("/"));
        TreeSet<String> next = new TreeSet<>(seen);
        while (!next.isEmpty() && seen.size() < 300) {
            String path = next.pollFirst();
            HttpResponse<String> answer = api.get(path, BROWSER);
            assertThat(answer.statusCode())
                    .as(path)
                    .isEqualTo(path.equals("/trace") ? 400 : path.equals("/history") ? 303 : 200);
            if (Api.header(answer, "Content-Type").startsWith("text/html")) {
                LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(seen::add)
                        .forEach(next::add);
            }
        }
        assertThat(seen)
                .contains(
                        "/meetings/HLG_07",
                        "/meetings/HLG_07/items/4.1",
                        "/meetings/HLG_07/changes",
                        "/actions/HLG/08x/01",
                        "/topics/lamps-and-lenses",
                        "/people/zoe-bronte",
                        "/organisations/keepers",
                        "/modifications/HMP0012",
                        "/incidents/INC000000012345",
                        "/abbreviations",
                        "/abbreviations/HMP",
                        "/corrections",
                        "/corrections/c1",
                        "/correct?kind=mend&meeting=HLG_07",
                        "/correct?kind=apart&of=organisation&name=Kee%3Cb%3Epers&into=Keepers",
                        "/correct?kind=reject-link&link=supersedes&from=HLG+08x%2F01&to=HLG+07%2F01",
                        "/documents",
                        "/health-report",
                        "/docs")
                .anyMatch(link -> link.startsWith("/documents/") && link.contains("start="))
                .anyMatch(link -> link.startsWith("/api/v1/") && link.contains("format=csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=lamps",
                "/meetings",
                "/meetings/HLG_07",
                "/meetings/HLG_07/changes",
                "/actions",
                "/actions/HLG/07/01",
                "/topics",
                "/topics/lamps-and-lenses",
                "/organisations",
                "/organisations/keepers",
                "/people",
                "/people/zoe-bronte",
                "/modifications",
                "/modifications/HMP0012",
                "/incidents",
                "/incidents/INC000000012345",
                "/documents",
                "/corrections",
                "/corrections/c1",
                "/correct?kind=merge&of=person&name=Zoe&into=Zo%C3%AB+Bront%C3%AB",
                "/correct?kind=split&of=person&name=zoe-bronte",
                "/correct?kind=reject-link&link=supersedes&from=HLG+08x%2F01&to=HLG+07%2F01",
                "/correct?kind=mend&action=HLG+07%2F01",
                "/correct?kind=mend&meeting=HLG_07",
                "/health-report",
                "/docs"
            })
    void everyPageNamesItselfLabelsItsFieldsAndHasNoScriptWithinIt(String path) throws Exception {
        String page = page(path).replace(SCRIPT, "");
        assertThat(page)
                .contains("<html lang=\"en\">", "name=\"viewport\"", "<main id=\"main\"", "href=\"#main\"")
                .containsPattern("<title>[^<]+ · Minutebook</title>")
                .doesNotContain("<script", "style=\"", "onclick", "javascript:");
        assertThat(page.split("<h1", -1)).as("one h1").hasSize(2);
        LABELLED.matcher(page)
                .results()
                .forEach(field -> assertThat(page).contains("<label").contains("for=\"" + field.group(1) + "\""));
    }

    @Test
    void whatMinutesSayIsTextAndNeverMarkup() throws Exception {
        assertThat(page("/meetings/HLG_07"))
                .contains("that lamps &lt;b&gt;must&lt;/b&gt; burn until dawn.")
                .doesNotContain("<b>must");
        String found = page("/search?q=lamps");
        assertThat(found)
                .contains("<mark>lamps</mark>")
                .contains("&lt;dim&gt; &amp;")
                .doesNotContain("<dim>");
        assertThat(page("/search?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E").replace(SCRIPT, ""))
                .doesNotContain("<script")
                .contains("value=\"&#34;>&lt;script");
    }

    @Test
    void whoMayBeTheSameIsSuggested() throws Exception {
        assertThat(page("/organisations/keepers"))
                .contains("Perhaps the same", "Kee&lt;b&gt;pers", "<span class=\"note\">scan</span>");
        assertThat(page("/people/zoe-bronte")).doesNotContain("Perhaps the same");
    }

    @Test
    void whatChangedIsMarkedWordByWordAndLeadsToBothDocuments() throws Exception {
        String page = page("/meetings/HLG_07/changes");
        assertThat(page)
                .contains("AGREED that lamps &lt;b&gt;<del>may</del><ins>must</ins>&lt;/b&gt; burn until dawn.")
                .contains("<del>Lenses were &lt;i&gt;not&lt;/i&gt; spoken of.</del>")
                .containsPattern("(?s)before\\s+<a class=\"place\".*?after\\s+<a class=\"place\"");
    }

    @Test
    void pagesTellHowThingsStoodOnADay() throws Exception {
        assertThat(page("/actions?asOf=2021-03-31"))
                .contains("As of 31 Mar 2021", "value=\"2021-03-31\"", "HLG 07/01")
                .doesNotContain("HLG 08x/01</a></th>");
        assertThat(page("/actions/HLG/07/01?asOf=2021-05-30"))
                .contains("As of 30 May 2021")
                .doesNotContain("<svg");
        assertThat(api.get("/actions/HLG/08x/01?asOf=2021-03-31", BROWSER).body())
                .contains("Nothing minuted by 2021-03-31 tells of action");
        assertThat(page("/topics/lamps-and-lenses?asOf=2021-03-31"))
                .contains("HLG_07")
                .doesNotContain("HLG_08x");
        assertThat(page("/history?q=Lamps&asOf=2021-03-31")).contains("name=\"q\" value=\"Lamps\"");
        assertThat(page("/search?q=lamps&asOf=2021-03-31"))
                .contains("As of 31 Mar 2021")
                .doesNotContain("HLG_08x");
        assertThat(page("/actions")).doesNotContain("As of 31");
    }

    @Test
    void whatNoPageStatesIsToldApart() throws Exception {
        assertThat(page("/meetings/HLG_07")).contains("<span class=\"basis\">date inferred</span>");
        assertThat(page("/meetings")).containsOnlyOnce("<span class=\"basis\">date inferred</span>");
        assertThat(page("/meetings/HLG_07/items/4"))
                .contains("<span class=\"basis inferred\">inferred, 80% sure</span>");
        assertThat(page("/meetings/HLG_08x")).doesNotContain("class=\"basis");
    }

    @Test
    void anActionShowsWhatHoldsNowItsLifeAndItsChain() throws Exception {
        String page = page("/actions/HLG/07/01");
        assertThat(page)
                .containsPattern("(?s)What holds now:.*?/actions/HLG/08x/01.*?Life line")
                .contains("moved from 6 Apr 2021", "28 days later", "Counting by night proved slow.")
                .contains("this action is superseded by HLG 08x/01");
        assertThat(page)
                .containsPattern(
                        "(?s)<svg class=\"drawing\".*<line class=\"supersedes\".*href=\"/meetings/HLG_07\".*</svg>")
                .contains("Replace &lt;b&gt;all&lt;/b&gt;");
        assertThat(page("/actions/HLG/08x/01"))
                .doesNotContain("What holds now:")
                .doesNotContain("<svg");
    }

    @Test
    void thePlaceOnThePageIsMarkedInItsText() throws Exception {
        String quote = "this action is superseded by HLG 08x/01";
        String text =
                api.archive().text(api.archive().documents(2, null).items().get(1));
        int start = text.indexOf(quote);
        String sha = api.archive().documents(2, null).items().get(1).id().sha256();
        assertThat(page("/documents/%s?start=%d&end=%d".formatted(sha, start, start + quote.length())))
                .contains("<mark id=\"quote\">" + quote + "</mark>");
        assertThat(page("/documents/" + sha + "?start=5&end=999999")).doesNotContain("<mark");
    }

    @Test
    void searchNarrowsByFacetsAndKeepsTheRest() throws Exception {
        String page = page("/search?q=lamps&sort=newest&kind=action");
        assertThat(page).containsPattern("href=\"/search\\?[^\"]*sort=newest[^\"]*\"[^>]*aria-current=\"true\"");
        assertThat(page).contains("drop all filters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/meetings/HLG_99",
                "/meetings/HLG_08x/changes",
                "/actions/HLG/99/01",
                "/topics/ships",
                "/people/nobody",
                "/organisations/nobody",
                "/modifications/HMP9",
                "/incidents/INC9",
                "/documents/ffffffffffff"
            })
    void whatIsNotThereIsAPageForPeopleAndAProblemForPrograms(String path) throws Exception {
        HttpResponse<String> page = api.get(path, BROWSER);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(Api.header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("<h1>Not Found</h1>").contains(Api.header(page, "X-Request-Id"));
        HttpResponse<String> problem = api.get(path);
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(Api.header(problem, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?from=soon",
                "/actions?asOf=soon",
                "/topics/lamps-and-lenses?asOf=soon",
                "/search?sort=best",
                "/search?year=x",
                "/actions?status=done",
                "/actions?meeting=28",
                "/actions?slipped=often",
                "/actions?sort=newest",
                "/meetings?cursor=zzz",
                "/trace?action=nonsense"
            })
    void wrongAddressesSayWhatWouldBeRight(String path) throws Exception {
        HttpResponse<String> page = api.get(path, BROWSER);
        assertThat(page.statusCode()).as(path).isEqualTo(400);
        assertThat(page.body()).contains("<h1>Bad Request</h1>");
    }

    @Test
    void theFormForAnActionLeadsToItsPage() throws Exception {
        HttpResponse<String> answer = api.get("/trace?action=07%2F1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Api.header(answer, "Location")).endsWith("/actions/HLG/07/01");
    }

    @Test
    void searchFieldsAskForCompletionsWhereScriptsRun() throws Exception {
        assertThat(page("/")).contains(SCRIPT).containsPattern("<input id=\"decided\"[^>]* data-complete");
        HttpResponse<String> script = api.get("/minutebook.js", BROWSER);
        assertThat(Api.header(script, "Content-Type")).isEqualToIgnoringWhitespace("text/javascript;charset=utf-8");
        assertThat(script.body()).contains("data-complete", "/api/v1/suggest?q=");
    }

    @Test
    void pagesMayOnlyUseTheirOwnStyleAndScript() throws Exception {
        for (String path : List.of("/", "/nowhere")) {
            assertThat(Api.header(api.get(path, BROWSER), "Content-Security-Policy"))
                    .as(path)
                    .contains(
                            "default-src 'none'",
                            "style-src 'self'",
                            "script-src 'self'",
                            "form-action 'self'",
                            "frame-ancestors 'none'");
        }
        assertThat(Api.header(api.get("/api/v1/topics", BROWSER), "Content-Security-Policy"))
                .doesNotContain("style-src");
    }
}
