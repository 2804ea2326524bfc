package org.mixingmentor.visualization.internal.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.mixingmentor.comparison.Projection;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.workbench.chart.PointCloud;

/**
 * What the map shows, and what a click or a lasso picks; places in pixels of its view. Event thread only.
 */
final class MapState {
    /** How far from a point one still points at it, in pixels. */
    private static final double REACH = 12;

    private final BitSet marked = new BitSet();
    private Projection projection = new Projection(List.of(), new float[0], new float[0], 0, 0, List.of(), List.of());
    private MapColouring colouring = MapColouring.none();
    private byte[] shapes = new byte[0];
    private int alone = -1;
    private PointCloud cloud = new PointCloud(new float[0], new float[0], new int[0], new byte[0]);
    private PointCloud.View view;

    /** Shows other stems or colours; the place and the nearness stay while there are as many points. */
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

    /** Takes the colours of the current look. */
    void colour() {
        cloud = new PointCloud(projection.x(), projection.y(), colouring.rgb(alone), shapes);
    }

    /**
     * Lets only one group of the legend keep its colour, so that it is found without telling colours apart; once more, and
     * all have theirs again.
     */
    void toggleAlone(int group) {
        alone = group == alone ? -1 : group;
        colour();
    }

    /** Whether a group of the legend is one of those that gave way to another. */
    boolean isFaint(int group) {
        return alone >= 0 && alone != group;
    }

    /** Marks the selected stems. */
    void mark(List<String> names) {
        Set<String> wanted = new HashSet<>(names);
        marked.clear();
        for (int i = 0; i < projection.stems().size(); i++) {
            marked.set(i, wanted.contains(name(i)));
        }
    }

    /** The point under a pixel. */
    OptionalInt at(double px, double py, PointCloud.View from) {
        int place = cloud.nearest(from, px, py, REACH);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * What a click picks, the first the lead.
     *
     * @param more adds to what is marked, or takes a marked one away
     */
    List<String> pick(OptionalInt place, boolean more) {
        List<String> names = new ArrayList<>();
        boolean away = more && place.isPresent() && marked.get(place.getAsInt());
        if (place.isPresent() && !away) {
            names.add(name(place.getAsInt()));
        }
        if (more) {
            marked.stream().filter(i -> i != place.orElse(-1)).forEach(i -> names.add(name(i)));
        }
        return names;
    }

    /** What is inside a lasso, {@code more} beside what is marked. */
    List<String> inside(Path2D lasso, boolean more, PointCloud.View from) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cloud.size(); i++) {
            boolean inside = lasso.contains(
                    from.px(projection.x()[i]), from.py(projection.y()[i]));
            if (inside || (more && marked.get(i))) {
                names.add(name(i));
            }
        }
        return names;
    }

    private String name(int place) {
        return projection.stems().get(place).fileName();
    }

    /** Brings every stem into view. */
    void fit() {
        view = null;
    }

    /** Where the points stand in a view of this size. */
    PointCloud.View view(int width, int height) {
        if (view == null) {
            view = cloud.fitting(Math.max(1, width), Math.max(1, height));
        }
        return view;
    }

    void view(PointCloud.View next) {
        view = next;
    }

    Projection projection() {
        return projection;
    }

    MapColouring colouring() {
        return colouring;
    }

    PointCloud cloud() {
        return cloud;
    }

    BitSet marked() {
        return marked;
    }

    /** A line a point. */
    String csv() {
        StringBuilder csv = new StringBuilder("file_name,x,y,class,instrument,flaw_type,split\r\n");
        for (int i = 0; i < cloud.size(); i++) {
            StemSummary stem = projection.stems().get(i);
            csv.append(String.join(
                            ",",
                            Csv.text(stem.fileName()),
                            Csv.number(projection.x()[i]),
                            Csv.number(projection.y()[i]),
                            stem.row().stemClass().map(c -> c.token()).orElse(""),
                            Csv.text(stem.row().instrument().orElse("")),
                            Csv.text(String.join(" ", stem.row().flawTypes())),
                            stem.row().split().map(split -> split.token()).orElse("")))
                    .append("\r\n");
        }
        return csv.toString();
    }
}
