package org.mixingmentor.training.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.training.internal.targets.LabelledStem;

/** Chooses for each flaw the probability from which it counts as there: the one with the best F1 on validation stems. */
final class Thresholds {
    private static final double DEFAULT = 0.5;

    private final List<String> flawTypes;
    private final List<double[]> probabilities = new ArrayList<>();
    private final List<List<String>> truths = new ArrayList<>();

    /** @param flawTypes of every predictor, in order */
    Thresholds(List<String> flawTypes) {
        this.flawTypes = List.copyOf(flawTypes);
    }

    /** @param prediction by a predictor that did not learn the stem */
    void add(StemPrediction prediction, LabelledStem stem) {
        probabilities.add(prediction.flaws());
        truths.add(stem.flawTypes());
    }

    /** One for each of the flaws; one half where no stem has the flaw. */
    List<Double> choose() {
        List<Double> thresholds = new ArrayList<>();
        for (int j = 0; j < flawTypes.size(); j++) {
            thresholds.add(best(j, flawTypes.get(j)));
        }
        return thresholds;
    }

    private double best(int flaw, String name) {
        double[] sorted =
                probabilities.stream().mapToDouble(p -> p[flaw]).sorted().toArray();
        double best = DEFAULT;
        double most = 0;
        for (int i = 1; i < sorted.length; i++) {
            double candidate = (sorted[i - 1] + sorted[i]) / 2;
            double f1 = f1(flaw, name, candidate);
            boolean better = f1 > most + 1e-9;
            boolean nearer = Math.abs(f1 - most) <= 1e-9 && Math.abs(candidate - DEFAULT) < Math.abs(best - DEFAULT);
            if (f1 > 0 && (better || nearer)) {
                most = Math.max(most, f1);
                best = candidate;
            }
        }
        return best;
    }

    private double f1(int flaw, String name, double threshold) {
        int found = 0;
        int missed = 0;
        int falselyFound = 0;
        for (int i = 0; i < truths.size(); i++) {
            boolean there = truths.get(i).contains(name);
            boolean said = probabilities.get(i)[flaw] >= threshold;
            found += there && said ? 1 : 0;
            missed += there && !said ? 1 : 0;
            falselyFound += !there && said ? 1 : 0;
        }
        return found == 0 ? 0 : Tally.f1(found, missed, falselyFound);
    }
}
