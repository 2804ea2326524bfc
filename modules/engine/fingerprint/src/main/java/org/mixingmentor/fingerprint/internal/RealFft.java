package org.mixingmentor.fingerprint.internal;

/**
 * Discrete Fourier transform of a real signal of even length by a complex one of half the length. Allocates nothing per
 * call; one instance a thread.
 */
public final class RealFft {
    private final ComplexFft half;
    private final double[] cos;
    private final double[] sin;
    private final double[] packed;

    /** @param length twice a length that {@link ComplexFft} takes, and a multiple of 4 */
    public RealFft(int length) {
        int m = length / 2;
        half = new ComplexFft(m);
        packed = new double[length];
        cos = new double[m / 2 + 1];
        sin = new double[m / 2 + 1];
        for (int k = 0; k <= m / 2; k++) {
            cos[k] = 0.5 * Math.cos(2 * Math.PI * k / length);
            sin[k] = -0.5 * Math.sin(2 * Math.PI * k / length);
        }
    }

    /**
     * Transforms without scaling.
     *
     * @param in {@code length} samples; left as they are
     * @param out receives bins 0 .. length/2, each its real and its imaginary part: {@code length + 2} numbers
     */
    public void transform(double[] in, double[] out) {
        // Samples 2i and 2i+1 stand where the real and imaginary part of value i are looked for.
        half.transform(in, packed);
        int length = packed.length;
        out[0] = packed[0] + packed[1];
        out[1] = 0;
        out[length] = packed[0] - packed[1];
        out[length + 1] = 0;
        for (int k = 1; k <= length / 4; k++) {
            int at = 2 * k;
            int mirror = length - at;
            double evenRe = 0.5 * (packed[at] + packed[mirror]);
            double evenIm = 0.5 * (packed[at + 1] - packed[mirror + 1]);
            double oddRe = packed[at + 1] + packed[mirror + 1];
            double oddIm = packed[mirror] - packed[at];
            double turnedRe = oddRe * cos[k] - oddIm * sin[k];
            double turnedIm = oddRe * sin[k] + oddIm * cos[k];
            out[at] = evenRe + turnedRe;
            out[at + 1] = evenIm + turnedIm;
            out[mirror] = evenRe - turnedRe;
            out[mirror + 1] = turnedIm - evenIm;
        }
    }
}
