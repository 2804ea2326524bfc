package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

class SmoothingTest {
    private final Smoothing smoothing = new Smoothing(1);

    @Test
    void the_last_second_is_averaged_and_what_was_before_is_forgotten() {
        add(30, -20, 6, 0.2f);
        assertEquals(6, correction(), 1e-6);
        add(10, -20, 2, 0.8f);
        assertEquals(4, correction(), 1e-6);
        assertEquals(0.5, flaw(), 1e-6);
        add(10, -20, 2, 0.8f);
        assertEquals(2, correction(), 1e-6);
    }

    @Test
    void a_chunk_counts_by_the_square_root_of_its_energy() {
        add(10, -20, 6, 0);
        add(10, -40, -5, 0);
        assertEquals((10 * 6 - 5) / 11.0, correction(), 1e-5);
    }

    @Test
    void a_chunk_far_below_the_loudest_of_ten_seconds_does_not_count_until_that_is_past() {
        add(1, -10, 6, 0);
        add(150, -75, -5, 0);
        assertFalse(smoothing.sounding());
        assertEquals(0, correction());
        add(60, -35, -5, 0);
        assertTrue(smoothing.sounding());
        add(200, -35, -5, 0);
        add(1, -75, -3, 0);
        assertEquals(-4.98, correction(), 0.03);
    }

    @Test
    void nothing_counts_in_silence() {
        add(50, -95, 3, 1);
        assertFalse(smoothing.sounding());
        assertEquals(0, correction());
        assertEquals(0, flaw());
    }

    @Test
    void before_the_first_chunk_there_is_nothing() {
        assertFalse(smoothing.sounding());
        assertArrayEquals(new float[Correction.SIZE], whole());
    }

    @Test
    void fingerprints_are_averaged_over_three_seconds() {
        add(40, -20, 0, 0);
        add(20, -26, 0, 0);
        float[] mean = new float[Fingerprint.SIZE];
        smoothing.fingerprint(mean);
        double quiet = Math.pow(10, -6 / 20.0);
        assertEquals((40 * -20 + 20 * quiet * -26) / (40 + 20 * quiet), mean[3], 1e-3);
    }

    @Test
    void spreads_are_averaged_over_three_seconds_too() {
        float[] mean = new float[1];
        smoothing.spread(mean);
        assertEquals(0, mean[0]);
        add(100, -20, 0, 0, 9);
        add(40, -20, 0, 0, 1);
        add(20, -90, 0, 0, 50);
        smoothing.spread(mean);
        assertEquals(1, mean[0], 1e-6);
    }

    @Test
    void a_chunk_costs_no_allocation() {
        float[] fingerprint = new float[Fingerprint.SIZE];
        float[] correction = new float[Correction.SIZE];
        float[] flaw = new float[1];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) {
            smoothing.add(fingerprint, 0, correction, flaw, 1);
            smoothing.correction(correction);
            smoothing.flaws(flaw);
            smoothing.fingerprint(fingerprint);
            smoothing.spread(flaw);
        }
        assertEquals(0, threads.getCurrentThreadAllocatedBytes() - before);
    }

    private void add(int chunks, float bandDb, float correctionDb, float flaw) {
        add(chunks, bandDb, correctionDb, flaw, 0);
    }

    private void add(int chunks, float bandDb, float correctionDb, float flaw, float spread) {
        float[] fingerprint = new float[Fingerprint.SIZE];
        Arrays.fill(fingerprint, 0, 32, bandDb);
        float[] correction = new float[Correction.SIZE];
        Arrays.fill(correction, correctionDb);
        for (int i = 0; i < chunks; i++) {
            smoothing.add(fingerprint, 0, correction, new float[] {flaw}, spread);
        }
    }

    private double correction() {
        return whole()[Correction.CREST];
    }

    private float[] whole() {
        float[] out = new float[Correction.SIZE];
        smoothing.correction(out);
        return out;
    }

    private double flaw() {
        float[] out = new float[1];
        smoothing.flaws(out);
        return out[0];
    }
}
