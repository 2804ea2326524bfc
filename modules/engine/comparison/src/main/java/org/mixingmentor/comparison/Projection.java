package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A map of stems: the first two principal components of their standardised values (K. Pearson, 1901). The same stems give
 * the same map: each axis points to where its largest loading is positive.
 *
 * @param stems in the order of the coordinates
 * @param x first component; not copied, not written to
 * @param y second component
 * @param xShare share of the variance along x, 0 to 1
 * @param yShare share of the variance along y, 0 to 1
 * @param xFields the values that x stands for most, with their signs: "+ 8 kHz"
 * @param yFields likewise
 */
public record Projection(
        List<StemSummary> stems,
        float[] x,
        float[] y,
        double xShare,
        double yShare,
        List<String> xFields,
        List<String> yFields) {
    private static final int FIELDS_NAMED = 3;

    static Projection of(List<StemSummary> stems, double[][] points, PrincipalAxes axes) {
        return new Projection(
                stems,
                axes.along(points, 0),
                axes.along(points, 1),
                axes.share(0),
                axes.share(1),
                named(axes.vector(0)),
                named(axes.vector(1)));
    }

    private static List<String> named(double[] vector) {
        List<String> names = new ArrayList<>();
        IntStream.range(0, vector.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(vector[i])))
                .limit(FIELDS_NAMED)
                .forEach(i -> names.add(
                        (vector[i] < 0 ? "− " : "+ ") + Features.field(i).label()));
        return List.copyOf(names);
    }
}
