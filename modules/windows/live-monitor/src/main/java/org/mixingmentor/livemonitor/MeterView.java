package org.mixingmentor.livemonitor;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.Locale;
import org.mixingmentor.mentor.LiveLoudness;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** Loudness by ITU-R BS.1770-4: bars of the moment, numbers to be read from afar. */
final class MeterView extends LiveView {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double LOW_LUFS = -50;
    /** Above it a lossy codec clips. */
    private static final double HOT_DBTP = -1;

    MeterView() {
        super("Loudness", 220, 210);
        setToolTipText(
                "<html>M: loudness of the last 400 ms; S: of the last 3 s; I: since the start or the last reset;"
                        + "<br>TP: largest true peak. Gain: what brings the sound to the -18 LUFS at which the brain hears it.</html>");
    }

    @Override
    void paint(Graphics2D g, LiveSnapshot shown) {
        title(g, "Loudness, LUFS");
        if (shown == null) {
            return;
        }
        LiveLoudness loudness = shown.loudness();
        double row = (getHeight() - 26.0) / 5;
        paintRow(g, 0, row, "M", loudness.momentaryLufs(), true, false);
        paintRow(g, 1, row, "S", loudness.shortTermLufs(), true, false);
        paintRow(g, 2, row, "I", loudness.integratedLufs(), true, false);
        paintRow(g, 3, row, "TP", loudness.truePeakDbtp(), true, loudness.truePeakDbtp() > HOT_DBTP);
        paintRow(g, 4, row, "Gain", loudness.gainDb(), false, false);
    }

    private void paintRow(Graphics2D g, int index, double height, String name, double value, boolean bar, boolean hot) {
        double top = 24 + index * height;
        double base = top + height * 0.68;
        g.setFont(Look.font(1.1f));
        g.setColor(Look.faintText());
        g.drawString(name, 8, (float) base);
        g.setFont(Look.font(1.5f).deriveFont(Font.BOLD));
        g.setColor(hot ? Accent.FLAWED : Look.text());
        right(g, number(value, !bar) + (hot ? " !" : ""), getWidth() - 10.0, base);
        double left = 46;
        double width = getWidth() - left - 84;
        if (bar && width > 20) {
            g.setColor(Look.grid());
            g.fill(new Rectangle2D.Double(left, base - 11, width, 9));
            double share = Double.isFinite(value) ? Math.max(0, Math.min(1, 1 - value / LOW_LUFS)) : 0;
            g.setColor(hot ? Accent.FLAWED : Look.neutral());
            g.fill(new Rectangle2D.Double(left, base - 11, width * share, 9));
            double target = left + width * (1 - 18 / -LOW_LUFS);
            g.setColor(Accent.GOLD);
            g.draw(new Line2D.Double(target, base - 14, target, base + 1));
        }
    }

    private static String number(double value, boolean signed) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return value < -99 ? "-inf" : String.format(Locale.ROOT, signed ? "%+.1f dB" : "%.1f", value);
    }
}
