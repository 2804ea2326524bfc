package org.mixingmentor.training.report;

import java.util.Locale;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.Scores;

/** The error band by band, with its intervals, beside the lines of the baselines. */
final class BandChart {
    private static final double[] NOMINAL = {1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8, 10};
    private static final double WIDTH = 760;
    private static final double HEIGHT = 340;
    private static final double LEFT = 56;
    private static final double BOTTOM = 282;

    private final Scores scores;
    private final Scale errors;
    private final Svg svg = new Svg(WIDTH, HEIGHT, "Mean absolute error of each band in dB, beside the baselines");

    private BandChart(Scores scores) {
        this.scores = scores;
        errors = Scale.of(0, highest(), BOTTOM, 20);
    }

    static String of(Scores scores) {
        return new BandChart(scores).markup();
    }

    private String markup() {
        for (int i = 0; i < errors.ticks(); i++) {
            double y = errors.at(errors.tick(i));
            svg.line("grid", LEFT, y, WIDTH - 10, y);
            svg.text("end", LEFT - 8, y + 4, errors.label(i));
        }
        for (int band = 0; band < Bands.ADVISED; band += 3) {
            svg.line("grid", x(band), BOTTOM, x(band), BOTTOM + 5);
            svg.text("middle", x(band), BOTTOM + 20, hertz(Bands.centreHz(Bands.FIRST_ADVISED + band)));
        }
        svg.text("middle", (LEFT + WIDTH) / 2, HEIGHT - 18, "centre of the band, Hz");
        svg.upwards(14, (BOTTOM + 20) / 2, "mean absolute error, dB");
        baseline("match_eq", "third", Svg.Mark.SQUARE);
        baseline("mean", "second", Svg.Mark.DIAMOND);
        baseline("zero", "first", Svg.Mark.TRIANGLE);
        for (int band = 0; band < scores.maeDbByBand().length; band++) {
            double error = scores.maeDbByBand()[band];
            Interval interval = scores.intervals().maeDbOfBand(band);
            if (interval.isDefined()) {
                svg.line("whisker", x(band), errors.at(interval.low()), x(band), errors.at(interval.high()));
            }
            if (Double.isFinite(error)) {
                svg.mark("own", Svg.Mark.CIRCLE, x(band), errors.at(error), 4.5);
            }
        }
        return svg.markup();
    }

    private void baseline(String name, String style, Svg.Mark mark) {
        Scores.Baseline baseline = scores.baselines().get(name);
        if (baseline == null || baseline.maeDbByBand().length == 0 || !Double.isFinite(baseline.maeDb())) {
            return;
        }
        double[] x = new double[Bands.ADVISED];
        double[] y = new double[Bands.ADVISED];
        for (int band = 0; band < x.length; band++) {
            x[band] = x(band);
            y[band] = errors.at(baseline.maeDbByBand()[band]);
        }
        svg.path("line " + style, x, y);
        for (int band = 0; band < x.length; band += 2) {
            svg.mark(style, mark, x[band], y[band], 3);
        }
    }

    private double highest() {
        double highest = 1;
        for (int band = 0; band < scores.maeDbByBand().length; band++) {
            highest = larger(highest, scores.maeDbByBand()[band]);
            highest = larger(highest, scores.intervals().maeDbOfBand(band).high());
        }
        for (Scores.Baseline baseline : scores.baselines().values()) {
            for (double error : baseline.maeDbByBand()) {
                highest = larger(highest, error);
            }
        }
        return highest;
    }

    private static double larger(double a, double b) {
        return Double.isFinite(b) ? Math.max(a, b) : a;
    }

    private static double x(int band) {
        return LEFT + 16 + band * (WIDTH - LEFT - 42) / (Bands.ADVISED - 1);
    }

    /** As on an equaliser, by the preferred numbers of IEC 61260-1: 40, 315, 1k, 6.3k. */
    static String hertz(double hz) {
        double power = Math.pow(10, Math.floor(Math.log10(hz)));
        double nearest = NOMINAL[0];
        for (double nominal : NOMINAL) {
            boolean nearer = Math.abs(Math.log(nominal * power / hz)) < Math.abs(Math.log(nearest * power / hz));
            nearest = nearer ? nominal : nearest;
        }
        double shown = nearest * power;
        String kilo = shown < 1000 ? "" : "k";
        String text = String.format(Locale.ROOT, "%.2f", kilo.isEmpty() ? shown : shown / 1000);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "") + kilo;
    }
}
