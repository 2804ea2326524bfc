package org.mixingmentor.audio;

/**
 * Coefficients of one second-order filter at 48 kHz, a0 = 1, by R. Bristow-Johnson's Audio EQ Cookbook.
 */
public record Biquad(double b0, double b1, double b2, double a1, double a2) {
    /** Bell: {@code gainDb} at {@code hz}. */
    public static Biquad peak(double hz, double gainDb, double q) {
        double a = Math.pow(10, gainDb / 40);
        double w = omega(hz);
        double alpha = Math.sin(w) / (2 * q);
        double c = Math.cos(w);
        return normalised(1 + alpha * a, -2 * c, 1 - alpha * a, 1 + alpha / a, -2 * c, 1 - alpha / a);
    }

    /** Low shelf: {@code gainDb} well below {@code hz}, half of it there. */
    public static Biquad lowShelf(double hz, double gainDb, double q) {
        double a = Math.pow(10, gainDb / 40);
        double w = omega(hz);
        double c = Math.cos(w);
        double s = 2 * Math.sqrt(a) * Math.sin(w) / (2 * q);
        return normalised(
                a * ((a + 1) - (a - 1) * c + s),
                2 * a * ((a - 1) - (a + 1) * c),
                a * ((a + 1) - (a - 1) * c - s),
                (a + 1) + (a - 1) * c + s,
                -2 * ((a - 1) + (a + 1) * c),
                (a + 1) + (a - 1) * c - s);
    }

    /** High shelf: {@code gainDb} well above {@code hz}, half of it there. */
    public static Biquad highShelf(double hz, double gainDb, double q) {
        double a = Math.pow(10, gainDb / 40);
        double w = omega(hz);
        double c = Math.cos(w);
        double s = 2 * Math.sqrt(a) * Math.sin(w) / (2 * q);
        return normalised(
                a * ((a + 1) + (a - 1) * c + s),
                -2 * a * ((a - 1) + (a + 1) * c),
                a * ((a + 1) + (a - 1) * c - s),
                (a + 1) - (a - 1) * c + s,
                2 * ((a - 1) - (a + 1) * c),
                (a + 1) - (a - 1) * c - s);
    }

    /** Second-order low pass. */
    public static Biquad lowPass(double hz, double q) {
        double w = omega(hz);
        double c = Math.cos(w);
        double alpha = Math.sin(w) / (2 * q);
        return normalised((1 - c) / 2, 1 - c, (1 - c) / 2, 1 + alpha, -2 * c, 1 - alpha);
    }

    /** Second-order high pass. */
    public static Biquad highPass(double hz, double q) {
        double w = omega(hz);
        double c = Math.cos(w);
        double alpha = Math.sin(w) / (2 * q);
        return normalised((1 + c) / 2, -(1 + c), (1 + c) / 2, 1 + alpha, -2 * c, 1 - alpha);
    }

    /** All pass: turns the phase by 180 degrees at {@code hz}, changes no level. */
    public static Biquad allPass(double hz, double q) {
        double w = omega(hz);
        double alpha = Math.sin(w) / (2 * q);
        double c = Math.cos(w);
        return normalised(1 - alpha, -2 * c, 1 + alpha, 1 + alpha, -2 * c, 1 - alpha);
    }

    /** The response in dB at a frequency. */
    public double responseDb(double hz) {
        double w = omega(hz);
        double c1 = Math.cos(w);
        double s1 = Math.sin(w);
        double c2 = Math.cos(2 * w);
        double s2 = Math.sin(2 * w);
        double nr = b0 + b1 * c1 + b2 * c2;
        double ni = b1 * s1 + b2 * s2;
        double dr = 1 + a1 * c1 + a2 * c2;
        double di = a1 * s1 + a2 * s2;
        return 10 * Math.log10((nr * nr + ni * ni) / (dr * dr + di * di));
    }

    /** Filters a whole channel from rest into a new array. */
    public float[] filter(float[] x) {
        float[] y = new float[x.length];
        double z1 = 0;
        double z2 = 0;
        for (int i = 0; i < x.length; i++) {
            double in = x[i];
            double out = b0 * in + z1;
            z1 = b1 * in - a1 * out + z2;
            z2 = b2 * in - a2 * out;
            y[i] = (float) out;
        }
        return y;
    }

    private static double omega(double hz) {
        return 2 * Math.PI * hz / ChunkGrid.SAMPLE_RATE;
    }

    private static Biquad normalised(double b0, double b1, double b2, double a0, double a1, double a2) {
        return new Biquad(b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);
    }
}
