package org.mixingmentor.audio.internal.loudness;

import java.util.Arrays;

/** A growing list of mean squares; loudness is -0.691 + 10 log10 of one (BS.1770-4, equation 2). */
public final class Energies {
    private static final double OFFSET_DB = -0.691;

    private double[] values = new double[256];
    private int size;

    public Energies() {}

    public void add(double energy) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = energy;
    }

    /** The mean of those above a threshold; NaN where none is. */
    public double meanAbove(double threshold) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (values[i] > threshold) {
                sum += values[i];
                n++;
            }
        }
        return sum / n;
    }

    /** Those at or above a threshold, in rising order. */
    public double[] sortedFrom(double threshold) {
        return Arrays.stream(values, 0, size)
                .filter(e -> e >= threshold)
                .sorted()
                .toArray();
    }

    public static double lufs(double energy) {
        return OFFSET_DB + 10 * Math.log10(energy);
    }

    public static double energy(double lufs) {
        return Math.pow(10, (lufs - OFFSET_DB) / 10);
    }
}
