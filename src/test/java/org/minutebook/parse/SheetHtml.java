package org.minutebook.parse;

import java.util.List;

/** Renders minutes as a web page. */
final class SheetHtml {
    private final StringBuilder html = new StringBuilder();

    String render(Sheet sheet) {
        html.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Minutes</title>")
                .append("<style>td { border: 1px solid }</style></head><body>\n");
        boolean list = false;
        for (Sheet.Element element : sheet.elements()) {
            boolean bullet = element instanceof Sheet.Bullet;
            if (bullet != list) {
                html.append(bullet ? "<ul>\n" : "</ul>\n");
                list = bullet;
            }
            switch (element) {
                case Sheet.Heading(int level, String text) -> tag("h" + level, text);
                case Sheet.Paragraph(String text) -> tag("p", text);
                case Sheet.Bullet(String text) -> tag("li", text);
                case Sheet.Table table -> table(table);
                case Sheet.PageEnd _ -> {}
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private void tag(String tag, String text) {
        html.append("<%s>%s</%s>%n".formatted(tag, escaped(text), tag));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>");
    }

    private void table(Sheet.Table table) {
        html.append("<table><tbody>\n");
        List<List<String>> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            html.append("<tr>");
            if (rows.get(row).size() == 1) {
                html.append("<td colspan=%d><p>%s</p></td>"
                        .formatted(table.widths().size(), escaped(rows.get(row).getFirst())));
            }
            for (int column = 0;
                    rows.get(row).size() > 1 && column < rows.get(row).size();
                    column++) {
                String cell = rows.get(row).get(column);
                if (!cell.equals(Sheet.MERGED)) {
                    html.append("<td rowspan=%d>%s</td>".formatted(height(rows, row, column), escaped(cell)));
                }
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private static int height(List<List<String>> rows, int row, int column) {
        int height = 1;
        while (row + height < rows.size()
                && column < rows.get(row + height).size()
                && rows.get(row + height).get(column).equals(Sheet.MERGED)) {
            height++;
        }
        return height;
    }
}
