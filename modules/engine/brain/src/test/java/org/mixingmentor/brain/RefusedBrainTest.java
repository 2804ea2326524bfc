package org.mixingmentor.brain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is not a brain is refused with one sentence that names the file. */
class RefusedBrainTest {
    @TempDir
    Path folder;

    private final ModelFile model = new ModelFile(2);

    @Test
    void a_file_that_is_not_there() {
        refused(folder.resolve("none.onnx"), "no file");
    }

    @Test
    void a_folder() {
        refused(folder, "is a folder");
    }

    @Test
    void an_empty_file() throws IOException {
        refused(written(new byte[0]), "is empty");
    }

    @Test
    void a_text_a_random_file_and_a_sound() throws IOException {
        refused(written("no brain at all\n".repeat(100).getBytes(StandardCharsets.UTF_8)), "export it again");
        byte[] noise = new byte[100_000];
        new Random(4).nextBytes(noise);
        refused(written(noise), "export it again");
        byte[] wav = new byte[4096];
        System.arraycopy("RIFF".getBytes(StandardCharsets.US_ASCII), 0, wav, 0, 4);
        refused(written(wav), "export it again");
    }

    @Test
    void a_file_cut_off_anywhere() throws IOException {
        byte[] whole = model.bytes();
        for (int cut = 1; cut < 50; cut++) {
            refused(written(Arrays.copyOf(whole, (int) ((long) whole.length * cut / 50))), "again");
        }
        refused(written(Arrays.copyOf(whole, whole.length - 1)), "again");
    }

    @Test
    void a_file_far_too_large() throws IOException {
        Path file = folder.resolve("huge.onnx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Brain.MAX_BYTES + 1);
        }
        refused(file, "at most 256 MB");
    }

    @Test
    void a_model_of_somebody_else() throws IOException {
        model.properties.clear();
        refused(written(model.bytes()), "not a brain of Mixing Mentor");
    }

    @Test
    void another_version_of_the_fingerprint() throws IOException {
        model.properties.put("fingerprint_version", "2");
        refused(written(model.bytes()), "fingerprints of version 2");
    }

    @Test
    void a_version_that_is_no_whole_number_or_too_large_for_one() throws IOException {
        refusedWith("fingerprint_version", "1.5", "fingerprints of version 1.5, which is no whole number");
        refusedWith("fingerprint_version", "4294967297", "fingerprints of version 4294967297");
        refusedWith("fingerprint_version", "1e400", "fingerprints of version 1E+400");
        refusedWith("fingerprint_version", "NaN", "fingerprint_version");
        refusedWith("sample_rate", "48000.5", "sample_rate");
        refusedWith("chunk_samples", "4294972096", "chunk_samples");
        refusedWith("flaw_thresholds", "[0.5,NaN,0.5]", "flaw_thresholds");
    }

    @Test
    void data_that_lie_in_another_file() throws IOException {
        for (String place : List.of("weights.bin", "/etc/passwd", "../../weights.bin")) {
            twisted(model -> external(model.getGraphBuilder().getInitializerBuilder(0), place), "\"" + place + "\"");
        }
        twisted(
                model -> model.getGraphBuilder()
                        .getInitializerBuilder(1)
                        .setDataLocation(OnnxMl.TensorProto.DataLocation.EXTERNAL),
                "in another file");
        OnnxMl.TensorProto.Builder tensor = OnnxMl.TensorProto.newBuilder();
        external(tensor, "deep.bin");
        OnnxMl.NodeProto.Builder constant = OnnxMl.NodeProto.newBuilder()
                .setOpType("Constant")
                .addAttribute(
                        OnnxMl.AttributeProto.newBuilder().setName("value").setT(tensor));
        twisted(model -> model.getGraphBuilder().addNode(constant), "deep.bin");
        twisted(
                model -> model.getGraphBuilder()
                        .addNode(OnnxMl.NodeProto.newBuilder()
                                .addAttribute(OnnxMl.AttributeProto.newBuilder()
                                        .setG(OnnxMl.GraphProto.newBuilder().addNode(constant)))),
                "deep.bin");
        twisted(
                model -> model.addTrainingInfo(OnnxMl.TrainingInfoProto.newBuilder()
                        .setAlgorithm(OnnxMl.GraphProto.newBuilder().addInitializer(tensor))),
                "deep.bin");
    }

    private static void external(OnnxMl.TensorProto.Builder tensor, String place) {
        tensor.clearRawData()
                .setDataLocation(OnnxMl.TensorProto.DataLocation.EXTERNAL)
                .addExternalData(OnnxMl.StringStringEntryProto.newBuilder()
                        .setKey("location")
                        .setValue(place));
    }

    @Test
    void a_model_that_only_a_newer_runtime_reads() throws IOException {
        twisted(
                model -> model.clearOpsetImport()
                        .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(99)),
                "needs a newer ONNX Runtime (opset 99; this one knows up to ");
        twisted(model -> model.setIrVersion(99), "needs a newer ONNX Runtime (format IR 99; this one knows up to ");
    }

    @Test
    void a_pointer_that_git_left_in_place_of_the_file() throws IOException {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
        refused(written(pointer.getBytes(StandardCharsets.UTF_8)), "is a pointer of Git LFS");
    }

    private void twisted(Consumer<OnnxMl.ModelProto.Builder> twist, String part) throws IOException {
        ModelFile twisted = new ModelFile(2);
        twisted.twist = twist;
        refused(written(twisted.bytes()), part);
    }

    @Test
    void every_property_that_is_missing_or_unreadable() throws IOException {
        for (String name : List.copyOf(new TreeSet<>(model.properties.keySet()))) {
            if (name.equals("provenance")) {
                continue;
            }
            ModelFile missing = new ModelFile(2);
            missing.properties.remove(name);
            if (!name.equals("flaw_advice")) {
                refused(written(missing.bytes()), name);
            }
            for (String wrong : List.of("not json }", "[[1]]", "{\"a\":[]}", "null", "")) {
                ModelFile unreadable = new ModelFile(2);
                unreadable.properties.put(name, wrong);
                if (!(name.equals("scores") && wrong.startsWith("{"))) {
                    refused(written(unreadable.bytes()), name);
                }
            }
        }
    }

    @Test
    void names_rates_and_bands_of_another_contract() throws IOException {
        refusedWith("feature_names", "[\"a\",\"b\"]", "feature_names");
        refusedWith("correction_names", "[]", "correction_names");
        refusedWith("sample_rate", "44100", "(44100, not 48000)");
        refusedWith("chunk_samples", "4096", "chunk_samples");
        refusedWith("step_samples", "1200", "step_samples");
        refusedWith("loudness_lufs", "-23.0", "loudness_lufs");
        refusedWith("band_centres_hz", "[100.0]", "frequency bands");
        refusedWith("flaw_types", "[]", "flaw types");
        refusedWith("flaw_thresholds", "[0.5]", "thresholds");
        refusedWith("flaw_types", "[\"a\",\"b\",\"c\",\"d\"]", "again");
        refusedWith("flaw_advice", "[{\"cure\":\"eq\"}]", "what to do about 1");
        refusedWith("flaw_advice", "[{\"cure\":\"prayer\"}]", "flaw_advice");
    }

    @Test
    void tensors_of_another_shape_or_type() throws IOException {
        ModelFile narrow = new ModelFile(2);
        narrow.inputWidth = 62;
        refused(written(narrow.bytes()), "again");
        ModelFile onlyOne = new ModelFile(2);
        onlyOne.inputRows = 1;
        refused(written(onlyOne.bytes()), "float32 [N, 64]");
        ModelFile renamed = new ModelFile(2);
        renamed.inputName = "x";
        refused(written(renamed.bytes()), "\"fingerprint\"");
    }

    @Test
    void a_spread_of_another_shape_below_0_or_with_a_threshold_and_no_output() throws IOException {
        ModelFile wide = new ModelFile(2);
        wide.spreadWidth = 2;
        refused(written(wide.bytes()), "an output \"spread\" of FLOAT [-1, 2] where a brain has float32 [N, 1]");
        ModelFile below = new ModelFile(2);
        below.spreadWidth = 1;
        below.spreadBelow0 = true;
        refused(written(below.bytes()), "a spread below 0");
        refusedWith("spread", "{\"threshold_db\":1.5}", "no output of that name");
        for (String wrong : List.of("1.5", "{}", "{\"threshold_db\":-1}", "{\"threshold_db\":\"much\"}", "null")) {
            refusedWith("spread", wrong, "metadata \"spread\"");
        }
    }

    @Test
    void answers_that_are_not_numbers_or_not_probabilities() throws IOException {
        ModelFile broken = new ModelFile(2);
        Arrays.fill(broken.correctionWeights, Float.NaN);
        refused(written(broken.bytes()), "not numbers");
        ModelFile logits = new ModelFile(2);
        logits.flawOperator = "Identity";
        refused(written(logits.bytes()), "probabilities");
    }

    private void refusedWith(String name, String json, String part) throws IOException {
        ModelFile spoilt = new ModelFile(2);
        spoilt.properties.put(name, json);
        refused(written(spoilt.bytes()), part);
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("spoilt.onnx"), bytes);
    }

    private static void refused(Path file, String part) {
        String sentence = assertThrows(
                        BrainException.class, () -> Brain.open(file).close())
                .getMessage();
        assertTrue(sentence.contains(file.toString()), sentence);
        assertTrue(sentence.contains(part), sentence);
        assertFalse(sentence.contains("\n"), sentence);
        assertFalse(sentence.matches(".*(::|Exception|ORT_|onnxruntime/|\\bnull\\b).*"), sentence);
        assertTrue(sentence.endsWith("."), sentence);
    }
}
