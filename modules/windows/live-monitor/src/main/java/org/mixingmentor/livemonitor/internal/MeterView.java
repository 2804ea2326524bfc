package org.mixingmentor.livemonitor.internal;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** Loudness by ITU-R BS.1770-4: bars of the moment, numbers to be read from afar. */
final class MeterView extends LiveView {
    @Serial
    private static final long serialVersionUID = 1;

    /** Pixels of a row for each step of the font's scale. */
    private static final double HEIGHT_A_STEP = 26;

    MeterView() {
        super("Loudness", 220, 210);
        setToolTipText("<html>M: loudness of the last 400 ms; S: of the last 3 s; I: since the start or the last"
                + " reset;<br>TP: largest true peak. Gain: what brings the sound to the -18 LUFS at which the"
                + " brain hears it.</html>");
    }

    @Override
    void paint(Graphics2D g, LiveSnapshot shown) {
        title(g, "Loudness, LUFS");
        if (shown == null) {
            return;
        }
        List<MeterReading> readings = MeterReading.of(shown.loudness());
        double row = (getHeight() - 26.0) / readings.size();
        for (int index = 0; index < readings.size(); index++) {
            paintRow(g, index, row, readings.get(index));
        }
    }

    private void paintRow(Graphics2D g, int index, double height, MeterReading reading) {
        double middle = 24 + (index + 0.5) * height;
        float scale = (float) Math.max(0.8, Math.min(3, height / HEIGHT_A_STEP));
        g.setFont(Look.font(0.75f * scale));
        g.setColor(Look.faintText());
        double left = 14 + g.getFontMetrics().stringWidth("Gain");
        g.drawString(reading.name(), 8, base(g, middle));
        g.setFont(Look.font(scale).deriveFont(Font.BOLD));
        g.setColor(reading.hot() ? Accent.FLAWED : Look.text());
        right(g, reading.text(), getWidth() - 10.0, base(g, middle));
        double width = getWidth() - left - 18 - g.getFontMetrics().stringWidth("-88.8 !");
        if (reading.share().isPresent() && width > 20) {
            double thick = 6 * scale;
            g.setColor(Look.grid());
            g.fill(new Rectangle2D.Double(left, middle - thick / 2, width, thick));
            g.setColor(reading.hot() ? Accent.FLAWED : Look.neutral());
            g.fill(new Rectangle2D.Double(
                    left, middle - thick / 2, width * reading.share().getAsDouble(), thick));
            double target = left + width * MeterReading.TARGET_SHARE;
            g.setColor(Accent.GOLD);
            g.draw(new Line2D.Double(target, middle - thick / 2 - 3, target, middle + thick / 2 + 3));
        }
    }

    /** The base line of text whose digits are in the middle of a row. */
    private static float base(Graphics2D g, double middle) {
        return (float) (middle + 0.36 * g.getFont().getSize2D());
    }
}
