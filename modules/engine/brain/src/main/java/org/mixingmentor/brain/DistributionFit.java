package org.mixingmentor.brain;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.audio.Quantile;
import org.mixingmentor.fingerprint.Descriptor;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/** Learns a {@link Distribution} from the stems of the training songs, and the distance that stems of other songs keep to. */
public final class DistributionFit {
    private static final float CLIP = 8;
    /** Of 0.03 to 1 this told real kicks, snares, hats and tablas from other sounds best, 0.5 nearly as well. */
    private static final double LEAST_SHRINKAGE = 0.3;

    private static final int FOLDS = 5;

    /** This share of stems not learned from is to be taken for what it is; with some room, as few are there to tell. */
    private static final double COVERED = 0.95;

    private static final double ROOM = 1.05;

    private final List<double[]> training;
    private final List<double[]> heldOut;

    private DistributionFit(List<FingerprintMatrix> training, List<FingerprintMatrix> heldOut) {
        this.training = descriptors(training);
        this.heldOut = descriptors(heldOut);
        if (this.training.isEmpty()) {
            throw new IllegalArgumentException("no training stem has an active chunk");
        }
    }

    /**
     * Learns from the stems of the training songs. The threshold comes from stems that were not learned from: those held
     * out, and the training stems, each fifth of them left out in turn.
     *
     * @param training each a stem's chunks, or its mean as a matrix of one row; silent ones do not count; a song's stems
     *     in a row
     * @param heldOut likewise, of other songs; may be empty
     * @throws IllegalArgumentException if no training stem has an active chunk
     */
    public static Distribution learn(List<FingerprintMatrix> training, List<FingerprintMatrix> heldOut) {
        return new DistributionFit(training, heldOut).fit();
    }

    private static List<double[]> descriptors(List<FingerprintMatrix> stems) {
        return stems.stream()
                .map(Distribution::meanFingerprint)
                .filter(mean -> mean.length > 0)
                .map(mean -> Descriptor.of(mean, 0))
                .toList();
    }

    private Distribution fit() {
        Distribution shape = shape(training);
        // Each on its own: varied gold holds sounds of other songs too, so that parts left out of it seem nearer than
        // new
        // songs are, and there are a hundred times as many.
        double unlearned = quantile(heldOut.stream().map(shape::distance).toList());
        double threshold = ROOM * Math.max(1, Math.max(unlearned, quantile(leftOut())));
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
    private List<Double> leftOut() {
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
        return distances;
    }

    private static double quantile(List<Double> distances) {
        double[] sorted =
                distances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : Quantile.nearest(sorted, COVERED);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
