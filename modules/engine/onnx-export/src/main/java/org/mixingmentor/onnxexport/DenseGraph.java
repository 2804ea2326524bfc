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
        String input = making.graph.input(Outputs.INPUT, Fingerprint.SIZE);
        String scaled = ScalerNodes.add(making.graph, dense.scaler(), LevelFreeNodes.add(making.graph, input));
        List<String> members = making.members(scaled);
        Outputs.split(making.graph, making.mean(members), dense.flaws());
        SpreadNodes.add(making.graph, making.stacked(members));
        return making.graph;
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
