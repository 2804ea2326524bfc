package org.mixingmentor.onnxexport;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A graph in the making. Values are known by name; every node of one output names it. */
final class Graph {
    /** What the runtimes of the last five years read: Clip with inputs and Split with inputs came with 11 and 13. */
    private static final int OPSET = 13;

    private static final int IR_VERSION = 7;
    private static final int MACHINE_LEARNING_OPSET = 1;
    private static final String MACHINE_LEARNING = "ai.onnx.ml";

    private final OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder();
    private boolean machineLearning;

    /** A float32 input of [N, width]. */
    String input(String name, int width) {
        graph.addInput(rows(name, width));
        return name;
    }

    /** A float32 output of [N, width], made by a node of that name. */
    void output(String name, int width) {
        graph.addOutput(rows(name, width));
    }

    private static OnnxMl.ValueInfoProto rows(String name, int width) {
        OnnxMl.TensorShapeProto shape = OnnxMl.TensorShapeProto.newBuilder()
                .addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimParam("N"))
                .addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimValue(width))
                .build();
        OnnxMl.TypeProto.Tensor tensor = OnnxMl.TypeProto.Tensor.newBuilder()
                .setElemType(OnnxMl.TensorProto.DataType.FLOAT_VALUE)
                .setShape(shape)
                .build();
        return OnnxMl.ValueInfoProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    /** A constant of float32; no dimension = a scalar. */
    String floats(String name, float[] values, long... dimensions) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return constant(name, OnnxMl.TensorProto.DataType.FLOAT_VALUE, bytes.array(), dimensions);
    }

    /** A constant of int64. */
    String longs(String name, long[] values, long... dimensions) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return constant(name, OnnxMl.TensorProto.DataType.INT64_VALUE, bytes.array(), dimensions);
    }

    /** A constant of int32. */
    String integers(String name, int[] values, long... dimensions) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(values);
        return constant(name, OnnxMl.TensorProto.DataType.INT32_VALUE, bytes.array(), dimensions);
    }

    /** A constant of uint8; no dimension = a scalar. */
    String unsignedBytes(String name, byte[] values, long... dimensions) {
        return constant(name, OnnxMl.TensorProto.DataType.UINT8_VALUE, values, dimensions);
    }

    /** A constant of int8. */
    String bytes(String name, byte[] values, long... dimensions) {
        return constant(name, OnnxMl.TensorProto.DataType.INT8_VALUE, values, dimensions);
    }

    /** A constant of truth values. */
    String booleans(String name, boolean[] values, long... dimensions) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (values[i] ? 1 : 0);
        }
        return constant(name, OnnxMl.TensorProto.DataType.BOOL_VALUE, bytes, dimensions);
    }

    private String constant(String name, int type, byte[] littleEndian, long... dimensions) {
        OnnxMl.TensorProto.Builder tensor = OnnxMl.TensorProto.newBuilder()
                .setName(name)
                .setDataType(type)
                .setRawData(ByteString.copyFrom(littleEndian));
        for (long dimension : dimensions) {
            tensor.addDims(dimension);
        }
        graph.addInitializer(tensor);
        return name;
    }

    /**
     * Takes in a graph that somebody else wrote, its names led by a word of ours.
     *
     * @param bytes an ONNX {@code GraphProto} of one input and one output, of standard operators
     * @param input what its input is here
     * @return what its output is called here
     * @throws ExportException when it is not such a graph
     */
    String inline(String lead, byte[] bytes, String input) throws ExportException {
        OnnxMl.GraphProto other;
        try {
            other = OnnxMl.GraphProto.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new ExportException("The model's own graph is damaged: train again.", e);
        }
        if (other.getInputCount() != 1 || other.getOutputCount() != 1) {
            throw new ExportException("The model's own graph has not one input and one output: train again.");
        }
        UnaryOperator<String> here = name -> name.equals(other.getInput(0).getName()) ? input : lead + name;
        for (OnnxMl.TensorProto tensor : other.getInitializerList()) {
            graph.addInitializer(tensor.toBuilder().setName(lead + tensor.getName()));
        }
        for (OnnxMl.NodeProto node : other.getNodeList()) {
            graph.addNode(node.toBuilder()
                    .setName(lead + node.getName())
                    .clearInput()
                    .addAllInput(node.getInputList().stream().map(here).toList())
                    .clearOutput()
                    .addAllOutput(node.getOutputList().stream().map(here).toList()));
        }
        return here.apply(other.getOutput(0).getName());
    }

    /** A node of the standard operators. */
    String node(String operator, String output, List<String> inputs, OnnxMl.AttributeProto... attributes) {
        nodes(operator, List.of(output), inputs, attributes);
        return output;
    }

    /** A node with several outputs. */
    void nodes(String operator, List<String> outputs, List<String> inputs, OnnxMl.AttributeProto... attributes) {
        graph.addNode(of(operator, outputs, inputs, attributes));
    }

    /** A node of the machine learning operators. */
    String learningNode(String operator, String output, List<String> inputs, List<OnnxMl.AttributeProto> attributes) {
        machineLearning = true;
        graph.addNode(of(operator, List.of(output), inputs, attributes.toArray(OnnxMl.AttributeProto[]::new))
                .setDomain(MACHINE_LEARNING));
        return output;
    }

    private static OnnxMl.NodeProto.Builder of(
            String operator, List<String> outputs, List<String> inputs, OnnxMl.AttributeProto... attributes) {
        return OnnxMl.NodeProto.newBuilder()
                .setOpType(operator)
                .setName("make_" + outputs.get(0))
                .addAllInput(inputs)
                .addAllOutput(outputs)
                .addAllAttribute(List.of(attributes));
    }

    static OnnxMl.AttributeProto attribute(String name, long value) {
        return OnnxMl.AttributeProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    static OnnxMl.AttributeProto attribute(String name, String value) {
        return OnnxMl.AttributeProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.AttributeProto.AttributeType.STRING)
                .setS(ByteString.copyFromUtf8(value))
                .build();
    }

    static OnnxMl.AttributeProto attribute(String name, List<Long> values) {
        return OnnxMl.AttributeProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.AttributeProto.AttributeType.INTS)
                .addAllInts(values)
                .build();
    }

    /** The whole file, the same bytes for the same graph and properties. */
    byte[] model(String name, String description, Map<String, String> properties) {
        OnnxMl.ModelProto.Builder model = OnnxMl.ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("Mixing Mentor")
                .setDomain("org.mixingmentor")
                .setDocString(description)
                .setGraph(graph.setName(name))
                .addOpsetImport(
                        OnnxMl.OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET));
        if (machineLearning) {
            model.addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder()
                    .setDomain(MACHINE_LEARNING)
                    .setVersion(MACHINE_LEARNING_OPSET));
        }
        properties.forEach((key, value) -> model.addMetadataProps(
                OnnxMl.StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        return model.build().toByteArray();
    }
}
