package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.fingerprint.Bands;

/**
 * {@link org.mixingmentor.training.TrainedModel#spread} as nodes: what each member says in, how far they differ out. In
 * two passes, as a variance of float32 wants it.
 */
final class SpreadNodes {
    private SpreadNodes() {}

    /** Adds them and the output; {@code values} are [N, members, 35 + flaws]. */
    static void add(Graph graph, String values) {
        String from = graph.longs("scored_from", new long[] {Bands.FIRST_ADVISED}, 1);
        String to = graph.longs("scored_to", new long[] {Bands.LAST_ADVISED + 1}, 1);
        String axis = graph.longs("scored_axis", new long[] {2}, 1);
        String bands = graph.node("Slice", "scored_bands", List.of(values, from, to, axis));
        String level = mean(graph, "member_levels", bands, 2, 1);
        String shapes = graph.node("Sub", "member_shapes", List.of(bands, level));
        String common = mean(graph, "common_shape", shapes, 1, 1);
        String apart = graph.node("Sub", "members_apart", List.of(shapes, common));
        String squares = graph.node("Mul", "members_apart_squared", List.of(apart, apart));
        String deviation = graph.node("Sqrt", "deviation", List.of(mean(graph, "variance", squares, 1, 0)));
        graph.output(Outputs.SPREAD, 1);
        mean(graph, Outputs.SPREAD, deviation, 1, 1);
    }

    private static String mean(Graph graph, String name, String values, long axis, long keepDimensions) {
        return graph.node(
                "ReduceMean",
                name,
                List.of(values),
                Graph.attribute("axes", List.of(axis)),
                Graph.attribute("keepdims", keepDimensions));
    }
}
