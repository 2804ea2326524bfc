package org.mixingmentor.experiments;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Runs side by side: a colour and a dash each. Gold and flawed keep theirs for themselves. */
final class Palette {
    private static final Color[] COLOURS = {
        new Color(0x6FB3D2), new Color(0x8CC084), new Color(0xD98BA4), new Color(0xC7CCD4), new Color(0x4FA3A0)
    };
    private static final float[][] DASHES = {null, {8, 4}, {2, 4}, {10, 3, 2, 3}, {5, 5}};

    private Palette() {}

    static Color colour(int run) {
        return COLOURS[run % COLOURS.length];
    }

    static Stroke stroke(int run) {
        return dashed(DASHES[run % DASHES.length]);
    }

    /** For what is not a run: a baseline, the wanted curve. */
    static Stroke dotted() {
        return dashed(new float[] {1, 4});
    }

    private static Stroke dashed(float[] dash) {
        return dash == null
                ? new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }
}
