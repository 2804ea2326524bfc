package org.mixingmentor.workbench.internal;

/** A peak meter's level: up at once, down by 24 dB a second; what was loudest is held for a while. In dBFS, from -60. */
final class PeakFall {
    /** Nothing is heard. */
    static final double LOWEST = -60;

    private static final double FALL_DB_A_TICK = 0.8;
    private static final int HOLD_TICKS = 45;

    private double shown = LOWEST;
    private double held = LOWEST;
    private int holding;

    /**
     * Takes the peak of a tick; there is one every 33 ms.
     *
     * @param peak full scale is 1
     * @return whether anything moved
     */
    boolean take(double peak) {
        double db = Math.max(LOWEST, 20 * Math.log10(Math.max(1e-6, peak)));
        double next = Math.max(db, shown - FALL_DB_A_TICK);
        boolean changed = next != shown;
        if (db >= held || --holding < 0) {
            changed |= held != db;
            held = db;
            holding = HOLD_TICKS;
        }
        shown = Math.max(LOWEST, next);
        return changed;
    }

    /** The level now. */
    double shown() {
        return shown;
    }

    /** What was loudest. */
    double held() {
        return held;
    }

    /** Whether nothing would move any more. */
    boolean isAtRest() {
        return shown <= LOWEST && held <= LOWEST;
    }
}
