package org.mixingmentor.audio.violations.circle;

import org.mixingmentor.audio.violations.AsksTheCircle;

/** The other half of a circle of packages; only the test of the rules reads it. */
public final class AsksBack {
    private AsksBack() {}

    public static int depth(int left) {
        return left == 0 ? 0 : AsksTheCircle.depth(left - 1);
    }
}
