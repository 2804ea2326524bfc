package org.mixingmentor.audio.internal.loudness;

/** The K filter of ITU-R BS.1770-4, tables 1 and 2, at 48 kHz, on two channels; sums what it lets through. */
final class KWeighting {
    private static final double B0 = 1.53512485958697;
    private static final double B1 = -2.69169618940638;
    private static final double B2 = 1.19839281085285;
    private static final double A1 = -1.69065929318241;
    private static final double A2 = 0.73248077421585;
    private static final double HIGH_PASS_A1 = -1.99004745483398;
    private static final double HIGH_PASS_A2 = 0.99007225036621;
    /** Far below any sound; keeps the filter's memory out of the slow denormal numbers after the sound has ended. */
    private static final double NOTHING = 1e-60;

    // Transposed direct form II: shelf (1, 2), then high pass (3, 4), for each channel.
    private double left1;
    private double left2;
    private double left3;
    private double left4;
    private double right1;
    private double right2;
    private double right3;
    private double right4;

    /** A filter in the same state, to look ahead with. */
    KWeighting copy() {
        KWeighting twin = new KWeighting();
        twin.left1 = left1;
        twin.left2 = left2;
        twin.left3 = left3;
        twin.left4 = left4;
        twin.right1 = right1;
        twin.right2 = right2;
        twin.right3 = right3;
        twin.right4 = right4;
        return twin;
    }

    /** Filters the frames and returns the sum of both channels' squares. */
    double energy(float[] left, float[] right, int offset, int length) {
        double l1 = left1;
        double l2 = left2;
        double l3 = left3;
        double l4 = left4;
        double r1 = right1;
        double r2 = right2;
        double r3 = right3;
        double r4 = right4;
        double sum = 0;
        for (int i = offset; i < offset + length; i++) {
            double x = left[i];
            double u = right[i];
            double y = B0 * x + l1;
            double v = B0 * u + r1;
            l1 = B1 * x - A1 * y + l2;
            r1 = B1 * u - A1 * v + r2;
            l2 = B2 * x - A2 * y;
            r2 = B2 * u - A2 * v;
            double z = y + l3;
            double w = v + r3;
            l3 = -2 * y - HIGH_PASS_A1 * z + l4;
            r3 = -2 * v - HIGH_PASS_A1 * w + r4;
            l4 = y - HIGH_PASS_A2 * z;
            r4 = v - HIGH_PASS_A2 * w;
            sum += z * z + w * w;
        }
        left1 = l1;
        left2 = l2;
        left3 = l3;
        left4 = l4;
        right1 = r1;
        right2 = r2;
        right3 = r3;
        right4 = r4;
        forgetDenormals();
        return sum;
    }

    private void forgetDenormals() {
        if (Math.abs(left1) + Math.abs(left2) + Math.abs(left3) + Math.abs(left4) < NOTHING) {
            left1 = left2 = left3 = left4 = 0;
        }
        if (Math.abs(right1) + Math.abs(right2) + Math.abs(right3) + Math.abs(right4) < NOTHING) {
            right1 = right2 = right3 = right4 = 0;
        }
    }
}
