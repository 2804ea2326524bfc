package org.mixingmentor.brain;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.audio.UnpackingFolder;

/** An ONNX Runtime session set up for one thread and short calls. */
final class OrtModel implements AutoCloseable {
    private static final String GIT_LFS = "version https://git-lfs.github.com/";
    private static final Pattern OPSET = Pattern.compile("Opset (\\d+) is under development.* is till opset (\\d+)");
    private static final Pattern IR_VERSION = Pattern.compile("IR version: (\\d+), max supported IR version: (\\d+)");

    private final Path file;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /** Whoever catches nothing else still gets a sentence: the native library may not load, the model not parse. */
    OrtModel(Path file, byte[] model) throws BrainException {
        this.file = file;
        this.environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.addConfigEntry("session.set_denormal_as_zero", "1");
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            this.session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw refusal(file, model, e);
        }
    }

    /** In our words: those of ONNX Runtime are about its source. */
    private static BrainException refusal(Path file, byte[] model, OrtException e) {
        String said = String.valueOf(e.getMessage());
        Matcher opset = OPSET.matcher(said);
        if (opset.find()) {
            return new BrainException(
                    file + " needs a newer ONNX Runtime (opset " + opset.group(1) + "; this one knows up to "
                            + opset.group(2) + "): save it with an older opset, or use a newer Mixing Mentor.",
                    e);
        }
        Matcher format = IR_VERSION.matcher(said);
        if (format.find()) {
            return new BrainException(
                    file + " needs a newer ONNX Runtime (format IR " + format.group(1) + "; this one knows up to "
                            + format.group(2) + "): save it in an older format, or use a newer Mixing Mentor.",
                    e);
        }
        if (new String(model, 0, Math.min(model.length, GIT_LFS.length()), StandardCharsets.ISO_8859_1)
                .equals(GIT_LFS)) {
            return new BrainException(
                    file + " is a pointer of Git LFS and not the file itself: fetch it with git lfs pull.", e);
        }
        return new BrainException(
                file + " is not an ONNX model that can be loaded, or is damaged: fetch or export it again.", e);
    }

    private static OrtEnvironment environment() throws BrainException {
        NativeLibraries.prepare();
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            environment.setTelemetry(false);
            return environment;
        } catch (LinkageError | IllegalStateException | OrtException e) {
            throw new BrainException(
                    "ONNX Runtime, which runs brains, cannot be loaded on this machine: "
                            + new UnpackingFolder(Path.of(NativeLibraries.folder())).problem()
                            + ". Its libraries are looked for in " + NativeLibraries.folder()
                            + "; there are some for Linux (glibc) on x86-64 and ARM64, macOS on Apple silicon and"
                            + " Windows on x86-64.",
                    e);
        }
    }

    Map<String, String> properties() throws BrainException {
        try {
            return session.getMetadata().getCustomMetadata();
        } catch (OrtException e) {
            throw new BrainException(file + " has metadata that cannot be read: export the brain again.", e);
        }
    }

    /** Refuses inputs other than the one named, of float32 [N, width]. */
    void requireInput(String name, int width) throws BrainException {
        try {
            require("input", session.getInputInfo(), name, width);
            if (session.getNumInputs() != 1) {
                throw new BrainException(file + " has " + session.getNumInputs() + " inputs, a brain has one, \"" + name
                        + "\": export the brain again.");
            }
        } catch (OrtException e) {
            throw undescribed(e);
        }
    }

    /** Refuses a model without this output of float32 [N, width]. Further outputs do no harm. */
    void requireOutput(String name, int width) throws BrainException {
        try {
            require("output", session.getOutputInfo(), name, width);
        } catch (OrtException e) {
            throw undescribed(e);
        }
    }

    /** Whether there is an output of this name, of whatever shape. */
    boolean hasOutput(String name) throws BrainException {
        try {
            return session.getOutputInfo().containsKey(name);
        } catch (OrtException e) {
            throw undescribed(e);
        }
    }

    private BrainException undescribed(OrtException e) {
        return new BrainException(file + " does not describe its inputs and outputs: export the brain again.", e);
    }

    private void require(String what, Map<String, NodeInfo> infos, String name, int width) throws BrainException {
        NodeInfo node = infos.get(name);
        String wanted = "float32 [N, " + width + "]";
        if (node == null) {
            throw new BrainException(file + " has no " + what + " named \"" + name + "\" of " + wanted
                    + ": it is not a brain of this version, export it again.");
        }
        boolean fits = node.getInfo() instanceof TensorInfo tensor
                && tensor.type == OnnxJavaType.FLOAT
                && Arrays.equals(tensor.getShape(), new long[] {-1, width});
        if (!fits) {
            throw new BrainException(file + " has an " + what + " \"" + name + "\" of " + described(node)
                    + " where a brain has " + wanted + ": export the brain again.");
        }
    }

    private static String described(NodeInfo node) {
        return node.getInfo() instanceof TensorInfo tensor
                ? tensor.type + " " + Arrays.toString(tensor.getShape())
                : "another type";
    }

    OrtTensors rows(int count, int flaws) throws BrainException {
        try {
            return new OrtTensors(file, environment, session, count, flaws, hasOutput(OrtTensors.SPREAD));
        } catch (OrtException e) {
            throw new BrainException(file + " cannot be run by ONNX Runtime: export the brain again.", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime did not close " + file, e);
        }
    }
}
