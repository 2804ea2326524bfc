package org.mixingmentor.fingerprint.internal;

/**
 * Discrete Fourier transform of a real signal of even length by a complex one of half the length. Allocates nothing per
 * call; one instance a thread.
 */
public final class RealFft {
    private final ComplexFft half;
    private final double[] cos;
    private final double[] sin;
    private final double[] packedRe;
    private final double[] packedIm;

    /** @param length twice a length that {@link ComplexFft} takes, and a multiple of 4 */
    public RealFft(int length) {
        int m = length / 2;
        half = new ComplexFft(m);
        packedRe = new double[m];
        packedIm = new double[m];
        cos = new double[m / 2 + 1];
        sin = new double[m / 2 + 1];
        for (int k = 0; k <= m / 2; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / length);
            sin[k] = -Math.sin(2 * Math.PI * k / length);
        }
    }

    /**
     * Transforms without scaling.
     *
     * @param even samples 0, 2, 4 ...; left as they are
     * @param odd samples 1, 3, 5 ...; left as they are
     * @param outRe receives the real parts of bins 0 .. length/2 from {@code outOffset}
     * @param outIm receives the imaginary parts likewise
     */
    public void transform(double[] even, double[] odd, double[] outRe, double[] outIm, int outOffset) {
        half.transform(even, odd, packedRe, packedIm);
        int m = packedRe.length;
        outRe[outOffset] = packedRe[0] + packedIm[0];
        outIm[outOffset] = 0;
        outRe[outOffset + m] = packedRe[0] - packedIm[0];
        outIm[outOffset + m] = 0;
        for (int k = 1; k <= m / 2; k++) {
            int mirror = m - k;
            double evenRe = 0.5 * (packedRe[k] + packedRe[mirror]);
            double evenIm = 0.5 * (packedIm[k] - packedIm[mirror]);
            double oddRe = 0.5 * (packedIm[k] + packedIm[mirror]);
            double oddIm = 0.5 * (packedRe[mirror] - packedRe[k]);
            double turnedRe = oddRe * cos[k] - oddIm * sin[k];
            double turnedIm = oddRe * sin[k] + oddIm * cos[k];
            outRe[outOffset + k] = evenRe + turnedRe;
            outIm[outOffset + k] = evenIm + turnedIm;
            outRe[outOffset + mirror] = evenRe - turnedRe;
            outIm[outOffset + mirror] = turnedIm - evenIm;
        }
    }
}
