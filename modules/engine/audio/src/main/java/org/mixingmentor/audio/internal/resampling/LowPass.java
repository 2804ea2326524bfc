package org.mixingmentor.audio.internal.resampling;

/**
 * A Kaiser windowed sinc, continuous in time, that passes what both sample rates can hold: usually 136 dB down from half of
 * the lower rate on, flat up to 0.4536 of it. Source: Kaiser and Schafer, "On the use of the I0-sinh window", 1980.
 */
final class LowPass {
    /** Taps at the lower of both rates. */
    static final int TAPS = 192;

    /** The length in input samples is a multiple of this. */
    static final int TAPS_MULTIPLE = 4;

    private static final double STOP_DB = 136;

    private final int tapsAtLowerRate;
    private final double beta;
    private final double transition;

    /** How much longer the filter is in input samples than at the lower rate: above 1 where the rate goes down. */
    private final double stretch;

    private final int taps;

    LowPass(int inputRate, int outputRate) {
        this(inputRate, outputRate, TAPS, STOP_DB);
    }

    /** @param stopDb how far down it is from half of the lower rate on */
    LowPass(int inputRate, int outputRate, int tapsAtLowerRate, double stopDb) {
        this.tapsAtLowerRate = tapsAtLowerRate;
        beta = 0.1102 * (stopDb - 8.7);
        transition = (stopDb - 7.95) / (14.36 * tapsAtLowerRate);
        stretch = Math.max(1.0, (double) inputRate / outputRate);
        taps = TAPS_MULTIPLE * (int) Math.ceil(stretch * tapsAtLowerRate / TAPS_MULTIPLE);
    }

    /** The filter's length in input samples. */
    int taps() {
        return taps;
    }

    double stretch() {
        return stretch;
    }

    /**
     * The weights of {@code taps()} input samples for an output {@code fraction} of a sample after the one at index
     * {@code taps() / 2 - 1}. They sum to 1.
     */
    float[] weights(double fraction) {
        double[] exact = new double[taps];
        double sum = 0;
        for (int k = 0; k < taps; k++) {
            exact[k] = response(fraction - (k - (taps / 2 - 1)));
            sum += exact[k];
        }
        float[] weights = new float[taps];
        for (int k = 0; k < taps; k++) {
            weights[k] = (float) (exact[k] / sum);
        }
        return weights;
    }

    private double response(double distance) {
        double x = distance / (stretch * tapsAtLowerRate / 2);
        if (Math.abs(x) >= 1) {
            return 0;
        }
        double turns = (1 - transition) * distance / stretch;
        double sinc = turns == 0 ? 1 : Math.sin(Math.PI * turns) / (Math.PI * turns);
        return sinc * bessel(beta * Math.sqrt(1 - x * x));
    }

    /** Modified Bessel function of the first kind and order 0. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
