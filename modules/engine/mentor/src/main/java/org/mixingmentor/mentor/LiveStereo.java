package org.mixingmentor.mentor;

/**
 * The stereo readings of a live sound: correlation, whether both channels are the same, and the points of a goniometer.
 *
 * @param correlation of the last half second, -1 to 1; NaN in silence
 * @param sameOnBothSides whether left and right have been identical for three seconds: mono, however it came
 * @param points of the last 50 ms, as x (side: left minus right) and y (mid) in turn, at -18 LUFS, full scale 1; not
 *     written to
 */
public record LiveStereo(double correlation, boolean sameOnBothSides, float[] points) {
    static LiveStereo none() {
        return new LiveStereo(Double.NaN, false, new float[0]);
    }
}
