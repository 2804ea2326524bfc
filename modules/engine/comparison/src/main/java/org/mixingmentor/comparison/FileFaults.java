package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.fingerprint.Bands;

/** What a file's own measurements and profile say against it. */
final class FileFaults {
    private static final double NEARLY_SILENT_LUFS = -55;
    private static final double SHORTEST_SECONDS = 0.1;
    private static final double LEAST_ACTIVE = 0.05;
    private static final double LONG_SECONDS = 5;
    private static final double DC = 0.01;
    /** The mean of a short sound is more than its offset: half a period of its bass stays over. */
    private static final double DC_OF_SHORT = 0.03;

    private static final double SHORT_SECONDS = 2;
    private static final double ONE_SIDED_SHARE = 0.95;

    /** From one third octave to the next: 84 dB an octave, which is no natural roll-off. */
    private static final double CLIFF_DB = 28;
    /** What lies below the cliff is part of a spectrum, not a lone tone. */
    private static final double PLATEAU_DB = 22;

    private static final double AUDIBLE_DB = -80;
    private static final int LOWEST_CLIFF = Bands.nearest(5000);
    private static final double COMMON_RATE = 44_100;

    private FileFaults() {}

    static List<Finding> of(StemSummary stem) {
        List<Finding> findings = new ArrayList<>();
        Optional<StemMeasurement> measured = stem.stem().measurement();
        if (stem.silent()) {
            findings.add(Finding.of(Finding.Kind.SILENT, 1, "Silent: nothing can be learned from it."));
        } else {
            measured.flatMap(m -> nearlySilent(m)).ifPresent(findings::add);
            measured.flatMap(m -> tooShort(stem, m)).ifPresent(findings::add);
            measured.flatMap(m -> bandLimited(stem, m)).ifPresent(findings::add);
            oneSided(stem).ifPresent(findings::add);
        }
        measured.flatMap(m -> clipped(m)).ifPresent(findings::add);
        measured.flatMap(m -> offset(m)).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> nearlySilent(StemMeasurement measured) {
        double lufs = measured.loudness().integratedLufs().orElse(Double.NEGATIVE_INFINITY);
        if (lufs >= NEARLY_SILENT_LUFS) {
            return Optional.empty();
        }
        String loudness = lufs == Double.NEGATIVE_INFINITY
                ? "below what loudness is defined for"
                : String.format(Locale.ROOT, "%.1f LUFS", lufs);
        String words = "Nearly silent: " + loudness + ", so that noise is raised with it.";
        return Optional.of(Finding.of(Finding.Kind.SILENT, 0.8, words));
    }

    private static Optional<Finding> tooShort(StemSummary stem, StemMeasurement measured) {
        double sounding = (double) stem.active() * ChunkGrid.STEP / ChunkGrid.SAMPLE_RATE;
        if (measured.seconds() < SHORTEST_SECONDS) {
            String words =
                    String.format(Locale.ROOT, "Only %.2f s long: less than one 100 ms chunk.", measured.seconds());
            return Optional.of(Finding.of(Finding.Kind.TOO_SHORT, 0.45, words));
        }
        if (measured.seconds() > LONG_SECONDS && stem.active() < LEAST_ACTIVE * stem.chunks()) {
            String words = String.format(
                    Locale.ROOT, "Sounds for %.1f s of its %.1f s; the rest is silence.", sounding, measured.seconds());
            return Optional.of(Finding.of(Finding.Kind.TOO_SHORT, 0.4, words));
        }
        return Optional.empty();
    }

    private static Optional<Finding> clipped(StemMeasurement measured) {
        long clipped = measured.clippedFrames();
        if (clipped == 0) {
            return Optional.empty();
        }
        double share = (double) clipped / Math.max(1, measured.format().frames());
        String words = String.format(
                Locale.ROOT,
                "Clipped: %d samples at full scale in runs of three or more (%.2g %%).",
                clipped,
                100 * share);
        return Optional.of(Finding.of(Finding.Kind.CLIPPED, 0.3 + 20 * share, words));
    }

    private static Optional<Finding> offset(StemMeasurement measured) {
        double offset = measured.dcOffset();
        if (Math.abs(offset) < (measured.seconds() < SHORT_SECONDS ? DC_OF_SHORT : DC)) {
            return Optional.empty();
        }
        String words = String.format(
                Locale.ROOT,
                "DC offset of %+.2f %% of full scale (%.0f dBFS): the waveform does not lie around 0.",
                100 * offset,
                20 * Math.log10(Math.abs(offset)));
        return Optional.of(Finding.of(Finding.Kind.DC_OFFSET, 0.15 + 4 * Math.abs(offset), words));
    }

    private static Optional<Finding> oneSided(StemSummary stem) {
        if (stem.mono() || stem.oneSided() < ONE_SIDED_SHARE) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(Finding.Kind.ONE_SIDED, 0.7, "One-sided: one of its two channels is silent throughout."));
    }

    private static Optional<Finding> bandLimited(StemSummary stem, StemMeasurement measured) {
        int rate = measured.format().sampleRate();
        if (rate < COMMON_RATE) {
            String words = String.format(Locale.ROOT, "At %d Hz it holds nothing above %.1f kHz.", rate, rate / 2000.0);
            return Optional.of(Finding.of(Finding.Kind.BAND_LIMITED, 0.5, words));
        }
        float[] bands = stem.profile().bandsDb();
        for (int band = LOWEST_CLIFF; band + 1 < Bands.COUNT; band++) {
            if (isCliff(bands, band)) {
                String words = String.format(
                        Locale.ROOT,
                        "Band-limited: the level falls by %.0f dB above about %.0f kHz, although the file has %.1f kHz;"
                                + " it was an mp3 or at a lower rate once.",
                        bands[band] - loudestAbove(bands, band),
                        band == Bands.COUNT - 2 ? 16 : Bands.upperEdgeHz(band) / 1000,
                        rate / 1000.0);
                return Optional.of(Finding.of(Finding.Kind.BAND_LIMITED, 0.5, words));
            }
        }
        return Optional.empty();
    }

    /** A sudden end of a spectrum that goes on smoothly up to there, and nothing above it. */
    private static boolean isCliff(float[] bands, int band) {
        return bands[band] > AUDIBLE_DB
                && bands[band] - loudestAbove(bands, band) > CLIFF_DB
                && Math.abs(bands[band] - bands[band - 1]) < PLATEAU_DB
                && Math.abs(bands[band - 1] - bands[band - 2]) < PLATEAU_DB;
    }

    private static double loudestAbove(float[] bands, int band) {
        double loudest = Bands.FLOOR_DB;
        for (int above = band + 1; above < bands.length; above++) {
            loudest = Math.max(loudest, bands[above]);
        }
        return loudest;
    }
}
