package org.mixingmentor.mentor;

import java.util.List;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.mentor.spi.EqFilter;

/** Renders a stem with a correction applied, to be heard beside the original. */
public final class EqualisedStem {
    private EqualisedStem() {}

    /**
     * Filters a stem with minimum-phase biquads, one after the other. Its loudness changes with it.
     *
     * @param filters as {@link EqFit#fit} finds them
     * @param amount share of their gains, 0 to 1
     */
    public static Stem of(Stem stem, List<EqFilter> filters, double amount) {
        float[] left = stem.left();
        float[] right = stem.right();
        for (EqFilter filter : filters) {
            Biquad biquad =
                    new EqFilter(filter.kind(), filter.frequencyHz(), amount * filter.gainDb(), filter.q()).biquad();
            left = biquad.filter(left);
            right = stem.mono() ? left : biquad.filter(right);
        }
        return new Stem(left, right, stem.mono());
    }
}
