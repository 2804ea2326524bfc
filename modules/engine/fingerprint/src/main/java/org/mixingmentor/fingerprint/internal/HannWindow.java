package org.mixingmentor.fingerprint.internal;

/** The periodic Hann window: shifted by half its length and added, it sums to 1. */
public final class HannWindow {
    private HannWindow() {}

    public static double[] ofLength(int length) {
        double[] window = new double[length];
        for (int i = 0; i < length; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
        }
        return window;
    }
}
