package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.training.Dense;

/** Rounded layers between QuantizeLinear and DequantizeLinear, which a runtime turns into integer arithmetic. */
final class QuantisedLayerNodes implements LayerNodes {
    private final QuantisedDense rounded;

    QuantisedLayerNodes(QuantisedDense rounded) {
        this.rounded = rounded;
    }

    @Override
    public String sums(Graph graph, int member, int index, Dense.Layer layer, String values) {
        String name = "member" + member + "_layer" + index;
        QuantisedDense.Member network = rounded.members().get(member);
        RoundedLayer own = network.layers().get(index);
        String quantised = inputs(graph, name, index == 0 ? spread(graph, name, values, network) : values, own);
        String weights = weights(graph, name, own);
        String bias = bias(graph, name, own);
        return graph.node("Gemm", name + "_sums", List.of(quantised, weights, bias), Graph.attribute("transB", 1));
    }

    private static String spread(Graph graph, String name, String values, QuantisedDense.Member network) {
        float[] factors = network.inputFactors();
        String by = graph.floats(name + "_factors", factors, factors.length);
        return graph.node("Mul", name + "_inputs", List.of(values, by));
    }

    private static String inputs(Graph graph, String name, String values, RoundedLayer layer) {
        String step = graph.floats(name + "_step", new float[] {layer.inputStep()});
        String zeroPoint = graph.unsignedBytes(name + "_zero", new byte[] {(byte) layer.inputZero()});
        String quantised = graph.node("QuantizeLinear", name + "_quantised", List.of(values, step, zeroPoint));
        return graph.node("DequantizeLinear", name + "_values", List.of(quantised, step, zeroPoint));
    }

    private static String weights(Graph graph, String name, RoundedLayer layer) {
        int outputs = layer.weightSteps().length;
        String weights = graph.bytes(
                name + "_weights_int8", layer.weights(), outputs, layer.of().inputs());
        String steps = graph.floats(name + "_weights_steps", layer.weightSteps(), outputs);
        String zeros = graph.bytes(name + "_weights_zeros", new byte[outputs], outputs);
        return graph.node(
                "DequantizeLinear", name + "_weights", List.of(weights, steps, zeros), Graph.attribute("axis", 0));
    }

    private static String bias(Graph graph, String name, RoundedLayer layer) {
        int outputs = layer.bias().length;
        float[] steps = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            steps[o] = layer.inputStep() * layer.weightSteps()[o];
        }
        String bias = graph.integers(name + "_bias_int32", layer.bias(), outputs);
        String stepNames = graph.floats(name + "_bias_steps", steps, outputs);
        String zeros = graph.integers(name + "_bias_zeros", new int[outputs], outputs);
        return graph.node(
                "DequantizeLinear", name + "_bias", List.of(bias, stepNames, zeros), Graph.attribute("axis", 0));
    }
}
