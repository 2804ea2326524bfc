package org.mixingmentor.livemonitor.internal;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.Serial;
import java.util.Objects;
import javax.swing.JPanel;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.workbench.Look;

/** Paints one side of a snapshot. It computes nothing: what it shows is in the snapshot. */
abstract class LiveView extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    /** The base line of titles. */
    static final int TITLE_BASE = 15;

    private transient LiveSnapshot snapshot;

    LiveView(String name, int width, int height) {
        setPreferredSize(new Dimension(width, height));
        setMinimumSize(new Dimension(width / 2, height / 2));
        getAccessibleContext().setAccessibleName(name);
    }

    /** Shows another snapshot, or none. On the event thread. */
    final void show(LiveSnapshot next) {
        if (!Objects.equals(next, snapshot)) {
            snapshot = next;
            getAccessibleContext().setAccessibleDescription(next == null ? "" : described(next));
            repaint();
        }
    }

    /** What is shown, in words. */
    String described(LiveSnapshot shown) {
        return shown.source();
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Look.smooth(g);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED);
        g.setColor(Look.plotBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        paint(g, snapshot);
        g.dispose();
    }

    /** @param shown null before anything was heard */
    abstract void paint(Graphics2D g, LiveSnapshot shown);

    /** Says in the upper left corner what is shown; leaves the font and the colour of titles. */
    static void title(Graphics2D g, String text) {
        g.setFont(Look.font(0.9f));
        g.setColor(Look.faintText());
        g.drawString(text, 8, TITLE_BASE);
    }

    static void right(Graphics2D g, String text, double x, double y) {
        g.drawString(text, (float) (x - g.getFontMetrics().stringWidth(text)), (float) y);
    }

    static void centred(Graphics2D g, String text, double x, double y) {
        g.drawString(text, (float) (x - g.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }
}
