package org.mixingmentor.brain;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/** Input and output tensors of a fixed number of rows over direct buffers, pinned so that a run makes none. */
final class OrtTensors implements AutoCloseable {
    static final String INPUT = "fingerprint";
    static final String CORRECTION = "correction";
    static final String FLAWS = "flaws";
    static final String SPREAD = "spread";

    private final Path file;
    private final OrtSession session;
    private final int count;
    private final int flaws;
    private final FloatBuffer fingerprints;
    private final FloatBuffer corrections;
    private final FloatBuffer probabilities;
    private final FloatBuffer spreads;
    private final Map<String, OnnxTensor> inputs;
    private final Map<String, OnnxTensor> outputs;

    /** @param spread whether the model has that output; without it the spreads are 0 */
    OrtTensors(Path file, OrtEnvironment environment, OrtSession session, int count, int flaws, boolean spread)
            throws OrtException {
        this.file = file;
        this.session = session;
        this.count = count;
        this.flaws = flaws;
        fingerprints = direct(count * Fingerprint.SIZE);
        corrections = direct(count * Correction.SIZE);
        probabilities = direct(count * flaws);
        spreads = direct(count);
        inputs = Map.of(INPUT, tensor(environment, fingerprints, Fingerprint.SIZE));
        outputs = new HashMap<>();
        outputs.put(CORRECTION, tensor(environment, corrections, Correction.SIZE));
        outputs.put(FLAWS, tensor(environment, probabilities, flaws));
        if (spread) {
            outputs.put(SPREAD, tensor(environment, spreads, 1));
        }
    }

    private OnnxTensor tensor(OrtEnvironment environment, FloatBuffer buffer, int width) throws OrtException {
        return OnnxTensor.createTensor(environment, buffer, new long[] {count, width});
    }

    private static FloatBuffer direct(int floats) {
        return ByteBuffer.allocateDirect(floats * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    /** Runs rows {@code first} to {@code first + count} of the arrays. */
    void run(float[] from, int offset, float[] correctionsOut, float[] flawsOut, float[] spreadsOut, int first)
            throws BrainException {
        fingerprints.put(0, from, offset, count * Fingerprint.SIZE);
        run();
        take(corrections, correctionsOut, first * Correction.SIZE, count * Correction.SIZE);
        take(probabilities, flawsOut, first * flaws, count * flaws);
        take(spreads, spreadsOut, first, count);
    }

    private void run() throws BrainException {
        try {
            session.run(inputs, outputs).close();
        } catch (OrtException e) {
            throw new BrainException(file + " cannot be run by ONNX Runtime: export the brain again.", e);
        }
    }

    private void take(FloatBuffer from, float[] to, int offset, int length) throws BrainException {
        from.get(0, to, offset, length);
        for (int i = offset; i < offset + length; i++) {
            if (!Float.isFinite(to[i])) {
                throw new BrainException(
                        file + " answers with values that are not numbers: it is damaged or was trained badly,"
                                + " export or train it again.");
            }
        }
    }

    @Override
    public void close() {
        inputs.values().forEach(OnnxTensor::close);
        outputs.values().forEach(OnnxTensor::close);
    }
}
