package org.minutebook.http;

import java.util.List;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.Stretch;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.OrganisationMention;
import org.minutebook.model.answer.OrganisationSummary;

/** {@code GET /organisations}, and one organisation with every place that names it. */
final class OrganisationRoutes {
    private final Archive archive;

    OrganisationRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "/api/v1/organisations",
                        "organisations",
                        "Those who are represented or own actions, by name.",
                        Many.pages(
                                OrganisationSummary.class, (_, limit, cursor) -> archive.organisations(limit, cursor))),
                Route.of(
                        "/api/v1/organisations/{organisation}",
                        "organisation",
                        "An organisation: its people, how many open actions it has, every place that names it.",
                        new Many<>(OrganisationDetail.class, OrganisationMention.class, false, (request, _, _) -> {
                            OrganisationDetail organisation = organisation(request.part("organisation"));
                            return new Stretch<>(organisation, organisation.mentions(), null);
                        })));
    }

    private OrganisationDetail organisation(String name) {
        return archive.organisation(name)
                .orElseThrow(() -> RequestException.unknown("No minutes here name organisation '" + name
                        + "'; /api/v1/organisations lists those they do."));
    }
}
