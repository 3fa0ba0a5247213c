package org.minutebook.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.Raw;
import org.minutebook.model.answer.DocumentSummary;

/** {@code GET /documents}, a document's original bytes, its text. */
final class DocumentRoutes {
    private final Archive archive;

    DocumentRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "/api/v1/documents",
                        "documents",
                        "The documents, in the order in which they were added.",
                        Many.pages(DocumentSummary.class, (_, limit, cursor) -> archive.documents(limit, cursor))),
                Route.of(
                        "/api/v1/documents/{sha}",
                        "document",
                        "A document's original bytes, in the type that they are.",
                        new Raw(Request.ANYTHING, this::bytes)),
                Route.of(
                        "/api/v1/documents/{sha}/text",
                        "text",
                        "A document's text, which the offsets of evidence count in (UTF-16 code units).",
                        new Raw("text/plain", this::text)));
    }

    /** Always as a download: a document may be HTML from anywhere, and must not run as a page of ours. */
    private void bytes(Request request) {
        DocumentSummary document = find(request);
        request.context()
                .header("Content-Disposition", attachment(document.name()))
                .contentType(document.mediaType())
                .result(archive.bytes(document));
    }

    private void text(Request request) {
        byte[] text = archive.text(find(request)).getBytes(StandardCharsets.UTF_8);
        request.context().contentType("text/plain; charset=utf-8").result(text);
    }

    private DocumentSummary find(Request request) {
        String sha = request.part("sha");
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
