package org.mixingmentor.contrast;

import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws recipes: amounts evenly, frequencies and Q logarithmically. */
public final class Recipes {
    private Recipes() {}

    /**
     * Draws one or two flaws, as likely as each other.
     *
     * @param allowed tokens or words of {@link Flaw}; at least one
     */
    public static Recipe draw(RandomGenerator random, Set<String> allowed) {
        throw new UnsupportedOperationException();
    }
}
