package org.mixingmentor.onnxexport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.Linear;
import org.mixingmentor.training.ModelStructure;
import org.mixingmentor.training.TrainedModel;

/** A structure of random numbers, computed in double, as its documentation says. */
final class PlainModel implements TrainedModel {
    private final ModelStructure structure;

    PlainModel(ModelStructure structure) {
        this.structure = structure;
    }

    /** Networks of the default size, over a scaler that fits the chunks. */
    static PlainModel dense(long seed, int members, int flaws, float[] chunks) {
        Random random = new Random(seed);
        List<List<Dense.Layer>> networks = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            networks.add(List.of(
                    layer(random, Fingerprint.SIZE, 192, Dense.Activation.RELU),
                    layer(random, 192, 96, Dense.Activation.RELU),
                    layer(random, 96, Correction.SIZE + flaws, Dense.Activation.NONE)));
        }
        return new PlainModel(new Dense(scaler(chunks), networks, flaws));
    }

    private static Dense.Layer layer(Random random, int inputs, int outputs, Dense.Activation activation) {
        float[] weights = gaussians(random, inputs * outputs, Math.sqrt(2.0 / inputs));
        return new Dense.Layer(inputs, outputs, weights, gaussians(random, outputs, 0.5), activation);
    }

    private static float[] gaussians(Random random, int count, double spread) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (spread * random.nextGaussian());
        }
        return values;
    }

    private static Dense.Scaler scaler(float[] chunks) {
        float[] mean = new float[Fingerprint.SIZE];
        float[] inverse = new float[Fingerprint.SIZE];
        int rows = chunks.length / Fingerprint.SIZE;
        for (int field = 0; field < mean.length; field++) {
            int column = field;
            double[] values = IntStream.range(0, rows)
                    .mapToDouble(row -> levelFree(chunks, row * Fingerprint.SIZE)[column])
                    .toArray();
            double average =
                    IntStream.range(0, rows).mapToDouble(i -> values[i]).sum() / rows;
            double variance = IntStream.range(0, rows)
                            .mapToDouble(i -> (values[i] - average) * (values[i] - average))
                            .sum()
                    / rows;
            mean[field] = (float) average;
            inverse[field] = variance < 1e-9 ? 0 : (float) (1 / Math.sqrt(variance));
        }
        return new Dense.Scaler(mean, inverse, 5);
    }

    /** Full trees that split at values of the chunks themselves, so that "equal" is met. */
    static PlainModel forest(long seed, int trees, int depth, int flaws, float[] chunks) {
        Random random = new Random(seed);
        List<Forest.Tree> made = new ArrayList<>();
        for (int i = 0; i < trees; i++) {
            made.add(tree(random, depth, flaws, chunks));
        }
        return new PlainModel(new Forest(made, flaws));
    }

    private static Forest.Tree tree(Random random, int depth, int flaws, float[] chunks) {
        int splits = (1 << depth) - 1;
        int leaves = 1 << depth;
        int[] feature = new int[splits + leaves];
        float[] threshold = new float[splits + leaves];
        int[] left = new int[splits + leaves];
        int[] right = new int[splits + leaves];
        for (int node = 0; node < splits + leaves; node++) {
            boolean leaf = node >= splits;
            feature[node] = leaf ? -1 : random.nextInt(Fingerprint.SIZE);
            int row = random.nextInt(chunks.length / Fingerprint.SIZE);
            threshold[node] = leaf ? 0 : chunks[row * Fingerprint.SIZE + feature[node]];
            left[node] = leaf ? node - splits : 2 * node + 1;
            right[node] = leaf ? 0 : 2 * node + 2;
        }
        float[] values = gaussians(random, leaves * (Correction.SIZE + flaws), 3);
        for (int i = 0; i < values.length; i++) {
            boolean flaw = i % (Correction.SIZE + flaws) >= Correction.SIZE;
            values[i] = flaw ? random.nextFloat() : values[i];
        }
        return new Forest.Tree(feature, threshold, left, right, values);
    }

    @Override
    public ModelStructure structure() {
        return structure;
    }

    @Override
    public String provenance() {
        return "{\"made\":\"of random numbers\"}";
    }

    @Override
    public List<String> flawTypes() {
        List<String> all = List.of("muddy_200hz", "boxy", "thin", "no_transient", "phase_issues");
        return Collections.unmodifiableList(all.subList(0, structure.flaws()));
    }

    @Override
    public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
        for (int chunk = 0; chunk < chunks; chunk++) {
            double[] outputs = outputs(fingerprints, chunk * Fingerprint.SIZE);
            for (int i = 0; i < outputs.length; i++) {
                if (i < Correction.SIZE) {
                    corrections[chunk * Correction.SIZE + i] = (float) outputs[i];
                } else {
                    flaws[chunk * structure.flaws() + i - Correction.SIZE] = (float) outputs[i];
                }
            }
        }
    }

    private double[] outputs(float[] fingerprints, int from) {
        return switch (structure.kind()) {
            case DENSE -> outputs((Dense) structure, fingerprints, from);
            case FOREST -> outputs((Forest) structure, fingerprints, from);
            case LINEAR -> outputs((Linear) structure, fingerprints, from);
        };
    }

    private List<double[]> members(float[] fingerprints, int from) {
        return switch (structure.kind()) {
            case DENSE -> {
                Dense dense = (Dense) structure;
                yield dense.members().stream()
                        .map(layers -> member(dense, layers, fingerprints, from))
                        .toList();
            }
            case FOREST -> {
                Forest forest = (Forest) structure;
                yield forest.trees().stream()
                        .map(tree -> leaf(forest, tree, fingerprints, from))
                        .toList();
            }
            case LINEAR -> List.of(outputs((Linear) structure, fingerprints, from));
        };
    }

    @Override
    public void spread(float[] fingerprints, int chunks, float[] spreads) {
        for (int chunk = 0; chunk < chunks; chunk++) {
            List<double[]> members = members(fingerprints, chunk * Fingerprint.SIZE);
            spreads[chunk] = (float) IntStream.rangeClosed(4, 30)
                    .mapToDouble(band -> deviation(members, band))
                    .average()
                    .orElseThrow();
        }
    }

    /** By the mean of squares less the square of the mean. */
    private static double deviation(List<double[]> members, int band) {
        double[] values = members.stream()
                .mapToDouble(member ->
                        member[band] - Arrays.stream(member, 4, 31).average().orElseThrow())
                .toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> v * v).average().orElseThrow();
        return Math.sqrt(Math.max(0, squares - mean * mean));
    }

    private static double[] member(Dense dense, List<Dense.Layer> layers, float[] x, int from) {
        double[] z = scaled(dense.scaler(), x, from);
        for (Dense.Layer layer : layers) {
            z = outputs(layer, z);
        }
        return z;
    }

    private static double[] outputs(Linear linear, float[] x, int from) {
        double[] z = scaled(linear.scaler(), x, from);
        double[] corrections = outputs(linear.correctionLine().layer(), z);
        double[] flaws = outputs(linear.flawLine().layer(), z);
        double[] all = Arrays.copyOf(corrections, linear.outputs());
        for (int i = 0; i < all.length; i++) {
            all[i] = i < Correction.SIZE
                    ? corrections[i] * linear.units()[i]
                    : Math.max(0, Math.min(1, flaws[i - Correction.SIZE]));
        }
        return all;
    }

    private static double[] outputs(Dense dense, float[] x, int from) {
        double[] mean = new double[dense.outputs()];
        for (List<Dense.Layer> layers : dense.members()) {
            double[] z = member(dense, layers, x, from);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += z[i] / dense.members().size();
            }
        }
        for (int i = Correction.SIZE; i < mean.length; i++) {
            mean[i] = 1 / (1 + Math.exp(-mean[i]));
        }
        return mean;
    }

    private static double[] scaled(Dense.Scaler scaler, float[] x, int from) {
        double[] z = new double[Fingerprint.SIZE];
        double[] y = levelFree(x, from);
        for (int i = 0; i < z.length; i++) {
            double value = (y[i] - scaler.mean()[i]) * scaler.inverseScale()[i];
            z[i] = Math.max(-scaler.clip(), Math.min(scaler.clip(), value));
        }
        return z;
    }

    /** As LevelFree says it, written again in other words. */
    private static double[] levelFree(float[] x, int from) {
        double largest =
                IntStream.range(from, from + 32).mapToDouble(i -> x[i]).max().orElseThrow();
        double[] y = IntStream.range(from, from + Fingerprint.SIZE)
                .mapToDouble(i -> x[i])
                .toArray();
        for (int band = 0; band < 32; band++) {
            y[band] = Math.max(-60, y[band] - largest);
        }
        y[32] = Math.log(Math.max(20, y[32]));
        y[33] = Math.log(Math.max(1e-5, y[33]));
        y[35] = Math.log(Math.max(1e-3, y[35]));
        y[36] -= Math.sqrt(128) * largest;
        y[63] = Math.log(Math.max(1e-2, y[63]));
        return y;
    }

    private static double[] outputs(Dense.Layer layer, double[] z) {
        double[] sums = new double[layer.outputs()];
        for (int o = 0; o < sums.length; o++) {
            sums[o] = layer.bias()[o];
            for (int i = 0; i < z.length; i++) {
                sums[o] += layer.weights()[o * z.length + i] * z[i];
            }
            sums[o] = layer.activation() == Dense.Activation.RELU ? Math.max(0, sums[o]) : sums[o];
        }
        return sums;
    }

    private static double[] outputs(Forest forest, float[] x, int from) {
        double[] mean = new double[forest.outputs()];
        for (Forest.Tree tree : forest.trees()) {
            double[] values = leaf(forest, tree, x, from);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += values[i] / forest.trees().size();
            }
        }
        return mean;
    }

    private static double[] leaf(Forest forest, Forest.Tree tree, float[] x, int from) {
        int node = 0;
        while (tree.feature()[node] >= 0) {
            node = x[from + tree.feature()[node]] <= tree.threshold()[node] ? tree.left()[node] : tree.right()[node];
        }
        int first = tree.left()[node] * forest.outputs();
        return IntStream.range(first, first + forest.outputs())
                .mapToDouble(i -> tree.values()[i])
                .toArray();
    }
}
