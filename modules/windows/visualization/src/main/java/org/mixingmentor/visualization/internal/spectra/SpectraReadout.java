package org.mixingmentor.visualization.internal.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mixingmentor.comparison.Field;
import org.mixingmentor.comparison.GoldEnvelope;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.workbench.FrequencyAxis;

/** The numbers of one band in words. */
final class SpectraReadout {
    private SpectraReadout() {}

    /** What stands at a frequency: a line for the band and gold, a line a stem. */
    static List<String> at(Spectra spectra, double hz) {
        int band = Bands.nearest(hz);
        List<String> lines = new ArrayList<>();
        String gold = spectra.gold().map(envelope -> gold(envelope, band)).orElse("");
        lines.add(Field.bandLabel(band) + region(hz) + gold);
        for (Spectra.Shown shown : spectra.stems()) {
            double level = shown.stem().profile().bandsDb()[band];
            StringBuilder line = new StringBuilder(shown.stem().fileName());
            line.append(String.format(Locale.ROOT, ":  %.1f dB", level));
            spectra.gold().ifPresent(envelope -> line.append(beyond(envelope, band, level)));
            shown.wanted()
                    .ifPresent(wanted -> line.append(String.format(
                            Locale.ROOT,
                            "   correction %+.1f dB",
                            settled(wanted.correction().bandDb(band)))));
            shown.advice()
                    .filter(advice -> band >= Bands.FIRST_ADVISED && band <= Bands.LAST_ADVISED)
                    .ifPresent(advice -> line.append(String.format(
                            Locale.ROOT,
                            "   brain %+.1f dB",
                            settled(advice.correction().bandDb(band)))));
            lines.add(line.toString());
        }
        spectra.chunk()
                .ifPresent(chunk -> lines.add(String.format(
                        Locale.ROOT, "%s:  %.1f dB", SpectraChart.chunkName(chunk), chunk.bandsDb()[band])));
        return lines;
    }

    /** No "-0.0". */
    private static double settled(double db) {
        return Math.abs(db) < 0.05 ? 0 : db;
    }

    /** What stands there while no band is pointed at. */
    static List<String> caption(Spectra spectra) {
        List<String> lines = new ArrayList<>();
        if (spectra.stems().isEmpty()) {
            lines.add(
                    spectra.missing().isEmpty()
                            ? "Select stems on the left."
                            : "No fingerprints of " + spectra.missing().get(0) + " yet: scan the dataset (F5).");
            return lines;
        }
        Spectra.Shown first = spectra.stems().get(0);
        String what = spectra.reference()
                .map(reference -> "Beside the reference " + reference.name() + ".")
                .or(() -> spectra.gold().map(gold -> "Beside " + gold.title() + "."))
                .orElse("No gold stem of " + first.stem().instrument()
                        + " yet: label some ideal, or take a reference of your own.");
        lines.add(what + (spectra.left() > 0 ? " " + spectra.left() + " more are selected and not shown." : ""));
        if (first.stem().silent()) {
            lines.add(first.stem().fileName() + " is silent: there is nothing to compare.");
        } else if (Flaws.treatmentsOnly(first.stem().row().flawTypes()) && wantsNoEq(first)) {
            lines.add("Its flaws (" + String.join(", ", first.stem().row().flawTypes())
                    + ") are not cured by EQ: training teaches 0 dB here.");
        } else {
            first.advice().flatMap(advice -> advice.abstained()).ifPresent(lines::add);
        }
        lines.add("Point at a band, or use ← and →, to read its numbers.");
        return lines;
    }

    /** A known curve is taught whatever flaws are named beside it. */
    private static boolean wantsNoEq(Spectra.Shown shown) {
        return shown.wanted().stream().allMatch(wanted -> IntStream.range(0, Bands.COUNT)
                .allMatch(band -> wanted.correction().bandDb(band) == 0));
    }

    private static String gold(GoldEnvelope envelope, int band) {
        return String.format(
                Locale.ROOT,
                "   gold %.1f … %.1f dB, median %.1f, power mean %.1f",
                envelope.percentile(0.1)[band],
                envelope.percentile(0.9)[band],
                envelope.percentile(0.5)[band],
                envelope.mean().bandsDb()[band]);
    }

    private static String beyond(GoldEnvelope envelope, int band, double level) {
        int louder = envelope.louder(band, level);
        int quieter = envelope.quieter(band, level);
        boolean high = louder <= quieter;
        return String.format(
                Locale.ROOT,
                ", %d of %d gold %s",
                high ? louder : quieter,
                envelope.count(),
                high ? "louder" : "quieter");
    }

    private static String region(double hz) {
        return FrequencyAxis.regions().stream()
                .filter(region -> hz >= region.lowHz() && hz < region.highHz())
                .findFirst()
                .map(region -> " (" + region.name() + ")")
                .orElse("");
    }
}
