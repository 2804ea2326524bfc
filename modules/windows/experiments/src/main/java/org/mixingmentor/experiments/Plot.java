package org.mixingmentor.experiments;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Stroke;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import javax.swing.ToolTipManager;
import org.mixingmentor.workbench.FrequencyAxis;
import org.mixingmentor.workbench.Look;

/** Lines over a frequency axis or a plain one. The mouse reads their values. */
final class Plot extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double LOW_HZ = 36;
    private static final double HIGH_HZ = 18_000;

    private final String xName;
    private final String yName;
    private final boolean frequency;
    private final boolean fromZero;
    private transient List<Line> lines = List.of();
    private String empty = "";

    /**
     * A line.
     *
     * @param points whether its points are marked
     */
    record Line(String name, Color colour, Stroke stroke, boolean points, double[] x, double[] y) {}

    private Plot(String xName, String yName, boolean frequency, boolean fromZero) {
        this.xName = xName;
        this.yName = yName;
        this.frequency = frequency;
        this.fromZero = fromZero;
        setOpaque(false);
        setPreferredSize(new Dimension(420, 220));
        setMinimumSize(new Dimension(120, 100));
        ToolTipManager.sharedInstance().registerComponent(this);
        getAccessibleContext().setAccessibleName(yName + " over " + xName);
    }

    /** Over the bands that advice is given in. */
    static Plot overFrequency(String yName, boolean fromZero) {
        return new Plot("Hz", yName, true, fromZero);
    }

    static Plot over(String xName, String yName) {
        return new Plot(xName, yName, false, true);
    }

    /** @param sentence what is said when there is no line */
    void show(List<Line> shown, String sentence) {
        lines = List.copyOf(shown);
        empty = sentence;
        repaint();
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Look.smooth(g);
        g.setFont(Look.font(0.9f));
        FontMetrics font = g.getFontMetrics();
        Rectangle area = area(font);
        g.setColor(Look.plotBackground());
        g.fill(area);
        Range y = yRange();
        Range x = xRange();
        if (lines.stream().allMatch(line -> line.x().length == 0)) {
            g.setColor(Look.faintText());
            g.drawString(
                    empty, Math.max(8, area.x + (area.width - font.stringWidth(empty)) / 2), (int) area.getCenterY());
        } else {
            grid(g, font, area, x, y);
            g.clip(area);
            lines.forEach(line -> draw(g, area, line, x, y));
            g.setClip(null);
            legend(g, font, area);
        }
        g.dispose();
    }

    private static Rectangle areaOf(int width, int height, int line) {
        return new Rectangle(52, line + 12, Math.max(10, width - 66), Math.max(10, height - 3 * line - 20));
    }

    private Rectangle area(FontMetrics font) {
        return areaOf(getWidth(), getHeight(), font.getHeight());
    }

    private record Range(double low, double high) {
        double share(double value) {
            return high == low ? 0.5 : (value - low) / (high - low);
        }
    }

    private Range yRange() {
        double low = fromZero ? 0 : Double.POSITIVE_INFINITY;
        double high = fromZero ? 0 : Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (double value : line.y()) {
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (!(high > low)) {
            return new Range(Double.isFinite(low) ? low - (fromZero ? 0 : 1) : 0, Double.isFinite(high) ? high + 1 : 1);
        }
        double step = step(high - low);
        return new Range(fromZero ? 0 : Math.floor(low / step) * step, Math.ceil(high / step) * step);
    }

    private Range xRange() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (double value : line.x()) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low <= high ? new Range(low, high == low ? low + 1 : high) : new Range(0, 1);
    }

    /** 1, 2 or 5 times a power of ten: about five of them fill the span. */
    private static double step(double span) {
        double raw = span / 5;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double digit = raw / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private void grid(Graphics2D g, FontMetrics font, Rectangle area, Range x, Range y) {
        g.setStroke(new BasicStroke(1));
        double step = step(y.high() - y.low());
        for (double value = Math.ceil(y.low() / step) * step; value <= y.high() + step / 1000; value += step) {
            int at = (int) Math.round(area.getMaxY() - y.share(value) * area.height);
            g.setColor(Look.grid());
            g.drawLine(area.x, at, area.x + area.width, at);
            String text = number(value, step);
            g.setColor(Look.faintText());
            g.drawString(text, area.x - 6 - font.stringWidth(text), at + font.getAscent() / 2 - 1);
        }
        g.setColor(Look.faintText());
        g.drawString(yName, 4, font.getAscent() + 2);
        int below = area.y + area.height + font.getAscent() + 3;
        if (frequency) {
            for (FrequencyAxis.Tick tick : axis(area).ticks()) {
                if (tick.hz() >= LOW_HZ && tick.hz() <= HIGH_HZ) {
                    mark(
                            g,
                            font,
                            area,
                            (int) Math.round(axis(area).x(tick.hz())),
                            tick.major() ? tick.label() : "",
                            below);
                }
            }
        } else {
            double xStep = Math.max(x.high() > 1.5 ? 1 : 0, step(x.high() - x.low()));
            for (double value = Math.ceil(x.low() / xStep) * xStep; value <= x.high(); value += xStep) {
                int at = (int) Math.round(area.x + x.share(value) * area.width);
                mark(g, font, area, at, number(value, xStep), below);
            }
        }
        g.drawString(xName, area.x + area.width - font.stringWidth(xName), below + font.getHeight());
    }

    private static void mark(Graphics2D g, FontMetrics font, Rectangle area, int x, String text, int below) {
        g.setColor(Look.grid());
        g.drawLine(x, area.y, x, area.y + area.height);
        g.setColor(Look.faintText());
        g.drawString(text, x - font.stringWidth(text) / 2, below);
    }

    private static String number(double value, double step) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.equals("-0") ? "0" : text;
    }

    private static FrequencyAxis axis(Rectangle area) {
        return new FrequencyAxis(LOW_HZ, HIGH_HZ, area.x, area.width);
    }

    private double xOf(Rectangle area, Range x, double value) {
        return frequency ? axis(area).x(value) : area.x + x.share(value) * area.width;
    }

    private void draw(Graphics2D g, Rectangle area, Line line, Range x, Range y) {
        Path2D path = new Path2D.Double();
        boolean begun = false;
        g.setColor(line.colour());
        for (int i = 0; i < line.x().length; i++) {
            if (Double.isFinite(line.y()[i])) {
                double atX = xOf(area, x, line.x()[i]);
                double atY = area.getMaxY() - y.share(line.y()[i]) * area.height;
                if (begun) {
                    path.lineTo(atX, atY);
                } else {
                    path.moveTo(atX, atY);
                }
                begun = true;
                if (line.points()) {
                    g.fill(new Ellipse2D.Double(atX - 3, atY - 3, 6, 6));
                }
            }
        }
        if (begun) {
            g.setStroke(line.stroke());
            g.draw(path);
        }
    }

    private void legend(Graphics2D g, FontMetrics font, Rectangle area) {
        int left = area.x + font.stringWidth(yName) - 30;
        for (Line line : lines) {
            int width = 30 + font.stringWidth(line.name()) + 14;
            if (line.name().isEmpty() || left + width > getWidth()) {
                continue;
            }
            g.setColor(line.colour());
            g.setStroke(line.stroke());
            g.drawLine(left, font.getAscent() - 2, left + 24, font.getAscent() - 2);
            g.setColor(Look.text());
            g.drawString(line.name(), left + 30, font.getAscent() + 2);
            left += width;
        }
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        Rectangle area = area(getFontMetrics(Look.font(0.9f)));
        if (lines.isEmpty() || !area.contains(event.getPoint())) {
            return null;
        }
        Range range = xRange();
        StringBuilder text = new StringBuilder("<html>");
        String at = "";
        for (Line line : lines) {
            int nearest = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < line.x().length; i++) {
                double distance = Math.abs(xOf(area, range, line.x()[i]) - event.getX());
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
            if (nearest >= 0 && !line.name().isEmpty() && Double.isFinite(line.y()[nearest])) {
                at = frequency
                        ? FrequencyAxis.label(line.x()[nearest]) + " Hz"
                        : xName + " " + number(line.x()[nearest], line.x()[nearest] > 1 ? 1 : 0.01);
                text.append("<br>")
                        .append(Words.escaped(line.name()))
                        .append(": ")
                        .append(String.format(Locale.ROOT, "%.2f", line.y()[nearest]));
            }
        }
        return text.insert("<html>".length(), at).append("</html>").toString();
    }
}
