package org.minutebook.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.correction.Correction.Kind;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.NameKind;
import org.minutebook.web.CorrectView.About;
import org.minutebook.web.CorrectView.Choice;

/**
 * The pages that correct: a list of what was, one correction with the form that takes it back, and the form that makes one. What
 * can't be is told above the form, with all that was typed still in it. Who may send a form, the server sees to.
 */
final class CorrectionPages {
    private final Archive archive;
    private final Judged judged;

    CorrectionPages(Archive archive) {
        this.archive = archive;
        this.judged = new Judged(archive);
    }

    CorrectionsView all(Context ctx) {
        return new CorrectionsView(judged.all());
    }

    CorrectionView one(Context ctx) {
        return new CorrectionView(correction(ctx), CorrectionForm.typed(ctx.queryParamMap()), null);
    }

    private CorrectionState correction(Context ctx) {
        String id = ctx.pathParam("id");
        return archive.correction(id).orElseThrow(() -> new NotFoundResponse("No correction '" + id + "' was made."));
    }

    /** The form that a page leads to, with what that page knows filled in. */
    CorrectView form(Context ctx) {
        return view(CorrectionForm.typed(ctx.queryParamMap()), null);
    }

    /** Makes the correction and leads to it in the list; else the form, to be mended. */
    Optional<CorrectView> make(Context ctx) {
        CorrectionForm form = CorrectionForm.typed(ctx.formParamMap());
        try {
            done(ctx, archive.correct(form.entry()));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(view(form, e.getMessage()));
        }
    }

    /** Takes the correction back and leads to it in the list; else the form, to be mended. */
    Optional<CorrectionView> undo(Context ctx) {
        CorrectionState state = correction(ctx);
        CorrectionForm form = CorrectionForm.typed(ctx.formParamMap());
        try {
            CorrectionEntry entry = CorrectionEntry.undoing(state.id(), form.who(), form.text("why"));
            done(ctx, archive.undo(entry).orElse(state));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new CorrectionView(state, form, e.getMessage()));
        }
    }

    private static void done(Context ctx, CorrectionState state) {
        ctx.redirect("/corrections#" + state.id(), HttpStatus.SEE_OTHER);
    }

    private CorrectView view(CorrectionForm form, @Nullable String wrong) {
        return switch (form.kind()) {
            case MERGE, SPLIT, APART -> ofNames(form, wrong);
            case ACCEPT_LINK, REJECT_LINK -> ofLink(form, wrong);
            case MEND -> form.action("action") == null ? ofMeeting(form, wrong) : ofAction(form, wrong);
        };
    }

    private CorrectView ofNames(CorrectionForm form, @Nullable String wrong) {
        String name = needed(form, "name");
        String shown = form.kind() == Kind.SPLIT ? name : Objects.requireNonNullElse(form.text("into"), name);
        About about = new About(shown, Show.entity(CorrectionView.list(form.of()), Slug.of(shown)));
        List<Choice> meetings = form.kind() == Kind.SPLIT ? choices(listing(form.of(), name), form) : List.of();
        return new CorrectView(form, about, meetings, null, wrong);
    }

    /** The meetings that list a name. */
    private Set<MeetingId> listing(NameKind of, String name) {
        Stream<MeetingId> meetings = of == NameKind.PERSON
                ? archive.person(name).stream()
                        .flatMap(person -> person.attendance().stream())
                        .map(there -> there.meeting().id())
                : archive.organisation(name).stream()
                        .flatMap(one -> one.mentions().stream())
                        .map(there -> there.meeting().id());
        return new LinkedHashSet<>(meetings.toList());
    }

    private static List<Choice> choices(Set<MeetingId> meetings, CorrectionForm form) {
        return meetings.stream()
                .map(MeetingId::toString)
                .map(meeting -> new Choice(
                        meeting,
                        meeting,
                        form.texts("meetings").contains(meeting) || meeting.equals(form.text("meeting"))))
                .toList();
    }

    private CorrectView ofLink(CorrectionForm form, @Nullable String wrong) {
        ActionId from = ActionId.parse(needed(form, "from"));
        ActionId to = ActionId.parse(needed(form, "to"));
        String kind = needed(form, "link");
        ChainEdge edge = archive.action(to.toString()).stream()
                .flatMap(life -> life.links().stream())
                .filter(link -> link.from().equals(from) && link.to().equals(to))
                .filter(link -> CorrectionForm.word(link.kind()).equals(kind))
                .findFirst()
                .orElse(null);
        String link = CorrectionForm.word(LinkKind.SUPERSEDES).equals(kind) ? "supersedes" : "relates to";
        return new CorrectView(
                form, new About("%s %s %s".formatted(from, link, to), Show.action(to)), List.of(), edge, wrong);
    }

    private CorrectView ofAction(CorrectionForm form, @Nullable String wrong) {
        ActionId id = ActionId.parse(needed(form, "action"));
        ActionLife life = archive.action(id.toString())
                .orElseThrow(() -> new NotFoundResponse("No minutes here name action '" + id + "'."));
        Set<MeetingId> speaking = new LinkedHashSet<>();
        speaking.add(life.action().meeting().id());
        life.reviews().forEach(review -> speaking.add(review.meeting().id()));
        return new CorrectView(form, new About("action " + id, Show.action(id)), choices(speaking, form), null, wrong);
    }

    private static CorrectView ofMeeting(CorrectionForm form, @Nullable String wrong) {
        MeetingId id = MeetingId.parse(needed(form, "meeting"));
        return new CorrectView(form, new About("meeting " + id, Show.meeting(id)), List.of(), null, wrong);
    }

    /** Pages lead to the form with these; without them there is nothing to show. */
    private static String needed(CorrectionForm form, String name) {
        String text = form.text(name);
        if (text == null) {
            throw new IllegalArgumentException(
                    "%s is missing; start from the page of what is wrong, which leads here.".formatted(name));
        }
        return text;
    }
}
