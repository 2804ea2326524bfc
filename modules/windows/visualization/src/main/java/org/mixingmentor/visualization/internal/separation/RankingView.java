package org.mixingmentor.visualization.internal.separation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import org.mixingmentor.audio.Quantile;
import org.mixingmentor.comparison.Field;
import org.mixingmentor.comparison.Separation;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.chart.Picture;
import org.mixingmentor.workbench.chart.PictureMenu;

/** The 64 values ranked by effect: a bar with its interval, and beside it both distributions. */
final class RankingView extends JPanel implements Picture {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int NAME = 170;
    private static final double EFFECT_SHARE = 0.38;
    /** Between the bars and the distributions, where the effect stands as a number. */
    private static final int BESIDE = 56;

    private transient RankedValues ranked = new RankedValues(new Separation(List.of(), 0, 0));

    RankingView() {
        super(null);
        setOpaque(true);
        setFocusable(true);
        setToolTipText("");
        PictureMenu.install(this, this);
        getAccessibleContext().setAccessibleName("What separates gold from flawed");
    }

    void show(Separation next) {
        ranked = new RankedValues(next);
        setPreferredSize(new Dimension(600, ranked.height()));
        revalidate();
        repaint();
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return ranked.at(event.getY()).map(RankedValues::words).orElse(null);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            paint(g, getWidth(), g.getClipBounds().y, g.getClipBounds().y + g.getClipBounds().height);
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, int width, int from, int to) {
        Look.smooth(g);
        g.setColor(Look.background());
        g.fillRect(0, from, width, to - from);
        if (ranked.separation().isEmpty()) {
            return;
        }
        double effectLeft = NAME;
        double effectWidth = (width - NAME) * EFFECT_SHARE;
        double spreadLeft = effectLeft + effectWidth + BESIDE;
        double spreadWidth = width - spreadLeft - 100;
        heading(g, effectLeft, effectWidth, spreadLeft, width);
        for (int i = 0; i < ranked.separation().values().size(); i++) {
            int top = RankedValues.HEAD + i * RankedValues.ROW;
            if (top + RankedValues.ROW >= from && top <= to) {
                Separation.Value value = ranked.separation().values().get(i);
                if (i % 2 == 0) {
                    g.setColor(Look.see(Look.text(), 0.04));
                    g.fillRect(0, top, width, RankedValues.ROW);
                }
                name(g, value, top);
                effect(g, value, effectLeft, effectWidth, top);
                spreads(g, value, spreadLeft, spreadWidth, top);
            }
        }
    }

    private static void heading(Graphics2D g, double left, double width, double spreadLeft, int right) {
        g.setFont(Look.font(1));
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(Look.faintText());
        g.drawString("value", 12, 19);
        boolean narrow = metrics.stringWidth("higher in flawed  +1") > width / 2 - 8;
        centred(g, narrow ? "−1  lower" : "−1  lower in flawed", left + width * 0.2, 19);
        centred(g, narrow ? "higher  +1" : "higher in flawed  +1", left + width * 0.8, 19);
        String marks = "10, 25, 50, 75, 90 % of the stems:  ";
        float x = (float) spreadLeft;
        if (x + metrics.stringWidth(marks + "gold above  flawed below") < right) {
            g.drawString(marks, x, 19);
            x += metrics.stringWidth(marks);
        }
        g.setColor(Accent.GOLD);
        g.drawString("gold above", x, 19);
        g.setColor(Accent.FLAWED);
        g.drawString("flawed below", x + metrics.stringWidth("gold above  "), 19);
    }

    private static void centred(Graphics2D g, String text, double x, int y) {
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), y);
    }

    private static void name(Graphics2D g, Separation.Value value, int top) {
        g.setFont(Look.font(1.1f));
        g.setColor(value.sure() ? Look.text() : Look.faintText());
        g.drawString(value.field().label(), 12, top + 16);
        g.setFont(Look.font(0.9f));
        g.setColor(Look.faintText());
        g.drawString(value.sure() ? value.field().group().title() : "not told apart from chance", 12, top + 31);
    }

    private static void effect(Graphics2D g, Separation.Value value, double left, double width, int top) {
        double middle = left + width / 2;
        double half = width / 2 - 8;
        g.setColor(Look.grid());
        g.draw(new Line2D.Double(middle, top, middle, top + RankedValues.ROW));
        double end = middle + half * value.delta();
        Color color = Look.neutral();
        g.setColor(value.sure() ? color : Look.see(color, 0.35));
        g.fill(new Rectangle2D.Double(Math.min(middle, end), top + 11, Math.abs(end - middle), RankedValues.ROW - 22));
        g.setColor(Look.text());
        g.setStroke(new BasicStroke(1.5f));
        double low = middle + half * value.low();
        double high = middle + half * value.high();
        double y = top + RankedValues.ROW / 2.0;
        g.draw(new Line2D.Double(low, y, high, y));
        g.draw(new Line2D.Double(low, y - 4, low, y + 4));
        g.draw(new Line2D.Double(high, y - 4, high, y + 4));
        g.setFont(Look.font(1));
        g.drawString(String.format(Locale.ROOT, "%+.2f", value.delta()), (float) (left + width), top + 22);
    }

    private static void spreads(Graphics2D g, Separation.Value value, double left, double width, int top) {
        double low = Math.min(value.gold()[0], value.flawed()[0]);
        double high = Math.max(value.gold()[value.gold().length - 1], value.flawed()[value.flawed().length - 1]);
        double scale = high > low ? width / (high - low) : 0;
        box(g, value.gold(), left, low, scale, top + 10, Accent.GOLD, false);
        box(g, value.flawed(), left, low, scale, top + 26, Accent.FLAWED, true);
        g.setFont(Look.font(0.92f));
        g.setColor(Look.faintText());
        Field field = value.field();
        g.drawString(field.format(Quantile.linear(value.gold(), 0.5)), (float) (left + width + 8), top + 15);
        g.drawString(field.format(Quantile.linear(value.flawed(), 0.5)), (float) (left + width + 8), top + 31);
    }

    private static void box(
            Graphics2D g,
            float[] sorted,
            double left,
            double low,
            double scale,
            double y,
            Color color,
            boolean hollow) {
        double[] at = new double[RankedValues.SHARES.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = left + scale * (Quantile.linear(sorted, RankedValues.SHARES.get(i)) - low);
        }
        g.setColor(color);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(at[0], y, at[4], y));
        Rectangle2D box = new Rectangle2D.Double(at[1], y - 5, Math.max(1, at[3] - at[1]), 10);
        g.setColor(hollow ? Look.background() : Look.see(color, 0.6));
        g.fill(box);
        g.setColor(color);
        g.draw(box);
        g.setStroke(new BasicStroke(3));
        g.draw(new Line2D.Double(at[2], y - 5, at[2], y + 5));
    }

    @Override
    public String title() {
        return "What separates " + ranked.separation().gold() + " gold from "
                + ranked.separation().flawed() + " flawed stems";
    }

    @Override
    public Dimension shownSize() {
        return new Dimension(
                Math.max(800, getWidth()),
                RankedValues.HEAD
                        + RankedValues.ROW
                                * Math.max(1, ranked.separation().values().size())
                        + 8);
    }

    @Override
    public void draw(Graphics2D graphics, Dimension size) {
        paint(graphics, size.width, 0, size.height);
    }

    @Override
    public String csv() {
        return ranked.csv();
    }
}
