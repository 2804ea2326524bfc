package org.mixingmentor.workbench.internal;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.io.Serial;
import java.util.Locale;
import javax.swing.JPanel;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** Two peak meters, left above right, -60 to 0 dBFS, which fall by 24 dB a second and hold what was loudest for a while. */
final class LevelMeter extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double LOWEST = -60;
    private static final double FALL_DB_A_TICK = 0.8;
    private static final int HOLD_TICKS = 45;

    private final double[] shown = {LOWEST, LOWEST};
    private final double[] held = {LOWEST, LOWEST};
    private final int[] holding = new int[2];

    LevelMeter() {
        setOpaque(false);
        setPreferredSize(new Dimension(190, 30));
        setMinimumSize(getPreferredSize());
        setMaximumSize(getPreferredSize());
        getAccessibleContext().setAccessibleName("Level");
        setToolTipText("Peak level of what is played, left and right, in dB below full scale");
    }

    /** Takes peaks, full scale is 1; every 33 ms. */
    void show(float[] peaks) {
        boolean changed = false;
        for (int i = 0; i < 2; i++) {
            double db = Math.max(LOWEST, 20 * Math.log10(Math.max(1e-6, peaks[i])));
            double next = Math.max(db, shown[i] - FALL_DB_A_TICK);
            if (db >= held[i] || --holding[i] < 0) {
                changed |= held[i] != db;
                held[i] = db;
                holding[i] = HOLD_TICKS;
            }
            changed |= next != shown[i];
            shown[i] = Math.max(LOWEST, next);
        }
        if (changed) {
            repaint();
        }
    }

    /** Whether nothing would move any more. */
    boolean isAtRest() {
        return shown[0] <= LOWEST && shown[1] <= LOWEST && held[0] <= LOWEST && held[1] <= LOWEST;
    }

    @Override
    protected void paintComponent(Graphics plain) {
        Graphics2D graphics = (Graphics2D) plain.create();
        Look.smooth(graphics);
        int width = getWidth() - 1;
        graphics.setFont(Look.font(0.75f));
        for (int i = 0; i < 2; i++) {
            int y = 1 + 8 * i;
            graphics.setColor(Look.plotBackground());
            graphics.fillRect(0, y, width, 6);
            graphics.setColor(colour(shown[i]));
            graphics.fillRect(0, y, x(shown[i], width), 6);
            if (held[i] > LOWEST) {
                graphics.setColor(held[i] > -0.1 ? Accent.FLAWED : Look.text());
                graphics.fillRect(x(held[i], width) - 1, y, 2, 6);
            }
        }
        graphics.setColor(Look.faintText());
        for (int db = -48; db <= 0; db += 12) {
            String text = String.format(Locale.ROOT, "%d", db);
            int textWidth = graphics.getFontMetrics().stringWidth(text);
            int x = Math.min(width - textWidth, x(db, width) - textWidth / 2);
            graphics.drawString(text, x, 28);
        }
        graphics.dispose();
    }

    private static Color colour(double db) {
        return db > -1 ? Accent.FLAWED : Look.neutral();
    }

    private static int x(double db, int width) {
        return (int) Math.round((db - LOWEST) / -LOWEST * width);
    }
}
