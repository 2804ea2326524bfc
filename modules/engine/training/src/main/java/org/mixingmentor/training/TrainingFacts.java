package org.mixingmentor.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * What a brain must know of its training beside the model, as raw material: what is made of it (how gold sounds, where
 * the training sounds lie, salted hashes) is the brain's own business.
 *
 * @param genre as given to the training
 * @param instruments those learned, in alphabetical order, at least one
 * @param learner name of the learner
 * @param gold by instrument, the profiles of the training songs' ideal stems, each stem once
 * @param trainingStems what was learned from, ideal, flawed and twins: each the weighted mean of its active chunks, as a
 *     matrix of one row
 * @param heldOutStems the same of the validation songs; may be empty
 * @param heldOutSpreads how far the model's members differ over each validation stem and twin, in dB: the weighted mean
 *     of {@link TrainedModel#spread} over its active chunks; empty where that is not known
 * @param folds in how many folds songs that were learned were left out by parts of the model, whose scores, thresholds and
 *     trials are the run's; 0 = other songs gave them
 * @param heldOutTrials what was said of stems, and of twins with EQ flaws, by a model, or the part of it, that had not met
 *     their songs
 * @param flawThresholds one for each of the model's flaw types, in order: from this probability on the flaw counts as
 *     there; chosen on validation songs
 * @param trainingAudio content hashes of the training songs' stems, sorted
 * @param datasetHash of the dataset's rows and audio
 */
public record TrainingFacts(
        String genre,
        List<String> instruments,
        String learner,
        Map<String, List<Profile>> gold,
        List<FingerprintMatrix> trainingStems,
        List<FingerprintMatrix> heldOutStems,
        List<Double> heldOutSpreads,
        int folds,
        List<AdviceTrial> heldOutTrials,
        List<Double> flawThresholds,
        List<String> trainingAudio,
        String datasetHash) {
    public TrainingFacts {
        instruments = List.copyOf(instruments);
        gold = Collections.unmodifiableMap(new LinkedHashMap<>(gold));
        trainingStems = List.copyOf(trainingStems);
        heldOutStems = List.copyOf(heldOutStems);
        heldOutSpreads = List.copyOf(heldOutSpreads);
        // Runs of earlier versions have none.
        heldOutTrials = heldOutTrials == null ? List.of() : List.copyOf(heldOutTrials);
        flawThresholds = List.copyOf(flawThresholds);
        trainingAudio = List.copyOf(trainingAudio);
    }
}
