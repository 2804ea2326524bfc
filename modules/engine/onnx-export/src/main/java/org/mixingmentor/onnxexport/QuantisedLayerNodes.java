package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.training.Dense;

/**
 * Layers between QuantizeLinear and DequantizeLinear, which a runtime turns into integer arithmetic: values of 8 bits
 * without sign, spread over the range that real chunks span; weights of 7 bits with sign, one scale for each output, so that
 * sums of pairs do not overflow 16 bits on processors without VNNI; biases of 32 bits.
 */
final class QuantisedLayerNodes implements LayerNodes {
    private static final int WEIGHT_LIMIT = 63;
    private static final float SMALLEST_SCALE = 1e-8f;

    private final ActivationRanges ranges;

    QuantisedLayerNodes(ActivationRanges ranges) {
        this.ranges = ranges;
    }

    @Override
    public String sums(Graph graph, int member, int index, Dense.Layer layer, String values) {
        String name = "member" + member + "_layer" + index;
        float low = ranges.low()[member][index];
        float scale = Math.max(SMALLEST_SCALE, (ranges.high()[member][index] - low) / 255);
        float[] weightScales = weightScales(layer);
        String quantised = activations(graph, name, values, scale, Math.round(-low / scale));
        String weights = weights(graph, name, layer, weightScales);
        String bias = bias(graph, name, layer, scale, weightScales);
        return graph.node("Gemm", name + "_sums", List.of(quantised, weights, bias), Graph.attribute("transB", 1));
    }

    private static String activations(Graph graph, String name, String values, float scale, int zero) {
        String step = graph.floats(name + "_step", new float[] {scale});
        String zeroPoint = graph.unsignedBytes(name + "_zero", new byte[] {(byte) Math.max(0, Math.min(255, zero))});
        String quantised = graph.node("QuantizeLinear", name + "_quantised", List.of(values, step, zeroPoint));
        return graph.node("DequantizeLinear", name + "_values", List.of(quantised, step, zeroPoint));
    }

    private static float[] weightScales(Dense.Layer layer) {
        float[] scales = new float[layer.outputs()];
        for (int o = 0; o < scales.length; o++) {
            float largest = 0;
            for (int i = 0; i < layer.inputs(); i++) {
                largest = Math.max(largest, Math.abs(layer.weights()[o * layer.inputs() + i]));
            }
            scales[o] = Math.max(SMALLEST_SCALE, largest / WEIGHT_LIMIT);
        }
        return scales;
    }

    private static String weights(Graph graph, String name, Dense.Layer layer, float[] scales) {
        byte[] rounded = new byte[layer.weights().length];
        for (int i = 0; i < rounded.length; i++) {
            int value = Math.round(layer.weights()[i] / scales[i / layer.inputs()]);
            rounded[i] = (byte) Math.max(-WEIGHT_LIMIT, Math.min(WEIGHT_LIMIT, value));
        }
        String weights = graph.bytes(name + "_weights_int8", rounded, layer.outputs(), layer.inputs());
        String steps = graph.floats(name + "_weights_steps", scales, scales.length);
        String zeros = graph.bytes(name + "_weights_zeros", new byte[scales.length], scales.length);
        return graph.node(
                "DequantizeLinear", name + "_weights", List.of(weights, steps, zeros), Graph.attribute("axis", 0));
    }

    private static String bias(Graph graph, String name, Dense.Layer layer, float scale, float[] weightScales) {
        int[] rounded = new int[layer.outputs()];
        float[] steps = new float[rounded.length];
        for (int o = 0; o < rounded.length; o++) {
            steps[o] = scale * weightScales[o];
            rounded[o] = Math.round(layer.bias()[o] / steps[o]);
        }
        String bias = graph.integers(name + "_bias_int32", rounded, rounded.length);
        String stepNames = graph.floats(name + "_bias_steps", steps, steps.length);
        String zeros = graph.integers(name + "_bias_zeros", new int[steps.length], steps.length);
        return graph.node(
                "DequantizeLinear", name + "_bias", List.of(bias, stepNames, zeros), Graph.attribute("axis", 0));
    }
}
