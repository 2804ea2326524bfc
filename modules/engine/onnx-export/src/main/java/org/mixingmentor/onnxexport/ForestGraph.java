package org.mixingmentor.onnxexport;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Forest;

/**
 * Trees as a graph. A TreeEnsembleRegressor with one target a tree says which leaf each tree ends in, and the leaves'
 * values stand in one table: a regressor with a target an output would repeat every leaf's number for every output.
 */
final class ForestGraph {
    /** Leaf numbers travel as float32. */
    private static final int MAX_LEAVES = 1 << 24;

    private final Graph graph = new Graph();
    private final Forest forest;

    private ForestGraph(Forest forest) {
        this.forest = forest;
    }

    static Graph of(Forest forest) throws ExportException {
        ForestGraph making = new ForestGraph(forest);
        String leaves = making.leaves(making.graph.input(Outputs.INPUT, Fingerprint.SIZE));
        String values = making.values(leaves);
        Outputs.splitProbabilities(making.graph, making.mean("trees_mean", values), forest.flaws());
        SpreadNodes.add(making.graph, values);
        return making.graph;
    }

    /** With leaves of 8 bits and a scale for each output: a fifth of the size. */
    static Graph int8(Forest forest) throws ExportException {
        ForestGraph making = new ForestGraph(forest);
        String leaves = making.leaves(making.graph.input(Outputs.INPUT, Fingerprint.SIZE));
        String scaled = making.scaledValues(leaves);
        Outputs.splitProbabilities(making.graph, making.scaledMean(scaled), forest.flaws());
        SpreadNodes.add(making.graph, making.inDecibels(scaled));
        return making.graph;
    }

    private String values(String leaves) throws ExportException {
        int width = forest.outputs();
        float[] table = table(width);
        graph.floats("leaf_values", table, table.length / width, width);
        return graph.node("Gather", "values", List.of("leaf_values", leaves));
    }

    private String scaledValues(String leaves) throws ExportException {
        int width = forest.outputs();
        float[] table = table(width);
        float[] steps = new float[width];
        for (int i = 0; i < table.length; i++) {
            steps[i % width] = Math.max(steps[i % width], Math.abs(table[i]) / Byte.MAX_VALUE);
        }
        byte[] rounded = new byte[table.length];
        for (int i = 0; i < table.length; i++) {
            rounded[i] = (byte) Math.round(steps[i % width] == 0 ? 0 : table[i] / steps[i % width]);
        }
        graph.bytes("leaf_values_int8", rounded, table.length / width, width);
        graph.floats("leaf_steps", steps, width);
        String values = graph.node("Gather", "values_int8", List.of("leaf_values_int8", leaves));
        return graph.node(
                "Cast", "values", List.of(values), Graph.attribute("to", OnnxMl.TensorProto.DataType.FLOAT_VALUE));
    }

    private String scaledMean(String scaled) {
        return graph.node("Mul", "scaled_mean", List.of(mean("trees_mean", scaled), "leaf_steps"));
    }

    private String inDecibels(String scaled) {
        return graph.node("Mul", "values_db", List.of(scaled, "leaf_steps"));
    }

    private String mean(String name, String values) {
        return graph.node(
                "ReduceMean",
                name,
                List.of(values),
                Graph.attribute("axes", List.of(1L)),
                Graph.attribute("keepdims", 0));
    }

    private float[] table(int width) throws ExportException {
        int floats =
                forest.trees().stream().mapToInt(tree -> tree.values().length).sum();
        if (floats / width > MAX_LEAVES) {
            throw new ExportException("The forest has " + floats / width + " leaves, a brain at most " + MAX_LEAVES
                    + ": train fewer or shallower trees.");
        }
        float[] table = new float[floats];
        int offset = 0;
        for (Forest.Tree tree : forest.trees()) {
            System.arraycopy(tree.values(), 0, table, offset, tree.values().length);
            offset += tree.values().length;
        }
        return table;
    }

    /** The number of the leaf that each tree ends in, counted through all trees: int32 [N, trees]. */
    private String leaves(String input) {
        Ensemble ensemble = new Ensemble(forest);
        String ids = graph.learningNode("TreeEnsembleRegressor", "leaf_numbers", List.of(input), ensemble.attributes());
        return graph.node(
                "Cast", "leaves", List.of(ids), Graph.attribute("to", OnnxMl.TensorProto.DataType.INT32_VALUE));
    }

    /** The node lists that the operator wants: one entry for every node of every tree. */
    private static final class Ensemble {
        private static final ByteString BRANCH = ByteString.copyFromUtf8("BRANCH_LEQ");
        private static final ByteString LEAF = ByteString.copyFromUtf8("LEAF");

        private final AttributeProto.Builder treeIds = named("nodes_treeids", AttributeType.INTS);
        private final AttributeProto.Builder nodeIds = named("nodes_nodeids", AttributeType.INTS);
        private final AttributeProto.Builder features = named("nodes_featureids", AttributeType.INTS);
        private final AttributeProto.Builder thresholds = named("nodes_values", AttributeType.FLOATS);
        private final AttributeProto.Builder modes = named("nodes_modes", AttributeType.STRINGS);
        private final AttributeProto.Builder whereTrue = named("nodes_truenodeids", AttributeType.INTS);
        private final AttributeProto.Builder whereFalse = named("nodes_falsenodeids", AttributeType.INTS);
        private final AttributeProto.Builder leafTrees = named("target_treeids", AttributeType.INTS);
        private final AttributeProto.Builder leafNodes = named("target_nodeids", AttributeType.INTS);
        private final AttributeProto.Builder leafTargets = named("target_ids", AttributeType.INTS);
        private final AttributeProto.Builder leafNumbers = named("target_weights", AttributeType.FLOATS);
        private final int trees;

        Ensemble(Forest forest) {
            trees = forest.trees().size();
            int firstLeaf = 0;
            for (int tree = 0; tree < trees; tree++) {
                Forest.Tree nodes = forest.trees().get(tree);
                for (int node = 0; node < nodes.feature().length; node++) {
                    add(tree, nodes, node, firstLeaf);
                }
                firstLeaf += nodes.values().length / forest.outputs();
            }
        }

        private void add(int tree, Forest.Tree nodes, int node, int firstLeaf) {
            boolean leaf = nodes.feature()[node] < 0;
            treeIds.addInts(tree);
            nodeIds.addInts(node);
            features.addInts(leaf ? 0 : nodes.feature()[node]);
            thresholds.addFloats(leaf ? 0 : nodes.threshold()[node]);
            modes.addStrings(leaf ? LEAF : BRANCH);
            whereTrue.addInts(leaf ? 0 : nodes.left()[node]);
            whereFalse.addInts(leaf ? 0 : nodes.right()[node]);
            if (leaf) {
                leafTrees.addInts(tree);
                leafNodes.addInts(node);
                leafTargets.addInts(tree);
                leafNumbers.addFloats(firstLeaf + nodes.left()[node]);
            }
        }

        List<AttributeProto> attributes() {
            List<AttributeProto> attributes = new ArrayList<>();
            attributes.add(Graph.attribute("n_targets", trees));
            attributes.add(Graph.attribute("aggregate_function", "SUM"));
            attributes.add(Graph.attribute("post_transform", "NONE"));
            for (AttributeProto.Builder list : List.of(
                    treeIds,
                    nodeIds,
                    features,
                    thresholds,
                    modes,
                    whereTrue,
                    whereFalse,
                    leafTrees,
                    leafNodes,
                    leafTargets,
                    leafNumbers)) {
                attributes.add(list.build());
            }
            return attributes;
        }

        private static AttributeProto.Builder named(String name, AttributeType type) {
            return AttributeProto.newBuilder().setName(name).setType(type);
        }
    }
}
