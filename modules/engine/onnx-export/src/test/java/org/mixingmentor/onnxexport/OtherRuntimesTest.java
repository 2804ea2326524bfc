package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * Exported brains in ONNX Runtime for Node.js and before ONNX's own checker. Where those are not installed the tests do not
 * run; in continuous integration (CI=true) they must.
 */
@Tag("slow")
class OtherRuntimesTest {
    private static final Path NODE = Path.of("src", "test", "node").toAbsolutePath();
    private static final Path CHECK =
            Path.of("src", "test", "python", "check_brain.py").toAbsolutePath();

    @TempDir
    Path folder;

    /** Random numbers, what the learners make, and trees that are a leaf each. */
    private final List<PlainModel> models = List.of(
            Exports.dense(),
            PlainModel.dense(8, 1, 1, Exports.CHUNKS),
            PlainModel.forest(9, 30, 7, 3, Exports.CHUNKS),
            PlainModel.forest(4, 3, 0, 2, Exports.CHUNKS),
            Exports.learned("mlp", Map.of("epochs", "3", "hidden", "32,16")),
            Exports.learned("forest", Map.of("trees", "20")),
            Exports.learned("linear", Map.of()));

    OtherRuntimesTest() throws IOException {}

    @Test
    void node_predicts_the_same() throws Exception {
        needNode();
        float[] probes = Parity.withExtremes(Exports.CHUNKS);
        for (PlainModel model : models) {
            Predictions answers = inNode(
                    Exports.write(model, folder).file(),
                    probes,
                    model.structure().flaws());
            double worst = Predictions.of(model, probes).worstDifference(answers);
            assertTrue(worst <= Parity.TOLERANCE, "differs by " + worst);
        }
    }

    /** Integer arithmetic is done otherwise by other versions; a value may fall on the other side of a step. */
    @Test
    void node_predicts_in_int8_what_we_predict() throws Exception {
        needNode();
        for (PlainModel model : models) {
            ExportedBrain exported = Exports.writeInt8(model, folder, new QuantisationLoss.Budget(1000, 1000));
            Predictions answers =
                    inNode(exported.file(), Exports.CHUNKS, model.structure().flaws());
            try (Brain brain = Brain.open(exported.file())) {
                QuantisationLoss beside =
                        Predictions.inBatches(brain, Exports.CHUNKS).loss(answers);
                assertTrue(
                        beside.meanDb() < 0.01 + exported.loss().orElseThrow().meanDb() / 4, beside.toString());
            }
        }
    }

    @Test
    void node_predicts_with_the_shipped_brains_what_we_predict() throws Exception {
        needNode();
        List<Path> shipped = files(Path.of("..", "..", "..", "models"), ".onnx");
        assertTrue(shipped.size() >= 7, shipped.toString());
        for (Path file : shipped) {
            try (Brain brain = Brain.open(file)) {
                Predictions ours = Predictions.inBatches(brain, Exports.CHUNKS);
                Predictions answers = inNode(file, Exports.CHUNKS, brain.flawCount());
                if (file.toString().contains("int8")) {
                    double mean = ours.loss(answers).meanDb();
                    assertTrue(
                            mean < 0.01 + QuantisationLoss.Budget.DEFAULT.meanDb() / 4, file + " differs by " + mean);
                } else {
                    double worst = ours.worstDifference(answers);
                    assertTrue(worst <= Parity.TOLERANCE, file + " differs by " + worst);
                }
            }
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private void needNode() throws InterruptedException {
        need(
                NODE.resolve("node_modules").toFile().isDirectory() && runs("node", "--version"),
                "Node.js and \"npm ci --ignore-scripts\" in " + NODE);
    }

    private Predictions inNode(Path brain, float[] chunks, int flaws) throws Exception {
        Path input = Files.write(folder.resolve("chunks.bin"), bytes(chunks));
        Path output = folder.resolve("answers.bin");
        run("node", NODE.resolve("predict.mjs").toString(), brain.toString(), input.toString(), output.toString());
        float[] answers = floats(Files.readAllBytes(output));
        int count = chunks.length / Fingerprint.SIZE;
        assertEquals(count * (Correction.SIZE + flaws + 1), answers.length);
        return new Predictions(
                Arrays.copyOf(answers, count * Correction.SIZE),
                Arrays.copyOfRange(answers, count * Correction.SIZE, answers.length - count),
                Arrays.copyOfRange(answers, answers.length - count, answers.length));
    }

    @Test
    void the_checker_finds_nothing() throws Exception {
        String python = runs("/usr/bin/python3", "-c", "import onnx") ? "/usr/bin/python3" : "python3";
        need(runs(python, "-c", "import onnx"), "Python with onnx (Debian: python3-onnx)");
        for (PlainModel model : models) {
            Path small = Exports.writeInt8(model, folder, new QuantisationLoss.Budget(1000, 1000))
                    .file();
            run(python, CHECK.toString(), Exports.write(model, folder).file().toString(), small.toString());
        }
    }

    private static void need(boolean there, String what) {
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("needs " + what);
        }
        Assumptions.assumeTrue(there, () -> "needs " + what);
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor() == 0, () -> List.of(command) + " said: " + said);
    }

    private static byte[] bytes(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
