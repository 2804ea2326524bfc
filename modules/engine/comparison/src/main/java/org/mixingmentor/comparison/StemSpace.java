package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.mixingmentor.fingerprint.Descriptor;

/**
 * Stems as points: 63 level-free values of each mean fingerprint, standardised over the stems, not further than 5
 * standard deviations out. Silent stems have no place in it. Immutable.
 */
public final class StemSpace {
    /** One odd value alone does not decide. */
    private static final double CLIP = 5;

    private final List<StemSummary> stems;
    private final Map<String, Integer> places = new HashMap<>();
    private final double[][] features;
    private final double[][] points;

    private StemSpace(List<StemSummary> stems) {
        this.stems = stems;
        this.features = new double[stems.size()][];
        for (int i = 0; i < features.length; i++) {
            features[i] = Features.of(stems.get(i));
            places.put(stems.get(i).fileName(), i);
        }
        Standardising scale = Standardising.of(features, Descriptor.leastSpread());
        this.points = new double[features.length][];
        for (int i = 0; i < points.length; i++) {
            points[i] = scale.apply(features[i], CLIP);
        }
    }

    /**
     * A stem near another.
     *
     * @param distance root mean square over the 63 values, in standard deviations of the dataset
     */
    public record Neighbour(StemSummary stem, double distance) {}

    /** The space of all stems that sound. */
    public static StemSpace of(List<StemSummary> all) {
        return new StemSpace(all.stream().filter(stem -> !stem.silent()).toList());
    }

    /** The stems in it: as given, without the silent ones. */
    public List<StemSummary> stems() {
        return stems;
    }

    /** The stems most like one, nearest first, without itself; none where it is silent or not here. */
    public List<Neighbour> nearest(String fileName, int count) {
        Integer place = places.get(fileName);
        return place == null ? List.of() : nearest(place, count, other -> true);
    }

    /** The map: two axes on which the stems differ most. */
    public Projection project() {
        return Projection.of(stems, points);
    }

    List<Neighbour> nearest(int place, int count, Predicate<StemSummary> among) {
        Comparator<Neighbour> nearer = Comparator.comparingDouble(Neighbour::distance);
        PriorityQueue<Neighbour> kept = new PriorityQueue<>(nearer.reversed());
        for (int other = 0; other < points.length; other++) {
            if (other == place || !among.test(stems.get(other))) {
                continue;
            }
            double distance = distance(points[place], points[other]);
            if (kept.size() < count || distance < kept.peek().distance()) {
                kept.add(new Neighbour(stems.get(other), distance));
                if (kept.size() > count) {
                    kept.remove();
                }
            }
        }
        List<Neighbour> sorted = new ArrayList<>(kept);
        sorted.sort(nearer);
        return List.copyOf(sorted);
    }

    /** The 63 features of a stem, as they are. */
    double[] features(int place) {
        return features[place];
    }

    /** Where a stem stands, standardised. */
    double[] point(int place) {
        return points[place];
    }

    static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double d = a[i] - b[i];
            sum += d * d;
        }
        return Math.sqrt(sum / a.length);
    }
}
