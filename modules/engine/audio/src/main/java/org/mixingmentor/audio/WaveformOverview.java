package org.mixingmentor.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * The least and the largest samples of a stem over ever longer stretches, so that a picture of any part of it takes time
 * for its columns alone. Immutable; any number of threads.
 */
public final class WaveformOverview {
    private static final int FIRST = 64;
    private static final int STEP = 4;
    private static final int SAMPLE = 1;
    private static final int PAIR = 2;

    /** Stretches of {@code length} frames: least and largest sample of stretch i at 2 i and 2 i + 1, a channel each. */
    private record Level(int length, float[][] extremes) {}

    private final float[][] samples;
    private final List<Level> levels = new ArrayList<>();

    private WaveformOverview(Stem stem) {
        samples = stem.mono() ? new float[][] {stem.left()} : new float[][] {stem.left(), stem.right()};
        for (int length = FIRST; length <= stem.frames(); length *= STEP) {
            Level finer = levels.isEmpty() ? null : levels.get(levels.size() - 1);
            float[][] extremes = new float[samples.length][];
            for (int channel = 0; channel < samples.length; channel++) {
                extremes[channel] = finer == null
                        ? coarser(samples[channel], SAMPLE, FIRST)
                        : coarser(finer.extremes()[channel], PAIR, STEP);
            }
            levels.add(new Level(length, extremes));
        }
    }

    /** Computes it; the stem's arrays are kept, not copied. */
    public static WaveformOverview of(Stem stem) {
        return new WaveformOverview(stem);
    }

    /** The extremes of every {@code length} values; of samples a value is one float, of extremes it is two. */
    private static float[] coarser(float[] values, int floats, int length) {
        float[] extremes = new float[2 * (values.length / floats / length)];
        for (int i = 0; i < extremes.length / 2; i++) {
            scan(values, floats, i * length, (i + 1) * length, extremes, 2 * i);
        }
        return extremes;
    }

    private static void scan(float[] values, int floats, int from, int to, float[] out, int at) {
        float least = Float.POSITIVE_INFINITY;
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = from * floats; i < to * floats; i += floats) {
            least = Math.min(least, values[i]);
            largest = Math.max(largest, values[i + floats - 1]);
        }
        out[at] = least;
        out[at + 1] = largest;
    }

    /** 1 for a mono stem, else 2. */
    public int channels() {
        return samples.length;
    }

    /** Frames of the stem, at 48 kHz. */
    public int frames() {
        return samples[0].length;
    }

    /**
     * The least and largest sample of each column of a picture. Where a column is wider than 64 frames its borders are
     * rounded to the stretches that are known, a fourth of a column at most.
     *
     * @param channel 0 = left, 1 = right
     * @param from first frame of the first column; may lie outside the sound, which is silent there
     * @param to one past the last frame of the last column
     * @param columns 1 or more
     * @return least and largest of column i at 2 i and 2 i + 1
     */
    public float[] columns(int channel, double from, double to, int columns) {
        double width = (to - from) / columns;
        Level level = levelFor(width);
        float[] out = new float[2 * columns];
        for (int i = 0; i < columns; i++) {
            long first = (long) Math.floor(from + i * width);
            long end = Math.max(first + 1, (long) Math.floor(from + (i + 1) * width));
            if (level == null) {
                int a = (int) Math.max(0, Math.min(frames(), first));
                int b = (int) Math.max(0, Math.min(frames(), end));
                if (b > a) {
                    scan(samples[channel], SAMPLE, a, b, out, 2 * i);
                }
            } else {
                float[] extremes = level.extremes()[channel];
                int a = (int) Math.max(0, Math.min(extremes.length / 2, first / level.length()));
                int b = (int) Math.max(
                        0, Math.min(extremes.length / 2, Math.max(first / level.length() + 1, end / level.length())));
                if (b > a && end > 0) {
                    scan(extremes, PAIR, a, b, out, 2 * i);
                }
            }
        }
        return out;
    }

    private Level levelFor(double width) {
        Level chosen = null;
        for (Level level : levels) {
            if (level.length() * (double) STEP <= width) {
                chosen = level;
            }
        }
        return chosen;
    }
}
