package org.mixingmentor.training;

import java.util.List;
import java.util.Map;

/**
 * What a brain must know of its training beside the model.
 *
 * @param genre as given to the training
 * @param instruments those learned, in alphabetical order
 * @param learner name of the learner
 * @param gold by instrument, of the training songs' ideal stems
 * @param distribution of the training chunks
 * @param flawThresholds by flaw type: from this probability on the flaw counts as there; chosen on validation songs
 * @param salt hex, for {@code songHashes}
 * @param songHashes hex SHA-256 of salt + content hash of every training stem's audio, sorted: says whether a file was
 *     learned from without telling what was
 * @param datasetHash of the dataset's rows and audio
 */
public record TrainingFacts(
        String genre,
        List<String> instruments,
        String learner,
        Map<String, GoldReference> gold,
        TrainingDistribution distribution,
        Map<String, Float> flawThresholds,
        String salt,
        List<String> songHashes,
        String datasetHash) {}
