package org.mixingmentor.workbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.mixingmentor.workbench.FrequencyAxis;
import org.mixingmentor.workbench.Look;

/** A chart as JFreeChart draws it, in the look's colours. Frequencies are drawn as their logarithms. */
final class ChartDrawing {
    private static final float BAR_SHARE = 0.72f;

    private final Chart chart;
    private final JFreeChart drawing;
    private final CombinedDomainXYPlot plots;

    ChartDrawing(Chart chart) {
        this.chart = chart;
        this.plots = new CombinedDomainXYPlot(xAxis(chart.x()));
        plots.setGap(18);
        for (int i = 0; i < chart.plots().size(); i++) {
            plots.add(plot(chart.plots().get(i), i == 0), chart.plots().get(i).weight());
        }
        this.drawing = new JFreeChart(null, Look.font(1), plots, true);
        drawing.setBackgroundPaint(Look.background());
        drawing.setPadding(new RectangleInsets(4, 4, 4, 12));
        LegendTitle legend = drawing.getLegend();
        legend.setPosition(RectangleEdge.TOP);
        legend.setItemFont(Look.font(1.05f));
        legend.setItemPaint(Look.text());
        legend.setBackgroundPaint(Look.background());
        legend.setFrame(BlockBorder.NONE);
    }

    void draw(Graphics2D graphics, Rectangle2D area, ChartRenderingInfo info) {
        Look.smooth(graphics);
        drawing.draw(graphics, area, info);
    }

    /** The value at a pixel. */
    double value(double pixel, Rectangle2D data) {
        double value = plots.getDomainAxis().java2DToValue(pixel, data, RectangleEdge.BOTTOM);
        return frequency() ? Math.pow(10, value) : value;
    }

    /** The pixel of a value. */
    double pixel(double value, Rectangle2D data) {
        return plots.getDomainAxis().valueToJava2D(frequency() ? Math.log10(value) : value, data, RectangleEdge.BOTTOM);
    }

    private boolean frequency() {
        return chart.x().scale() == Axis.Scale.FREQUENCY;
    }

    private static NumberAxis xAxis(Axis axis) {
        if (axis.scale() != Axis.Scale.FREQUENCY) {
            NumberAxis made = new NumberAxis(axis.label());
            style(made);
            range(made, axis);
            return made;
        }
        NumberAxis made = new HzAxis();
        style(made);
        made.setRange(
                Math.log10(Double.isNaN(axis.low()) ? FrequencyAxis.LOWEST_HZ : axis.low()),
                Math.log10(Double.isNaN(axis.high()) ? FrequencyAxis.HIGHEST_HZ : axis.high()));
        return made;
    }

    /** Where both ends are given, they stand; where it begins at 0, the data say where it ends. */
    private static void range(NumberAxis made, Axis axis) {
        made.setAutoRangeIncludesZero(axis.low() == 0);
        if (axis.low() == 0) {
            made.setRangeType(RangeType.POSITIVE);
        }
        if (Double.isFinite(axis.low()) && Double.isFinite(axis.high()) && axis.high() > axis.low()) {
            made.setRange(axis.low(), axis.high());
        }
        made.setStandardTickUnits(
                axis.scale() == Axis.Scale.COUNT
                        ? NumberAxis.createIntegerTickUnits(Locale.ROOT)
                        : NumberAxis.createStandardTickUnits(Locale.ROOT));
    }

    private static void style(NumberAxis made) {
        made.setLabelFont(Look.font(1));
        made.setTickLabelFont(Look.font(1.05f));
        made.setLabelPaint(Look.faintText());
        made.setTickLabelPaint(Look.text());
        made.setAxisLinePaint(Look.grid());
        made.setTickMarkPaint(Look.grid());
    }

    private XYPlot plot(Plot plot, boolean first) {
        NumberAxis y = new NumberAxis(plot.y().label());
        style(y);
        range(y, plot.y());
        XYPlot made = new XYPlot(null, null, y, null);
        made.setBackgroundPaint(Look.plotBackground());
        made.setOutlinePaint(Look.grid());
        made.setDomainGridlinePaint(Look.grid());
        made.setRangeGridlinePaint(Look.grid());
        made.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        made.setAxisOffset(RectangleInsets.ZERO_INSETS);
        int index = 0;
        for (RangeArea span : plot.spans()) {
            addSpan(made, index++, span);
        }
        for (Curve curve : plot.curves()) {
            addCurve(made, index++, curve);
        }
        ValueMarker zero = new ValueMarker(0, Look.faintText(), new BasicStroke(1));
        made.addRangeMarker(zero, Layer.BACKGROUND);
        if (frequency()) {
            addRegions(made, first);
        }
        return made;
    }

    private static void addRegions(XYPlot plot, boolean named) {
        List<FrequencyAxis.Region> regions = FrequencyAxis.regions();
        for (int i = 0; i < regions.size(); i++) {
            FrequencyAxis.Region region = regions.get(i);
            Color shade = Look.see(Look.text(), i % 2 == 0 ? 0.035 : 0);
            IntervalMarker marker = new IntervalMarker(Math.log10(region.lowHz()), Math.log10(region.highHz()), shade);
            if (named) {
                marker.setLabel(region.name());
                marker.setLabelFont(Look.font(0.95f));
                marker.setLabelPaint(Look.faintText());
                marker.setLabelBackgroundColor(Look.see(Look.background(), 0));
                marker.setLabelAnchor(RectangleAnchor.TOP);
                marker.setLabelTextAnchor(TextAnchor.TOP_CENTER);
                marker.setLabelOffset(new RectangleInsets(4, 0, 0, 0));
            }
            plot.addDomainMarker(marker, Layer.BACKGROUND);
        }
    }

    private void addSpan(XYPlot plot, int index, RangeArea span) {
        YIntervalSeries series = new YIntervalSeries(span.name());
        for (int i = 0; i < span.x().length; i++) {
            series.add(place(span.x()[i]), (span.low()[i] + span.high()[i]) / 2, span.low()[i], span.high()[i]);
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(false, false) {
            @Override
            public LegendItem getLegendItem(int dataset, int row) {
                return new LegendItem(
                        span.name(),
                        null,
                        null,
                        null,
                        new Rectangle2D.Double(-8, -4, 16, 8),
                        Look.see(span.color(), 0.35));
            }
        };
        renderer.setSeriesFillPaint(0, span.color());
        renderer.setAlpha(0.24f);
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    private void addCurve(XYPlot plot, int index, Curve curve) {
        XYSeries series = new XYSeries(curve.name());
        for (int i = 0; i < curve.x().length; i++) {
            series.add(place(curve.x()[i]), Double.isFinite(curve.y()[i]) ? (Double) curve.y()[i] : null);
        }
        XYSeriesCollection data = new XYSeriesCollection(series);
        if (curve.style() == Curve.Style.BARS) {
            XYBarRenderer bars = new XYBarRenderer();
            bars.setBarPainter(new StandardXYBarPainter());
            bars.setShadowVisible(false);
            bars.setSeriesPaint(0, Look.see(curve.color(), 0.75));
            bars.setSeriesVisibleInLegend(0, !curve.name().isEmpty());
            bars.setDefaultLegendShape(new Rectangle2D.Double(-4, -6, 8, 12));
            plot.setDataset(index, new XYBarDataset(data, BAR_SHARE * width(series)));
            plot.setRenderer(index, bars);
            return;
        }
        Shape shape = shape(curve.mark());
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(curve.style() != Curve.Style.NONE, shape != null);
        lines.setSeriesPaint(0, curve.color());
        lines.setSeriesStroke(0, stroke(curve.style()));
        if (shape != null) {
            lines.setSeriesShape(0, shape);
        }
        lines.setSeriesVisibleInLegend(0, !curve.name().isEmpty());
        lines.setLegendLine(new Line2D.Double(-14, 0, 14, 0));
        plot.setDataset(index, data);
        plot.setRenderer(index, lines);
    }

    private double place(double x) {
        return frequency() ? Math.log10(x) : x;
    }

    private static double width(XYSeries series) {
        int count = series.getItemCount();
        return count < 2 ? 0.1 : (series.getMaxX() - series.getMinX()) / (count - 1);
    }

    private static Stroke stroke(Curve.Style style) {
        return switch (style) {
            case BOLD -> new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case DASHED -> dashes(2.2f, 9, 6);
            case DOTTED -> dashes(2.2f, 2, 5);
            case DASH_DOTTED -> dashes(2.2f, 10, 4, 2, 4);
            case THIN -> new BasicStroke(1);
            default -> new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        };
    }

    private static Stroke dashes(float width, float... lengths) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
    }

    private static Shape shape(Curve.Mark mark) {
        return switch (mark) {
            case NONE -> null;
            case CIRCLE -> new Ellipse2D.Double(-3.5, -3.5, 7, 7);
            case SQUARE -> new Rectangle2D.Double(-3, -3, 6, 6);
            case TRIANGLE -> polygon(0, -4, 4, 3, -4, 3);
            case DIAMOND -> polygon(0, -5, 5, 0, 0, 5, -5, 0);
        };
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** Decades of Hz, marked as engineers do. */
    private static final class HzAxis extends NumberAxis {
        private static final int LABEL_WIDTH = 38;

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            List<ValueTick> ticks = new ArrayList<>();
            FrequencyAxis shown =
                    new FrequencyAxis(Math.pow(10, getLowerBound()), Math.pow(10, getUpperBound()), 0, area.getWidth());
            double free = Double.NEGATIVE_INFINITY;
            for (FrequencyAxis.Tick tick : shown.ticks()) {
                boolean named = tick.major() && shown.x(tick.hz()) >= free;
                String unit = free == Double.NEGATIVE_INFINITY ? " Hz" : "";
                String label = named ? tick.label() + unit : "";
                free = named ? shown.x(tick.hz()) + LABEL_WIDTH : free;
                ticks.add(new NumberTick(
                        tick.major() ? TickType.MAJOR : TickType.MINOR,
                        Math.log10(tick.hz()),
                        label,
                        TextAnchor.TOP_CENTER,
                        TextAnchor.CENTER,
                        0));
            }
            return ticks;
        }
    }
}
