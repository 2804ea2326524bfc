package org.mixingmentor.visualization;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.Serial;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.comparison.Field;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.chart.Picture;
import org.mixingmentor.workbench.chart.PictureMenu;

/**
 * The fingerprints of a stem over time: the bands as a spectrogram in one scale, high above low, and below them the other
 * values, each row in its own.
 */
final class HeatMap extends JPanel implements Picture {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int NAMES = 118;
    private static final int GAP = 8;
    private static final int FOOT = 24;
    private static final double RANGE_DB = 60;
    private static final Color[] HEAT = {
        new Color(0x0B0F1A), new Color(0x2B1E5C), new Color(0x8A2D72), new Color(0xE0663F), new Color(0xFFE08A)
    };

    private transient FingerprintMatrix stem = new FingerprintMatrix(new float[0]);
    private String name = "";
    private transient BufferedImage cells;
    private transient OptionalInt picked = OptionalInt.empty();
    private int column = -1;
    private transient BiConsumer<Integer, Integer> reader = (chunk, field) -> {};
    private transient IntConsumer picker = chunk -> {};

    HeatMap() {
        super(null);
        setOpaque(true);
        setFocusable(true);
        PictureMenu.install(this, this);
        MouseAdapter pointer = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                point(event.getX(), event.getY());
            }

            @Override
            public void mouseExited(MouseEvent event) {
                point(-1, -1);
            }

            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                int chunk = chunkAt(event.getX());
                if (chunk >= 0 && event.getButton() == MouseEvent.BUTTON1) {
                    picker.accept(chunk);
                }
            }
        };
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        Keys.on(this, "next chunk", KeyStroke.getKeyStroke(KeyEvent.VK_RIGHT, 0), () -> step(1));
        Keys.on(this, "last chunk", KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, 0), () -> step(-1));
        getAccessibleContext().setAccessibleName("Fingerprint over time");
    }

    /** Tells the chunk and the field under the pointer, both -1 for none. */
    void onRead(BiConsumer<Integer, Integer> listener) {
        reader = listener;
    }

    /** Tells the chunk that was clicked. */
    void onPick(IntConsumer listener) {
        picker = listener;
    }

    void show(String fileName, FingerprintMatrix next) {
        name = fileName;
        stem = next;
        cells = next.chunks() == 0 ? null : cells(next);
        column = -1;
        repaint();
    }

    void pick(OptionalInt chunk) {
        picked = chunk;
        repaint();
    }

    FingerprintMatrix stem() {
        return stem;
    }

    private void step(int by) {
        if (stem.chunks() > 0) {
            picker.accept(Math.max(0, Math.min(stem.chunks() - 1, picked.orElse(-1) + by)));
        }
    }

    private void point(int x, int y) {
        column = chunkAt(x);
        int field = column < 0 ? -1 : fieldAt(y);
        reader.accept(field < 0 ? -1 : column, field);
        repaint();
    }

    private int chunkAt(int x) {
        double at = (x - NAMES) * (double) stem.chunks() / Math.max(1, getWidth() - NAMES - GAP);
        return x < NAMES || at >= stem.chunks() ? -1 : (int) at;
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
        return (height - FOOT - 4.0 * GAP) / Fingerprint.SIZE;
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
                image.setRGB(chunk, field, heat(share));
            }
        }
        return image;
    }

    private static int heat(double share) {
        double at = Math.max(0, Math.min(1, share)) * (HEAT.length - 1);
        int below = Math.min(HEAT.length - 2, (int) at);
        return Look.mixed(HEAT[below], HEAT[below + 1], at - below).getRGB();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            paint(g, getSize());
            double width = (getWidth() - NAMES - GAP) / (double) Math.max(1, stem.chunks());
            if (column >= 0) {
                g.setColor(Look.see(Look.text(), 0.5));
                g.draw(new Line2D.Double(
                        NAMES + (column + 0.5) * width, 0, NAMES + (column + 0.5) * width, getHeight() - FOOT));
            }
            if (picked.isPresent() && picked.getAsInt() < stem.chunks()) {
                g.setColor(Accent.GOLD);
                g.setStroke(new BasicStroke(2));
                g.draw(new Rectangle2D.Double(
                        NAMES + picked.getAsInt() * width, 2, Math.max(2, width), getHeight() - FOOT - 2));
            }
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, Dimension size) {
        g.setColor(Look.background());
        g.fillRect(0, 0, size.width, size.height);
        if (cells == null) {
            return;
        }
        double unit = unit(size.height);
        int right = size.width - GAP;
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            int top = (int) Math.round(top(field, unit));
            int bottom = (int) Math.round(top(field, unit) + unit);
            g.drawImage(cells, NAMES, top, right, bottom, 0, field, stem.chunks(), field + 1, null);
        }
        Look.smooth(g);
        names(g, unit);
        times(g, size, right);
    }

    /** As many names as there is room for, each beside its row. */
    private static void names(Graphics2D g, double unit) {
        g.setFont(Look.font(0.95f));
        int height = g.getFontMetrics().getAscent();
        int every = Math.max(1, (int) Math.ceil((height + 1) / unit));
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            boolean alone = Field.of(field).group() == Field.Group.STEREO
                    || Field.of(field).group() == Field.Group.SHAPE;
            int inGroup = field < Bands.COUNT ? field : field - Bands.COUNT;
            if (alone ? every > 1 && field % 2 == 1 : inGroup % every != 0) {
                continue;
            }
            String label = Field.of(field).label();
            double y = top(field, unit) + unit / 2 + height / 2.0 - 2;
            g.setColor(Look.text());
            g.drawString(label, NAMES - 8 - g.getFontMetrics().stringWidth(label), (float) y);
        }
    }

    private void times(Graphics2D g, Dimension size, int right) {
        g.setFont(Look.font(1));
        g.setColor(Look.faintText());
        double seconds = stem.chunks() * (double) ChunkGrid.STEP / ChunkGrid.SAMPLE_RATE;
        double step = 0.1;
        for (double candidate : new double[] {0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300}) {
            if ((right - NAMES) / (seconds / step) < 70) {
                step = candidate;
            }
        }
        for (double time = 0; time < seconds; time += step) {
            double x = NAMES + (time * ChunkGrid.SAMPLE_RATE / ChunkGrid.STEP + 0.5) / stem.chunks() * (right - NAMES);
            g.drawString(String.format(Locale.ROOT, step < 1 ? "%.1f s" : "%.0f s", time), (float) x, size.height - 8);
        }
    }

    @Override
    public String title() {
        return "Fingerprint of " + name;
    }

    @Override
    public Dimension shownSize() {
        return new Dimension(Math.max(640, getWidth()), Math.max(560, getHeight()));
    }

    @Override
    public void draw(Graphics2D graphics, Dimension size) {
        paint(graphics, size);
    }

    @Override
    public String csv() {
        StringBuilder csv = new StringBuilder("chunk," + String.join(",", Fingerprint.names()) + "\r\n");
        for (int chunk = 0; chunk < stem.chunks(); chunk++) {
            csv.append(chunk);
            for (int field = 0; field < Fingerprint.SIZE; field++) {
                csv.append(',').append(String.format(Locale.ROOT, "%.9g", stem.value(chunk, field)));
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }
}
