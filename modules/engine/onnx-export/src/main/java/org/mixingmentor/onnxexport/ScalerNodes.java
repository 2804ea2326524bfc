package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.training.Dense;

/** A scaler as nodes: level-free values in, standardised and clipped ones out. */
final class ScalerNodes {
    private ScalerNodes() {}

    /** Adds them; gives the name of the 64 values a row. */
    static String add(Graph graph, Dense.Scaler scaler, String input) {
        long width = scaler.mean().length;
        String mean = graph.floats("scaler_mean", scaler.mean(), width);
        String inverse = graph.floats("scaler_inverse_scale", scaler.inverseScale(), width);
        String low = graph.floats("scaler_low", new float[] {-scaler.clip()});
        String high = graph.floats("scaler_high", new float[] {scaler.clip()});
        String centred = graph.node("Sub", "centred", List.of(input, mean));
        String standard = graph.node("Mul", "standardised", List.of(centred, inverse));
        return graph.node("Clip", "clipped", List.of(standard, low, high));
    }
}
