package org.mixingmentor.application;

import java.util.Arrays;
import java.util.List;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.ModelStructure;
import org.mixingmentor.training.TrainedModel;

/** Predicts the same correction whatever it hears: the smallest network that can be exported. */
record ConstantModel(float correction) implements TrainedModel {
    @Override
    public List<String> flawTypes() {
        return List.of("muddy_200hz");
    }

    @Override
    public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
        Arrays.fill(corrections, 0, chunks * Correction.SIZE, correction);
        Arrays.fill(flaws, 0, chunks, 0.5f);
    }

    @Override
    public ModelStructure structure() {
        int outputs = Correction.SIZE + 1;
        float[] bias = new float[outputs];
        Arrays.fill(bias, 0, Correction.SIZE, correction);
        float[] mean = new float[Fingerprint.SIZE];
        float[] inverseScale = new float[Fingerprint.SIZE];
        Dense.Layer layer = new Dense.Layer(
                Fingerprint.SIZE, outputs, new float[outputs * Fingerprint.SIZE], bias, Dense.Activation.NONE);
        return new Dense(new Dense.Scaler(mean, inverseScale, 5), List.of(List.of(layer)), 1);
    }

    @Override
    public String provenance() {
        return "{}";
    }
}
