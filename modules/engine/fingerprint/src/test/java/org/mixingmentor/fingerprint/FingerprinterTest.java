package org.mixingmentor.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.ChunkGrid;

class FingerprinterTest {
    private final Fingerprinter fingerprinter = new Fingerprinter();

    @Test
    void a_full_scale_sine_totals_minus_three_decibels_in_its_band() {
        float[] out = of(i -> Math.sin(2 * Math.PI * 1000 * i / 48_000.0), 1);
        assertEquals(-3.0103, out[18], 0.001);
        assertEquals(3.0103, out[Fingerprint.CREST], 0.001);
    }

    @Test
    void a_chunk_gives_the_same_bits_whatever_came_before_it() {
        SplittableRandom random = new SplittableRandom(1);
        double[] noise = random.doubles(ChunkGrid.CHUNK, -1, 1).toArray();
        float[] fresh = of(new Fingerprinter(), i -> noise[i], 0.5);
        of(i -> 100 * Math.cos(i), 3);
        of(i -> 0, 1);
        assertArrayEquals(fresh, of(i -> noise[i], 0.5));
    }

    @Test
    void a_gain_lifts_every_band_and_the_first_coefficient_and_changes_nothing_else() {
        double[] noise = new SplittableRandom(2).doubles(ChunkGrid.CHUNK, -1, 1).toArray();
        float[] quiet = of(i -> noise[i], 1);
        float[] loud = of(i -> noise[i], Math.pow(10, 6 / 20.0));
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            double lift = field < Bands.COUNT ? 6 : field == Fingerprint.MFCC ? 6 * Math.sqrt(128) : 0;
            assertEquals(quiet[field] + lift, loud[field], 2e-4 * Math.max(1, Math.abs(loud[field]) / 100), "" + field);
        }
    }

    @Test
    void a_chunk_whose_first_frames_are_all_but_silent_has_their_centroid_too() {
        // A tail 400 dB down has a spectrum of its own: no rounding of the hit behind it may leak into it.
        float[] out = of(i -> i < 3000 ? 1e-20 * Math.sin(2 * Math.PI * 3000 * i / 48_000.0) : Math.sin(i), 1);
        float[] hitAlone = of(i -> i < 3000 ? 0 : Math.sin(i), 1);
        int tailFrames = 2;
        assertEquals(hitAlone[Fingerprint.CENTROID] + tailFrames * 3000 / 6.0, out[Fingerprint.CENTROID], 1);
    }

    @Test
    void values_stay_finite_at_both_ends_of_what_a_float_can_hold() {
        for (double level : new double[] {1e-45, 1e-38, 1e-20, 1e6, 1e18, 1e38}) {
            float[] out = of(i -> level * Math.sin(i * 0.37), 1);
            for (int field = 0; field < Fingerprint.SIZE; field++) {
                assertTrue(Float.isFinite(out[field]), "field " + field + " at " + level);
            }
        }
    }

    @Test
    void a_chunk_costs_no_allocation() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        float[] left = new float[4 * ChunkGrid.CHUNK];
        float[] right = new float[left.length];
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < left.length; i++) {
            left[i] = (float) random.nextDouble(-1, 1);
            right[i] = (float) random.nextDouble(-1, 1);
        }
        float[] out = new float[Fingerprint.SIZE];
        run(left, right, out);
        threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        run(left, right, out);
        assertEquals(0, threads.getCurrentThreadAllocatedBytes() - before);
    }

    private void run(float[] left, float[] right, float[] out) {
        for (int i = 0; i < 500; i++) {
            fingerprinter.compute(left, right, i % 4 * ChunkGrid.CHUNK, 0.7, out, 0);
        }
    }

    private float[] of(IntToDoubleFunction sample, double gain) {
        return of(fingerprinter, sample, gain);
    }

    private static float[] of(Fingerprinter fingerprinter, IntToDoubleFunction sample, double gain) {
        float[] x = new float[ChunkGrid.CHUNK];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) sample.applyAsDouble(i);
        }
        float[] out = new float[Fingerprint.SIZE];
        fingerprinter.compute(x, x, 0, gain, out, 0);
        return out;
    }
}
