package org.minutebook.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.Field;
import org.minutebook.model.correction.NameKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code correct}: makes corrections and takes them back. */
@Command(
        name = "correct",
        description =
                "Corrects what the pages, or the reading of them, have wrong. A correction is kept with who, when and"
                        + " why, holds for all that is here and all that comes, and can be undone.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook correct merge person \"Dave Warnar\" \"Dave Warner\" --why \"a misprint\"",
            "  minutebook correct split person \"J Smith\" \"Jane Smith\" --meeting SRF_14",
            "  minutebook correct apart person \"Jane Smith\" \"Jan Smith\"",
            "  minutebook correct reject supersedes \"SRF 13x/01\" \"SRF 12/04\"",
            "  minutebook correct action \"SRF 19/01\" due 2024-09-10",
            "  minutebook correct meeting SRF_14 date 2023-07-18",
            "  minutebook correct list && minutebook correct undo c1"
        })
final class CorrectCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to do: merge, split, apart, accept, reject, action, meeting, undo or list.");
    }

    /** What those have in common that change something. */
    abstract static class Making implements Callable<Integer> {
        private final Screen screen;
        private final ArchiveAccess access;

        @Option(
                names = "--by",
                paramLabel = "NAME",
                description = "Who says so (default: the user that runs this, ${DEFAULT-VALUE}).")
        private String by = System.getProperty("user.name", "unknown");

        @Option(names = "--why", paramLabel = "TEXT", description = "Why it is so.")
        private @Nullable String why;

        @Mixin
        private StoreOptions store = new StoreOptions();

        Making(Screen screen, ArchiveAccess access) {
            this.screen = screen;
            this.access = access;
        }

        abstract CorrectionState make(Archive archive, String who, @Nullable String reason);

        @Override
        public Integer call() {
            try (Archive archive = access.openToAsk(store)) {
                CorrectionState made = make(archive, by, why);
                screen.out().println(CorrectionText.line(made));
            }
            return Exit.DONE;
        }
    }

    /** What those have in common that correct something. */
    abstract static class Judging extends Making {
        Judging(Screen screen, ArchiveAccess access) {
            super(screen, access);
        }

        abstract Correction correction();

        @Override
        CorrectionState make(Archive archive, String who, @Nullable String reason) {
            return archive.correct(CorrectionEntry.of(correction(), who, reason));
        }
    }

    /** What judgements of names have in common. */
    abstract static class OfName extends Judging {
        @Parameters(paramLabel = "KIND", description = "person or organisation.")
        NameKind of = NameKind.PERSON;

        @Parameters(paramLabel = "NAME", description = "The name as printed, in any spelling of its slug.")
        String name = "";

        OfName(Screen screen, ArchiveAccess access) {
            super(screen, access);
        }
    }

    /** {@code merge KIND NAME INTO}. */
    @Command(name = "merge", description = "Two names are one's: wherever NAME is printed, INTO is meant.")
    static final class Merge extends OfName {
        @Parameters(paramLabel = "INTO", description = "Whose it is.")
        private String into = "";

        Merge(Screen screen, ArchiveAccess access) {
            super(screen, access);
        }

        @Override
        Correction correction() {
            return Correction.merge(of, name, into);
        }
    }

    /** {@code split KIND NAME INTO --meeting M}. */
    @Command(name = "split", description = "One name is two's: at these meetings NAME means INTO.")
    static final class Split extends OfName {
        @Parameters(paramLabel = "INTO", description = "Who is meant there.")
        private String into = "";

        @Option(
                names = "--meeting",
                paramLabel = "ID",
                required = true,
                description = "A meeting where it is so; again for more.")
        private List<String> meetings = List.of();

        Split(Screen screen, ArchiveAccess access) {
            super(screen, access);
        }

        @Override
        Correction correction() {
            return Correction.split(
                    of, name, into, meetings.stream().map(MeetingId::parse).toList());
        }
    }

    /** {@code apart KIND NAME OTHER}. */
    @Command(name = "apart", description = "Two names are two's: neither is suggested for the other any more.")
    static final class Apart extends OfName {
        @Parameters(paramLabel = "OTHER", description = "The other.")
        private String other = "";

        Apart(Screen screen, ArchiveAccess access) {
            super(screen, access);
        }

        @Override
        Correction correction() {
            return Correction.apart(of, name, other);
        }
    }

    /** What accepting and rejecting a link have in common. */
    abstract static class OfLink extends Judging {
        private final boolean accepted;

        @Parameters(paramLabel = "LINK", description = "supersedes or relates_to.")
        private LinkKind link = LinkKind.SUPERSEDES;

        @Parameters(paramLabel = "FROM", description = "The newer action, or the one that refers.")
        private String from = "";

        @Parameters(paramLabel = "TO", description = "The older action, or the one referred to.")
        private String to = "";

        OfLink(boolean accepted, Screen screen, ArchiveAccess access) {
            super(screen, access);
            this.accepted = accepted;
        }

        @Override
        Correction correction() {
            return Correction.link(accepted, link, ActionId.parse(from), ActionId.parse(to));
        }
    }

    /** {@code accept LINK FROM TO}. */
    @Command(
            name = "accept",
            description = "A link holds, which minutes state, guess, or make between the two in another way.")
    static final class Accept extends OfLink {
        Accept(Screen screen, ArchiveAccess access) {
            super(true, screen, access);
        }
    }

    /** {@code reject LINK FROM TO}. */
    @Command(name = "reject", description = "A link does not hold.")
    static final class Reject extends OfLink {
        Reject(Screen screen, ArchiveAccess access) {
            super(false, screen, access);
        }
    }

    /** {@code action ID FIELD VALUE}. */
    @Command(name = "action", description = "Mends a field of an action where one meeting's minutes tell it.")
    static final class OfAction extends Judging {
        @Parameters(paramLabel = "ACTION", description = "Such as \"SRF 19/01\".")
        private String action = "";

        @Parameters(paramLabel = "FIELD", description = "owner, text, due, status, raised or closed.")
        private Field field = Field.OWNER;

        @Parameters(paramLabel = "VALUE", description = "A day such as 2024-09-10, open or closed, or words.")
        private String value = "";

        @Option(
                names = "--meeting",
                paramLabel = "ID",
                description = "Whose minutes have it wrong (default: the latest that speak of it).")
        private @Nullable String meeting;

        OfAction(Screen screen, ArchiveAccess access) {
            super(screen, access);
        }

        @Override
        Correction correction() {
            MeetingId at = meeting == null ? null : MeetingId.parse(meeting);
            return Correction.mend(ActionId.parse(action), at, field, value);
        }
    }

    /** {@code meeting ID FIELD VALUE}. */
    @Command(name = "meeting", description = "Mends a field of a meeting.")
    static final class OfMeeting extends Judging {
        @Parameters(paramLabel = "MEETING", description = "Such as SRF_14.")
        private String meeting = "";

        @Parameters(paramLabel = "FIELD", description = "date, title or venue.")
        private Field field = Field.DATE;

        @Parameters(paramLabel = "VALUE", description = "A day such as 2023-07-18, or words.")
        private String value = "";

        OfMeeting(Screen screen, ArchiveAccess access) {
            super(screen, access);
        }

        @Override
        Correction correction() {
            return Correction.mend(MeetingId.parse(meeting), field, value);
        }
    }

    /** {@code undo ID}. */
    @Command(name = "undo", description = "Takes a correction back, as if it had never been made.")
    static final class Undo extends Making {
        @Parameters(paramLabel = "ID", description = "As 'correct list' shows it, such as c1.")
        private String id = "";

        Undo(Screen screen, ArchiveAccess access) {
            super(screen, access);
        }

        @Override
        CorrectionState make(Archive archive, String who, @Nullable String reason) {
            return archive.undo(CorrectionEntry.undoing(id, who, reason))
                    .orElseThrow(() -> new NotHereException(
                            "No correction '" + id + "' was made; 'correct list' shows those that were."));
        }
    }

    /** {@code list}. */
    @Command(name = "list", description = "Shows the corrections that were made, oldest first.")
    static final class Listed implements Callable<Integer> {
        private final Screen screen;
        private final ArchiveAccess access;

        @Option(names = "--json", description = "Print what the API answers.")
        private boolean json;

        @Mixin
        private StoreOptions store = new StoreOptions();

        Listed(Screen screen, ArchiveAccess access) {
            this.screen = screen;
            this.access = access;
        }

        @Override
        public Integer call() {
            try (Archive archive = access.openToAsk(store)) {
                var all = archive.corrections(Integer.MAX_VALUE, null);
                if (json) {
                    screen.json(all);
                } else {
                    all.items().forEach(one -> screen.out().println(CorrectionText.line(one)));
                }
            }
            return Exit.DONE;
        }
    }
}
