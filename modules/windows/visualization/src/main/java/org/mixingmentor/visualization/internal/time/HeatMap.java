package org.mixingmentor.visualization.internal.time;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.Serial;
import org.mixingmentor.comparison.Field;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.chart.HeatColours;

/**
 * The fingerprints of a stem over time: the bands in one scale, high above low, and below them the other values, each row
 * in its own.
 */
final class HeatMap extends TimeView {
    @Serial
    private static final long serialVersionUID = 1;

    private transient FingerprintMatrix stem = new FingerprintMatrix(new float[0]);
    private transient BufferedImage cells;

    HeatMap() {
        super("Fingerprint over time");
    }

    void show(String name, FingerprintMatrix next) {
        stem = next;
        cells = next.chunks() == 0 ? null : cells(next);
        stretch(name, next.chunks());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (cells != null) {
            cells = cells(stem);
        }
    }

    @Override
    String reading(double seconds, int chunk, int y) {
        return new FingerprintRows(getHeight()).reading(stem, chunk, y);
    }

    /** One pixel a chunk and value. */
    private static BufferedImage cells(FingerprintMatrix stem) {
        HeatColours colours = new HeatColours();
        BufferedImage image = new BufferedImage(stem.chunks(), Fingerprint.SIZE, BufferedImage.TYPE_INT_RGB);
        double[][] shares = FingerprintRows.shares(stem);
        for (int field = 0; field < shares.length; field++) {
            for (int chunk = 0; chunk < stem.chunks(); chunk++) {
                image.setRGB(chunk, field, colours.of(shares[field][chunk]));
            }
        }
        return image;
    }

    @Override
    void paintPicture(Graphics2D g, Dimension size) {
        g.setColor(Look.background());
        g.fillRect(0, 0, size.width, size.height);
        if (cells == null) {
            return;
        }
        FingerprintRows rows = new FingerprintRows(size.height);
        int right = size.width - ChunkScale.MARGIN;
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            int top = (int) Math.round(rows.top(field));
            int bottom = (int) Math.round(rows.top(field) + rows.unit());
            g.drawImage(cells, ChunkScale.GUTTER, top, right, bottom, 0, field, stem.chunks(), field + 1, null);
        }
        Look.smooth(g);
        names(g, rows);
        paintRuler(g, size);
    }

    /** As many names as there is room for, each beside its row. */
    private static void names(Graphics2D g, FingerprintRows rows) {
        g.setFont(Look.font(0.95f));
        int height = g.getFontMetrics().getAscent();
        int every = rows.every(height);
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            if (!FingerprintRows.isNamed(field, every)) {
                continue;
            }
            String label = Field.of(field).label();
            double y = rows.top(field) + rows.unit() / 2 + height / 2.0 - 2;
            g.setColor(Look.text());
            g.drawString(label, ChunkScale.GUTTER - 8 - g.getFontMetrics().stringWidth(label), (float) y);
        }
        if (every > 2) {
            group(g, Fingerprint.CENTROID, Fingerprint.MFCC, rows);
            group(g, Fingerprint.CORRELATION, Fingerprint.SIZE, rows);
        }
    }

    /** Where the rows are too low for their names, a small group has one. */
    private static void group(Graphics2D g, int from, int to, FingerprintRows rows) {
        String title = Field.of(from).group().title();
        double y = (rows.top(from)
                                + rows.top(to - 1)
                                + rows.unit()
                                + g.getFontMetrics().getAscent())
                        / 2
                - 2;
        g.drawString(title, ChunkScale.GUTTER - 8 - g.getFontMetrics().stringWidth(title), (float) y);
    }

    @Override
    public String title() {
        return "Fingerprint of " + fileName();
    }

    @Override
    public Dimension shownSize() {
        return new Dimension(Math.max(640, getWidth()), Math.max(560, getHeight()));
    }

    @Override
    public void draw(Graphics2D graphics, Dimension size) {
        paintPicture(graphics, size);
    }

    @Override
    public String csv() {
        return FingerprintRows.csv(stem);
    }
}
