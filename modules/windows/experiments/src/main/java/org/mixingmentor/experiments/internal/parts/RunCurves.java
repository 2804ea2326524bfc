package org.mixingmentor.experiments.internal.parts;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;
import org.mixingmentor.workbench.chart.Plot;
import org.openide.util.RequestProcessor;

/** What the charts of runs have in common: a colour and a dash for each run, the same in all of them. */
public final class RunCurves {
    private static final List<Curve.Style> STYLES =
            List.of(Curve.Style.SOLID, Curve.Style.DASHED, Curve.Style.DASH_DOTTED);
    private static final List<Curve.Mark> MARKS =
            List.of(Curve.Mark.CIRCLE, Curve.Mark.SQUARE, Curve.Mark.TRIANGLE, Curve.Mark.DIAMOND);

    private static final Dimension WARM = new Dimension(400, 300);

    private RunCurves() {}

    /** A view that tells the values under the pointer. */
    public static ChartView view() {
        ChartView view = new ChartView();
        view.tellValues();
        return view;
    }

    /**
     * Draws a chart that nobody sees, beside the event thread: the first one takes a fifth of a second, in which what it is
     * drawn with is loaded.
     */
    public static void warmUp() {
        ChartView unseen = view();
        double[] values = {1, 2};
        unseen.show(chart("", Axis.count(""), Axis.linear(""), List.of(of(0, "warm", values, values))));
        RequestProcessor.getDefault().post(() -> {
            Graphics2D g = new BufferedImage(WARM.width, WARM.height, BufferedImage.TYPE_INT_RGB).createGraphics();
            unseen.draw(g, WARM);
            g.dispose();
        });
    }

    public static Chart chart(String title, Axis x, Axis y, List<Curve> curves) {
        return new Chart(title, x, List.of(new Plot(y, List.of(), curves, 1)));
    }

    /** Of the run with this number among those shown. */
    public static Curve of(int run, String name, double[] x, double[] y) {
        return new Curve(name, x, y, Look.series(run), STYLES.get(run % STYLES.size()), markOf(x, run));
    }

    /** The same dotted: another quantity of the same run. */
    public static Curve dotted(int run, String name, double[] x, double[] y) {
        return new Curve(name, x, y, Look.series(run), Curve.Style.DOTTED, markOf(x, run));
    }

    /** What runs are measured against. */
    public static Curve faint(String name, double[] x, double[] y) {
        return new Curve(name, x, y, Look.faintText(), Curve.Style.DOTTED);
    }

    /** With a mark at each point, told apart by its form. */
    public static Curve marked(Curve curve, int run) {
        return new Curve(
                curve.name(), curve.x(), curve.y(), curve.color(), curve.style(), MARKS.get(run % MARKS.size()));
    }

    /** The centres of the advised bands, in Hz. */
    public static double[] advisedHz() {
        double[] hz = new double[Bands.ADVISED];
        Arrays.setAll(hz, band -> Bands.centreHz(Bands.FIRST_ADVISED + band));
        return hz;
    }

    /** A correction of the advised bands, in dB. */
    public static double[] advisedDb(Correction correction) {
        double[] db = new double[Bands.ADVISED];
        Arrays.setAll(db, band -> correction.bandDb(Bands.FIRST_ADVISED + band));
        return db;
    }

    /** A single point would not be seen without. */
    private static Curve.Mark markOf(double[] x, int run) {
        return x.length == 1 ? MARKS.get(run % MARKS.size()) : Curve.Mark.NONE;
    }
}
