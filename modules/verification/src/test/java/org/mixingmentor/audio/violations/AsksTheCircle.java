package org.mixingmentor.audio.violations;

import org.mixingmentor.audio.violations.circle.AsksBack;

/** Stands in a circle of packages with {@link AsksBack}; only the test of the rules reads it. */
public final class AsksTheCircle {
    private AsksTheCircle() {}

    public static int depth(int left) {
        return left == 0 ? 0 : AsksBack.depth(left - 1);
    }
}
