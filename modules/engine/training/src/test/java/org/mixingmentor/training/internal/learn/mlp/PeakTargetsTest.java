package org.mixingmentor.training.internal.learn.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingData;

class PeakTargetsTest {
    private final float[] wanted = new float[Correction.SIZE];
    private final float[] fingerprint = new float[Fingerprint.SIZE];

    @Test
    void a_peak_is_where_the_largest_wanted_correction_is() {
        wanted[12] = -4;
        wanted[20] = 3;
        assertEquals(12 - Bands.FIRST_ADVISED, peak());
    }

    @Test
    void a_shelf_has_none() {
        Arrays.fill(wanted, 25, Bands.COUNT, 6);
        assertEquals(PeakTargets.NONE, peak());
    }

    @Test
    void gold_has_none() {
        assertEquals(PeakTargets.NONE, peak());
    }

    @Test
    void where_the_stem_is_silent_there_is_none_to_be_found() {
        wanted[12] = -4;
        fingerprint[12] = -41;
        assertEquals(PeakTargets.NONE, peak());
        fingerprint[12] = -39;
        assertEquals(12 - Bands.FIRST_ADVISED, peak());
    }

    private int peak() {
        TrainingData data = new TrainingData(
                fingerprint, new float[] {1}, new int[1], wanted, new float[] {1}, new float[0], new int[1], List.of());
        return PeakTargets.of(data, StemRows.of(data))[0];
    }
}
