package org.mixingmentor.visualization.internal.time;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.visualization.internal.compared.ViewKeys;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.TimeAxis;
import org.mixingmentor.workbench.chart.Picture;
import org.mixingmentor.workbench.chart.PictureMenu;

/**
 * A picture of a stem over its time. All of them have the same gutter, so that below each other the same moments stand
 * below each other; over the picture lie the pointer's line, the playhead and the picked chunk.
 */
abstract class TimeView extends JPanel implements Picture {
    /** Height of the seconds below the picture, in pixels. */
    static final int RULER = 24;

    @Serial
    private static final long serialVersionUID = 1;

    private String fileName = "";
    private transient ChunkScale scale = new ChunkScale(0);
    private double hoveredS = Double.NaN;
    private double playheadS = Double.NaN;
    private transient OptionalInt picked = OptionalInt.empty();
    private transient Consumer<String> reader = words -> {};
    private transient DoubleConsumer pointer = seconds -> {};
    private transient IntConsumer picker = chunk -> {};

    TimeView(String accessibleName) {
        super(null);
        setOpaque(true);
        setFocusable(true);
        setMinimumSize(new Dimension(240, 60));
        PictureMenu.install(this, this);
        MouseAdapter mouse = new MouseAdapter() {
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
                if (event.getButton() == MouseEvent.BUTTON1) {
                    scale.chunkAt(event.getX(), getWidth()).ifPresent(picker);
                }
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        ViewKeys.on(this, "next chunk", KeyStroke.getKeyStroke(KeyEvent.VK_RIGHT, 0), () -> scale.next(picked, 1)
                .ifPresent(picker));
        ViewKeys.on(this, "last chunk", KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, 0), () -> scale.next(picked, -1)
                .ifPresent(picker));
        getAccessibleContext().setAccessibleName(accessibleName);
    }

    /** Tells what stands under the pointer in words, empty for nothing, and where the pointer is in seconds. */
    void onRead(Consumer<String> words, DoubleConsumer seconds) {
        reader = words;
        pointer = seconds;
    }

    /** Tells the chunk that was clicked. */
    void onPick(IntConsumer listener) {
        picker = listener;
    }

    /** What stands at a moment and a height, with its name and unit; empty for nothing. */
    abstract String reading(double seconds, int chunk, int y);

    /** Paints all that lies under the lines, background and ruler included. */
    abstract void paintPicture(Graphics2D g, Dimension size);

    void stretch(String name, int count) {
        fileName = name;
        scale = new ChunkScale(count);
        hoveredS = Double.NaN;
        repaint();
    }

    void pick(OptionalInt chunk) {
        picked = chunk;
        repaint();
    }

    /** Shows where the pointer is over a view of the same time; not a number for nowhere. */
    void hover(double seconds) {
        repaintAt(hoveredS);
        hoveredS = seconds;
        repaintAt(seconds);
    }

    /** Shows which moment is heard; not a number for none. */
    void playhead(double seconds) {
        repaintAt(playheadS);
        playheadS = seconds;
        repaintAt(seconds);
    }

    String fileName() {
        return fileName;
    }

    TimeAxis axis(int width) {
        return scale.axis(width);
    }

    private void repaintAt(double seconds) {
        if (!Double.isNaN(seconds)) {
            repaint((int) axis(getWidth()).x(seconds) - 3, 0, 7, getHeight());
        }
    }

    private void point(int x, int y) {
        OptionalInt chunk = scale.chunkAt(x, getWidth());
        double seconds = chunk.isEmpty() ? Double.NaN : axis(getWidth()).seconds(x);
        hover(seconds);
        pointer.accept(seconds);
        reader.accept(chunk.isEmpty() ? "" : reading(seconds, chunk.getAsInt(), y));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            paintPicture(g, getSize());
            if (scale.chunks() > 0) {
                Look.smooth(g);
                paintLines(g, axis(getWidth()));
            }
        } finally {
            g.dispose();
        }
    }

    private void paintLines(Graphics2D g, TimeAxis axis) {
        int bottom = getHeight() - RULER;
        if (picked.isPresent() && picked.getAsInt() < scale.chunks()) {
            double centre = ChunkGrid.centreSeconds(picked.getAsInt());
            double left = axis.x(centre - ChunkScale.HALF_STEP_S);
            Rectangle2D frame = new Rectangle2D.Double(
                    left, 2, Math.max(3, axis.x(centre + ChunkScale.HALF_STEP_S) - left), bottom - 3);
            g.setColor(Look.background());
            g.setStroke(new BasicStroke(4));
            g.draw(frame);
            g.setColor(Accent.GOLD);
            g.setStroke(new BasicStroke(2));
            g.draw(frame);
        }
        line(g, axis.x(hoveredS), bottom, 1);
        line(g, axis.x(playheadS), getHeight(), 2);
    }

    /** Light on dark and dark on light: seen on every colour of the picture. */
    private static void line(Graphics2D g, double x, int bottom, float width) {
        if (Double.isNaN(x) || x < ChunkScale.GUTTER) {
            return;
        }
        g.setStroke(new BasicStroke(width + 2));
        g.setColor(Look.see(Look.plotBackground(), 0.6));
        g.draw(new Line2D.Double(x, 0, x, bottom));
        g.setStroke(new BasicStroke(width));
        g.setColor(Look.text());
        g.draw(new Line2D.Double(x, 0, x, bottom));
    }

    /** Seconds below the picture. */
    void paintRuler(Graphics2D g, Dimension size) {
        TimeAxis axis = axis(size.width);
        g.setFont(Look.font(1));
        double step = axis.step();
        for (double at = 0; at <= axis.toS(); at += step) {
            int x = (int) Math.round(axis.x(at));
            String label = axis.label(at);
            g.setColor(Look.faintText());
            g.drawLine(x, size.height - RULER, x, size.height - RULER + 4);
            if (x + g.getFontMetrics().stringWidth(label) <= size.width) {
                g.drawString(label, x + 3, size.height - RULER + 16);
            }
        }
    }

    /** Where the picture itself is. */
    static Rectangle area(Dimension size) {
        return new Rectangle(
                ChunkScale.GUTTER,
                4,
                Math.max(1, size.width - ChunkScale.GUTTER - ChunkScale.MARGIN),
                Math.max(2, size.height - RULER - 4));
    }
}
