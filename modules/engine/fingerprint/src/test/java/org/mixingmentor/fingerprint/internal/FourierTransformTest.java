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
        double[] outRe = new double[n];
        double[] outIm = new double[n];
        new ComplexFft(n).transform(re, im, outRe, outIm);
        for (int k = 0; k < n; k++) {
            assertBin(re, im, k, outRe[k], outIm[k]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 32, 120, 2048})
    void a_real_transform_is_the_sum_that_defines_it(int n) {
        double[] x = new SplittableRandom(n).doubles(n, -1, 1).toArray();
        double[] even = new double[n / 2];
        double[] odd = new double[n / 2];
        for (int i = 0; i < n; i++) {
            (i % 2 == 0 ? even : odd)[i / 2] = x[i];
        }
        double[] re = new double[n / 2 + 1];
        double[] im = new double[n / 2 + 1];
        new RealFft(n).transform(even, odd, re, im, 0);
        for (int k = 0; k <= n / 2; k++) {
            assertBin(x, new double[n], k, re[k], im[k]);
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
