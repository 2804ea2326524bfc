package org.mixingmentor.flaws.spi;

import org.mixingmentor.audio.Stem;

/** Makes a flaw that an equaliser cannot undo. Any number of threads. */
public interface Treatment {
    /** Its word in recipes, {@code reverb}: no other treatment's, and none of a filter's. */
    String kind();

    /**
     * Makes the flaw.
     *
     * @param amount 0 (none) to 1 (as strong as it gets)
     * @param seed of what is left to chance
     * @return a new stem of as many frames; the given one is not written to
     */
    Stem apply(Stem stem, double amount, long seed);

    /** Whether it is heard: a twin is not labelled with a flaw that did nothing to it. */
    boolean isHeard(Effect effect);
}
