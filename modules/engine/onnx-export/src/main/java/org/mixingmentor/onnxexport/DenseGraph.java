package org.mixingmentor.onnxexport;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;

/** Networks as a graph: the level taken out, scaler and clip, then each member's layers, their mean last. */
final class DenseGraph {
    private final Graph graph = new Graph();
    private final Dense dense;
    private final LayerNodes layerNodes;

    private DenseGraph(Dense dense, LayerNodes layerNodes) {
        this.dense = dense;
        this.layerNodes = layerNodes;
    }

    static Graph of(Dense dense, LayerNodes layerNodes) {
        DenseGraph making = new DenseGraph(dense, layerNodes);
        String scaled =
                making.scaled(LevelFreeNodes.add(making.graph, making.graph.input(Outputs.INPUT, Fingerprint.SIZE)));
        List<String> members = making.members(scaled);
        Outputs.split(making.graph, making.mean(members), dense.flaws());
        SpreadNodes.add(making.graph, making.stacked(members));
        return making.graph;
    }

    private String scaled(String input) {
        Dense.Scaler scaler = dense.scaler();
        long width = scaler.mean().length;
        String mean = graph.floats("scaler_mean", scaler.mean(), width);
        String inverse = graph.floats("scaler_inverse_scale", scaler.inverseScale(), width);
        String low = graph.floats("scaler_low", new float[] {-scaler.clip()});
        String high = graph.floats("scaler_high", new float[] {scaler.clip()});
        String centred = graph.node("Sub", "centred", List.of(input, mean));
        String standard = graph.node("Mul", "standardised", List.of(centred, inverse));
        return graph.node("Clip", "clipped", List.of(standard, low, high));
    }

    private List<String> members(String scaled) {
        List<String> members = new ArrayList<>();
        for (int member = 0; member < dense.members().size(); member++) {
            members.add(member(member, scaled));
        }
        return members;
    }

    /** As [N, members, 35 + flaws]; 0 in a shape is the length that was there. */
    private String stacked(List<String> members) {
        String rows = graph.node("Concat", "members_in_a_row", members, Graph.attribute("axis", 1));
        String shape = graph.longs("stacked_shape", new long[] {0, members.size(), dense.outputs()}, 3);
        return graph.node("Reshape", "members_stacked", List.of(rows, shape));
    }

    private String mean(List<String> members) {
        return members.size() == 1 ? members.get(0) : graph.node("Mean", "members_mean", members);
    }

    private String member(int member, String scaled) {
        String value = scaled;
        List<Dense.Layer> layers = dense.members().get(member);
        for (int i = 0; i < layers.size(); i++) {
            String sums = layerNodes.sums(graph, member, i, layers.get(i), value);
            value = switch (layers.get(i).activation()) {
                case NONE -> sums;
                case RELU -> graph.node("Relu", "member" + member + "_layer" + i, List.of(sums));
            };
        }
        return value;
    }
}
