package org.minutebook.parse;

import java.util.List;

/** An invented meeting of the Service Review Forum that is rendered in many looks. */
final class SheetMeeting {
    private SheetMeeting() {}

    static Sheet sheet() {
        return new Sheet()
                .paragraph("This document has a Classification of White")
                .heading(1, "Service Review Forum Meeting 21")
                .paragraph("14 September 2024, 10:00 - 15:30")
                .paragraph("Lockgate House, 4 Sluice Row, Ambermouth")
                .heading(2, "SRF_21_1409 - Draft Minutes")
                .heading(2, "Attendees:")
                .table(List.of(140, 240), """
                        Category | Service Review Forum Members
                        Forum Chair | Odile Marchbanks
                        MDS | Tunde Okonjo
                        ^ | Petra Lindqvist (Alternate)
                        Large Company | Meera Vasudevan
                        ^ | Ruaridh Tennick
                        ^ | Ji-woo Halloran (Teleconference)
                        Small Company | Anselm Grady
                        """)
                .table(List.of(140, 240), """
                        Representing | Other Participants
                        MDS | Saskia Thornbury (Part) (Agenda Items 3 & 4)
                        ^ | Gethin Iwobi
                        CSO | Nadia Birkenshaw (Meeting Secretary)
                        ^ | Emrys Quill
                        ^ | Jonquil Adair (Part)
                        OWR | Tobias Wrenfield
                        """)
                .heading(2, "Apologies:")
                .table(List.of(140, 240), """
                        Representing | Name
                        Large Company | Priya Dunmore
                        """)
                .heading(2, "1. Previous Meeting Minutes")
                .paragraph(
                        "The Chair asked Service Review Forum (SRF) members whether the Draft Minutes from SRF_20 were a true account of what was said. One correction was offered by a Small Company (SC) member and taken up.")
                .paragraph("The SRF AGREED that the minutes from SRF_20 will be published as final.")
                .heading(2, "2. Actions Outstanding")
                .paragraph("The CSO went through the actions that were due.")
                .table(List.of(52, 180, 66, 66, 66, 50), """
                        Action ID | Action | Date Raised | Last Target Date | Revised Target Date | Owner
                        SRF 20/01 | The MDS to provide the number of repeaters that stand without mains supply, by region and by the month in which they lost it. | 09/07/2024 | 14/09/2024 | N/A | MDS
                        The MDS sent the figures on 2 September. They show that nine in ten are in the north. Status: Closed. (This action has been superseded by action SRF 21/01)
                        SRF 20x/CONF02 | RNP N to name the owners of the masts on the Carrow estuary. | 30/07/2024 | 14/09/2024 | To be agreed with RNP N | RNP N
                        The owners of two masts are not known (see also Action 20/01). Status: Open.
                        SRF 20/04 | CSO to add the loss of night-time reads to the Issues Log. | 09/07/2024 | 14/09/2024 | 12/11/2024 | CSO
                        No progress was reported. Status: Open.
                        """)
                .heading(2, "3. Repeater Unit Exceptions")
                .paragraph(
                        "Radio Network Provider North (RNP N) presented 1,204 exceptions for July 2024, fewer than in any month since the winter, and said that the change came from a new rule for masts under repair rather than from fewer faults in the field.")
                .paragraph("ACTION SRF 21/01: The MDS and RNP N to publish one list of repeaters without mains supply.")
                .paragraph("The SRF:")
                .bullet("NOTED the presentation; and")
                .bullet("AGREED that the rule for masts under repair needs a date of expiry.")
                .heading(2, "4. New Draft Modifications")
                .paragraph("The CSO introduced TMP025, which would shorten the notice for planned maintenance.")
                .paragraph("ACTION SRF 21/02: SRF members to comment on TMP025 by 4 October.")
                .paragraph("The SRF NOTED the update.")
                .paragraph("The SRF **endorsed** the wish for a shorter notice.")
                .heading(2, "5. Any Other Business (AOB)")
                .paragraph("There was none.")
                .paragraph("Next Main Meeting: 12 November 2024");
    }
}
