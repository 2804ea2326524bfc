package org.mixingmentor.mentor.spi;

import org.mixingmentor.audio.Biquad;

/**
 * One filter of a parametric equaliser, as a mixing engineer sets it.
 *
 * @param frequencyHz centre of a bell, corner (half the gain in dB) of a shelf
 * @param gainDb boost (positive) or cut
 * @param q quality: of a bell its centre over its bandwidth; of a shelf its slope
 */
public record EqFilter(Kind kind, double frequencyHz, double gainDb, double q) {
    /** The shapes of a filter. */
    public enum Kind {
        /** A bell around a frequency. */
        PEAK,
        /** Everything below a frequency. */
        LOW_SHELF,
        /** Everything above a frequency. */
        HIGH_SHELF
    }

    /** The filter itself, at 48 kHz. */
    public Biquad biquad() {
        return switch (kind) {
            case PEAK -> Biquad.peak(frequencyHz, gainDb, q);
            case LOW_SHELF -> Biquad.lowShelf(frequencyHz, gainDb, q);
            case HIGH_SHELF -> Biquad.highShelf(frequencyHz, gainDb, q);
        };
    }

    /** Its gain at a frequency, in dB. */
    public double responseDb(double hz) {
        return biquad().responseDb(hz);
    }
}
