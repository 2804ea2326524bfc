package org.mixingmentor.livemonitor.internal;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.Locale;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveStereo;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** A goniometer, mid up and side across, over the correlation. */
final class StereoView extends LiveView {
    @Serial
    private static final long serialVersionUID = 1;

    /** Left and right at full scale lie so far out. */
    private static final double FULL = Math.sqrt(2);
    /** Music at -18 LUFS fills the picture. */
    private static final double ZOOM = 2.2;

    StereoView() {
        super("Stereo image", 200, 210);
        setToolTipText("<html>Upright: mono; lying down: out of phase."
                + "<br>Below, the correlation of left and right: +1 alike, 0 unrelated, -1 cancelling in mono.</html>");
    }

    @Override
    void paint(Graphics2D g, LiveSnapshot shown) {
        title(g, "Stereo");
        double bar = getHeight() - 16.0;
        double radius = Math.max(10, Math.min(getWidth() / 2.0 - 8, (bar - 42) / 2));
        double x = getWidth() / 2.0;
        double y = 22 + radius;
        Path2D frame = new Path2D.Double();
        frame.moveTo(x, y - radius);
        frame.lineTo(x + radius, y);
        frame.lineTo(x, y + radius);
        frame.lineTo(x - radius, y);
        frame.closePath();
        g.setColor(Look.grid());
        g.draw(frame);
        g.draw(new Line2D.Double(x - radius / 2, y - radius / 2, x + radius / 2, y + radius / 2));
        g.draw(new Line2D.Double(x + radius / 2, y - radius / 2, x - radius / 2, y + radius / 2));
        if (shown == null) {
            return;
        }
        LiveStereo stereo = shown.stereo();
        g.clip(frame);
        g.setColor(Look.see(Look.neutral(), 0.75));
        float[] points = stereo.points();
        for (int i = 0; i + 1 < points.length; i += 2) {
            // Left is to the left: the side is drawn the other way round.
            double px = x - points[i] / FULL * radius * ZOOM;
            double py = y - points[i + 1] / FULL * radius * ZOOM;
            g.fill(new Rectangle2D.Double(px - 1, py - 1, 2, 2));
        }
        g.setClip(null);
        paintCorrelation(g, shown, bar);
    }

    private void paintCorrelation(Graphics2D g, LiveSnapshot shown, double y) {
        double value = shown.stereo().correlation();
        double left = 12;
        double width = getWidth() - 24.0;
        g.setColor(Look.grid());
        g.fill(new Rectangle2D.Double(left, y, width, 5));
        g.setFont(Look.font(1f));
        if (Double.isNaN(value)) {
            return;
        }
        g.setColor(value < 0 ? Accent.FLAWED : Look.neutral());
        double x = left + width * (value + 1) / 2;
        g.fill(new Rectangle2D.Double(x - 3, y - 4, 6, 13));
        g.setColor(Look.text());
        right(g, shown.mono() ? "mono" : String.format(Locale.ROOT, "%+.2f", value), getWidth() - 10.0, TITLE_BASE);
    }
}
