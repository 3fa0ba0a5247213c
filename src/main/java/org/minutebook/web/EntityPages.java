package org.minutebook.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.OrganisationSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.PersonSummary;
import org.minutebook.model.correction.NameKind;

/** The pages of what minutes name: modifications, incidents, abbreviations, people and organisations. */
final class EntityPages {
    private static final int ROWS = 50;

    private final Archive archive;
    private final Judged judged;

    EntityPages(Archive archive) {
        this.archive = archive;
        this.judged = new Judged(archive);
    }

    EntitiesView modifications(Context ctx) {
        return list(ctx, "Modifications", archive.modifications(ROWS, ctx.queryParam("cursor")));
    }

    EntitiesView incidents(Context ctx) {
        return list(ctx, "Incidents", archive.incidents(ROWS, ctx.queryParam("cursor")));
    }

    EntitiesView abbreviations(Context ctx) {
        return list(ctx, "Abbreviations", archive.abbreviations(ROWS, ctx.queryParam("cursor")));
    }

    private static EntitiesView list(Context ctx, String title, Page<EntitySummary> page) {
        return new EntitiesView(title, ctx.path(), page, Pager.of(Address.of(ctx), page.next()));
    }

    EntityView modification(Context ctx) {
        String id = ctx.pathParam("id");
        return archive.modification(id)
                .map(thread -> one(ctx, "Modification", thread))
                .orElseThrow(() -> new NotFoundResponse("No minutes here name modification '" + id + "'."));
    }

    EntityView incident(Context ctx) {
        String id = ctx.pathParam("id");
        return archive.incident(id)
                .map(thread -> one(ctx, "Incident", thread))
                .orElseThrow(() -> new NotFoundResponse("No minutes here name incident '" + id + "'."));
    }

    EntityView abbreviation(Context ctx) {
        String term = ctx.pathParam("id");
        return archive.abbreviation(term)
                .map(thread -> one(ctx, "Abbreviation", thread))
                .orElseThrow(() -> new NotFoundResponse("No minutes here spell out '" + term + "'."));
    }

    PeopleView people(Context ctx) {
        Page<PersonSummary> page = archive.people(ROWS, ctx.queryParam("cursor"));
        return new PeopleView(page, Pager.of(Address.of(ctx), page.next()));
    }

    PersonView person(Context ctx) {
        String name = ctx.pathParam("id");
        return archive.person(name)
                .map(person -> new PersonView(
                        person,
                        judged.of(NameKind.PERSON, person.person()),
                        Address.of(ctx).csv()))
                .orElseThrow(() -> new NotFoundResponse("No attendance here lists '" + name + "'."));
    }

    OrganisationsView organisations(Context ctx) {
        Page<OrganisationSummary> page = archive.organisations(ROWS, ctx.queryParam("cursor"));
        return new OrganisationsView(page, Pager.of(Address.of(ctx), page.next()));
    }

    OrganisationView organisation(Context ctx) {
        String name = ctx.pathParam("id");
        return archive.organisation(name)
                .map(organisation -> new OrganisationView(
                        organisation,
                        judged.of(NameKind.ORGANISATION, organisation.organisation()),
                        Address.of(ctx).csv()))
                .orElseThrow(() -> new NotFoundResponse("No minutes here name organisation '" + name + "'."));
    }

    private static EntityView one(Context ctx, String kind, EntityThread thread) {
        return new EntityView(kind, thread, Address.of(ctx).csv());
    }
}
