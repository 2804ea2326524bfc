package org.mixingmentor.workbench.chart;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.mixingmentor.workbench.Look;

/**
 * Shows a chart. Under the pointer stands a cursor over all plots; arrow keys move it from place to place. The picture is
 * drawn anew only when the chart or the size changes: a moving cursor costs nothing.
 */
public final class ChartView extends JPanel implements Picture {
    @Serial
    private static final long serialVersionUID = 1;

    private transient Chart chart = new Chart("", Axis.linear(""), List.of());
    private transient ChartDrawing drawing;
    private transient BufferedImage drawn;
    private transient ChartRenderingInfo places = new ChartRenderingInfo();
    private transient DoubleConsumer reader = value -> {};
    private double cursor = Double.NaN;
    private String sentence = "";
    private boolean tellsValues;

    public ChartView() {
        super(null);
        setFocusable(true);
        setMinimumSize(new Dimension(240, 160));
        PictureMenu.install(this, this);
        MouseAdapter pointer = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                point(event.getX());
            }

            @Override
            public void mouseExited(MouseEvent event) {
                read(Double.NaN);
            }

            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
            }
        };
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        step("next place", KeyEvent.VK_RIGHT, 1);
        step("last place", KeyEvent.VK_LEFT, -1);
    }

    /** Shows a chart in place of the last one. */
    public void show(Chart next) {
        show(next, "");
    }

    /**
     * Shows a chart in place of the last one.
     *
     * @param whenEmpty what is said in the middle where there is nothing to be seen
     */
    public void show(Chart next, String whenEmpty) {
        chart = next;
        sentence = whenEmpty;
        getAccessibleContext().setAccessibleName(next.title());
        forgetDrawing();
        repaint();
    }

    /** Beside the cursor stand the values of all named curves from now on, for windows that do not read them out. */
    public void tellValues() {
        tellsValues = true;
    }

    /** What is shown. */
    public Chart chart() {
        return chart;
    }

    /** Tells where the cursor is, in the unit of the horizontal axis; not a number when it is nowhere. */
    public void onCursor(DoubleConsumer listener) {
        reader = listener;
    }

    /** Where the cursor is. */
    public double cursor() {
        return cursor;
    }

    /** Puts the cursor somewhere, as the pointer would. */
    public void read(double value) {
        cursor = value;
        reader.accept(value);
        if (tellsValues) {
            String words = Double.isNaN(value) ? "" : Reading.of(chart, value).words();
            getAccessibleContext().setAccessibleDescription(words);
        }
        repaint();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        forgetDrawing();
    }

    private void forgetDrawing() {
        drawing = null;
        drawn = null;
    }

    private void point(int x) {
        Rectangle2D data = dataArea(0);
        if (chart.isEmpty() || drawing == null || data == null || x < data.getMinX() || x > data.getMaxX()) {
            read(Double.NaN);
        } else {
            read(nearest(drawing.value(x, data)));
        }
    }

    /** The place of a point nearest to a value; the value itself where there are none. */
    private double nearest(double value) {
        double[] all = placesOfPoints();
        double nearest = value;
        double least = Double.POSITIVE_INFINITY;
        for (double place : all) {
            double far = Math.abs(scaled(place) - scaled(value));
            if (far < least) {
                least = far;
                nearest = place;
            }
        }
        return nearest;
    }

    private double scaled(double value) {
        return chart.x().scale() == Axis.Scale.FREQUENCY ? Math.log(value) : value;
    }

    private double[] placesOfPoints() {
        return chart.plots().stream()
                .flatMap(plot -> plot.curves().stream())
                .flatMapToDouble(curve -> Arrays.stream(curve.x()))
                .distinct()
                .sorted()
                .toArray();
    }

    private void step(String name, int key, int by) {
        getInputMap().put(KeyStroke.getKeyStroke(key, 0), name);
        getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                double[] all = placesOfPoints();
                if (all.length > 0) {
                    int now = Double.isNaN(cursor) ? -1 : Arrays.binarySearch(all, cursor);
                    read(all[Math.max(0, Math.min(all.length - 1, now < 0 ? 0 : now + by))]);
                }
            }
        });
    }

    private Rectangle2D dataArea(int plot) {
        PlotRenderingInfo info = places.getPlotInfo();
        return plot < info.getSubplotCount() ? info.getSubplotInfo(plot).getDataArea() : null;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            double scale = g.getTransform().getScaleX();
            int width = (int) Math.ceil(getWidth() * scale);
            int height = (int) Math.ceil(getHeight() * scale);
            if (drawn == null || drawn.getWidth() != width || drawn.getHeight() != height) {
                redraw(Math.max(1, width), Math.max(1, height), scale);
            }
            g.drawImage(drawn, 0, 0, getWidth(), getHeight(), null);
            if (chart.isEmpty()) {
                paintSentence(g);
            } else {
                paintCursor(g);
            }
        } finally {
            g.dispose();
        }
    }

    private void redraw(int width, int height, double scale) {
        drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = drawn.createGraphics();
        try {
            g.scale(scale, scale);
            places = new ChartRenderingInfo();
            draw(g, getSize(), places);
        } finally {
            g.dispose();
        }
    }

    private void paintCursor(Graphics2D g) {
        if (Double.isNaN(cursor) || drawing == null) {
            return;
        }
        g.setColor(Look.see(Look.text(), 0.7));
        g.setStroke(new BasicStroke(1));
        for (int i = 0; i < chart.plots().size(); i++) {
            Rectangle2D data = dataArea(i);
            if (data != null) {
                double x = drawing.pixel(cursor, data);
                g.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
            }
        }
        Rectangle2D first = dataArea(0);
        if (tellsValues && first != null) {
            Reading.of(chart, cursor).paint(g, drawing.pixel(cursor, first), first);
        }
    }

    private void paintSentence(Graphics2D g) {
        Look.smooth(g);
        g.setFont(Look.font(1.1f));
        g.setColor(Look.faintText());
        int width = g.getFontMetrics().stringWidth(sentence);
        g.drawString(sentence, Math.max(8, (getWidth() - width) / 2), getHeight() / 2);
    }

    private void draw(Graphics2D g, Dimension size, ChartRenderingInfo info) {
        if (drawing == null) {
            drawing = new ChartDrawing(chart);
        }
        g.setColor(Look.background());
        g.fillRect(0, 0, size.width, size.height);
        if (!chart.isEmpty()) {
            drawing.draw(g, new Rectangle2D.Double(0, 0, size.width, size.height), info);
        }
    }

    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public Dimension shownSize() {
        return new Dimension(Math.max(640, getWidth()), Math.max(400, getHeight()));
    }

    @Override
    public void draw(Graphics2D graphics, Dimension size) {
        draw(graphics, size, new ChartRenderingInfo());
    }

    @Override
    public String csv() {
        return chart.csv();
    }
}
