package org.mixingmentor.visualization.internal.time;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.Serial;
import java.util.Arrays;
import java.util.Locale;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.comparison.Field;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.fingerprint.Bands;
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

    private static final int GAP = 8;
    private static final double RANGE_DB = 60;

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
        int field = fieldAt(y);
        return field < 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.2f s, chunk %d   %s   %s",
                        ChunkGrid.centreSeconds(chunk),
                        chunk,
                        Field.of(field).label(),
                        Field.of(field).format(stem.value(chunk, field)));
    }

    private int fieldAt(int y) {
        double unit = unit(getHeight());
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            double top = top(field, unit);
            if (y >= top && y < top + unit) {
                return field;
            }
        }
        return -1;
    }

    /** Height of a row. */
    private static double unit(int height) {
        return (height - RULER - 4.0 * GAP) / Fingerprint.SIZE;
    }

    /** Bands stand upside down, high above low; the groups have gaps between them. */
    private static double top(int field, double unit) {
        int row = field < Bands.COUNT ? Bands.COUNT - 1 - field : field;
        return 4 + row * unit + gapsAbove(field) * GAP * 0.9;
    }

    private static int gapsAbove(int field) {
        return switch (Field.of(field).group()) {
            case BANDS -> 0;
            case SHAPE -> 1;
            case MFCC -> 2;
            case DELTA_MFCC -> 3;
            case STEREO -> 4;
        };
    }

    /** One pixel a chunk and value. */
    private static BufferedImage cells(FingerprintMatrix stem) {
        HeatColours colours = new HeatColours();
        BufferedImage image = new BufferedImage(stem.chunks(), Fingerprint.SIZE, BufferedImage.TYPE_INT_RGB);
        double loudest = Bands.FLOOR_DB;
        for (int chunk = 0; chunk < stem.chunks(); chunk++) {
            for (int band = 0; band < Bands.COUNT; band++) {
                loudest = Math.max(loudest, stem.value(chunk, band));
            }
        }
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            double low = loudest - RANGE_DB;
            double high = loudest;
            if (field >= Bands.COUNT) {
                float[] sorted = new float[stem.chunks()];
                for (int chunk = 0; chunk < sorted.length; chunk++) {
                    sorted[chunk] = stem.value(chunk, field);
                }
                Arrays.sort(sorted);
                low = sorted[(int) (0.02 * (sorted.length - 1))];
                high = sorted[(int) (0.98 * (sorted.length - 1))];
            }
            for (int chunk = 0; chunk < stem.chunks(); chunk++) {
                double share = high > low ? (stem.value(chunk, field) - low) / (high - low) : 0;
                image.setRGB(chunk, field, colours.of(share));
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
        double unit = unit(size.height);
        int right = size.width - MARGIN;
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            int top = (int) Math.round(top(field, unit));
            int bottom = (int) Math.round(top(field, unit) + unit);
            g.drawImage(cells, GUTTER, top, right, bottom, 0, field, stem.chunks(), field + 1, null);
        }
        Look.smooth(g);
        names(g, unit);
        paintRuler(g, size);
    }

    /** As many names as there is room for, each beside its row. */
    private static void names(Graphics2D g, double unit) {
        g.setFont(Look.font(0.95f));
        int height = g.getFontMetrics().getAscent();
        int every = Math.max(1, (int) Math.ceil((height + 1) / unit));
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            boolean few = Field.of(field).group() == Field.Group.STEREO
                    || Field.of(field).group() == Field.Group.SHAPE;
            int inGroup = field < Bands.COUNT ? field : field - Bands.COUNT;
            if (few ? every > 1 && (every > 2 || field % 2 == 1) : inGroup % every != 0) {
                continue;
            }
            String label = Field.of(field).label();
            double y = top(field, unit) + unit / 2 + height / 2.0 - 2;
            g.setColor(Look.text());
            g.drawString(label, GUTTER - 8 - g.getFontMetrics().stringWidth(label), (float) y);
        }
        if (every > 2) {
            group(g, Fingerprint.CENTROID, Fingerprint.MFCC, unit);
            group(g, Fingerprint.CORRELATION, Fingerprint.SIZE, unit);
        }
    }

    /** Where the rows are too low for their names, a small group has one. */
    private static void group(Graphics2D g, int from, int to, double unit) {
        String title = Field.of(from).group().title();
        double y =
                (top(from, unit) + top(to - 1, unit) + unit + g.getFontMetrics().getAscent()) / 2 - 2;
        g.drawString(title, GUTTER - 8 - g.getFontMetrics().stringWidth(title), (float) y);
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

    /** Just as {@code mentor fingerprint} prints it. */
    @Override
    public String csv() {
        StringBuilder csv = new StringBuilder("chunk," + String.join(",", Fingerprint.names()) + "\r\n");
        for (int chunk = 0; chunk < stem.chunks(); chunk++) {
            csv.append(chunk);
            for (int field = 0; field < Fingerprint.SIZE; field++) {
                csv.append(',').append(Csv.number(stem.value(chunk, field)));
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }
}
