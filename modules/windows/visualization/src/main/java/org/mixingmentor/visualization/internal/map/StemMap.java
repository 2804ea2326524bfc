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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.mixingmentor.comparison.Projection;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.visualization.internal.compared.ViewKeys;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.chart.Picture;
import org.mixingmentor.workbench.chart.PictureMenu;
import org.mixingmentor.workbench.chart.PointCloud;

/** Every stem as a point: shape says the class, colour what was asked for. Painted directly, for very many stems. */
final class StemMap extends JPanel implements Picture, MapPointer.Gestures {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double REACH = 12;
    /** So many are drawn smoothly without anybody waiting. */
    private static final int FEW = 1500;

    private static final int LEGEND_TOP = 6;
    private static final int LEGEND_WIDTH = 190;

    private transient Projection projection =
            new Projection(List.of(), new float[0], new float[0], 0, 0, List.of(), List.of());
    private transient MapColouring colouring = MapColouring.none();
    private transient byte[] shapes = new byte[0];
    private int alone = -1;
    private transient PointCloud cloud = new PointCloud(new float[0], new float[0], new int[0], new byte[0]);
    private transient PointCloud.View view;
    private transient BufferedImage canvas;
    private final transient BitSet marked = new BitSet();
    private transient Path2D lasso;
    private transient IntConsumer hovered = place -> {};
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

    /** Tells the point under the pointer, -1 for none. */
    void onHover(IntConsumer listener) {
        hovered = listener;
    }

    /** Tells what was picked, the first the lead. */
    void onChoice(Consumer<List<String>> listener) {
        chosen = listener;
    }

    void show(Projection next, MapColouring colours) {
        boolean moved = !next.stems().equals(projection.stems())
                && next.stems().size() != projection.stems().size();
        projection = next;
        colouring = colours;
        alone = -1;
        shapes = new byte[next.stems().size()];
        for (int i = 0; i < shapes.length; i++) {
            StemSummary stem = next.stems().get(i);
            shapes[i] = stem.gold() ? PointCloud.DISC : stem.flawed() ? PointCloud.DIAMOND : PointCloud.RING;
        }
        if (moved) {
            view = null;
        }
        colour();
    }

    /** Only one group of the legend keeps its colour, so that it is found without telling colours apart; -1 = all do. */
    void showAlone(int group) {
        alone = group;
        colour();
    }

    private void colour() {
        cloud = new PointCloud(projection.x(), projection.y(), colouring.rgb(alone), shapes);
        repaint();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (projection != null && shapes.length > 0) {
            colour();
        }
    }

    /** Marks the selected stems. */
    void mark(List<String> names) {
        Set<String> wanted = new HashSet<>(names);
        marked.clear();
        for (int i = 0; i < projection.stems().size(); i++) {
            marked.set(i, wanted.contains(projection.stems().get(i).fileName()));
        }
        repaint();
    }

    Projection projection() {
        return projection;
    }

    MapColouring colouring() {
        return colouring;
    }

    void fit() {
        view = null;
        repaint();
    }

    @Override
    public void pan(double dx, double dy) {
        view = view().moved(dx, dy);
        repaint();
    }

    @Override
    public void zoom(double factor, double px, double py) {
        view = view().zoomed(factor, px, py);
        repaint();
    }

    private void zoomMiddle(double factor) {
        zoom(factor, getWidth() / 2.0, getHeight() / 2.0);
    }

    @Override
    public void hover(double px, double py) {
        setCursor(Cursor.getPredefinedCursor(groupAt(px, py) >= 0 ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        hovered.accept(cloud.nearest(view(), px, py, REACH));
    }

    @Override
    public void choose(double px, double py, boolean more) {
        int group = groupAt(px, py);
        if (group >= 0) {
            showAlone(group == alone ? -1 : group);
            return;
        }
        int place = cloud.nearest(view(), px, py, REACH);
        List<String> names = new ArrayList<>();
        if (place >= 0) {
            names.add(name(place));
        }
        if (more) {
            marked.stream().filter(i -> i != place).forEach(i -> names.add(name(i)));
            if (place >= 0 && marked.get(place)) {
                names.remove(name(place));
            }
        }
        chosen.accept(names);
    }

    @Override
    public void lasso(Path2D path) {
        lasso = path;
        repaint();
    }

    @Override
    public void closeLasso(boolean more) {
        List<String> names = new ArrayList<>();
        PointCloud.View now = view();
        for (int i = 0; i < cloud.size(); i++) {
            boolean inside = lasso != null
                    && lasso.contains(
                            now.px(projection.x()[i]), now.py(projection.y()[i]));
            if (inside || (more && marked.get(i))) {
                names.add(name(i));
            }
        }
        lasso = null;
        repaint();
        chosen.accept(names);
    }

    private String name(int place) {
        return projection.stems().get(place).fileName();
    }

    private PointCloud.View view() {
        if (view == null) {
            view = cloud.fitting(Math.max(1, getWidth()), Math.max(1, getHeight()));
        }
        return view;
    }

    /** The pixel of a stem, for who wants to click on it. */
    double[] place(String fileName) {
        for (int i = 0; i < cloud.size(); i++) {
            if (name(i).equals(fileName)) {
                return new double[] {
                    view().px(projection.x()[i]), view().py(projection.y()[i])
                };
            }
        }
        return new double[0];
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
        if (cloud.size() <= FEW) {
            g.setColor(Look.plotBackground());
            g.fillRect(0, 0, getWidth(), getHeight());
            Look.smooth(g);
            cloud.draw(g, view(), marked, Look.text().getRGB() & 0xFFFFFF);
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
        cloud.paint(canvas, view().sharper(sharpness), marked, Look.text().getRGB() & 0xFFFFFF, sharpness);
        g.drawImage(canvas, 0, 0, getWidth(), getHeight(), null);
    }

    private int groupAt(double px, double py) {
        int row = (int) Math.floor((py - LEGEND_TOP) / legendLine());
        return px >= 0
                        && px < LEGEND_WIDTH
                        && row >= 0
                        && row < colouring.meaning().size()
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
        for (int i = 0; i < colouring.meaning().size(); i++) {
            MapColouring.Group group = colouring.meaning().get(i);
            boolean shaped = "●◇○".indexOf(group.name().charAt(0)) >= 0;
            boolean faint = alone >= 0 && alone != i;
            g.setColor(faint ? Look.faintText() : group.color());
            g.drawString(shaped ? group.name().substring(0, 1) : "■", 12, y);
            g.setColor(faint ? Look.faintText() : Look.text());
            g.drawString((shaped ? group.name().substring(2) : group.name()) + "  " + group.count(), 32, y);
            y += line;
        }
        if (cloud.size() > 0) {
            g.setColor(Look.faintText());
            g.setFont(Look.font(1));
            g.drawString(axis("→", projection.xShare(), projection.xFields()), 12, height - 8 - line);
            g.drawString(axis("↑", projection.yShare(), projection.yFields()), 12, height - 8);
        }
    }

    private static String axis(String arrow, double share, List<String> fields) {
        return String.format(
                Locale.ROOT, "%s  %.0f %% of the spread:  %s", arrow, 100 * share, String.join(", ", fields));
    }

    @Override
    public String title() {
        return "Map of " + cloud.size() + " stems";
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
        cloud.draw(graphics, view(), marked, Look.text().getRGB() & 0xFFFFFF);
        paintLegend(graphics, size.height);
    }

    @Override
    public String csv() {
        StringBuilder csv = new StringBuilder("file_name,x,y,class,instrument,flaw_type,split\r\n");
        for (int i = 0; i < cloud.size(); i++) {
            StemSummary stem = projection.stems().get(i);
            csv.append(Csv.text(stem.fileName()))
                    .append(',')
                    .append(Csv.number(projection.x()[i]))
                    .append(',')
                    .append(Csv.number(projection.y()[i]))
                    .append(',')
                    .append(stem.row().stemClass().map(c -> c.token()).orElse(""))
                    .append(',')
                    .append(Csv.text(stem.row().instrument().orElse("")))
                    .append(',')
                    .append(Csv.text(String.join(" ", stem.row().flawTypes())))
                    .append(',')
                    .append(stem.row().split().map(split -> split.token()).orElse(""))
                    .append("\r\n");
        }
        return csv.toString();
    }
}
