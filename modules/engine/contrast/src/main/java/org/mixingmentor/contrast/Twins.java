package org.mixingmentor.contrast;

import java.util.Optional;
import org.mixingmentor.audio.Stem;

/**
 * Makes the flawed twins of one gold stem. What does not depend on the recipe is measured once, so make all twins of a
 * stem with one instance. One instance a thread.
 */
public final class Twins {
    private final Stem gold;

    public Twins(Stem gold) {
        this.gold = gold;
    }

    /** One twin of {@code gold}: see {@link #make(Recipe)}. */
    public static Optional<Twin> make(Stem gold, Recipe recipe) {
        return new Twins(gold).make(recipe);
    }

    /**
     * Puts the flaws of a recipe into the stem. A step whose measured effect on it stays below its minimum (a narrowed
     * mono stem, a shelf where the stem has no energy) is left out.
     *
     * @return empty when no step is left
     */
    public Optional<Twin> make(Recipe recipe) {
        throw new UnsupportedOperationException(gold + " " + recipe);
    }

    /**
     * A part of a long stem to make twins of, where it is not much quieter than the whole; the stem itself when it is no
     * longer than {@code seconds}. The same seed gives the same part. For stems longer than half a minute in training:
     * a new excerpt for each twin sees more of the stem than one twin of all of it, in less time.
     */
    public static Stem excerpt(Stem stem, double seconds, long seed) {
        throw new UnsupportedOperationException();
    }
}
