package org.mixingmentor.brain;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Profile;

/** The smallest brain there is, one layer, to be spoilt in every way that a test thinks of. */
final class ModelFile {
    static final List<String> FLAWS = List.of("muddy_200hz", "dull", "verstärkt_日本");
    static final List<FlawAdvice> ADVICE = List.of(
            FlawAdvice.EQ, FlawAdvice.EQ, new FlawAdvice(FlawAdvice.Cure.STEREO, "verstärkt", "Leiser, \"日本\"."));

    final OnnxMl.ModelProto.Builder model = OnnxMl.ModelProto.newBuilder();
    final Map<String, String> properties = new TreeMap<>();
    final float[] correctionWeights;
    final float[] flawWeights;
    /** Changes the model at last. */
    Consumer<OnnxMl.ModelProto.Builder> twist = any -> {};

    String inputName = "fingerprint";
    int inputType = OnnxMl.TensorProto.DataType.FLOAT_VALUE;
    long inputRows = -1;
    long inputWidth = Fingerprint.SIZE;
    String flawOperator = "Sigmoid";
    /** Columns of an output "spread", each the sum of the corrections' squares, or minus that; 0 = no such output. */
    int spreadWidth;

    boolean spreadBelow0;

    ModelFile(long seed) {
        correctionWeights = random(seed, Fingerprint.SIZE * Correction.SIZE);
        flawWeights = random(seed + 1, Fingerprint.SIZE * FLAWS.size());
        properties.putAll(MetadataWriter.properties(metadata(seed)));
    }

    static float[] random(long seed, int count) {
        Random random = new Random(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian() / 8;
        }
        return values;
    }

    static BrainMetadata metadata(long seed) {
        Profile mean = new Profile(random(seed, 32), 12.5f, 0.75f, -20.25f);
        GoldProfile gold = new GoldProfile(mean, random(seed + 2, 32), random(seed + 3, 32), random(seed + 4, 32));
        float[] scale = new float[Distribution.SIZE];
        float[] precision = new float[Distribution.SIZE * Distribution.SIZE];
        IntStream.range(0, scale.length).forEach(i -> {
            scale[i] = 1 + i / 7f;
            precision[i * (scale.length + 1)] = 1;
        });
        return BrainMetadata.of(
                "Métalcore \"日本\"",
                List.of("kick", "snare"),
                "mlp",
                FLAWS,
                List.of(0.5, 0.25, 0.125),
                ADVICE,
                Map.of("kick", gold),
                new Distribution(random(seed + 5, Distribution.SIZE), scale, 8, precision, 2.5f),
                SongHashes.of("salt", List.of("a", "b")),
                "0123abcd",
                "{\"n_songs\":40,\"mae_db\":1.25,\"hit_rate\":null}",
                "Jörg <j@example.org> & Söhne",
                "CC-BY-4.0",
                Map.of("provenance", "{\"seed\":7}"));
    }

    Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder()
                .setName("smallest")
                .addInput(value(inputName, inputType, inputRows, inputWidth))
                .addOutput(value("correction", 1, -1, Correction.SIZE))
                .addOutput(value("flaws", 1, -1, FLAWS.size()))
                .addInitializer(constant("correction_weights", correctionWeights, Correction.SIZE))
                .addInitializer(constant("flaw_weights", flawWeights, FLAWS.size()))
                .addNode(node("MatMul", "correction", inputName, "correction_weights"))
                .addNode(node("MatMul", "logits", inputName, "flaw_weights"))
                .addNode(node(flawOperator, "flaws", "logits"));
        if (spreadWidth > 0) {
            float[] weights = new float[Correction.SIZE * spreadWidth];
            Arrays.fill(weights, spreadBelow0 ? -1 : 1);
            graph.addOutput(value("spread", 1, -1, spreadWidth))
                    .addInitializer(constant("spread_weights", weights, spreadWidth))
                    .addNode(node("Mul", "squares", "correction", "correction"))
                    .addNode(node("MatMul", "spread", "squares", "spread_weights"));
        }
        model.setIrVersion(7)
                .setGraph(graph)
                .clearOpsetImport()
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(13));
        properties.forEach((name, json) -> model.addMetadataProps(
                OnnxMl.StringStringEntryProto.newBuilder().setKey(name).setValue(json)));
        twist.accept(model);
        return model.build().toByteArray();
    }

    /** What the one layer gives, in double. */
    double[] corrections(float[] fingerprints, int offset) {
        double[] sums = new double[Correction.SIZE];
        for (int i = 0; i < Fingerprint.SIZE; i++) {
            for (int o = 0; o < sums.length; o++) {
                sums[o] += (double) fingerprints[offset + i] * correctionWeights[i * sums.length + o];
            }
        }
        return sums;
    }

    private static OnnxMl.ValueInfoProto value(String name, int type, long rows, long width) {
        OnnxMl.TensorShapeProto.Dimension.Builder first = OnnxMl.TensorShapeProto.Dimension.newBuilder();
        OnnxMl.TensorShapeProto shape = OnnxMl.TensorShapeProto.newBuilder()
                .addDim(rows < 0 ? first.setDimParam("N") : first.setDimValue(rows))
                .addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimValue(width))
                .build();
        return OnnxMl.ValueInfoProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.TypeProto.newBuilder()
                        .setTensorType(OnnxMl.TypeProto.Tensor.newBuilder()
                                .setElemType(type)
                                .setShape(shape)))
                .build();
    }

    private static OnnxMl.TensorProto constant(String name, float[] values, long columns) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return OnnxMl.TensorProto.newBuilder()
                .setName(name)
                .setDataType(OnnxMl.TensorProto.DataType.FLOAT_VALUE)
                .addDims(values.length / columns)
                .addDims(columns)
                .setRawData(ByteString.copyFrom(bytes.array()))
                .build();
    }

    private static OnnxMl.NodeProto node(String operator, String output, String... inputs) {
        return OnnxMl.NodeProto.newBuilder()
                .setOpType(operator)
                .addAllInput(List.of(inputs))
                .addOutput(output)
                .build();
    }
}
