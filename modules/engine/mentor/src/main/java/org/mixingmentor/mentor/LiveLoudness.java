package org.mixingmentor.mentor;

/**
 * The loudness readings of a live sound. NaN where there is nothing to say yet, minus infinity for digital silence.
 *
 * @param momentaryLufs of the last 400 ms
 * @param shortTermLufs of the last 3 s
 * @param integratedLufs gated, since the beginning or the last restart
 * @param truePeakDbtp the largest since then
 * @param gainDb by which the sound is brought to -18 LUFS before the brain hears it: by the gated loudness of the last
 *     10 s, held in silence
 */
public record LiveLoudness(
        double momentaryLufs, double shortTermLufs, double integratedLufs, double truePeakDbtp, double gainDb) {
    static LiveLoudness none() {
        return new LiveLoudness(Double.NaN, Double.NaN, Double.NaN, Double.NEGATIVE_INFINITY, Double.NaN);
    }
}
