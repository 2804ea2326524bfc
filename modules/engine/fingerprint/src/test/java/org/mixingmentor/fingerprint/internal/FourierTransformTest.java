package org.mixingmentor.fingerprint.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourierTransformTest {
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"4, 2, 1", "4, 3, 2", "8, 5, 1", "20, 15, 3", "32, 64, 3", "60, 80, 1"})
    void a_transform_is_the_sum_that_defines_it(int rows, int columns, int sequences) {
        int n = rows * columns;
        FourStepFft fft = new FourStepFft(rows, columns, sequences);
        double[][] re = new double[sequences][];
        double[][] im = new double[sequences][];
        for (int sequence = 0; sequence < sequences; sequence++) {
            SplittableRandom random = new SplittableRandom(n + sequence);
            re[sequence] = random.doubles(n, -1, 1).toArray();
            im[sequence] = random.doubles(n, -1, 1).toArray();
            for (int i = 0; i < n; i++) {
                fft.inRe[i / columns][sequence * columns + i % columns] = re[sequence][i];
                fft.inIm[i / columns][sequence * columns + i % columns] = im[sequence][i];
            }
        }
        fft.transform();
        for (int sequence = 0; sequence < sequences; sequence++) {
            for (int k = 0; k < n; k++) {
                int at = sequence * rows + k % rows;
                assertBin(re[sequence], im[sequence], k, fft.outRe[k / rows][at], fft.outIm[k / rows][at]);
            }
        }
    }

    @Test
    void a_length_with_another_factor_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new FourStepFft(4, 7, 1));
        assertThrows(IllegalArgumentException.class, () -> new FourStepFft(28, 4, 1));
        assertThrows(IllegalArgumentException.class, () -> new FourStepFft(6, 4, 1));
    }

    private static void assertBin(double[] re, double[] im, int k, double actualRe, double actualIm) {
        int n = re.length;
        double sumRe = 0;
        double sumIm = 0;
        for (int i = 0; i < n; i++) {
            double angle = -2 * Math.PI * ((long) i * k % n) / n;
            sumRe += re[i] * Math.cos(angle) - im[i] * Math.sin(angle);
            sumIm += re[i] * Math.sin(angle) + im[i] * Math.cos(angle);
        }
        assertEquals(sumRe, actualRe, 1e-10, "real part of bin " + k + " of " + n);
        assertEquals(sumIm, actualIm, 1e-10, "imaginary part of bin " + k + " of " + n);
    }
}
