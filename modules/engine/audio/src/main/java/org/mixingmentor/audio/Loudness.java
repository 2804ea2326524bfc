package org.mixingmentor.audio;

import java.util.OptionalDouble;

/**
 * The loudness of a whole sound by ITU-R BS.1770-4, EBU Tech 3341 and 3342. A value is absent where it is not defined:
 * momentary below 0.4 s, short-term and range below 3 s, everything for silence.
 *
 * @param integratedLufs gated; a mono source counts as dual mono, a sound below 400 ms is padded to one block
 * @param momentaryMaxLufs largest 400 ms loudness
 * @param shortTermMaxLufs largest 3 s loudness
 * @param rangeLu loudness range
 * @param truePeakDbtp at the file's own rate, 4 times oversampled (BS.1770-4 annex 2)
 */
public record Loudness(
        OptionalDouble integratedLufs,
        OptionalDouble momentaryMaxLufs,
        OptionalDouble shortTermMaxLufs,
        OptionalDouble rangeLu,
        OptionalDouble truePeakDbtp) {

    /** The gain in dB that brings the sound to {@link ChunkGrid#TARGET_LUFS}; 0 for silence. */
    public double gainDb() {
        return integratedLufs.isPresent() ? ChunkGrid.TARGET_LUFS - integratedLufs.getAsDouble() : 0.0;
    }

    /** {@link #gainDb()} as a factor; 1 for silence. Nothing is clipped after it. */
    public double gain() {
        return Math.pow(10.0, gainDb() / 20.0);
    }
}
