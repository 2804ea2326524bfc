package org.mixingmentor.audio;

import java.util.OptionalDouble;
import org.mixingmentor.audio.internal.loudness.Energies;
import org.mixingmentor.audio.internal.loudness.Slices;

/**
 * Integrated, momentary and short-term loudness and loudness range of a 48 kHz sound that goes by. Windows slide by
 * 10 ms for the two maxima; gating blocks (400 ms) and range windows (3 s) start every 100 ms.
 */
final class GatedLoudness {
    private static final double ABSOLUTE_GATE = Energies.energy(-70);
    private static final double INTEGRATED_GATE = Math.pow(10, -10 / 10.0);
    private static final double RANGE_GATE = Math.pow(10, -20 / 10.0);

    private final Slices slices = new Slices(this::finishSlice);
    private final Energies blocks = new Energies();
    private final Energies windows = new Energies();
    private double momentaryMax = Double.NaN;
    private double shortTermMax = Double.NaN;

    /** Takes the next frames. */
    void add(float[] left, float[] right, int offset, int length) {
        slices.add(left, right, offset, length);
    }

    private void finishSlice() {
        if (slices.count() >= Slices.MOMENTARY) {
            double energy = slices.latest(Slices.MOMENTARY);
            momentaryMax = Double.isNaN(momentaryMax) ? energy : Math.max(momentaryMax, energy);
            if (slices.atHop()) {
                blocks.add(energy);
            }
        }
        if (slices.count() >= Slices.SHORT_TERM) {
            double energy = slices.latest(Slices.SHORT_TERM);
            shortTermMax = Double.isNaN(shortTermMax) ? energy : Math.max(shortTermMax, energy);
            if (slices.atHop()) {
                windows.add(energy);
            }
        }
    }

    /**
     * Integrated loudness in LUFS of all that was added; absent for silence. A sound below 400 ms is padded with zeros
     * to one block.
     */
    OptionalDouble integratedLufs() {
        double loud = slices.count() < Slices.MOMENTARY ? slices.paddedBlock() : blocks.meanAbove(ABSOLUTE_GATE);
        if (!(loud > ABSOLUTE_GATE)) {
            return OptionalDouble.empty();
        }
        double gated = slices.count() < Slices.MOMENTARY
                ? loud
                : blocks.meanAbove(Math.max(ABSOLUTE_GATE, loud * INTEGRATED_GATE));
        return OptionalDouble.of(Energies.lufs(gated));
    }

    /** Largest 400 ms loudness; absent below 0.4 s. */
    OptionalDouble momentaryMaxLufs() {
        return maximum(momentaryMax);
    }

    /** Largest 3 s loudness; absent below 3 s. */
    OptionalDouble shortTermMaxLufs() {
        return maximum(shortTermMax);
    }

    private static OptionalDouble maximum(double energy) {
        return energy > 0 ? OptionalDouble.of(Energies.lufs(energy)) : OptionalDouble.empty();
    }

    /** Loudness range in LU by EBU Tech 3342: 10th to 95th percentile of the gated 3 s windows; absent below 3 s. */
    OptionalDouble rangeLu() {
        double loud = windows.meanAbove(ABSOLUTE_GATE);
        if (!(loud > 0)) {
            return OptionalDouble.empty();
        }
        double[] gated = windows.sortedFrom(Math.max(ABSOLUTE_GATE, loud * RANGE_GATE));
        return OptionalDouble.of(
                Energies.lufs(Quantile.nearest(gated, 0.95)) - Energies.lufs(Quantile.nearest(gated, 0.10)));
    }
}
