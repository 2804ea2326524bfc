package org.mixingmentor.mentor;

/** Measures the stereo image of step after step. */
final class LiveImage {
    private static final int POINTS = 240;
    /** Half a second as a time constant, in steps of 50 ms. */
    private static final double SHARE = 0.1;

    private static final double NOTHING = 1e-12;
    private static final int SAME_STEPS = 60;

    private double leftLeft;
    private double rightRight;
    private double leftRight;
    private int same;
    private float[] points = new float[0];

    void add(float[] left, float[] right, int offset, int length, double gain) {
        double ll = 0;
        double rr = 0;
        double lr = 0;
        boolean equal = true;
        for (int i = offset; i < offset + length; i++) {
            ll += left[i] * left[i];
            rr += right[i] * right[i];
            lr += left[i] * right[i];
            equal &= left[i] == right[i];
        }
        leftLeft += SHARE * (ll / length - leftLeft);
        rightRight += SHARE * (rr / length - rightRight);
        leftRight += SHARE * (lr / length - leftRight);
        same = equal ? same + 1 : 0;
        points = points(left, right, offset, length, gain);
    }

    private static float[] points(float[] left, float[] right, int offset, int length, double gain) {
        float[] points = new float[2 * POINTS];
        float scale = (float) (gain * Math.sqrt(0.5));
        for (int i = 0; i < POINTS; i++) {
            int at = offset + (int) ((long) i * length / POINTS);
            points[2 * i] = scale * (left[at] - right[at]);
            points[2 * i + 1] = scale * (left[at] + right[at]);
        }
        return points;
    }

    LiveStereo stereo() {
        double power = Math.sqrt(leftLeft * rightRight);
        double correlation = power < NOTHING ? Double.NaN : Math.max(-1, Math.min(1, leftRight / power));
        return new LiveStereo(correlation, same >= SAME_STEPS, points);
    }
}
