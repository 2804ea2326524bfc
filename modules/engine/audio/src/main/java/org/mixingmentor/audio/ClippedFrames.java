package org.mixingmentor.audio;

/** Counts the frames in which a channel stands in a run of three or more samples at full scale. */
final class ClippedFrames {
    /** 16-bit's largest value is 0.99997. */
    static final float FULL_SCALE = 0.9999f;

    private static final int RUN = 3;

    private long position;
    private long countedUpTo;
    private long count;
    private int leftRun;
    private int rightRun;

    void add(float[] left, float[] right, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            leftRun = Math.abs(left[i]) >= FULL_SCALE ? leftRun + 1 : 0;
            rightRun = Math.abs(right[i]) >= FULL_SCALE ? rightRun + 1 : 0;
            position++;
            if (leftRun >= RUN || rightRun >= RUN) {
                count += position - Math.max(countedUpTo, position - RUN);
                countedUpTo = position;
            }
        }
    }

    /** The same for frames that are known to stay below full scale. */
    void addQuiet(int length) {
        position += length;
        leftRun = 0;
        rightRun = 0;
    }

    long count() {
        return count;
    }
}
