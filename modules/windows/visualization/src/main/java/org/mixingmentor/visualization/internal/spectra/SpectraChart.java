package org.mixingmentor.visualization.internal.spectra;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.comparison.GoldEnvelope;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.Curve;
import org.mixingmentor.workbench.chart.Plot;
import org.mixingmentor.workbench.chart.RangeArea;

/** Spectra over gold, and below them the difference, as a chart. */
final class SpectraChart {
    /** Centres of the 32 bands, in Hz. */
    static final double[] CENTRES = centres();

    private static final double SHOWN_DB = 72;
    private static final double HEADROOM_DB = 4;
    private static final double LEAST_DIFFERENCE_DB = 6;

    /** The first stem is a thick line, the others have marks. */
    private static final List<Curve.Mark> MARKS = List.of(
            Curve.Mark.NONE,
            Curve.Mark.CIRCLE,
            Curve.Mark.SQUARE,
            Curve.Mark.TRIANGLE,
            Curve.Mark.DIAMOND,
            Curve.Mark.NONE);

    private SpectraChart() {}

    static Chart of(Spectra spectra) {
        List<RangeArea> spans = new ArrayList<>();
        List<Curve> levels = new ArrayList<>();
        spectra.gold().ifPresent(gold -> addGold(gold, spans, levels));
        spectra.reference()
                .ifPresent(reference -> levels.add(curve(
                        "reference " + reference.name(),
                        reference.summary().profile().bandsDb(),
                        Accent.GOLD,
                        Curve.Style.DASHED)));
        List<Curve> differences = new ArrayList<>();
        for (int i = 0; i < spectra.stems().size(); i++) {
            add(spectra.stems().get(i), i, levels, differences);
        }
        spectra.chunk()
                .ifPresent(
                        chunk -> levels.add(curve(chunkName(chunk), chunk.bandsDb(), Look.text(), Curve.Style.DOTTED)));
        Plot above = new Plot(levelAxis(spectra), spans, levels, 5);
        double most = Math.ceil(Math.max(LEAST_DIFFERENCE_DB, largest(differences)) / 3) * 3;
        Plot below = new Plot(Axis.linear("Correction in dB", -most, most), List.of(), differences, 3);
        return new Chart(title(spectra), Axis.frequency(), List.of(above, below));
    }

    private static void addGold(GoldEnvelope gold, List<RangeArea> spans, List<Curve> levels) {
        spans.add(new RangeArea(
                "gold, 10 to 90 % of " + gold.count(),
                CENTRES,
                wide(gold.percentile(0.1)),
                wide(gold.percentile(0.9)),
                Accent.GOLD));
        levels.add(curve("gold median", gold.percentile(0.5), Look.see(Accent.GOLD, 0.8), Curve.Style.SOLID));
        levels.add(curve("gold power mean", gold.mean().bandsDb(), Accent.GOLD, Curve.Style.DASHED));
    }

    private static void add(Spectra.Shown shown, int index, List<Curve> levels, List<Curve> differences) {
        StemSummary stem = shown.stem();
        Color color = color(stem, index);
        Curve.Style style =
                index == 0 ? Curve.Style.BOLD : index + 1 < Spectra.MOST ? Curve.Style.SOLID : Curve.Style.DASH_DOTTED;
        Curve.Mark mark = MARKS.get(index);
        levels.add(new Curve(stem.fileName(), CENTRES, wide(stem.profile().bandsDb()), color, style, mark));
        shown.wanted().ifPresent(wanted -> {
            float[] bands = wanted.correction().values();
            // The first stem's stand as bars, the others' as lines over them; the names are in the legend already.
            Curve.Style drawn = index == 0 ? Curve.Style.BARS : style;
            Color ink = index == 0 ? Look.neutral() : color;
            String name = index == 0 ? wanted.name() : "";
            differences.add(new Curve(name, CENTRES, wide(bands), ink, drawn, mark));
        });
        shown.advice()
                .ifPresent(advice -> differences.add(curve(
                        index == 0 ? "what the brain says" : "",
                        advised(advice),
                        index == 0 ? Look.text() : Look.mixed(color, Look.text(), 0.5),
                        Curve.Style.DASHED)));
    }

    /** Of 32 bands the 27 that a brain advises on. */
    private static double[] advised(FileAdvice advice) {
        double[] bands = wide(advice.correction().values());
        for (int band = 0; band < bands.length; band++) {
            boolean told = band >= Bands.FIRST_ADVISED && band <= Bands.LAST_ADVISED;
            bands[band] = told ? bands[band] : Double.NaN;
        }
        return bands;
    }

    private static Color color(StemSummary stem, int index) {
        Color accent = Look.neutral();
        if (stem.gold()) {
            accent = Look.mixed(Accent.GOLD, Look.text(), 0.35);
        } else if (stem.flawed()) {
            accent = Accent.FLAWED;
        }
        return Look.mixed(accent, Look.text(), 0.14 * index);
    }

    static String chunkName(Spectra.Chunk chunk) {
        return String.format(Locale.ROOT, "chunk %d at %.2f s", chunk.index(), ChunkGrid.centreSeconds(chunk.index()));
    }

    private static String title(Spectra spectra) {
        String first = spectra.stems().isEmpty()
                ? "nothing"
                : spectra.stems().get(0).stem().fileName();
        String more = spectra.stems().size() > 1 ? " and " + (spectra.stems().size() - 1) + " more" : "";
        return "Spectrum of " + first + more;
    }

    private static Axis levelAxis(Spectra spectra) {
        double top = Bands.FLOOR_DB;
        for (Spectra.Shown shown : spectra.stems()) {
            for (float level : shown.stem().profile().bandsDb()) {
                top = Math.max(top, level);
            }
        }
        Optional<float[]> high = spectra.gold().map(gold -> gold.percentile(0.9));
        for (float level : high.orElse(new float[0])) {
            top = Math.max(top, level);
        }
        double upper = Math.ceil((top + HEADROOM_DB) / 6) * 6;
        return Axis.linear("Level in dB, at −18 LUFS", upper - SHOWN_DB, upper);
    }

    private static double largest(List<Curve> curves) {
        double largest = 0;
        for (Curve curve : curves) {
            for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
                largest = Math.max(largest, Math.abs(curve.y()[band]));
            }
        }
        return largest;
    }

    private static Curve curve(String name, float[] bands, Color color, Curve.Style style) {
        return curve(name, wide(bands), color, style);
    }

    private static Curve curve(String name, double[] bands, Color color, Curve.Style style) {
        return new Curve(name, CENTRES, bands, color, style);
    }

    private static double[] wide(float[] values) {
        double[] wide = new double[Bands.COUNT];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    private static double[] centres() {
        double[] centres = new double[Bands.COUNT];
        for (int band = 0; band < centres.length; band++) {
            centres[band] = Bands.centreHz(band);
        }
        return centres;
    }
}
