package org.mixingmentor.training;

import java.util.List;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * Chunks with their labels. The labels are kept once for each stem (or twin), since all its chunks share them: a row
 * names its label by index. The arrays are not copied: who is given the data does not write into it.
 *
 * @param x raw fingerprints, row-major, {@code rows * 64}
 * @param weights weight of each row in the loss, {@code rows}; mean 1 over a stem
 * @param labels index of each row's label, {@code rows}, 0 to {@code labels - 1}
 * @param corrections wanted corrections, {@code labels * 35}: dB, correlation as a plain difference
 * @param correctionWeights {@code labels}: 0 = the correction is not known (or not for this part), else 1
 * @param flaws 1 = the flaw is there, 0 = it is not, {@code labels * flawTypes.size()}
 * @param songs song of each label, {@code labels}: rows of one song must stay on one side of any split
 * @param flawTypes names of the flaws, in the order of the outputs
 */
public record TrainingData(
        float[] x,
        float[] weights,
        int[] labels,
        float[] corrections,
        float[] correctionWeights,
        float[] flaws,
        int[] songs,
        List<String> flawTypes) {

    public TrainingData {
        flawTypes = List.copyOf(flawTypes);
        require(x.length == weights.length * Fingerprint.SIZE, "x has not 64 values a row");
        require(labels.length == weights.length, "labels and weights differ in length");
        require(corrections.length == songs.length * Correction.SIZE, "corrections has not 35 values a label");
        require(correctionWeights.length == songs.length, "correctionWeights and songs differ in length");
        require(flaws.length == songs.length * flawTypes.size(), "flaws has not a value for each flaw and label");
    }

    /** Number of rows (chunks). */
    public int rows() {
        return weights.length;
    }

    /** Number of labels (stems and twins, or parts of them). */
    public int labelCount() {
        return songs.length;
    }

    /** No rows at all, for learners that can do without validation. */
    public static TrainingData empty(List<String> flawTypes) {
        return new TrainingData(
                new float[0],
                new float[0],
                new int[0],
                new float[0],
                new float[0],
                new float[0],
                new int[0],
                flawTypes);
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
