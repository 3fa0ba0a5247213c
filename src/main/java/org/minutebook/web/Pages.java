package org.minutebook.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.ItemDetail;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;

/** The pages: what the API answers below {@code /api/v1} stands, for eyes, at the same address without that. */
public final class Pages {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final int GLANCE = 6;
    private static final int ROWS = 50;

    private final Archive archive;
    private final Clock clock;
    private final Map<String, Object> api;
    private final SearchPage searches;
    private final EntityPages entities;
    private final CorrectionPages corrections;
    private final Judged judged;
    private final Templates templates = new Templates();

    /** @param api the OpenAPI description of what else is served */
    public Pages(Archive archive, Clock clock, Map<String, Object> api) {
        this.archive = archive;
        this.clock = clock;
        this.api = api;
        this.searches = new SearchPage(archive);
        this.entities = new EntityPages(archive);
        this.corrections = new CorrectionPages(archive);
        this.judged = new Judged(archive);
    }

    public void addTo(RoutesConfig routes) {
        file(routes, "minutebook.css", "text/css");
        file(routes, "minutebook.js", "text/javascript");
        both(routes, "/trace", this::trace);
        routes.after(Pages::permitStyle);
        page(routes, "/", "start", _ -> start());
        page(routes, "/search", "search", ctx -> searches.view(Address.of(ctx)));
        page(routes, "/meetings", "meetings", this::meetings);
        page(routes, "/meetings/{id}", "meeting", this::whole);
        page(routes, "/meetings/{id}/items/<item>", "item", this::item);
        page(routes, "/meetings/{id}/changes", "changes", this::changes);
        page(routes, "/actions", "actions", this::actions);
        page(routes, "/actions/{committee}/{meeting}/{number}", "action", this::action);
        page(routes, "/topics", "topics", this::topics);
        page(routes, "/topics/{slug}", "topic", this::topic);
        both(routes, "/history", this::history);
        page(routes, "/modifications", "entities", entities::modifications);
        page(routes, "/modifications/{id}", "entity", entities::modification);
        page(routes, "/people", "people", entities::people);
        page(routes, "/people/{id}", "person", entities::person);
        page(routes, "/organisations", "organisations", entities::organisations);
        page(routes, "/organisations/{id}", "organisation", entities::organisation);
        page(routes, "/incidents", "entities", entities::incidents);
        page(routes, "/incidents/{id}", "entity", entities::incident);
        page(routes, "/abbreviations", "entities", entities::abbreviations);
        page(routes, "/abbreviations/{id}", "entity", entities::abbreviation);
        page(routes, "/documents", "documents", this::documents);
        page(routes, "/documents/{sha}", "document", this::document);
        page(routes, "/health-report", "report", _ -> ReportView.of(archive.report()));
        page(routes, "/corrections", "corrections", corrections::all);
        page(routes, "/corrections/{id}", "correction", corrections::one);
        page(routes, "/correct", "correct", corrections::form);
        routes.post("/corrections", ctx -> refused(ctx, "correct", corrections.make(ctx)));
        routes.post("/corrections/{id}", ctx -> refused(ctx, "correction", corrections.undo(ctx)));
        page(routes, "/docs", "docs", _ -> DocsView.of(api));
    }

    /** A page that tells of an error. */
    public String error(int status, String title, String detail, String requestId) {
        return templates.html("error", new ErrorView(status, title, detail, requestId));
    }

    private static void file(RoutesConfig routes, String name, String type) {
        byte[] bytes = resource(name);
        both(
                routes,
                "/" + name,
                ctx -> ctx.contentType(type + "; charset=utf-8")
                        .header("Cache-Control", "no-cache")
                        .result(bytes));
    }

    private void page(RoutesConfig routes, String path, String template, Function<Context, Object> view) {
        both(routes, path, ctx -> show(ctx, template, view.apply(ctx)));
    }

    /** Shows a form again that was sent and can't be as it is; one that could leads elsewhere. */
    private void refused(Context ctx, String template, Optional<?> form) {
        form.ifPresent(view -> show(ctx.status(HttpStatus.BAD_REQUEST), template, view));
    }

    private void show(Context ctx, String template, Object view) {
        ctx.header("Cache-Control", "private, no-cache")
                .contentType("text/html; charset=utf-8")
                .result(templates.html(template, view));
    }

    /** On all that is a page, those that tell of errors among them. */
    private static void permitStyle(Context ctx) {
        String type = ctx.res().getContentType();
        if (type != null && type.startsWith("text/html")) {
            ctx.header("Content-Security-Policy", POLICY);
            // Without it browsers say of no form where it was sent from.
            ctx.header("Referrer-Policy", "same-origin");
        }
    }

    /** Javalin's own answer to HEAD has no headers. */
    private static void both(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private StartView start() {
        LocalDate today = LocalDate.now(clock);
        return new StartView(
                archive.meetings(GLANCE, null),
                archive.actions(new ActionFilter(null, StatusNow.OPEN, null, null), 1, null),
                archive.actions(new ActionFilter(null, null, today, null), GLANCE, null),
                archive.topics(1, null).total(),
                today);
    }

    private MeetingsView meetings(Context ctx) {
        Page<MeetingSummary> page = archive.meetings(ROWS, ctx.queryParam("cursor"));
        return new MeetingsView(page, Pager.of(Address.of(ctx), page.next()));
    }

    private MeetingDetail meeting(Context ctx) {
        String id = ctx.pathParam("id");
        return archive.meeting(id)
                .orElseThrow(() -> new NotFoundResponse("No minutes of meeting '" + id + "' are here."));
    }

    private MeetingView whole(Context ctx) {
        MeetingDetail meeting = meeting(ctx);
        return new MeetingView(meeting, judged.of(meeting.meeting().id()));
    }

    private ItemView item(Context ctx) {
        MeetingDetail meeting = meeting(ctx);
        String number = ctx.pathParam("item");
        return meeting.items().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .map(item -> new ItemView(ItemDetail.of(item, meeting)))
                .orElseThrow(() -> new NotFoundResponse(
                        "%s has no item %s.".formatted(meeting.meeting().id(), number)));
    }

    private ActionsView actions(Context ctx) {
        Address here = Address.of(ctx);
        LocalDate asOf = here.day("asOf");
        ActionFilter filter = ActionsView.filter(here, asOf == null ? LocalDate.now(clock) : asOf);
        String cursor = here.first("cursor");
        Page<ActionSummary> page =
                asOf == null ? archive.actions(filter, ROWS, cursor) : archive.actions(filter, asOf, ROWS, cursor);
        return new ActionsView(
                page, filter, here.first("meeting"), here.first("topic"), asOf, Pager.of(here, page.next()));
    }

    private ActionView action(Context ctx) {
        String id = "%s %s/%s".formatted(ctx.pathParam("committee"), ctx.pathParam("meeting"), ctx.pathParam("number"));
        LocalDate asOf = Address.of(ctx).day("asOf");
        Optional<ActionLife> life = asOf == null ? archive.action(id) : archive.action(id, asOf);
        return life.map(found -> view(found, asOf))
                .orElseThrow(() -> new NotFoundResponse(
                        asOf == null
                                ? "No minutes here name action '" + id + "'."
                                : "Nothing minuted by " + asOf + " tells of action '" + id + "'."));
    }

    private ActionView view(ActionLife life, @Nullable LocalDate asOf) {
        ActionId action = life.action().id();
        String id = action.toString();
        Optional<Chain> chain = asOf == null ? archive.chain(id) : archive.chain(id, asOf);
        Optional<Drawing> drawing =
                asOf == null ? archive.around("action:" + id, 1).map(Drawing::of) : Optional.empty();
        return new ActionView(
                life,
                chain.orElse(new Chain(action, List.of(action), false, List.of(), List.of())),
                drawing.orElse(new Drawing(List.of(), List.of(), 0)),
                judged.of(action),
                asOf);
    }

    private ChangesView changes(Context ctx) {
        String id = ctx.pathParam("id");
        return archive.changes(id, ctx.queryParam("from"), ctx.queryParam("to"))
                .map(ChangesView::new)
                .orElseThrow(() -> new NotFoundResponse("Fewer than two documents of '" + id + "' are here."));
    }

    private TopicsView topics(Context ctx) {
        Page<TopicSummary> page = archive.topics(SearchRequest.MAX_LIMIT, ctx.queryParam("cursor"));
        return new TopicsView(page, Pager.of(Address.of(ctx), page.next()));
    }

    private TopicView topic(Context ctx) {
        String slug = ctx.pathParam("slug");
        LocalDate asOf = Address.of(ctx).day("asOf");
        Optional<TopicHistory> history = asOf == null ? archive.topic(slug) : archive.topic(slug, asOf);
        return history.map(
                        found -> new TopicView(found, "", asOf, Address.of(ctx).csv()))
                .orElseThrow(() -> new NotFoundResponse("No agenda item here is about '" + slug + "'"
                        + (asOf == null ? "." : ", of those minuted by " + asOf + ".")));
    }

    /** Without words there is nothing to follow, but there are topics to choose from. */
    private void history(Context ctx) {
        String q = Address.of(ctx).first("q");
        if (q == null) {
            ctx.redirect("/topics", HttpStatus.SEE_OTHER);
        } else {
            LocalDate asOf = Address.of(ctx).day("asOf");
            TopicHistory history = asOf == null ? archive.history(q) : archive.history(q, asOf);
            show(ctx, "topic", new TopicView(history, q, asOf, Address.of(ctx).csv()));
        }
    }

    private DocumentsView documents(Context ctx) {
        Page<DocumentSummary> page = archive.documents(ROWS, ctx.queryParam("cursor"));
        return new DocumentsView(page, Pager.of(Address.of(ctx), page.next()));
    }

    private DocumentView document(Context ctx) {
        String sha = ctx.pathParam("sha");
        DocumentSummary document =
                archive.document(sha).orElseThrow(() -> new NotFoundResponse("No document '" + sha + "' is here."));
        return DocumentView.of(document, archive.text(document), place(ctx, "start"), place(ctx, "end"));
    }

    private static int place(Context ctx, String name) {
        String text = ctx.queryParam(name);
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Forms cannot put what is typed into a path, so this does; whether the action is known is for its page to say. */
    private void trace(Context ctx) {
        String typed = Objects.requireNonNullElse(ctx.queryParam("action"), "");
        ActionId action = archive.chain(typed).map(Chain::action).orElseGet(() -> ActionId.parse(typed));
        ctx.redirect(Show.action(action), HttpStatus.SEE_OTHER);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
