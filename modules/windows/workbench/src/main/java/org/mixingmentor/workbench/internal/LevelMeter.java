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

    private final transient PeakFall[] levels = {new PeakFall(), new PeakFall()};

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
        boolean left = levels[0].take(peaks[0]);
        boolean right = levels[1].take(peaks[1]);
        if (left || right) {
            repaint();
        }
    }

    /** Whether nothing would move any more. */
    boolean isAtRest() {
        return levels[0].isAtRest() && levels[1].isAtRest();
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
            graphics.setColor(colour(levels[i].shown()));
            graphics.fillRect(0, y, x(levels[i].shown(), width), 6);
            if (levels[i].held() > PeakFall.LOWEST) {
                graphics.setColor(levels[i].held() > -0.1 ? Accent.FLAWED : Look.text());
                graphics.fillRect(x(levels[i].held(), width) - 1, y, 2, 6);
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
        return (int) Math.round((db - PeakFall.LOWEST) / -PeakFall.LOWEST * width);
    }
}
