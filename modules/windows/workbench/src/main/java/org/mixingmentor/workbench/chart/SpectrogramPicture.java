package org.mixingmentor.workbench.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.fingerprint.Spectrogram;
import org.mixingmentor.workbench.FrequencyAxis;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.TimeAxis;

/**
 * The spectrogram of a stretch of a stem as an image; it knows its stretch, so that it is drawn in its own place.
 *
 * @param levels one column a pixel, one row a pixel
 * @param dark whether its colours are those of a dark look
 */
public record SpectrogramPicture(
        Stem stem, double fromS, double toS, Spectrogram levels, BufferedImage image, boolean dark) {
    /** Lower end of the frequency axis. */
    public static final double LOWEST_HZ = 30;
    /** Upper end. */
    public static final double HIGHEST_HZ = 20_000;
    /** What is further below the loudest is background. */
    private static final double RANGE_DB = 75;

    /**
     * Computes and colours it; not on the event thread.
     *
     * @param width in pixels
     * @param height in pixels, 2 or more
     * @param outdated asked now and then
     * @throws CancellationException when {@code outdated} says so
     */
    public static SpectrogramPicture of(
            Stem stem, double fromS, double toS, int width, int height, BooleanSupplier outdated) {
        Spectrogram levels = Spectrogram.of(
                stem,
                fromS * ChunkGrid.SAMPLE_RATE,
                toS * ChunkGrid.SAMPLE_RATE,
                width,
                height,
                LOWEST_HZ,
                HIGHEST_HZ,
                outdated);
        double loudest = -60;
        for (float level : levels.db()) {
            loudest = Math.max(loudest, level);
        }
        HeatColours colours = new HeatColours();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int row = 0; row < height; row++) {
                image.setRGB(x, height - 1 - row, colours.of((levels.at(x, row) - loudest) / RANGE_DB + 1));
            }
        }
        return new SpectrogramPicture(stem, fromS, toS, levels, image, Look.isDark());
    }

    /** Whether it shows just this. */
    public boolean shows(Stem other, double from, double to, int width, int height) {
        return stem.equals(other)
                && dark == Look.isDark()
                && fromS == from
                && toS == to
                && image.getWidth() == width
                && image.getHeight() == height;
    }

    /** Draws it where its stretch is. */
    public void paint(Graphics2D graphics, Rectangle area, TimeAxis axis) {
        int from = (int) Math.round(axis.x(fromS));
        int to = (int) Math.round(axis.x(toS));
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, from, area.y, to - from, area.height, null);
    }

    /** Frequencies at the left edge, and faint lines where one decade ends. */
    public static void paintAxis(Graphics2D graphics, Rectangle area) {
        FrequencyAxis axis = new FrequencyAxis(LOWEST_HZ, HIGHEST_HZ, 0, area.height);
        graphics.setFont(Look.font(0.8f));
        int free = Integer.MAX_VALUE;
        for (FrequencyAxis.Tick tick : axis.ticks()) {
            int y = (int) Math.round(area.y + area.height - axis.x(tick.hz()));
            if (tick.major() && y < free - 11 && y > area.y + 6) {
                String text = tick.label();
                graphics.setColor(Look.faintText());
                graphics.drawString(text, area.x - 6 - graphics.getFontMetrics().stringWidth(text), y + 4);
                graphics.drawLine(area.x - 3, y, area.x - 1, y);
                free = y;
            }
        }
        graphics.drawString("Hz", area.x - 20, area.y + 8);
    }
}
