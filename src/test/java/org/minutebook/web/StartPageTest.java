package org.minutebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutebook.http.Api;

class StartPageTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");

    @Test
    void everyLinkOfThePageLeadsSomewhere() throws Exception {
        try (Api api = new Api()) {
            HttpResponse<String> page = api.get("/");
            assertThat(Api.header(page, "Content-Type")).isEqualToIgnoringWhitespace("text/html;charset=utf-8");
            assertThat(Api.header(page, "Content-Security-Policy")).contains("default-src 'none'");
            Stream<String> links = LINK.matcher(page.body()).results().map((MatchResult m) -> m.group(1));
            for (String link : links.filter(l -> !l.equals("/health/ready")).toList()) {
                assertThat(api.get(link).statusCode()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void theFormForAnActionLeadsToItsChain() throws Exception {
        try (Api api = new Api()) {
            HttpResponse<String> answer = api.get("/trace?action=07%2F1");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(Api.header(answer, "Location")).endsWith("/api/v1/actions/HLG/07/01/chain");
            assertThat(api.get("/trace?action=nonsense").statusCode()).isEqualTo(400);
        }
    }
}
