package org.minutebook.bench;

import io.javalin.Javalin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.minutebook.json.Json;

/** The least that serves searches over a {@link BareIndex}: one route, no checks. */
final class BareServer implements AutoCloseable {
    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

    private final Javalin javalin;

    BareServer(BareIndex index) {
        javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.startup.startupWatcherEnabled = false;
                    config.concurrency.useVirtualThreads = true;
                    config.routes.get("/search", ctx -> {
                        String q = Objects.requireNonNull(ctx.queryParam("q"));
                        ctx.contentType("application/json").result(Json.bytes(index.search(query(index, q))));
                    });
                })
                .start("127.0.0.1", 0);
    }

    int port() {
        return javalin.port();
    }

    /** Reads what {@link Questions} asks, and no more. */
    private static Query query(BareIndex index, String q) {
        List<Query> either = new ArrayList<>();
        for (String alternative : q.split(" \\| ", -1)) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            Matcher m = PART.matcher(alternative);
            while (m.find()) {
                boolean without = !m.group(1).isEmpty();
                all.add(
                        part(index, m.group(2), m.group(3)),
                        without ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.MUST);
            }
            either.add(all.build());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        either.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return either.size() == 1 ? either.getFirst() : any.build();
    }

    private static Query part(BareIndex index, @Nullable String phrase, @Nullable String word) {
        QueryBuilder builder = new QueryBuilder(index.analyzer());
        if (phrase != null) {
            return found(builder.createPhraseQuery(BareIndex.TEXT, phrase));
        }
        String text = Objects.requireNonNull(word);
        if (text.endsWith("*")) {
            return new PrefixQuery(new Term(BareIndex.TEXT, text.substring(0, text.length() - 1)));
        }
        if (text.endsWith("~1")) {
            return new FuzzyQuery(new Term(BareIndex.TEXT, text.substring(0, text.length() - 2)), 1);
        }
        return found(builder.createBooleanQuery(BareIndex.TEXT, text, BooleanClause.Occur.MUST));
    }

    private static Query found(@Nullable Query query) {
        return query == null ? MatchNoDocsQuery.INSTANCE : query;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
