package org.mixingmentor.training.internal.learn.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingData;

class LossTest {
    private static final int CHUNKS = 3;
    private static final int OUTPUTS = Correction.SIZE + 2;

    private final Loss loss = new Loss(2, 1, 0.5);
    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void the_derivative_is_what_the_loss_changes_by() {
        TrainingData data = aPeak(7, -6);
        float[] output = randoms(CHUNKS * OUTPUTS);
        float[] delta = new float[output.length];
        loss.stem(data, 0, peakOf(data), output, delta, 0, CHUNKS, new Loss.Sum());
        float step = 1e-3f;
        for (int i = 0; i < output.length; i++) {
            double up = shifted(data, output, i, step);
            double down = shifted(data, output, i, -step);
            assertEquals((up - down) / (2 * step), delta[i], 2e-3, "output " + i);
        }
    }

    @Test
    void the_same_gain_in_every_band_changes_nothing() {
        TrainingData data = aPeak(7, -6);
        float[] output = randoms(CHUNKS * OUTPUTS);
        double before = lossOf(data, output);
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            for (int band = 0; band < 32; band++) {
                output[chunk * OUTPUTS + band] += 1.5f;
            }
        }
        assertEquals(before, lossOf(data, output), 1e-5);
    }

    @Test
    void a_peak_at_the_right_band_costs_less_than_one_elsewhere_or_of_the_other_sign() {
        TrainingData data = aPeak(12, 6);
        double right = lossOf(data, saying(12, 0.1f));
        assertTrue(right < lossOf(data, saying(20, 0.1f)));
        assertTrue(right < lossOf(data, saying(12, -0.1f)));
    }

    @Test
    void a_stem_that_wants_nothing_has_no_peak_to_find() {
        TrainingData gold = aPeak(12, 0);
        assertEquals(lossOf(new Loss(2, 1, 0), gold, saying(12, 1)), lossOf(gold, saying(12, 1)), 1e-12);
    }

    private double shifted(TrainingData data, float[] output, int i, float by) {
        float[] moved = output.clone();
        moved[i] += by;
        return lossOf(data, moved);
    }

    private double lossOf(TrainingData data, float[] output) {
        return lossOf(loss, data, output);
    }

    private static double lossOf(Loss loss, TrainingData data, float[] output) {
        Loss.Sum sum = new Loss.Sum();
        loss.stem(data, 0, peakOf(data), output, null, 0, CHUNKS, sum);
        return sum.mean();
    }

    private static int peakOf(TrainingData data) {
        return PeakTargets.of(data, StemRows.of(data))[0];
    }

    private static float[] saying(int band, float value) {
        float[] output = new float[CHUNKS * OUTPUTS];
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            output[chunk * OUTPUTS + band] = value;
        }
        return output;
    }

    private float[] randoms(int n) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = (float) (random.nextDouble() - 0.5);
        }
        return values;
    }

    private static TrainingData aPeak(int band, float gainDb) {
        float[] corrections = new float[Correction.SIZE];
        corrections[band] = gainDb;
        return new TrainingData(
                new float[Fingerprint.SIZE],
                new float[] {1},
                new int[1],
                corrections,
                new float[] {1},
                new float[] {1, 0},
                new int[1],
                List.of("muddy_200hz", "dull"));
    }
}
