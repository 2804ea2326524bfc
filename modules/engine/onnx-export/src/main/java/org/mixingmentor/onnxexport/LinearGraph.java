package org.mixingmentor.onnxexport;

import java.util.Arrays;
import java.util.List;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Linear;

/** Lines as a graph: the level taken out, scaler and clip, then what Tribuo's exporter made of each line. */
final class LinearGraph {
    private LinearGraph() {}

    /**
     * As Tribuo wrote them.
     *
     * @throws ExportException when that is not a graph of one input and one output
     */
    static Graph of(Linear linear) throws ExportException {
        Graph graph = new Graph();
        String scaled = scaled(graph, linear);
        String corrections =
                graph.inline("corrections_", linear.correctionLine().graph(), scaled);
        String units = graph.floats("units", linear.units(), linear.units().length);
        String inUnits = graph.node("Mul", "corrections_in_units", List.of(corrections, units));
        String flaws = graph.inline("flaws_", linear.flawLine().graph(), scaled);
        ends(graph, graph.node("Concat", "answers", List.of(inUnits, flaws), Graph.attribute("axis", 1)), linear);
        return graph;
    }

    /** As one layer of 8 bits, its ranges taken from chunks. */
    static Graph int8(Linear linear, float[] chunks) {
        Graph graph = new Graph();
        Dense.Layer joined = joined(linear);
        Dense alone = new Dense(linear.scaler(), List.of(List.of(joined)), linear.flaws());
        LayerNodes nodes = new QuantisedLayerNodes(QuantisedDense.of(alone, chunks));
        ends(graph, nodes.sums(graph, 0, 0, joined, scaled(graph, linear)), linear);
        return graph;
    }

    private static String scaled(Graph graph, Linear linear) {
        String input = graph.input(Outputs.INPUT, Fingerprint.SIZE);
        return ScalerNodes.add(graph, linear.scaler(), LevelFreeNodes.add(graph, input));
    }

    /** From 35 corrections and the flaws, unclamped, to the outputs; one member is never beside itself. */
    private static void ends(Graph graph, String answers, Linear linear) {
        Outputs.splitLinear(graph, answers, linear.flaws());
        String shape = graph.longs("stacked_shape", new long[] {0, 1, linear.outputs()}, 3);
        SpreadNodes.add(graph, graph.node("Reshape", "members_stacked", List.of(answers, shape)));
    }

    private static Dense.Layer joined(Linear linear) {
        Dense.Layer corrections = linear.correctionLine().layer();
        Dense.Layer flaws = linear.flawLine().layer();
        int inputs = corrections.inputs();
        float[] weights = Arrays.copyOf(corrections.weights(), linear.outputs() * inputs);
        float[] bias = Arrays.copyOf(corrections.bias(), linear.outputs());
        for (int o = 0; o < corrections.outputs(); o++) {
            bias[o] *= linear.units()[o];
            for (int i = 0; i < inputs; i++) {
                weights[o * inputs + i] *= linear.units()[o];
            }
        }
        System.arraycopy(flaws.weights(), 0, weights, corrections.weights().length, flaws.weights().length);
        System.arraycopy(flaws.bias(), 0, bias, corrections.outputs(), flaws.outputs());
        return new Dense.Layer(inputs, linear.outputs(), weights, bias, Dense.Activation.NONE);
    }
}
