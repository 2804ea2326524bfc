package org.mixingmentor.workbench.chart;

import java.awt.Color;
import org.mixingmentor.workbench.Look;

/**
 * The colours of levels in a spectrogram or a heat map, as of the look at hand: from the plot's background over violet and
 * orange to light yellow, on a light look from light yellow to violet. Lightness changes evenly with level.
 */
public final class HeatColours {
    private static final int COUNT = 256;
    private static final Color[] STOPS = {
        new Color(0x2B2250), new Color(0x6A2C70), new Color(0xB83B5E), new Color(0xF08A5D), new Color(0xF9ED9F)
    };

    private final int[] rgb = new int[COUNT];

    public HeatColours() {
        Color[] stops = new Color[STOPS.length + 1];
        stops[0] = Look.plotBackground();
        for (int i = 0; i < STOPS.length; i++) {
            stops[i + 1] = STOPS[Look.isDark() ? i : STOPS.length - 1 - i];
        }
        for (int i = 0; i < COUNT; i++) {
            double place = i / (COUNT - 1.0) * (stops.length - 1);
            int stop = Math.min(stops.length - 2, (int) place);
            rgb[i] = Look.mixed(stops[stop], stops[stop + 1], place - stop).getRGB();
        }
    }

    /**
     * The colour of a value.
     *
     * @param share 0 = quiet to 1 = loud; beyond, the last colour
     * @return as of {@link Color#getRGB}
     */
    public int of(double share) {
        return rgb[(int) Math.max(0, Math.min(COUNT - 1, share * COUNT))];
    }
}
