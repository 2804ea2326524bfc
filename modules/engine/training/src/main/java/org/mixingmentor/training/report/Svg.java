package org.mixingmentor.training.report;

import java.util.Locale;

/** A drawing, element by element. Coordinates are pixels at 100 %; colours and dashes are classes of the page's style. */
final class Svg {
    private final StringBuilder markup = new StringBuilder();

    /** Shapes that tell kinds apart without colour. */
    enum Mark {
        CIRCLE,
        TRIANGLE,
        SQUARE,
        DIAMOND
    }

    /** @param description for those who do not see it */
    Svg(double width, double height, String description) {
        markup.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\" xmlns=\"http://www.w3.org/2000/svg\">%n",
                width,
                height,
                Html.text(description)));
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        markup.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                style,
                x1,
                y1,
                x2,
                y2));
    }

    void path(String style, double[] x, double[] y) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x[i], y[i]));
        }
        markup.append(String.format(
                Locale.ROOT,
                "<polyline class=\"%s\" points=\"%s\"/>%n",
                style,
                points.toString().strip()));
    }

    void mark(String style, Mark mark, double x, double y, double size) {
        String title = "<%s class=\"mark " + style + "\" ";
        double r = size;
        String element =
                switch (mark) {
                    case CIRCLE -> String.format(
                            Locale.ROOT, title + "cx=\"%.1f\" cy=\"%.1f\" r=\"%.2f\"/>", "circle", x, y, r);
                    case SQUARE -> String.format(
                            Locale.ROOT,
                            title + "x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                            "rect",
                            x - r,
                            y - r,
                            2 * r,
                            2 * r);
                    case TRIANGLE -> polygon(title, x, y - 1.2 * r, x + 1.1 * r, y + r, x - 1.1 * r, y + r);
                    case DIAMOND -> polygon(title, x, y - 1.4 * r, x + 1.4 * r, y, x, y + 1.4 * r, x - 1.4 * r, y);
                };
        markup.append(element).append('\n');
    }

    /** @param anchor start, middle or end */
    void text(String anchor, double x, double y, String text) {
        markup.append(String.format(
                Locale.ROOT,
                "<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
                anchor,
                x,
                y,
                Html.text(text)));
    }

    /** A text that reads upwards. */
    void upwards(double x, double y, String text) {
        markup.append(String.format(
                Locale.ROOT,
                "<text text-anchor=\"middle\" transform=\"translate(%.1f %.1f) rotate(-90)\">%s</text>%n",
                x,
                y,
                Html.text(text)));
    }

    String markup() {
        return markup + "</svg>\n";
    }

    private static String polygon(String title, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", corners[i], corners[i + 1]));
        }
        return String.format(
                Locale.ROOT,
                title + "points=\"%s\"/>",
                "polygon",
                points.toString().strip());
    }
}
