package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Descriptor;

/**
 * Stems as points: 63 level-free values of each mean fingerprint, standardised over the stems, not further than 5
 * standard deviations out. Silent stems have no place in it. Never changes; any number of threads.
 */
public final class StemSpace {
    /** One odd value alone does not decide. */
    private static final double CLIP = 5;

    private final List<StemSummary> stems;
    private final Map<String, Integer> places = new HashMap<>();
    private final double[][] features;
    private final double[][] points;
    private PrincipalAxes axes;
    private double[][] turned;
    private NeighbourTree tree;

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
        return Projection.of(stems, points, axes());
    }

    List<Neighbour> nearest(int place, int count, Predicate<StemSummary> among) {
        return nearest(place, count, Double.POSITIVE_INFINITY, among);
    }

    /** Of those alone that are nearer than {@code within}. */
    List<Neighbour> nearest(int place, int count, double within, Predicate<StemSummary> among) {
        NeighbourTree.Found found = search(tree(), place, count, within, among);
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < found.places().length; i++) {
            neighbours.add(new Neighbour(stems.get(found.places()[i]), distance(found.squares()[i])));
        }
        return List.copyOf(neighbours);
    }

    /** How far the nearest of a tree are, nearest first. */
    double[] distances(NeighbourTree tree, int place, int count, Predicate<StemSummary> among) {
        double[] squares =
                search(tree, place, count, Double.POSITIVE_INFINITY, among).squares();
        return Arrays.stream(squares).map(StemSpace::distance).toArray();
    }

    private NeighbourTree.Found search(
            NeighbourTree tree, int place, int count, double within, Predicate<StemSummary> among) {
        return tree.nearest(
                turned()[place],
                count,
                within * within * Features.SIZE,
                other -> other != place && among.test(stems.get(other)));
    }

    private static double distance(double square) {
        return Math.sqrt(square / Features.SIZE);
    }

    /** A tree of some of the stems. */
    NeighbourTree treeOf(int[] places) {
        return new NeighbourTree(turned(), places);
    }

    private synchronized NeighbourTree tree() {
        if (tree == null) {
            tree = treeOf(IntStream.range(0, stems.size()).toArray());
        }
        return tree;
    }

    private synchronized double[][] turned() {
        if (turned == null) {
            turned = axes().turned(points);
        }
        return turned;
    }

    private synchronized PrincipalAxes axes() {
        if (axes == null) {
            axes = PrincipalAxes.of(points, Features.SIZE);
        }
        return axes;
    }

    /** The 63 features of a stem, as they are. */
    double[] features(int place) {
        return features[place];
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
