package org.mixingmentor.training.report;

/** A table, row by row: the first cell of each row is its heading. Cells are markup already. */
final class Table {
    private final StringBuilder markup = new StringBuilder();

    Table(String caption, String... headings) {
        markup.append("<div class=\"wide\"><table><caption>").append(caption).append("</caption>\n<thead><tr>");
        for (String heading : headings) {
            markup.append("<th scope=\"col\">").append(heading).append("</th>");
        }
        markup.append("</tr></thead>\n<tbody>\n");
    }

    Table row(String heading, String... cells) {
        return row("", heading, cells);
    }

    /** A row that stands out. */
    Table own(String heading, String... cells) {
        return row(" class=\"own\"", heading, cells);
    }

    private Table row(String attribute, String heading, String... cells) {
        markup.append("<tr")
                .append(attribute)
                .append("><th scope=\"row\">")
                .append(heading)
                .append("</th>");
        for (String cell : cells) {
            markup.append("<td>").append(cell).append("</td>");
        }
        markup.append("</tr>\n");
        return this;
    }

    String markup() {
        return markup + "</tbody></table></div>\n";
    }
}
