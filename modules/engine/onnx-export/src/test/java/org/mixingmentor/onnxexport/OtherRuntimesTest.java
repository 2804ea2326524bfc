package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * Exported brains in ONNX Runtime for Node.js and before ONNX's own checker. Where those are not installed the tests do not
 * run; in continuous integration (CI=true) they must.
 */
class OtherRuntimesTest {
    private static final Path NODE = Path.of("src", "test", "node").toAbsolutePath();
    private static final Path CHECK =
            Path.of("src", "test", "python", "check_brain.py").toAbsolutePath();

    @TempDir
    Path folder;

    private final List<PlainModel> models = List.of(
            Exports.dense(), PlainModel.dense(8, 1, 1, Exports.CHUNKS), PlainModel.forest(9, 30, 7, 3, Exports.CHUNKS));

    @Test
    void node_predicts_the_same() throws Exception {
        need(
                NODE.resolve("node_modules").toFile().isDirectory() && runs("node", "--version"),
                "Node.js and \"npm ci --ignore-scripts\" in " + NODE);
        float[] probes = Parity.withExtremes(Exports.CHUNKS);
        Path input = Files.write(folder.resolve("probes.bin"), bytes(probes));
        Path output = folder.resolve("answers.bin");
        for (PlainModel model : models) {
            Path brain = Exports.write(model, folder).file();
            run("node", NODE.resolve("predict.mjs").toString(), brain.toString(), input.toString(), output.toString());
            assertAnswers(model, probes, floats(Files.readAllBytes(output)));
        }
    }

    private static void assertAnswers(PlainModel model, float[] probes, float[] answers) {
        int rows = probes.length / Fingerprint.SIZE;
        float[] corrections = new float[rows * Correction.SIZE];
        float[] flaws = new float[rows * model.flawTypes().size()];
        model.predict(probes, rows, corrections, flaws);
        assertEquals(corrections.length + flaws.length, answers.length);
        for (int i = 0; i < answers.length; i++) {
            double wanted = i < corrections.length ? corrections[i] : flaws[i - corrections.length];
            assertEquals(wanted, answers[i], Parity.TOLERANCE, "value " + i);
        }
    }

    @Test
    void the_checker_finds_nothing() throws Exception {
        String python = runs("/usr/bin/python3", "-c", "import onnx") ? "/usr/bin/python3" : "python3";
        need(runs(python, "-c", "import onnx"), "Python with onnx (Debian: python3-onnx)");
        for (PlainModel model : models) {
            run(python, CHECK.toString(), Exports.write(model, folder).file().toString());
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
