package org.mixingmentor.onnxexport;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A readable listing of an ONNX file, a brain or not.
 *
 * @param producer who made it, with its version
 * @param irVersion of the file format
 * @param opsets as "ai.onnx 13"
 * @param inputs that have to be fed
 * @param outputs in their order
 * @param nodes in the order in which they are computed
 * @param weights constants
 * @param metadata by name, in alphabetical order
 */
public record ModelListing(
        String producer,
        long irVersion,
        List<String> opsets,
        List<Tensor> inputs,
        List<Tensor> outputs,
        List<Node> nodes,
        List<Tensor> weights,
        Map<String, String> metadata) {

    /**
     * A value.
     *
     * @param type as "float32"
     * @param shape as "N x 64"; "scalar" where it has no dimension
     * @param bytes of a constant; 0 for inputs and outputs
     */
    public record Tensor(String name, String type, String shape, long bytes) {}

    /** A computation. */
    public record Node(String operation, List<String> inputs, List<String> outputs) {}

    /**
     * Reads a file.
     *
     * @throws ExportException naming the file, when it cannot be read or is no ONNX model
     */
    public static ModelListing of(Path file) throws ExportException {
        OnnxMl.ModelProto model;
        try {
            model = OnnxMl.ModelProto.parseFrom(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ExportException(file + " cannot be read as an ONNX model: choose another file.", e);
        }
        if (!model.hasGraph()) {
            throw new ExportException(file + " is no ONNX model: choose another file.");
        }
        OnnxMl.GraphProto graph = model.getGraph();
        Map<String, String> metadata = new TreeMap<>();
        model.getMetadataPropsList().forEach(property -> metadata.put(property.getKey(), property.getValue()));
        return new ModelListing(
                (model.getProducerName() + " " + model.getProducerVersion()).strip(),
                model.getIrVersion(),
                model.getOpsetImportList().stream()
                        .map(set -> (set.getDomain().isEmpty() ? "ai.onnx" : set.getDomain()) + " " + set.getVersion())
                        .toList(),
                graph.getInputList().stream().map(ModelListing::tensor).toList(),
                graph.getOutputList().stream().map(ModelListing::tensor).toList(),
                graph.getNodeList().stream()
                        .map(node -> new Node(
                                node.getOpType(), List.copyOf(node.getInputList()), List.copyOf(node.getOutputList())))
                        .toList(),
                graph.getInitializerList().stream().map(ModelListing::constant).toList(),
                metadata);
    }

    private static Tensor tensor(OnnxMl.ValueInfoProto value) {
        OnnxMl.TypeProto.Tensor type = value.getType().getTensorType();
        String shape = type.getShape().getDimList().stream()
                .map(each -> each.getDimParam().isEmpty() ? Long.toString(each.getDimValue()) : each.getDimParam())
                .collect(Collectors.joining(" x "));
        return new Tensor(value.getName(), type(type.getElemType()), shape.isEmpty() ? "scalar" : shape, 0);
    }

    private static Tensor constant(OnnxMl.TensorProto value) {
        String shape = value.getDimsList().stream().map(String::valueOf).collect(Collectors.joining(" x "));
        long bytes = value.hasRawData() ? value.getRawData().size() : value.getSerializedSize();
        return new Tensor(value.getName(), type(value.getDataType()), shape.isEmpty() ? "scalar" : shape, bytes);
    }

    private static String type(int number) {
        OnnxMl.TensorProto.DataType type = OnnxMl.TensorProto.DataType.forNumber(number);
        if (type == null) {
            return "type " + number;
        }
        return switch (type) {
            case FLOAT -> "float32";
            case DOUBLE -> "float64";
            default -> type.name().toLowerCase(Locale.ROOT);
        };
    }
}
