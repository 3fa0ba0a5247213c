package org.minutebook.http;

import java.util.List;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.Stretch;
import org.minutebook.model.answer.PersonAttendance;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.PersonSummary;

/** {@code GET /people}, and one person with every meeting that lists them. */
final class PersonRoutes {
    private final Archive archive;

    PersonRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "/api/v1/people",
                        "people",
                        "Those who attended or sent apologies, by name.",
                        Many.pages(PersonSummary.class, (_, limit, cursor) -> archive.people(limit, cursor))),
                Route.of(
                        "/api/v1/people/{person}",
                        "person",
                        "A person's attendance, roles, apologies and whom they represented, oldest first.",
                        new Many<>(PersonDetail.class, PersonAttendance.class, false, (request, _, _) -> {
                            PersonDetail person = person(request.part("person"));
                            return new Stretch<>(person, person.attendance(), null);
                        })));
    }

    private PersonDetail person(String name) {
        return archive.person(name)
                .orElseThrow(() -> RequestException.unknown(
                        "No attendance here lists '" + name + "'; /api/v1/people lists those that one does."));
    }
}
