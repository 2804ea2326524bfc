package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Descriptor;

/**
 * Stems that a judge who never heard their song puts into the other class: logistic regression on stems as they
 * stand beside those of their instrument, in folds of whole songs. A stem is suspected when that judge is clearly surer of the other class
 * than it is, on average, of stems that have it (confident learning; C. Northcutt et al., 2021). Where it is not much
 * better than chance, it is not asked.
 */
final class ClassSuspects {
    private static final int FOLDS = 5;
    private static final int LEAST_OF_A_CLASS = 8;
    private static final int LEAST_SONGS = 5;
    private static final int LEAST_OF_AN_INSTRUMENT = 8;
    /** Of a standard normal value: the root of two over pi. */
    private static final double MEAN_OF_ABSOLUTE = 0.8;

    private static final double CLIP = 3;
    /** Area under the curve of what it says out of fold. */
    private static final double USEFUL = 0.65;
    /** How much further than its usual confidence it must be sure of the other class, as a share of what is left to 1. */
    private static final double MARGIN = 0.2;
    /** More rows teach it nothing new. */
    private static final int MOST_ROWS = 4000;

    private final StemSpace space;
    private final List<Integer> places;
    private final double[][] inputs;

    private ClassSuspects(StemSpace space, List<Integer> places, double[][] inputs) {
        this.space = space;
        this.places = List.copyOf(places);
        this.inputs = inputs;
    }

    static Map<String, List<Finding>> findings(StemSpace space, AuditProgress progress) {
        Map<String, List<Integer>> instruments = new TreeMap<>();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < space.stems().size(); place++) {
            instruments
                    .computeIfAbsent(space.stems().get(place).instrument(), name -> new ArrayList<>())
                    .add(place);
        }
        double[][] inputs = new double[space.stems().size()][];
        instruments.values().stream()
                .filter(stems -> stems.size() >= LEAST_OF_AN_INSTRUMENT)
                .forEach(stems -> {
                    inputs(space, stems, inputs);
                    stems.stream()
                            .filter(place ->
                                    space.stems().get(place).row().stemClass().isPresent())
                            .forEach(places::add);
                });
        return new ClassSuspects(space, places, inputs).findings(progress);
    }

    /** Each value beside those of the same instrument, and how far it is from their middle: too much and too little are flaws. */
    private static void inputs(StemSpace space, List<Integer> stems, double[][] inputs) {
        double[][] rows = stems.stream().map(space::features).toArray(double[][]::new);
        Standardising scale = Standardising.of(rows, Descriptor.leastSpread());
        for (int i = 0; i < rows.length; i++) {
            double[] z = scale.apply(rows[i], CLIP);
            double[] both = Arrays.copyOf(z, 2 * z.length);
            for (int j = 0; j < z.length; j++) {
                both[z.length + j] = Math.abs(z[j]) - MEAN_OF_ABSOLUTE;
            }
            inputs[stems.get(i)] = both;
        }
    }

    private Map<String, List<Finding>> findings(AuditProgress progress) {
        long gold = places.stream().filter(place -> stem(place).gold()).count();
        Map<String, Integer> folds = folds();
        if (gold < LEAST_OF_A_CLASS || places.size() - gold < LEAST_OF_A_CLASS || folds.size() < LEAST_SONGS) {
            return Map.of();
        }
        double[] flawed = outOfFold(folds, progress);
        Map<String, List<Finding>> findings = new HashMap<>();
        double auc = areaUnderCurve(flawed);
        if (auc < USEFUL) {
            return Map.of();
        }
        double sureFlawed = confidence(flawed, false);
        double sureGold = confidence(flawed, true);
        for (int i = 0; i < flawed.length; i++) {
            StemSummary stem = stem(places.get(i));
            double other = stem.gold() ? flawed[i] : 1 - flawed[i];
            double usual = stem.gold() ? sureFlawed : sureGold;
            if (other > usual + (1 - usual) * MARGIN) {
                findings.put(stem.fileName(), List.of(finding(stem, other, auc)));
            }
        }
        return findings;
    }

    private static Finding finding(StemSummary stem, double other, double auc) {
        String words = String.format(
                Locale.ROOT,
                "Labelled %s, but beside the %s of other songs it sounds %s (probability %.0f %%).",
                stem.gold() ? "ideal" : "flawed",
                stem.instrument(),
                stem.gold() ? "flawed" : "ideal",
                100 * Math.min(0.99, other));
        return Finding.of(Finding.Kind.CLASS_LABEL, other * (2 * auc - 1), words);
    }

    /** How sure it is of a class, on average, where the label says so too. */
    private double confidence(double[] flawed, boolean ofGold) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < flawed.length; i++) {
            if (stem(places.get(i)).gold() == ofGold) {
                sum += ofGold ? 1 - flawed[i] : flawed[i];
                count++;
            }
        }
        return sum / count;
    }

    private StemSummary stem(int place) {
        return space.stems().get(place);
    }

    /** Songs in their order go to the folds in turn. */
    private Map<String, Integer> folds() {
        Set<String> songs = new LinkedHashSet<>();
        places.stream().map(place -> stem(place).row().song()).sorted().forEach(songs::add);
        Map<String, Integer> folds = new HashMap<>();
        songs.forEach(song -> folds.put(song, folds.size() % FOLDS));
        return folds;
    }

    private double[] outOfFold(Map<String, Integer> folds, AuditProgress progress) {
        double[] probabilities = new double[places.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            progress.stopIfCancelled();
            LogisticRegression judge = judgeWithout(fold, folds);
            for (int i = 0; i < probabilities.length; i++) {
                if (folds.get(stem(places.get(i)).row().song()) == fold) {
                    probabilities[i] = judge.probability(inputs[places.get(i)]);
                }
            }
        });
        return probabilities;
    }

    private LogisticRegression judgeWithout(int fold, Map<String, Integer> folds) {
        List<Integer> others = places.stream()
                .filter(place -> folds.get(stem(place).row().song()) != fold)
                .toList();
        int step = Math.max(1, others.size() / MOST_ROWS);
        double[][] rows = new double[(others.size() + step - 1) / step][];
        boolean[] labels = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = inputs[others.get(i * step)];
            labels[i] = stem(others.get(i * step)).flawed();
        }
        return LogisticRegression.learn(rows, labels);
    }

    private double areaUnderCurve(double[] flawed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < flawed.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> flawed[i]));
        long goldBelow = 0;
        long won = 0;
        long flawedCount = 0;
        for (int i : order) {
            if (stem(places.get(i)).gold()) {
                goldBelow++;
            } else {
                flawedCount++;
                won += goldBelow;
            }
        }
        return (double) won / Math.max(1, goldBelow * flawedCount);
    }
}
