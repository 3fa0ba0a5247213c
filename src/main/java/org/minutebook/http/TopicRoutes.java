package org.minutebook.http;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.Stretch;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;

/** {@code GET /topics}, one topic, and the history of any query. */
final class TopicRoutes {
    private static final Parameter<String> Q = Parameter.text(
                    "q", "give the words to follow, as in /api/v1/history?q=exceptions.")
            .asRequired();

    private final Archive archive;

    TopicRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "/api/v1/topics",
                        "topics",
                        "The topics of agenda items, by name.",
                        Many.pages(TopicSummary.class, this::topics),
                        Parameter.AS_OF),
                Route.of(
                        "/api/v1/topics/{slug}",
                        "topic",
                        "The dated thread of a topic, oldest first.",
                        thread(this::topic),
                        Parameter.AS_OF),
                Route.of(
                        "/api/v1/history",
                        "history",
                        "The dated thread of a topic named in the query, else of whatever the query finds.",
                        thread(this::history),
                        Q,
                        Parameter.AS_OF));
    }

    private Page<TopicSummary> topics(Request request, int limit, @Nullable String cursor) {
        LocalDate asOf = request.get(Parameter.AS_OF);
        return asOf == null ? archive.topics(limit, cursor) : archive.topics(asOf, limit, cursor);
    }

    private TopicHistory history(Request request) {
        LocalDate asOf = request.get(Parameter.AS_OF);
        String q = request.get(Q, "");
        return asOf == null ? archive.history(q) : archive.history(q, asOf);
    }

    private static Many<TopicEntry> thread(Function<Request, TopicHistory> question) {
        return new Many<>(TopicHistory.class, TopicEntry.class, false, (request, _, _) -> {
            TopicHistory history = question.apply(request);
            return new Stretch<>(history, history.entries(), null);
        });
    }

    private TopicHistory topic(Request request) {
        LocalDate asOf = request.get(Parameter.AS_OF);
        String slug = request.part("slug");
        return (asOf == null ? archive.topic(slug) : archive.topic(slug, asOf))
                .orElseThrow(() -> RequestException.unknown(
                        "No agenda item here%s is about '%s'; /api/v1/topics lists the topics, and /api/v1/history?q= takes any words."
                                .formatted(asOf == null ? "" : " that was minuted by " + asOf, slug)));
    }
}
