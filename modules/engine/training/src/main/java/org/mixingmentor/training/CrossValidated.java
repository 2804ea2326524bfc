package org.mixingmentor.training;

import java.nio.file.Path;
import java.util.List;

/**
 * A cross-validation that is complete, with its folder {@code .mentor/runs/ID/{cross_validation.json, scores.json,
 * stems.csv}}.
 *
 * @param folder its name is the ID
 * @param scores of all stems outside the test split, each predicted by a model that never heard its song
 * @param folds the same fold by fold
 * @param stems what the scores are made of, fold after fold
 * @param notes sentences for the user
 */
public record CrossValidated(
        Path folder, Scores scores, List<Scores> folds, List<ScoredStem> stems, List<String> notes) {
    public CrossValidated {
        folds = List.copyOf(folds);
        stems = List.copyOf(stems);
        notes = List.copyOf(notes);
    }
}
