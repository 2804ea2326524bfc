package org.mixingmentor.training.internal.learn.forest;

import java.util.Arrays;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingData;

/**
 * Every value of every fingerprint as the number of its interval: a byte instead of a float, and a split is a number of
 * at most 256. The intervals of a value hold about as many chunks each.
 */
final class Bins {
    /** Most intervals. */
    static final int MOST = 256;

    private static final int SAMPLE = 50_000;

    private final float[][] cuts = new float[Fingerprint.SIZE][];
    private final byte[][] bins;

    Bins(TrainingData data, int count) {
        bins = new byte[Fingerprint.SIZE][data.rows()];
        for (int feature = 0; feature < Fingerprint.SIZE; feature++) {
            cuts[feature] = cuts(data, feature, count);
            for (int row = 0; row < data.rows(); row++) {
                int found = Arrays.binarySearch(cuts[feature], data.x()[row * Fingerprint.SIZE + feature]);
                bins[feature][row] = (byte) (found < 0 ? ~found : found);
            }
        }
    }

    /** The interval of each row, as unsigned bytes. */
    byte[] of(int feature) {
        return bins[feature];
    }

    /** Number of intervals, at least 1. */
    int count(int feature) {
        return cuts[feature].length + 1;
    }

    /** A value lies in this interval or a lower one exactly if it is at most this. */
    float upperEnd(int feature, int bin) {
        return cuts[feature][bin];
    }

    private static float[] cuts(TrainingData data, int feature, int count) {
        int size = Math.min(data.rows(), SAMPLE);
        float[] sorted = new float[size];
        for (int i = 0; i < size; i++) {
            int row = (int) ((long) i * data.rows() / size);
            sorted[i] = data.x()[row * Fingerprint.SIZE + feature];
        }
        Arrays.sort(sorted);
        float[] cuts = new float[count - 1];
        int used = 0;
        for (int bin = 1; bin < count; bin++) {
            int above = firstOf(sorted, (int) ((long) bin * size / count));
            if (above > 0) {
                float cut = between(sorted[above - 1], sorted[above]);
                if (used == 0 || cut > cuts[used - 1]) {
                    cuts[used++] = cut;
                }
            }
        }
        return Arrays.copyOf(cuts, used);
    }

    /** The first place of the value that stands at a place: equal values are never parted. */
    private static int firstOf(float[] sorted, int place) {
        int first = place;
        while (first > 0 && sorted[first - 1] == sorted[place]) {
            first--;
        }
        return first;
    }

    /** At least the lower of two different numbers and below the higher one. */
    private static float between(float low, float high) {
        float middle = low + (high - low) / 2;
        return middle < high ? middle : low;
    }
}
