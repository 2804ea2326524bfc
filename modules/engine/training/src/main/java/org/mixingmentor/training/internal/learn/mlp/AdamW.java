package org.mixingmentor.training.internal.learn.mlp;

/** AdamW: I. Loshchilov, F. Hutter, "Decoupled weight decay regularization", 2019; beta 0.9 and 0.999. */
final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final Network network;
    private final float decay;
    private final float[][] weightMean;
    private final float[][] weightSquare;
    private final float[][] biasMean;
    private final float[][] biasSquare;
    private double power1 = 1;
    private double power2 = 1;

    AdamW(Network network, double decay) {
        this.network = network;
        this.decay = (float) decay;
        weightMean = zerosLike(network.weights);
        weightSquare = zerosLike(network.weights);
        biasMean = zerosLike(network.biases);
        biasSquare = zerosLike(network.biases);
    }

    /** One step against the gradients; biases do not decay. */
    void step(Pass pass, double rate) {
        power1 *= BETA1;
        power2 *= BETA2;
        float correction1 = (float) (1 / (1 - power1));
        float correction2 = (float) (1 / (1 - power2));
        for (int l = 0; l < network.layers(); l++) {
            update(
                    network.weights[l],
                    pass.weightGradients[l],
                    weightMean[l],
                    weightSquare[l],
                    (float) rate,
                    decay,
                    correction1,
                    correction2);
            update(
                    network.biases[l],
                    pass.biasGradients[l],
                    biasMean[l],
                    biasSquare[l],
                    (float) rate,
                    0,
                    correction1,
                    correction2);
        }
    }

    private static void update(
            float[] w, float[] g, float[] mean, float[] square, float rate, float decay, float c1, float c2) {
        for (int i = 0; i < w.length; i++) {
            float m = BETA1 * mean[i] + (1 - BETA1) * g[i];
            float v = BETA2 * square[i] + (1 - BETA2) * g[i] * g[i];
            mean[i] = m;
            square[i] = v;
            w[i] -= rate * (m * c1 / ((float) Math.sqrt(v * c2) + EPSILON) + decay * w[i]);
        }
    }

    private static float[][] zerosLike(float[][] arrays) {
        float[][] zeros = new float[arrays.length][];
        for (int i = 0; i < arrays.length; i++) {
            zeros[i] = new float[arrays[i].length];
        }
        return zeros;
    }
}
