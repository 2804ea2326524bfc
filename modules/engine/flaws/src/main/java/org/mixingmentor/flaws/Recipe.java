package org.mixingmentor.flaws;

import java.util.List;
import org.mixingmentor.dataset.RecipeStep;

/**
 * What is done to a gold stem to make a flawed one.
 *
 * @param steps in the order of drawing; treatments are applied before EQ whatever their order, so that the curve of the
 *     EQ is exactly what undoes it
 * @param seed of all that a step leaves to chance (a room's reflections, which channel is turned)
 */
public record Recipe(List<RecipeStep> steps, long seed) {
    public Recipe {
        steps = List.copyOf(steps);
    }
}
