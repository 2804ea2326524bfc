package org.mixingmentor.labeling.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.WaveformOverview;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.TimeAxis;

/** Draws a waveform, one lane a channel, tall enough that the loudest sample fills its lane. */
final class WaveformPicture {
    private final WaveformOverview overview;
    private final float loudest;

    WaveformPicture(WaveformOverview overview) {
        this.overview = overview;
        float largest = 1e-4f;
        for (int channel = 0; channel < overview.channels(); channel++) {
            for (float extreme : overview.columns(channel, 0, Math.max(1, overview.frames()), 512)) {
                largest = Math.max(largest, Math.abs(extreme));
            }
        }
        loudest = largest;
    }

    void paint(Graphics2D graphics, Rectangle area, TimeAxis axis, Color colour) {
        int lane = area.height / overview.channels();
        for (int channel = 0; channel < overview.channels(); channel++) {
            int middle = area.y + channel * lane + lane / 2;
            double scale = (lane / 2.0 - 2) / loudest;
            graphics.setColor(Look.grid());
            graphics.drawLine(area.x, middle, area.x + area.width, middle);
            float[] columns = overview.columns(
                    channel, axis.fromS() * ChunkGrid.SAMPLE_RATE, axis.toS() * ChunkGrid.SAMPLE_RATE, area.width);
            graphics.setColor(colour);
            for (int i = 0; i < area.width; i++) {
                // Up to where the column before ended: a wave of few samples is a line, too, not dots.
                float least = i == 0 ? columns[0] : Math.min(columns[2 * i], columns[2 * i - 1]);
                float largest = i == 0 ? columns[1] : Math.max(columns[2 * i + 1], columns[2 * i - 2]);
                int top = (int) Math.round(middle - largest * scale);
                int bottom = (int) Math.round(middle - least * scale);
                graphics.drawLine(area.x + i, top, area.x + i, bottom);
            }
            graphics.setFont(Look.font(0.8f));
            graphics.setColor(Look.faintText());
            String name = overview.channels() == 1 ? "mono" : channel == 0 ? "L" : "R";
            graphics.drawString(name, area.x - 8 - graphics.getFontMetrics().stringWidth(name), middle + 4);
        }
    }
}
