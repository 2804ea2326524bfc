package org.mixingmentor.brain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/** Fits a distribution to the stems of the training songs and finds the distance that stems of other songs keep to. */
final class DistributionFit {
    private static final float CLIP = 8;
    private static final double LEAST_SHRINKAGE = 0.1;
    private static final int FOLDS = 5;
    /** This share of the held-out stems is to be taken for what it is, with some room: few are there to tell. */
    private static final double COVERED = 0.99;

    private static final double ROOM = 1.15;

    private final List<double[]> training;
    private final List<double[]> heldOut;

    DistributionFit(List<FingerprintMatrix> training, List<FingerprintMatrix> heldOut) {
        this.training = descriptors(training);
        this.heldOut = descriptors(heldOut);
        if (this.training.isEmpty()) {
            throw new IllegalArgumentException("no training stem has an active chunk");
        }
    }

    private static List<double[]> descriptors(List<FingerprintMatrix> stems) {
        return stems.stream()
                .map(Distribution::meanFingerprint)
                .filter(mean -> mean.length > 0)
                .map(mean -> Descriptor.of(mean, 0))
                .toList();
    }

    Distribution fit() {
        Distribution shape = shape(training);
        double[] own = distances(shape, training);
        double[] others = heldOut.isEmpty() ? leftOut() : distances(shape, heldOut);
        double threshold = ROOM * Math.max(quantile(own), quantile(others));
        return new Distribution(shape.mean(), shape.scale(), shape.clip(), shape.precision(), (float) threshold);
    }

    private static Distribution shape(List<double[]> stems) {
        double[] mean = mean(stems);
        double[] scale = spread(stems, mean);
        List<double[]> scaled = new ArrayList<>();
        for (double[] stem : stems) {
            double[] z = new double[stem.length];
            for (int i = 0; i < z.length; i++) {
                z[i] = Math.max(-CLIP, Math.min(CLIP, (stem[i] - mean[i]) / scale[i]));
            }
            scaled.add(z);
        }
        double[] precision = new Covariance(scaled, LEAST_SHRINKAGE).precision();
        return new Distribution(floats(mean), floats(scale), CLIP, floats(precision), Float.MAX_VALUE);
    }

    private static double[] mean(List<double[]> stems) {
        double[] mean = new double[Distribution.SIZE];
        for (double[] stem : stems) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += stem[i] / stems.size();
            }
        }
        return mean;
    }

    private static double[] spread(List<double[]> stems, double[] mean) {
        double[] spread = Descriptor.leastSpread();
        for (int i = 0; i < spread.length; i++) {
            double variance = 0;
            for (double[] stem : stems) {
                variance += (stem[i] - mean[i]) * (stem[i] - mean[i]) / stems.size();
            }
            spread[i] = Math.max(spread[i], Math.sqrt(variance));
        }
        return spread;
    }

    /** Neighbours in the list are usually of one song: whole stretches are left out, so that no twin stays behind. */
    private double[] leftOut() {
        List<Double> distances = new ArrayList<>();
        int folds = Math.min(FOLDS, training.size());
        for (int fold = 0; fold < folds && folds > 1; fold++) {
            int from = training.size() * fold / folds;
            int to = training.size() * (fold + 1) / folds;
            List<double[]> rest = new ArrayList<>(training.subList(0, from));
            rest.addAll(training.subList(to, training.size()));
            Distribution shape = shape(rest);
            training.subList(from, to).forEach(stem -> distances.add(shape.distance(stem)));
        }
        return distances.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] distances(Distribution shape, List<double[]> stems) {
        return stems.stream().mapToDouble(shape::distance).toArray();
    }

    private static double quantile(double[] distances) {
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 1 : sorted[(int) Math.round(COVERED * (sorted.length - 1))];
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
