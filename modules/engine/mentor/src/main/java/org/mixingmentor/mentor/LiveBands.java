package org.mixingmentor.mentor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.mentor.LiveSpectrum.Averaging;

/** Averages the bands of chunk after chunk. */
final class LiveBands {
    private static final double STEP_S = (double) ChunkGrid.STEP / ChunkGrid.SAMPLE_RATE;
    private static final int HOLD_STEPS = 40;
    private static final float FALL_DB = 0.75f;

    private final Averaging[] averagings = Averaging.values();
    private final double[][] powers = new double[averagings.length][Bands.COUNT];
    private final float[] peaks = new float[Bands.COUNT];
    private final int[] ages = new int[Bands.COUNT];
    private long steps;

    LiveBands() {
        restart();
    }

    void restart() {
        steps = 0;
        Arrays.fill(peaks, Bands.FLOOR_DB);
    }

    /** @param fingerprint 64 values */
    void add(float[] fingerprint) {
        steps++;
        for (int band = 0; band < Bands.COUNT; band++) {
            double power = Math.pow(10, fingerprint[Fingerprint.BANDS + band] / 10);
            for (int i = 0; i < averagings.length; i++) {
                // A plain mean as long as there is less than the time constant.
                double share = Math.max(1.0 / steps, 1 - Math.exp(-STEP_S / averagings[i].seconds()));
                powers[i][band] += share * (power - powers[i][band]);
            }
            float fastest = decibels(powers[0][band]);
            if (fastest >= peaks[band]) {
                peaks[band] = fastest;
                ages[band] = 0;
            } else if (++ages[band] > HOLD_STEPS) {
                peaks[band] = Math.max(fastest, peaks[band] - FALL_DB);
            }
        }
    }

    LiveSpectrum spectrum() {
        if (steps == 0) {
            return LiveSpectrum.none();
        }
        Map<Averaging, float[]> averages = new EnumMap<>(Averaging.class);
        for (int i = 0; i < averagings.length; i++) {
            float[] average = new float[Bands.COUNT];
            for (int band = 0; band < Bands.COUNT; band++) {
                average[band] = decibels(powers[i][band]);
            }
            averages.put(averagings[i], average);
        }
        return new LiveSpectrum(averages, peaks.clone());
    }

    private static float decibels(double power) {
        return (float) Math.max(Bands.FLOOR_DB, 10 * Math.log10(power));
    }
}
