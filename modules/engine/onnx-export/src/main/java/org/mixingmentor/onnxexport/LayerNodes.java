package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.training.Dense;

/** How the sums of a layer, weights times values plus bias, stand in a graph. */
interface LayerNodes {
    /** Adds them; gives the name of the sums. */
    String sums(Graph graph, int member, int index, Dense.Layer layer, String values);

    /** As they are. */
    static LayerNodes float32() {
        return (graph, member, index, layer, values) -> {
            String name = "member" + member + "_layer" + index;
            String weights = graph.floats(name + "_weights", layer.weights(), layer.outputs(), layer.inputs());
            String bias = graph.floats(name + "_bias", layer.bias(), layer.outputs());
            return graph.node("Gemm", name + "_sums", List.of(values, weights, bias), Graph.attribute("transB", 1));
        };
    }
}
