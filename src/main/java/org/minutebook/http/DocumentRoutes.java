package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.DocumentSummary;

/** {@code GET /documents}, a document's original bytes, its text. */
final class DocumentRoutes {
    private final Archive archive;

    DocumentRoutes(Archive archive) {
        this.archive = archive;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/documents", this::documents);
        routes.get("/api/v1/documents/{sha}", this::bytes);
        routes.get("/api/v1/documents/{sha}/text", this::text);
    }

    private void documents(Context ctx) {
        Parameters p = Parameters.of(ctx, Parameters.LIMIT, Parameters.CURSOR);
        Answers.json(ctx, archive.documents(p.limit(), p.cursor()));
    }

    /** Always as a download: a document may be HTML from anywhere, and must not run as a page of ours. */
    private void bytes(Context ctx) {
        DocumentSummary document = find(ctx);
        ctx.header("Content-Disposition", attachment(document.name()))
                .contentType(document.mediaType())
                .result(archive.bytes(document));
    }

    private void text(Context ctx) {
        byte[] text = archive.text(find(ctx)).getBytes(StandardCharsets.UTF_8);
        ctx.contentType("text/plain; charset=utf-8").result(text);
    }

    private DocumentSummary find(Context ctx) {
        Parameters.of(ctx);
        String sha = ctx.pathParam("sha");
        return archive.document(sha)
                .orElseThrow(() -> RequestException.unknown(
                        "No document '" + sha + "' is here; /api/v1/documents lists those that are."));
    }

    /** As RFC 6266 says: a plain name for old clients, the true one in UTF-8 for the others. */
    private static String attachment(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
