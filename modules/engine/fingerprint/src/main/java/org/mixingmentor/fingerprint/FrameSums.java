package org.mixingmentor.fingerprint;

/**
 * The sums over bins from which spectral centroid and flatness of a frame are computed. For the geometric mean the product of all
 * powers is kept as mantissa and exponent: one logarithm a frame.
 */
final class FrameSums {
    private static final double FLOOR = 1e-10;
    private static final double LOG_2 = Math.log(2);

    private double magnitudes;
    private double moments;
    private double powers;
    private double mantissa;
    private long exponent;

    void clear() {
        magnitudes = 0;
        moments = 0;
        powers = 0;
        mantissa = 1;
        exponent = 0;
    }

    /**
     * Adds some bins.
     *
     * @param magnitude sum of their magnitudes
     * @param moment sum of their magnitudes times their frequencies in Hz
     * @param power sum of their powers, each at least the floor
     * @param product of the same; in the range of a normal number
     */
    void add(double magnitude, double moment, double power, double product) {
        magnitudes += magnitude;
        moments += moment;
        powers += power;
        double next = mantissa * mantissa(product);
        exponent += exponent(product) + exponent(next);
        mantissa = mantissa(next);
    }

    void add(double power, double frequency) {
        double magnitude = Math.sqrt(power);
        add(magnitude, magnitude * frequency, floored(power), floored(power));
    }

    /** Sum of all magnitudes. */
    double magnitudes() {
        return magnitudes;
    }

    /** In Hz; 0 for silence. */
    double centroid() {
        return magnitudes > Double.MIN_NORMAL ? moments / magnitudes : 0;
    }

    /** Geometric beside arithmetic mean of the powers. */
    double flatness(int bins) {
        return Math.exp((Math.log(mantissa) + exponent * LOG_2) / bins) / (powers / bins);
    }

    /** Not Math.max, which minds NaN and the sign of 0 and costs more. */
    static double floored(double power) {
        return power > FLOOR ? power : FLOOR;
    }

    private static long exponent(double normal) {
        return (Double.doubleToRawLongBits(normal) >> 52) - 1023;
    }

    /** The same digits with exponent 0: 1 to 2. */
    private static double mantissa(double normal) {
        return Double.longBitsToDouble((Double.doubleToRawLongBits(normal) & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
    }
}
