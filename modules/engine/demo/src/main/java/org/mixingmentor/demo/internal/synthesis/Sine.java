package org.mixingmentor.demo.internal.synthesis;

/** Sines from a table: the same bits on every machine, and fast. */
final class Sine {
    private static final int SIZE = 8192;
    private static final float[] TABLE = new float[SIZE + 1];

    static {
        for (int i = 0; i <= SIZE; i++) {
            TABLE[i] = (float) StrictMath.sin(2 * Math.PI * i / SIZE);
        }
    }

    private Sine() {}

    /** Sine of a phase in turns, 0 or more. */
    static float of(double turns) {
        double at = (turns - (long) turns) * SIZE;
        int index = (int) at;
        return TABLE[index] + (float) (at - index) * (TABLE[index + 1] - TABLE[index]);
    }
}
