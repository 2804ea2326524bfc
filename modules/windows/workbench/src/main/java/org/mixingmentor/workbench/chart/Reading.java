package org.mixingmentor.workbench.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.workbench.FrequencyAxis;
import org.mixingmentor.workbench.Look;

/** What a chart says at one place: the place, and the value of every named curve there. */
record Reading(String place, List<Value> values) {
    private static final int PADDING = 6;
    private static final int BESIDE = 10;

    /** A curve's value, in words. */
    record Value(String name, String words, Color color) {}

    /** @param x in the unit of the horizontal axis */
    static Reading of(Chart chart, double x) {
        boolean frequency = chart.x().scale() == Axis.Scale.FREQUENCY;
        String place = frequency ? FrequencyAxis.label(x) + " Hz" : (chart.x().label() + " " + number(x)).strip();
        List<Value> values = new ArrayList<>();
        for (Plot plot : chart.plots()) {
            for (Curve curve : plot.curves()) {
                int at = at(curve, x);
                if (at >= 0 && !curve.name().isEmpty() && Double.isFinite(curve.y()[at])) {
                    values.add(new Value(curve.name(), number(curve.y()[at]), curve.color()));
                }
            }
        }
        return new Reading(place, values);
    }

    private static int at(Curve curve, double x) {
        for (int i = 0; i < curve.x().length; i++) {
            if (Math.abs(curve.x()[i] - x) <= 1e-9 * Math.max(1, Math.abs(x))) {
                return i;
            }
        }
        return -1;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    /** In one line, for who cannot see it. */
    String words() {
        StringBuilder words = new StringBuilder(place);
        values.forEach(
                value -> words.append("   ").append(value.name()).append(": ").append(value.words()));
        return words.toString();
    }

    /** Paints it beside a pixel, on the side where there is room. */
    void paint(Graphics2D g, double x, Rectangle2D data) {
        Look.smooth(g);
        g.setFont(Look.font(1));
        FontMetrics font = g.getFontMetrics();
        int line = font.getHeight();
        int width = font.stringWidth(place);
        for (Value value : values) {
            width = Math.max(width, 14 + font.stringWidth(value.name() + "  " + value.words()));
        }
        width += 2 * PADDING;
        int left = (int) (x + BESIDE + width <= data.getMaxX() ? x + BESIDE : Math.max(2, x - BESIDE - width));
        int top = (int) data.getMinY() + BESIDE;
        g.setColor(Look.see(Look.background(), 0.92));
        g.fillRoundRect(left, top, width, (values.size() + 1) * line + 2 * PADDING, 8, 8);
        g.setColor(Look.grid());
        g.drawRoundRect(left, top, width, (values.size() + 1) * line + 2 * PADDING, 8, 8);
        int y = top + PADDING + font.getAscent();
        g.setColor(Look.faintText());
        g.drawString(place, left + PADDING, y);
        for (Value value : values) {
            y += line;
            g.setColor(value.color());
            g.fillRect(left + PADDING, y - font.getAscent() / 2 - 2, 8, 4);
            g.setColor(Look.text());
            g.drawString(value.name(), left + PADDING + 14, y);
            g.drawString(value.words(), left + width - PADDING - font.stringWidth(value.words()), y);
        }
    }
}
