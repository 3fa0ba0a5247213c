package org.minutebook.archive;

import static org.minutebook.archive.SampleMinutes.DRAFT;
import static org.minutebook.archive.SampleMinutes.FIRST;
import static org.minutebook.archive.SampleMinutes.LAMPS;
import static org.minutebook.archive.SampleMinutes.LENSES;
import static org.minutebook.archive.SampleMinutes.NEW;
import static org.minutebook.archive.SampleMinutes.OLD;
import static org.minutebook.archive.SampleMinutes.SECOND;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.minutebook.model.Bases;
import org.minutebook.model.Basis;
import org.minutebook.model.Classification;
import org.minutebook.model.LinkKind;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.Provenance;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.AttendanceEntry;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.ChainNode;
import org.minutebook.model.answer.DecisionEntry;
import org.minutebook.model.answer.Difference;
import org.minutebook.model.answer.Difference.Fate;
import org.minutebook.model.answer.Difference.Run;
import org.minutebook.model.answer.Difference.Statement;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.EntityMention;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.ItemEntry;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingChanges;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Neighbourhood;
import org.minutebook.model.answer.Neighbourhood.Node;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.answer.OrganisationMention;
import org.minutebook.model.answer.PersonAttendance;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.SimilarName;
import org.minutebook.model.answer.Slip;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicHistory;

/** What the sample minutes answer, worked out by hand. */
final class SampleAnswers {
    static final Provenance SAID = SECOND.says("this action is superseded by HLG 08x/01");
    static final DecisionEntry AGREED = new DecisionEntry(
            true,
            "AGREED",
            "that lamps <b>must</b> burn until dawn.",
            LAMPS,
            FIRST.says("The group AGREED that lamps <b>must</b> burn until dawn."));
    static final ActionSummary COUNT = new ActionSummary(
            OLD,
            "The Keepers to count the dim lamps.",
            List.of("Keepers"),
            StatusNow.SUPERSEDED,
            Known.RAISED,
            FIRST.date(),
            LocalDate.of(2021, 5, 4),
            1,
            FIRST.ref(),
            LAMPS,
            List.of(NEW),
            List.of(),
            FIRST.says("ACTION HLG 07/01: The Keepers to count the dim lamps."));
    static final ActionSummary REPLACE = new ActionSummary(
            NEW,
            "The Keepers to replace the dim lamps.",
            List.of("Keepers"),
            StatusNow.OPEN,
            Known.RAISED,
            SECOND.date(),
            LocalDate.of(2021, 6, 1),
            0,
            SECOND.ref(),
            LAMPS,
            List.of(),
            List.of(OLD),
            SECOND.says("ACTION HLG 08x/01: The Keepers to replace the dim lamps."));
    static final ReviewEntry REVIEW = new ReviewEntry(
            OLD,
            SECOND.ref(),
            LAMPS,
            "The Keepers to count the dim lamps.",
            "Keepers",
            FIRST.date(),
            null,
            null,
            SECOND.date(),
            LocalDate.of(2021, 5, 4),
            null,
            ReviewStatus.OPEN,
            "Counting by night proved slow.",
            SECOND.says("HLG 07/01 open"));
    static final ChainEdge SUPERSEDES = new ChainEdge(NEW, OLD, LinkKind.SUPERSEDES, "superseded by", SAID);

    static final DocumentSummary DRAFT_OF_FIRST = DRAFT.document(3);

    private SampleAnswers() {}

    static MeetingChanges changes() {
        Difference agreed = new Difference(
                Difference.Kind.CHANGED,
                LAMPS.title(),
                new Statement(
                        "AGREED that lamps <b>may</b> burn until dawn.",
                        LAMPS.title(),
                        DRAFT.quote("The group AGREED that lamps <b>may</b> burn until dawn.")),
                new Statement("AGREED " + AGREED.text(), LAMPS.title(), AGREED.evidence()),
                List.of(
                        new Run(Fate.KEPT, "AGREED that lamps <b>"),
                        new Run(Fate.REMOVED, "may"),
                        new Run(Fate.ADDED, "must"),
                        new Run(Fate.KEPT, "</b> burn until dawn.")));
        Difference raised = new Difference(
                Difference.Kind.ADDED,
                OLD.toString(),
                null,
                new Statement(String.valueOf(COUNT.text()), LAMPS.title(), COUNT.evidence()),
                List.of());
        Difference lenses = new Difference(
                Difference.Kind.REMOVED,
                LENSES.title(),
                new Statement(
                        "Lenses were <i>not</i> spoken of.",
                        LENSES.title(),
                        DRAFT.quote("Lenses were <i>not</i> spoken of.")),
                null,
                List.of());
        return new MeetingChanges(
                FIRST.meeting(),
                DRAFT_OF_FIRST,
                FIRST.document(1),
                List.of(),
                List.of(),
                List.of(),
                List.of(agreed),
                List.of(raised),
                List.of(),
                List.of(lenses));
    }

    static ActionLife life(ActionSummary action) {
        boolean old = action.id().equals(OLD);
        Slip slip = new Slip(SECOND.date(), LocalDate.of(2021, 5, 4), SECOND.meeting(), 28);
        return new ActionLife(
                action,
                old ? List.of(REVIEW) : List.of(),
                old ? List.of(slip) : List.of(),
                List.of(SUPERSEDES),
                List.of());
    }

    static Chain chain(ActionSummary action) {
        return new Chain(action.id(), List.of(NEW), false, List.of(node(COUNT), node(REPLACE)), List.of(SUPERSEDES));
    }

    private static ChainNode node(ActionSummary action) {
        return new ChainNode(
                action.id(),
                action.text(),
                action.status(),
                action.raised(),
                action.meeting().id(),
                action.known());
    }

    static TopicHistory lamps() {
        TopicEntry first = new TopicEntry(
                FIRST.ref(),
                LAMPS,
                "Zoë Brontë spoke for the keepers \uD83D\uDCA1.",
                List.of(AGREED),
                List.of(),
                List.of(topicAction(COUNT)),
                TopicEntry.Joined.HEADING,
                FIRST.says("4 Lamps & Lenses"));
        TopicEntry second = new TopicEntry(
                SECOND.ref(),
                LAMPS,
                "",
                List.of(),
                List.of(),
                List.of(topicAction(REPLACE)),
                TopicEntry.Joined.WORDS,
                SECOND.says("4 Lamps & Lenses"));
        return new TopicHistory(
                "lamps-and-lenses", "Lamps & Lenses", List.of("Lamps"), List.of(first, second), List.of());
    }

    private static TopicAction topicAction(ActionSummary action) {
        return new TopicAction(
                action.id(),
                String.valueOf(action.text()),
                action.owners(),
                action.status(),
                action.supersededBy(),
                action.source());
    }

    static Neighbourhood around() {
        Node old = new Node(
                "action:HLG 07/01",
                Neighbourhood.Kind.ACTION,
                "HLG 07/01",
                "HLG 07/01",
                COUNT.text(),
                COUNT.status(),
                COUNT.raised(),
                0,
                "/actions/HLG/07/01");
        Node replaced = new Node(
                "action:HLG 08x/01",
                Neighbourhood.Kind.ACTION,
                "HLG 08x/01",
                "HLG 08x/01",
                "Replace <b>all</b>",
                REPLACE.status(),
                REPLACE.raised(),
                1,
                "/actions/HLG/08x/01");
        Node meeting = new Node(
                "meeting:HLG_07",
                Neighbourhood.Kind.MEETING,
                "HLG_07",
                "HLG_07",
                null,
                null,
                FIRST.date(),
                1,
                "/meetings/HLG_07");
        return new Neighbourhood(
                old.key(),
                1,
                List.of(old, replaced, meeting),
                List.of(
                        new Neighbourhood.Edge(replaced.key(), old.key(), Neighbourhood.Link.SUPERSEDES, SAID),
                        new Neighbourhood.Edge(old.key(), meeting.key(), Neighbourhood.Link.RAISED_AT, COUNT.source())),
                true);
    }

    static EntityThread modification() {
        return new EntityThread("HMP0012", List.of(), "Brighter Lamps", null, List.of(waits("HMP0012")));
    }

    static EntityThread incident() {
        return new EntityThread("INC000000012345", List.of(), null, 2, List.of(waits("INC000000012345")));
    }

    static EntityThread abbreviation() {
        return new EntityThread("HMP", List.of(), "Harbour Modification Proposal", null, List.of(waits("HMP")));
    }

    private static EntityMention waits(String printed) {
        return new EntityMention(
                FIRST.ref(), LAMPS, printed, FIRST.says("HMP0012 (Brighter Lamps) waits for INC000000012345."));
    }

    static EntitySummary inShort(EntityThread one) {
        return new EntitySummary(
                one.id(), one.aliases(), one.title(), one.category(), 1, 1, FIRST.date(), FIRST.date());
    }

    static PersonDetail person() {
        return new PersonDetail(
                "zoe-bronte",
                "Zoë Brontë",
                List.of(),
                List.of("Keepers"),
                1,
                0,
                List.of(new PersonAttendance(FIRST.ref(), first().attendance().getFirst())),
                List.of());
    }

    static OrganisationDetail organisation() {
        return new OrganisationDetail(
                "keepers",
                "Keepers",
                List.of(),
                1,
                "/actions?owner=keepers&status=open",
                List.of(new OrganisationDetail.Representative("zoe-bronte", "Zoë Brontë", 1)),
                List.of(
                        new OrganisationMention(FIRST.ref(), null, null, "zoe-bronte", FIRST.says("Zoë Brontë")),
                        new OrganisationMention(FIRST.ref(), LAMPS, OLD, null, COUNT.source())),
                List.of(new SimilarName("keepers", "Kee<b>pers", SimilarName.Reason.SCAN, 0.95)));
    }

    static MeetingSummary firstInShort() {
        return new MeetingSummary(
                FIRST.meeting(),
                "HLG",
                "Harbour Lights Group",
                FIRST.date(),
                FIRST.version(),
                Classification.WHITE,
                new Bases(Basis.STATED, Basis.INFERRED),
                2,
                1,
                1,
                0);
    }

    static MeetingSummary secondInShort() {
        return new MeetingSummary(
                SECOND.meeting(), "HLG", null, SECOND.date(), SECOND.version(), null, Bases.STATED, 1, 0, 1, 1);
    }

    static MeetingDetail first() {
        return new MeetingDetail(
                firstInShort(),
                LocalTime.of(9, 30),
                null,
                "The Lamp Room",
                List.of(new NextMeeting("Next meeting", SECOND.date())),
                List.of(new AttendanceEntry(
                        "Zoë Brontë",
                        "zoe-bronte",
                        "Keepers",
                        Role.CHAIR,
                        false,
                        true,
                        false,
                        List.of("4"),
                        FIRST.says("Zoë Brontë"))),
                List.of(
                        new ItemEntry(
                                "4",
                                LAMPS.title(),
                                "lamps-and-lenses",
                                Provenance.inferred(FIRST.quote("4 Lamps & Lenses"), 0.8)),
                        new ItemEntry("4.1", LENSES.title(), "lenses", FIRST.says("Lenses"))),
                List.of(AGREED),
                List.of(),
                List.of(COUNT),
                List.of(),
                List.of(FIRST.document(1), DRAFT_OF_FIRST),
                List.of(),
                null,
                SECOND.meeting(),
                FIRST.quote("Harbour Lights Group, meeting 07"));
    }

    static MeetingDetail second() {
        return new MeetingDetail(
                secondInShort(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new ItemEntry("4", LAMPS.title(), "lamps-and-lenses", SECOND.says("4 Lamps & Lenses"))),
                List.of(),
                List.of(),
                List.of(REPLACE),
                List.of(REVIEW),
                List.of(SECOND.document(2)),
                List.of(),
                FIRST.meeting(),
                null,
                SECOND.quote("Harbour Lights Group, meeting 08x"));
    }
}
