package org.mixingmentor.flaws;

import java.util.List;
import org.mixingmentor.audio.Stem;

/**
 * A gold stem with flaws put into it.
 *
 * @param audio as many frames as the gold stem; its level is not matched and it may exceed full scale
 * @param recipe the steps that had an effect on this stem, no others
 * @param flawTypes the named flaws among them; empty for unnamed EQ alone
 * @param correctionDb 32 values: what undoes the EQ flaws in each third-octave band, in dB, zeros where there is none
 */
public record Twin(Stem audio, Recipe recipe, List<String> flawTypes, float[] correctionDb) {
    public Twin {
        flawTypes = List.copyOf(flawTypes);
    }
}
