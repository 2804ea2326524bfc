package org.mixingmentor.training.internal.learn.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingData;

class StemRowsTest {
    @Test
    void a_row_is_drawn_as_often_as_it_weighs_whatever_the_order_of_the_labels() {
        int[] labels = {1, 0, 1, 0, 1};
        float[] weights = {0.5f, 1, 1.5f, 1, 1};
        StemRows rows = StemRows.of(new TrainingData(
                new float[5 * Fingerprint.SIZE],
                weights,
                labels,
                new float[2 * Correction.SIZE],
                new float[2],
                new float[0],
                new int[2],
                List.of()));
        int[] drawn = new int[5];
        for (int i = 0; i < 600; i++) {
            drawn[rows.row(1, (i + 0.5) / 600)]++;
            drawn[rows.row(0, (i + 0.5) / 600)]++;
        }
        assertEquals(
                List.of(100, 300, 300, 300, 200),
                java.util.Arrays.stream(drawn).boxed().toList());
    }
}
