package org.minutebook.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minutebook.source.PrintedProse.Measure;

/** From the words and lines on printed pages to a text: tables by position, the rest in lines from top to bottom. */
final class PrintReader {
    private static final double FULL_LINES = 0.97;

    private PrintReader() {}

    /** A page with its tables found; its other lines are prose. */
    private record Sorted(PrintedPage page, List<PrintedTable> tables, List<PrintedLine> lines) {
        static Sorted framed(PrintedPage page) {
            List<RuledTable> ruled = RuledTables.of(page);
            List<Word> loose = page.words().stream()
                    .filter(word -> ruled.stream().noneMatch(table -> table.take(word)))
                    .toList();
            return new Sorted(page, new ArrayList<>(ruled), PrintedLine.of(loose));
        }

        /** With the tables that have no frames, which no line of the page's furniture is in. */
        Sorted withOpenTables(PageFurniture furniture) {
            List<PrintedLine> aside =
                    lines.stream().filter(line -> furniture.repeats(page, line)).toList();
            List<PrintedLine> prose = new ArrayList<>(lines);
            prose.removeAll(aside);
            tables.addAll(OpenTables.take(prose, page));
            tables.sort(Comparator.comparingDouble(PrintedTable::top));
            prose.addAll(aside);
            prose.sort(Comparator.comparingDouble(PrintedLine::middle));
            return new Sorted(page, tables, prose);
        }
    }

    static Manuscript read(List<PrintedPage> pages) {
        List<Sorted> framed = pages.stream().map(Sorted::framed).toList();
        PageFurniture furniture = new PageFurniture();
        framed.forEach(page -> furniture.see(page.page(), page.lines()));
        List<Sorted> sorted =
                framed.stream().map(page -> page.withOpenTables(furniture)).toList();
        Measure measure = measure(sorted);
        Manuscript manuscript = new Manuscript();
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0) {
                manuscript.endPage();
            }
            write(sorted.get(i), i == 0, furniture, measure, manuscript);
        }
        return manuscript;
    }

    private static Measure measure(List<Sorted> pages) {
        List<PrintedLine> lines =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        double[] rights =
                lines.stream().mapToDouble(PrintedLine::right).sorted().toArray();
        double right = rights.length == 0 ? 0 : rights[(int) ((rights.length - 1) * FULL_LINES)];
        return new Measure(right, lines);
    }

    private static void write(
            Sorted page, boolean first, PageFurniture furniture, Measure measure, Manuscript manuscript) {
        List<PrintedLine> open = new ArrayList<>();
        int table = 0;
        for (PrintedLine line : page.lines()) {
            while (table < page.tables().size() && page.tables().get(table).top() < line.middle()) {
                prose(open, measure, manuscript);
                page.tables().get(table++).write(manuscript, page.page().confidence());
            }
            if (furniture.repeats(page.page(), line) && !(first && furniture.mayTell(line))) {
                prose(open, measure, manuscript);
                manuscript.aside(line.text());
            } else {
                open.add(line);
            }
        }
        prose(open, measure, manuscript);
        while (table < page.tables().size()) {
            page.tables().get(table++).write(manuscript, page.page().confidence());
        }
    }

    private static void prose(List<PrintedLine> open, Measure measure, Manuscript manuscript) {
        PrintedProse.pieces(open, measure).forEach(manuscript::write);
        open.clear();
    }
}
