package org.mixingmentor.visualization.internal.map;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.mixingmentor.comparison.Projection;
import org.mixingmentor.visualization.internal.compared.ViewKeys;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.chart.Picture;
import org.mixingmentor.workbench.chart.PictureMenu;
import org.mixingmentor.workbench.chart.PointCloud;

/** Every stem as a point: shape says the class, colour what was asked for. Painted directly, for very many stems. */
final class StemMap extends JPanel implements Picture, MapPointer.Gestures {
    @Serial
    private static final long serialVersionUID = 1;

    /** So many are drawn smoothly without anybody waiting. */
    private static final int FEW = 1500;

    private static final int LEGEND_TOP = 6;
    private static final int LEGEND_WIDTH = 190;

    private final transient MapState state = new MapState();
    private transient BufferedImage canvas;
    private transient Path2D lasso;
    private transient Consumer<OptionalInt> hovered = place -> {};
    private transient Consumer<List<String>> chosen = names -> {};

    StemMap() {
        super(null);
        setFocusable(true);
        setOpaque(true);
        PictureMenu.install(this, this);
        MapPointer pointer = new MapPointer(this);
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        addMouseWheelListener(pointer);
        ViewKeys.on(this, "fit", KeyStroke.getKeyStroke(KeyEvent.VK_HOME, 0), this::fit);
        ViewKeys.on(this, "in", KeyStroke.getKeyStroke(KeyEvent.VK_PLUS, 0), () -> zoomMiddle(1.25));
        ViewKeys.on(this, "in too", KeyStroke.getKeyStroke(KeyEvent.VK_EQUALS, 0), () -> zoomMiddle(1.25));
        ViewKeys.on(this, "out", KeyStroke.getKeyStroke(KeyEvent.VK_MINUS, 0), () -> zoomMiddle(0.8));
        ViewKeys.on(this, "west", KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, 0), () -> pan(40, 0));
        ViewKeys.on(this, "east", KeyStroke.getKeyStroke(KeyEvent.VK_RIGHT, 0), () -> pan(-40, 0));
        ViewKeys.on(this, "north", KeyStroke.getKeyStroke(KeyEvent.VK_UP, 0), () -> pan(0, 40));
        ViewKeys.on(this, "south", KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), () -> pan(0, -40));
        getAccessibleContext().setAccessibleName("Map of all stems");
    }

    /** Tells the point under the pointer. */
    void onHover(Consumer<OptionalInt> listener) {
        hovered = listener;
    }

    /** Tells what was picked, the first the lead. */
    void onChoice(Consumer<List<String>> listener) {
        chosen = listener;
    }

    void show(Projection next, MapColouring colours) {
        state.show(next, colours);
        repaint();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (state != null) {
            state.colour();
        }
    }

    /** Marks the selected stems. */
    void mark(List<String> names) {
        state.mark(names);
        repaint();
    }

    Projection projection() {
        return state.projection();
    }

    void fit() {
        state.fit();
        repaint();
    }

    @Override
    public void pan(double dx, double dy) {
        state.view(view().moved(dx, dy));
        repaint();
    }

    @Override
    public void zoom(double factor, double px, double py) {
        state.view(view().zoomed(factor, px, py));
        repaint();
    }

    private void zoomMiddle(double factor) {
        zoom(factor, getWidth() / 2.0, getHeight() / 2.0);
    }

    @Override
    public void hover(double px, double py) {
        setCursor(Cursor.getPredefinedCursor(groupAt(px, py) >= 0 ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        hovered.accept(state.at(px, py, view()));
    }

    @Override
    public void choose(double px, double py, boolean more) {
        int group = groupAt(px, py);
        if (group >= 0) {
            state.toggleAlone(group);
            repaint();
        } else {
            chosen.accept(state.pick(state.at(px, py, view()), more));
        }
    }

    @Override
    public void lasso(Path2D path) {
        lasso = path;
        repaint();
    }

    @Override
    public void closeLasso(boolean more) {
        List<String> names = state.inside(lasso, more, view());
        lasso = null;
        repaint();
        chosen.accept(names);
    }

    private PointCloud.View view() {
        return state.view(getWidth(), getHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            paintPoints(g);
            paintLegend(g, getHeight());
            if (lasso != null) {
                g.setColor(Look.see(Look.text(), 0.12));
                g.fill(lasso);
                g.setColor(Look.text());
                g.setStroke(new BasicStroke(1.5f));
                g.draw(lasso);
            }
        } finally {
            g.dispose();
        }
    }

    /** Few points as smooth shapes; many straight into the pixels of the screen, which may be finer than those of the window. */
    private void paintPoints(Graphics2D g) {
        if (state.cloud().size() <= FEW) {
            g.setColor(Look.plotBackground());
            g.fillRect(0, 0, getWidth(), getHeight());
            Look.smooth(g);
            state.cloud().draw(g, view(), state.marked(), Look.text().getRGB() & 0xFFFFFF);
            return;
        }
        double sharpness = g.getTransform().getScaleX();
        int width = Math.max(1, (int) Math.ceil(getWidth() * sharpness));
        int height = Math.max(1, (int) Math.ceil(getHeight() * sharpness));
        if (canvas == null || canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }
        Graphics2D clear = canvas.createGraphics();
        clear.setColor(Look.plotBackground());
        clear.fillRect(0, 0, width, height);
        clear.dispose();
        state.cloud()
                .paint(
                        canvas,
                        view().sharper(sharpness),
                        state.marked(),
                        Look.text().getRGB() & 0xFFFFFF,
                        sharpness);
        g.drawImage(canvas, 0, 0, getWidth(), getHeight(), null);
    }

    private int groupAt(double px, double py) {
        int row = (int) Math.floor((py - LEGEND_TOP) / legendLine());
        return px >= 0
                        && px < LEGEND_WIDTH
                        && row >= 0
                        && row < state.colouring().meaning().size()
                ? row
                : -1;
    }

    private int legendLine() {
        return getFontMetrics(Look.font(1.05f)).getHeight() + 3;
    }

    private void paintLegend(Graphics2D g, int height) {
        Look.smooth(g);
        g.setFont(Look.font(1.05f));
        int line = legendLine();
        int y = LEGEND_TOP + line - 5;
        for (int i = 0; i < state.colouring().meaning().size(); i++) {
            MapColouring.Group group = state.colouring().meaning().get(i);
            boolean shaped = "●◇○".indexOf(group.name().charAt(0)) >= 0;
            boolean faint = state.isFaint(i);
            g.setColor(faint ? Look.faintText() : group.color());
            g.drawString(shaped ? group.name().substring(0, 1) : "■", 12, y);
            g.setColor(faint ? Look.faintText() : Look.text());
            g.drawString((shaped ? group.name().substring(2) : group.name()) + "  " + group.count(), 32, y);
            y += line;
        }
        if (state.cloud().size() > 0) {
            g.setColor(Look.faintText());
            g.setFont(Look.font(1));
            g.drawString(
                    axis("→", state.projection().xShare(), state.projection().xFields()), 12, height - 8 - line);
            g.drawString(
                    axis("↑", state.projection().yShare(), state.projection().yFields()), 12, height - 8);
        }
    }

    private static String axis(String arrow, double share, List<String> fields) {
        return String.format(
                Locale.ROOT, "%s  %.0f %% of the spread:  %s", arrow, 100 * share, String.join(", ", fields));
    }

    @Override
    public String title() {
        return "Map of " + state.cloud().size() + " stems";
    }

    @Override
    public Dimension shownSize() {
        return new Dimension(Math.max(640, getWidth()), Math.max(400, getHeight()));
    }

    @Override
    public void draw(Graphics2D graphics, Dimension size) {
        Look.smooth(graphics);
        graphics.setColor(Look.plotBackground());
        graphics.fillRect(0, 0, size.width, size.height);
        state.cloud().draw(graphics, view(), state.marked(), Look.text().getRGB() & 0xFFFFFF);
        paintLegend(graphics, size.height);
    }

    @Override
    public String csv() {
        return state.csv();
    }
}
