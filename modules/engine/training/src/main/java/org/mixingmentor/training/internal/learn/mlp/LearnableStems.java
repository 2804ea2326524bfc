package org.mixingmentor.training.internal.learn.mlp;

import org.mixingmentor.training.TrainingData;

/**
 * Rows with what learning looks up in them again and again, computed once for all networks.
 *
 * @param data the rows
 * @param stems rows by label
 * @param peaks by label, see {@link PeakTargets}
 */
record LearnableStems(TrainingData data, StemRows stems, int[] peaks) {
    static LearnableStems of(TrainingData data) {
        StemRows stems = StemRows.of(data);
        return new LearnableStems(data, stems, PeakTargets.of(data, stems));
    }
}
