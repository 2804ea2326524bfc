package org.mixingmentor.training.report;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.training.Interval;

/** Rows of marks on one axis, each with its interval: what can be compared at a glance. */
final class RangeChart {
    private static final double WIDTH = 760;
    private static final double LEFT = 170;
    private static final double ROW = 30;

    private final String axis;
    private final double least;
    private final double reference;
    private final List<Row> rows = new ArrayList<>();

    /** A mark of a row; without an interval it stands alone. */
    record Point(String style, Svg.Mark mark, double value, Interval interval) {}

    private record Row(String name, List<Point> points) {}

    /**
     * @param axis what it shows, with the unit
     * @param least the axis goes at least so far
     * @param reference where a line stands; NaN = nowhere
     */
    RangeChart(String axis, double least, double reference) {
        this.axis = axis;
        this.least = least;
        this.reference = reference;
    }

    void row(String name, Point... points) {
        rows.add(new Row(name, List.of(points)));
    }

    String markup() {
        double bottom = 14 + ROW * rows.size();
        Svg svg = new Svg(WIDTH, bottom + 52, axis);
        Scale scale = Scale.of(0, highest(), LEFT, WIDTH - 24);
        for (int i = 0; i < scale.ticks(); i++) {
            double x = scale.at(scale.tick(i));
            svg.line("grid", x, 8, x, bottom);
            svg.text("middle", x, bottom + 18, scale.label(i));
        }
        if (Double.isFinite(reference)) {
            svg.line("diagonal", scale.at(reference), 8, scale.at(reference), bottom);
        }
        svg.text("middle", (LEFT + WIDTH) / 2, bottom + 40, axis);
        for (int i = 0; i < rows.size(); i++) {
            double y = 14 + ROW * (i + 0.5);
            svg.text("end", LEFT - 12, y + 4, rows.get(i).name());
            rows.get(i).points().forEach(point -> draw(svg, scale, point, y));
        }
        return svg.markup();
    }

    private static void draw(Svg svg, Scale scale, Point point, double y) {
        if (!Double.isFinite(point.value())) {
            return;
        }
        if (point.interval().isDefined()) {
            double low = scale.at(point.interval().low());
            double high = scale.at(point.interval().high());
            svg.line("whisker", low, y, high, y);
        }
        svg.mark(point.style(), point.mark(), scale.at(point.value()), y, 5);
    }

    private double highest() {
        double highest = least;
        for (Row row : rows) {
            for (Point point : row.points()) {
                highest = Double.isFinite(point.value()) ? Math.max(highest, point.value()) : highest;
                highest = point.interval().isDefined()
                        ? Math.max(highest, point.interval().high())
                        : highest;
            }
        }
        return highest;
    }
}
