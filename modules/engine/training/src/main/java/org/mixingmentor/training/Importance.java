package org.mixingmentor.training;

import java.util.List;

/**
 * What a model listens to: how much worse it does on the songs that it is scored on when some of its 64 inputs come from other stems
 * (permutation importance; Breiman, Random Forests, Machine Learning 45 (2001), section 10).
 *
 * @param maeDb error with all inputs as they are, in dB
 * @param macroF1 of the flaws with all inputs as they are
 * @param groups bands, timbre, movement and stereo
 * @param inputs each of the 64 alone, in their order: of inputs that say the same each alone matters little
 */
public record Importance(double maeDb, double macroF1, List<Part> groups, List<Part> inputs) {
    public Importance {
        groups = List.copyOf(groups);
        inputs = List.copyOf(inputs);
    }

    /**
     * Some inputs.
     *
     * @param maeDb how much the error grows without them, in dB; about 0 = they do not matter
     * @param macroF1 how much F1 falls without them; NaN where there is none
     */
    public record Part(String name, double maeDb, double macroF1) {}
}
