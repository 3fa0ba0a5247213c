package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.model.MentionKind.INCIDENT;
import static org.minutebook.model.MentionKind.MODIFICATION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.Version;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.EntityMention;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.OrganisationMention;
import org.minutebook.model.answer.OrganisationSummary;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.PersonSummary;
import org.minutebook.model.answer.StatusNow;

/** How a graph tells of what meetings name: modifications, incidents, people and organisations. */
interface EntityContract extends GraphUnderTest {
    @Test
    default void aModificationIsOneThreadUnderAllItsSpellings() {
        put(MinutesBuilder.of("OPSG_29")
                .on("2020-02-04")
                .item("5", "Modifications")
                .named(MODIFICATION, "SECMP0062", "SECMP62", "5", "Northbound traffic", null)
                .build());
        Minutes first = MinutesBuilder.of("OPSG_28")
                .on("2020-01-07")
                .item("4", "Proposals")
                .named(MODIFICATION, "MP062", "SECMP62", null, null, null)
                .named(MODIFICATION, "DP062", "SECMP62", "4", "Northbound", null)
                .build();
        put(first);

        EntityThread thread = graph().modifications(List.of("SECMP62")).getFirst();
        assertThat(thread.id()).isEqualTo("MP062");
        assertThat(thread.aliases()).containsExactly("DP062", "SECMP0062");
        assertThat(thread.title()).isEqualTo("Northbound");
        assertThat(thread.mentions())
                .extracting(mention -> mention.meeting().id() + " " + mention.printed())
                .containsExactly("OPSG_28 MP062", "OPSG_28 DP062", "OPSG_29 SECMP0062");
        EntityMention second = thread.mentions().get(1);
        assertThat(second.item()).isEqualTo(new ItemRef("4", "Proposals"));
        assertThat(second.evidence()).isEqualTo(first.mentions().get(1).source().evidence());
        assertThat(graph().modifications())
                .containsExactly(new EntitySummary(
                        "MP062",
                        List.of("DP062", "SECMP0062"),
                        "Northbound",
                        null,
                        3,
                        2,
                        LocalDate.parse("2020-01-07"),
                        LocalDate.parse("2020-02-04")));
    }

    @Test
    default void modificationsAreListedByNumber() {
        put(MinutesBuilder.of("OPSG_28")
                .named(MODIFICATION, "MP122", "SECMP122", null, null, null)
                .named(MODIFICATION, "MP062A", "SECMP62A", null, null, null)
                .named(MODIFICATION, "MP062", "SECMP62", null, null, null)
                .named(MODIFICATION, "MP009", "SECMP9", null, null, null)
                .build());

        assertThat(graph().modifications())
                .extracting(EntitySummary::id)
                .containsExactly("MP009", "MP062", "MP062A", "MP122");
        assertThat(graph().modifications(List.of("SECMP122", "SECMP9", "SECMP1")))
                .extracting(EntityThread::id)
                .containsExactly("MP009", "MP122");
    }

    @Test
    default void anIncidentGoesByItsWholeNumberAndItsLatestCategory() {
        put(MinutesBuilder.of("OPSG_28")
                .named(INCIDENT, "INC503961", "INC503961", null, null, 2)
                .build());
        put(MinutesBuilder.of("OPSG_29")
                .named(INCIDENT, "INC000000503961", "INC503961", null, null, 1)
                .build());
        put(MinutesBuilder.of("OPSG_30")
                .named(INCIDENT, "INC000000503961", "INC503961", null, null, null)
                .build());

        EntityThread incident = graph().incident("INC503961").orElseThrow();
        assertThat(incident.id()).isEqualTo("INC000000503961");
        assertThat(incident.aliases()).containsExactly("INC503961");
        assertThat(incident.category()).isEqualTo(1);
        assertThat(incident.mentions())
                .extracting(mention -> mention.meeting().id().toString())
                .containsExactly("OPSG_28", "OPSG_29", "OPSG_30");
        assertThat(graph().incidents()).singleElement().satisfies(listed -> {
            assertThat(listed.id()).isEqualTo("INC000000503961");
            assertThat(listed.category()).isEqualTo(1);
            assertThat(listed.meetings()).isEqualTo(3);
        });
    }

    @Test
    default void whatOnlyADraftBehindAFinalNamesIsNotTold() {
        put(MinutesBuilder.of("OPSG_28", "final").version(Version.FINAL).build());
        put(MinutesBuilder.of("OPSG_28", "draft")
                .version(Version.DRAFT)
                .named(INCIDENT, "INC503961", "INC503961", null, null, null)
                .named(MODIFICATION, "MP062", "SECMP62", null, null, null)
                .build());

        assertThat(graph().incidents()).isEmpty();
        assertThat(graph().incident("INC503961")).isEmpty();
        assertThat(graph().modifications()).isEmpty();
        assertThat(graph().modifications(List.of("SECMP62"))).isEmpty();
    }

    @Test
    default void aPersonIsToldMeetingByMeeting() {
        put(MinutesBuilder.of("OPSG_30")
                .on("2020-03-03")
                .attended("Zoë Ångström", "SECAS", Role.CHAIR)
                .build());
        put(MinutesBuilder.of("OPSG_29")
                .on("2020-02-04")
                .attended("Zoë Ångström", null, Role.APOLOGY)
                .attended("Dave Warner", "DCC", Role.MEMBER)
                .build());
        Minutes first = MinutesBuilder.of("OPSG_28")
                .on("2020-01-07")
                .attended("Zoe Angstrom", "DCC", Role.PARTICIPANT, "4")
                .build();
        put(first);

        PersonDetail person = graph().person("zoe-angstrom").orElseThrow();
        assertThat(graph().person("Zoë Ångström")).contains(person);
        assertThat(graph().person("Nobody")).isEmpty();
        assertThat(person.name()).isEqualTo("Zoë Ångström");
        assertThat(person.aliases()).containsExactly("Zoe Angstrom");
        assertThat(person.attendance())
                .extracting(one -> one.meeting().id() + " " + one.as().role())
                .containsExactly("OPSG_28 PARTICIPANT", "OPSG_29 APOLOGY", "OPSG_30 CHAIR");
        assertThat(person.attendance().getFirst().as().items()).containsExactly("4");
        assertThat(person.attendance().getFirst().as().evidence())
                .isEqualTo(first.attendance().getFirst().source().evidence());
        assertThat(graph().people()).extracting(PersonSummary::person).containsExactly("dave-warner", "zoe-angstrom");
        assertThat(graph().people().getLast())
                .isEqualTo(new PersonSummary(
                        "zoe-angstrom",
                        "Zoë Ångström",
                        List.of("Zoe Angstrom"),
                        List.of("DCC", "SECAS"),
                        2,
                        1,
                        LocalDate.parse("2020-01-07"),
                        LocalDate.parse("2020-03-03")));
    }

    @Test
    default void anOrganisationKnowsItsPeopleItsOpenActionsAndAllThatNamesIt() {
        put(MinutesBuilder.of("OPSG_29")
                .on("2020-02-04")
                .attended("Dave Warner", "DCC", Role.MEMBER)
                .item("2", "Actions")
                .reviewed("OPSG 28/01", "Look", "D.C.C.", ReviewStatus.CLOSED, null, null)
                .build());
        Minutes first = MinutesBuilder.of("OPSG_28")
                .on("2020-01-07")
                .attended("Dave Warner", "DCC", Role.MEMBER)
                .attended("Zoë Ångström", "SECAS", Role.CHAIR)
                .item("4", "Outages")
                .raised("OPSG 28/01", "4", "Look", "DCC")
                .raised("OPSG 28/02", "4", "Look again", "DCC", "SECAS")
                .build();
        put(first);

        OrganisationDetail dcc = graph().organisation("DCC").orElseThrow();
        assertThat(dcc.name()).isEqualTo("DCC");
        assertThat(dcc.openActions()).isEqualTo(1);
        assertThat(dcc.openActions()).isEqualTo((int)
                graph().actions(new ActionFilter(dcc.organisation(), StatusNow.OPEN, null, null), 20, null)
                        .total());
        assertThat(dcc.people())
                .containsExactly(new OrganisationDetail.Representative("dave-warner", "Dave Warner", 2));
        assertThat(dcc.mentions())
                .extracting(one -> one.meeting().id() + " " + one.action() + " " + one.person())
                .containsExactly(
                        "OPSG_28 null dave-warner",
                        "OPSG_28 OPSG 28/01 null",
                        "OPSG_28 OPSG 28/02 null",
                        "OPSG_29 null dave-warner");
        OrganisationMention owner = dcc.mentions().get(1);
        assertThat(owner.item()).isEqualTo(new ItemRef("4", "Outages"));
        assertThat(owner.evidence())
                .isEqualTo(first.raised().getFirst().source().evidence());
        assertThat(graph().organisation("Nobody")).isEmpty();
        assertThat(graph().organisations())
                .containsExactly(
                        new OrganisationSummary("d-c-c", "D.C.C.", List.of(), 0, 0),
                        new OrganisationSummary("dcc", "DCC", List.of(), 1, 1),
                        new OrganisationSummary("secas", "SECAS", List.of(), 1, 1));
    }
}
