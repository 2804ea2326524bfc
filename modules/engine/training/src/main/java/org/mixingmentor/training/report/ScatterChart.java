package org.mixingmentor.training.report;

import java.util.List;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.training.ScoredStem;

/**
 * What flawed stems wanted against what was predicted, all bands of all stems: one disc for each square decibel, its area
 * the number of bands in it, so that ten stems and ten thousand can be read alike.
 */
final class ScatterChart {
    private static final double SIZE = 460;
    private static final double LEFT = 56;
    private static final double BOTTOM = 404;
    private static final int LARGEST_DB = 15;

    private final int[][] counts = new int[2 * LARGEST_DB + 1][2 * LARGEST_DB + 1];
    private final Scale wanted = new Scale(-LARGEST_DB - 0.5, LARGEST_DB + 0.5, 5, LEFT, SIZE - 12);
    private final Scale predicted = new Scale(-LARGEST_DB - 0.5, LARGEST_DB + 0.5, 5, BOTTOM, 12);
    private int most = 1;
    private double products;
    private double squares;

    private ScatterChart(List<ScoredStem> stems) {
        stems.stream().filter(stem -> !stem.ideal()).forEach(this::count);
    }

    static String of(List<ScoredStem> stems) {
        return new ScatterChart(stems).markup();
    }

    /** Least squares through the origin: 1 = as much as wanted, below = too little; NaN where nothing was wanted. */
    static double slope(List<ScoredStem> stems) {
        ScatterChart chart = new ScatterChart(stems);
        return chart.squares == 0 ? Double.NaN : chart.products / chart.squares;
    }

    private void count(ScoredStem stem) {
        for (int b = Bands.FIRST_ADVISED; b <= Bands.LAST_ADVISED; b++) {
            float x = stem.wanted().bandDb(b);
            float y = stem.predicted().bandDb(b);
            products += (double) x * y;
            squares += (double) x * x;
            // What is neither wanted nor predicted is most of all bands and says nothing.
            if (Math.abs(x) >= 0.5 || Math.abs(y) >= 0.5) {
                most = Math.max(most, ++counts[cell(x)][cell(y)]);
            }
        }
    }

    private static int cell(float db) {
        return Math.max(0, Math.min(2 * LARGEST_DB, Math.round(db) + LARGEST_DB));
    }

    private String markup() {
        Svg svg = new Svg(SIZE, SIZE, "Predicted correction against wanted correction of each band, in dB");
        for (int db = -LARGEST_DB; db <= LARGEST_DB; db += 5) {
            svg.line(db == 0 ? "axis" : "grid", wanted.at(db), 12, wanted.at(db), BOTTOM);
            svg.line(db == 0 ? "axis" : "grid", LEFT, predicted.at(db), SIZE - 12, predicted.at(db));
            svg.text("middle", wanted.at(db), BOTTOM + 18, Html.number(db, 0));
            svg.text("end", LEFT - 8, predicted.at(db) + 4, Html.number(db, 0));
        }
        svg.line(
                "diagonal",
                wanted.at(-LARGEST_DB),
                predicted.at(-LARGEST_DB),
                wanted.at(LARGEST_DB),
                predicted.at(LARGEST_DB));
        for (int x = 0; x < counts.length; x++) {
            for (int y = 0; y < counts.length; y++) {
                if (counts[x][y] > 0) {
                    double radius = 1 + 8 * Math.sqrt((double) counts[x][y] / most);
                    svg.mark("disc", Svg.Mark.CIRCLE, wanted.at(x - LARGEST_DB), predicted.at(y - LARGEST_DB), radius);
                }
            }
        }
        svg.text("middle", (LEFT + SIZE) / 2, SIZE - 14, "wanted, dB");
        svg.upwards(14, BOTTOM / 2, "predicted, dB");
        return svg.markup();
    }
}
