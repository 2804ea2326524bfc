package org.mixingmentor.mentor;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.mixingmentor.brain.AdviceCalibration;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.brain.DistributionFit;
import org.mixingmentor.brain.FlawAdvice;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.brain.MetadataWriter;
import org.mixingmentor.brain.SongHashes;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * A real brain of one layer that asks for the gold sound: correction = gold - own in every band and in crest. It hears
 * {@code no_transient} in a crest below 9 dB, and {@code narrow} and {@code backwards} always, by half.
 */
final class MatchEqModel {
    static final List<String> FLAWS = List.of("no_transient", "narrow", "backwards");
    private static final List<FlawAdvice> ADVICE = List.of(
            new FlawAdvice(FlawAdvice.Cure.TREATMENT, "attack", "Bring the attack back."),
            new FlawAdvice(FlawAdvice.Cure.STEREO, "wider", "Widen the stereo image."),
            FlawAdvice.unknown("backwards"));
    static final float HALF_HEARD = 0.5f;

    private MatchEqModel() {}

    /** One that knows snares, and counts a flaw from a probability of 0.9. */
    static Brain open(Path folder) throws IOException {
        return open(folder, FilteredNoise.gold(), List.of("snare"), List.of(0.9, 0.9, 0.9));
    }

    static Brain open(Path folder, List<FingerprintMatrix> gold, List<String> instruments, List<Double> thresholds)
            throws IOException {
        return open(folder, gold, instruments, thresholds, OptionalDouble.empty());
    }

    /** @param spreadThreshold of a spread that is always 1 dB */
    static Brain open(
            Path folder,
            List<FingerprintMatrix> gold,
            List<String> instruments,
            List<Double> thresholds,
            OptionalDouble spreadThreshold)
            throws IOException {
        return open(folder, gold, instruments, thresholds, known -> known.withSpreadThresholdDb(spreadThreshold));
    }

    /** One that was tried on untouched stems: what it said of them was 0.5, 1, 1.5 .. 10 dB large. */
    static Brain openCalibrated(Path folder) throws IOException {
        AdviceCalibration calibration = new AdviceCalibration(
                IntStream.rangeClosed(1, 20).mapToObj(i -> i * 0.5).toList(), List.of(0.5, 5.0), List.of(0.25, 0.75));
        return open(
                folder,
                FilteredNoise.gold(),
                List.of("snare"),
                List.of(0.9, 0.9, 0.9),
                known -> known.withAdviceCalibration(calibration));
    }

    private static Brain open(
            Path folder,
            List<FingerprintMatrix> gold,
            List<String> instruments,
            List<Double> thresholds,
            UnaryOperator<BrainMetadata> more)
            throws IOException {
        List<Profile> profiles = gold.stream().map(Profile::of).toList();
        Profile mean = Profile.mean(profiles);
        float[] weights = new float[Fingerprint.SIZE * Correction.SIZE];
        float[] bias = new float[Correction.SIZE];
        // The median, not the mean: half of the gold is the other half turned round, in decibels.
        float[] wanted = GoldProfile.of(profiles).median();
        for (int band = 0; band < wanted.length; band++) {
            weights[band * Correction.SIZE + band] = -1;
            bias[band] = wanted[band];
        }
        weights[Fingerprint.CREST * Correction.SIZE + Correction.CREST] = -1;
        bias[Correction.CREST] = mean.crestDb();
        bias[Correction.SIDE_MID] = 7;
        float[] flawWeights = new float[Fingerprint.SIZE * FLAWS.size()];
        flawWeights[Fingerprint.CREST * FLAWS.size()] = -4;
        float[] flawBias = {36, 0, 0};
        BrainMetadata known = BrainMetadata.of(
                "test",
                instruments,
                "match-eq",
                FLAWS,
                thresholds,
                ADVICE,
                Map.of(instruments.get(0), GoldProfile.of(profiles)),
                DistributionFit.learn(gold, List.of()),
                SongHashes.of("salt", List.of("a")),
                "0",
                "{}",
                "nobody",
                "CC0-1.0",
                Map.of());
        BrainMetadata metadata = more.apply(known);
        OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder()
                .setName("match-eq")
                .addInput(value("fingerprint", Fingerprint.SIZE))
                .addOutput(value("correction", Correction.SIZE))
                .addOutput(value("flaws", FLAWS.size()))
                .addOutput(value("spread", 1))
                .addInitializer(constant("sw", new float[Fingerprint.SIZE], Fingerprint.SIZE, 1))
                .addInitializer(constant("sb", new float[] {1}, 1))
                .addNode(node("MatMul", "swx", "fingerprint", "sw"))
                .addNode(node("Add", "spread", "swx", "sb"))
                .addInitializer(constant("w", weights, Fingerprint.SIZE, Correction.SIZE))
                .addInitializer(constant("b", bias, Correction.SIZE))
                .addInitializer(constant("fw", flawWeights, Fingerprint.SIZE, FLAWS.size()))
                .addInitializer(constant("fb", flawBias, FLAWS.size()))
                .addNode(node("MatMul", "wx", "fingerprint", "w"))
                .addNode(node("Add", "correction", "wx", "b"))
                .addNode(node("MatMul", "fwx", "fingerprint", "fw"))
                .addNode(node("Add", "logits", "fwx", "fb"))
                .addNode(node("Sigmoid", "flaws", "logits"));
        OnnxMl.ModelProto.Builder model = OnnxMl.ModelProto.newBuilder()
                .setIrVersion(7)
                .setGraph(graph)
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(13));
        MetadataWriter.properties(metadata)
                .forEach((name, json) -> model.addMetadataProps(
                        OnnxMl.StringStringEntryProto.newBuilder().setKey(name).setValue(json)));
        return Brain.open(
                Files.write(folder.resolve("brain_test_v1.onnx"), model.build().toByteArray()));
    }

    private static OnnxMl.ValueInfoProto value(String name, long width) {
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

    private static OnnxMl.TensorProto constant(String name, float[] values, long... dimensions) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        OnnxMl.TensorProto.Builder tensor = OnnxMl.TensorProto.newBuilder()
                .setName(name)
                .setDataType(OnnxMl.TensorProto.DataType.FLOAT_VALUE)
                .setRawData(ByteString.copyFrom(bytes.array()));
        for (long dimension : dimensions) {
            tensor.addDims(dimension);
        }
        return tensor.build();
    }

    private static OnnxMl.NodeProto node(String operator, String output, String... inputs) {
        return OnnxMl.NodeProto.newBuilder()
                .setOpType(operator)
                .setName(output)
                .addAllInput(List.of(inputs))
                .addOutput(output)
                .build();
    }
}
