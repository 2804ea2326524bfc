package org.mixingmentor.flaws.internal.treatments;

import org.mixingmentor.audio.Stem;

/** A flaw that an equaliser cannot undo. */
public interface Treatment {
    /**
     * Makes the flaw.
     *
     * @param amount 0 (none) to 1 (as strong as it gets)
     * @param seed of what is left to chance
     * @return a new stem of as many frames; the given one is not written to
     */
    Stem apply(Stem stem, double amount, long seed);

    /** The treatment of a recipe step's kind. */
    static Treatment of(String kind) {
        return switch (kind) {
            case "transient" -> new TransientSuppression();
            case "distortion" -> new Overdrive();
            case "reverb" -> new RoomReverb();
            case "phase" -> new PhaseTurn();
            case "width" -> new Narrowing();
            default -> throw new IllegalArgumentException("no treatment of kind " + kind);
        };
    }
}
