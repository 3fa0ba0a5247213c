package org.minutebook.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.archive.Archive;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.SearchAnswer;

/** Search hits, for people. */
final class HitsText {
    private static final int INDENT = 4;
    private static final Pattern MARK = Pattern.compile("<mark>(.*?)</mark>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|#39|#x27|#x2F|#47);");
    private static final Map<String, String> CHARACTERS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "#39", "'", "#x27", "'", "#x2F", "/", "#47", "/");

    private final Sheet sheet;
    private final Archive archive;

    HitsText(Sheet sheet, Archive archive) {
        this.sheet = sheet;
        this.archive = archive;
    }

    void print(SearchAnswer answer) {
        sheet.line(summary(answer));
        answer.query().notes().forEach(sheet::line);
        for (Hit hit : answer.hits()) {
            sheet.blank();
            print(hit);
        }
        if (answer.next() != null) {
            sheet.blank();
            sheet.line(Sheet.faint("More with --cursor " + answer.next()));
        }
    }

    private static String summary(SearchAnswer answer) {
        long total = answer.total().value();
        String found = total == 0 ? "Nothing found" : total == 1 ? "1 hit" : total + " hits";
        String rest =
                answer.hits().size() < total ? ", these are " + answer.hits().size() : "";
        return Sheet.strong(found) + " for " + answer.query().q() + rest
                + (answer.suggestion() == null ? "." : "; did you mean " + Sheet.strong(answer.suggestion()) + "?");
    }

    private void print(Hit hit) {
        sheet.entry(0, title(hit));
        sheet.line(
                INDENT,
                Words.day(hit.meeting().date()) + " · "
                        + Words.place(hit.meeting(), hit.kind() == HitKind.ITEM ? null : hit.item()));
        hit.snippets().forEach(snippet -> sheet.line(INDENT, unescaped(snippet)));
        sheet.entry(INDENT, Sheet.faint("— " + Words.source(hit, archive)));
    }

    private static String title(Hit hit) {
        String kind =
                hit.kind().name().charAt(0) + hit.kind().name().substring(1).toLowerCase(Locale.ROOT);
        return kind + " " + Sheet.strong(hit.id()) + standing(hit)
                + (hit.title().isBlank() ? "" : " · " + hit.title());
    }

    private static String standing(Hit hit) {
        if (hit.status() == null) {
            return "";
        }
        String status = hit.supersededBy().isEmpty()
                ? FilterValues.nameOf(hit.status())
                : "superseded by "
                        + hit.supersededBy().stream().map(ActionId::toString).collect(Collectors.joining(", "));
        return " (" + (hit.owners().isEmpty() ? "" : String.join(", ", hit.owners()) + ", ") + status + ")";
    }

    /** Snippets are HTML; on a terminal marks become bold letters and entities the characters that they stand for. */
    private static String unescaped(String snippet) {
        String strong = MARK.matcher(snippet).replaceAll(m -> Matcher.quoteReplacement(Sheet.strong(m.group(1))));
        return ENTITY.matcher(strong)
                .replaceAll(m -> Matcher.quoteReplacement(CHARACTERS.getOrDefault(m.group(1), m.group())));
    }
}
