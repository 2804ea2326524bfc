package org.mixingmentor.labeling.internal;

import java.awt.Color;
import org.mixingmentor.workbench.Look;

/** From the plot's background over violet and orange to light yellow: lightness grows evenly with level. */
final class HeatColours {
    private static final int COUNT = 256;

    private final int[] rgb = new int[COUNT];

    HeatColours() {
        Color[] stops = {
            Look.plotBackground(),
            new Color(0x2B2250),
            new Color(0x6A2C70),
            new Color(0xB83B5E),
            new Color(0xF08A5D),
            new Color(0xF9ED9F)
        };
        for (int i = 0; i < COUNT; i++) {
            double place = i / (COUNT - 1.0) * (stops.length - 1);
            int stop = Math.min(stops.length - 2, (int) place);
            rgb[i] = Look.mixed(stops[stop], stops[stop + 1], place - stop).getRGB();
        }
    }

    /** @param share 0 = quiet to 1 = loud */
    int of(double share) {
        return rgb[(int) Math.max(0, Math.min(COUNT - 1, share * COUNT))];
    }
}
