package org.mixingmentor.fingerprint.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FourierTransformTest {
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 12, 15, 16, 60, 75, 300, 1024, 4800})
    void a_complex_transform_is_the_sum_that_defines_it(int n) {
        SplittableRandom random = new SplittableRandom(n);
        double[] re = random.doubles(n, -1, 1).toArray();
        double[] im = random.doubles(n, -1, 1).toArray();
        double[] in = new double[2 * n];
        for (int i = 0; i < n; i++) {
            in[2 * i] = re[i];
            in[2 * i + 1] = im[i];
        }
        double[] out = new double[2 * n];
        new ComplexFft(n).transform(in, out);
        for (int k = 0; k < n; k++) {
            assertBin(re, im, k, out[2 * k], out[2 * k + 1]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 32, 120, 2048})
    void a_real_transform_is_the_sum_that_defines_it(int n) {
        double[] x = new SplittableRandom(n).doubles(n, -1, 1).toArray();
        double[] out = new double[n + 2];
        new RealFft(n).transform(x, out);
        for (int k = 0; k <= n / 2; k++) {
            assertBin(x, new double[n], k, out[2 * k], out[2 * k + 1]);
        }
    }

    @Test
    void a_length_with_another_factor_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new ComplexFft(28));
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
