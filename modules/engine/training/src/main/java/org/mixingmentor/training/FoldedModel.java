package org.mixingmentor.training;

import java.util.List;

/**
 * A model that learned all songs, and the parts of it that did not: what a part says of a song that it never met is
 * evidence of how the model does on new ones.
 *
 * @param model the whole
 * @param parts by fold, the part of the model that never met the fold's songs; empty where a model has no such parts
 * @param othersShare how much of what was learned were {@link OtherSounds}, 0 to below 1
 */
public record FoldedModel(TrainedModel model, List<Predictor> parts, double othersShare) {
    public FoldedModel {
        parts = List.copyOf(parts);
    }
}
