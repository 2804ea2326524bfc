package org.mixingmentor.brain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

class BrainTest {
    private static final int CHUNKS = 700;

    @TempDir
    Path folder;

    private final ModelFile model = new ModelFile(1);
    private final float[] fingerprints = ModelFile.random(9, CHUNKS * Fingerprint.SIZE);

    @Test
    void predicts_what_its_weights_say() throws IOException {
        try (Brain brain = Brain.open(model.write(folder.resolve("brain.onnx")))) {
            float[] corrections = new float[Correction.SIZE];
            float[] flaws = new float[brain.flawCount()];
            for (int chunk = 0; chunk < CHUNKS; chunk++) {
                brain.predict(fingerprints, chunk * Fingerprint.SIZE, corrections, flaws);
                double[] wanted = model.corrections(fingerprints, chunk * Fingerprint.SIZE);
                for (int i = 0; i < wanted.length; i++) {
                    assertEquals(wanted[i], corrections[i], 1e-5);
                }
                assertTrue(flaws[0] > 0 && flaws[0] < 1, "a probability, not " + flaws[0]);
            }
        }
    }

    @Test
    void a_brain_says_how_far_its_members_differ_and_an_older_one_says_nothing() throws IOException {
        float[] corrections = new float[CHUNKS * Correction.SIZE];
        float[] flaws = new float[CHUNKS * ModelFile.FLAWS.size()];
        float[] spreads = new float[CHUNKS];
        try (Brain older = Brain.open(model.write(folder.resolve("older.onnx")))) {
            older.predictAll(fingerprints, corrections, flaws, spreads);
            assertArrayEquals(new float[CHUNKS], spreads);
            assertTrue(older.metadata().spreadThresholdDb().isEmpty());
        }
        ModelFile newer = new ModelFile(1);
        newer.spreadWidth = 1;
        newer.properties.put("spread", "{\"threshold_db\":1.5}");
        try (Brain brain = Brain.open(newer.write(folder.resolve("newer.onnx")))) {
            assertEquals(1.5, brain.metadata().spreadThresholdDb().orElseThrow());
            brain.predictAll(fingerprints, corrections, flaws, spreads);
            float[] one = new float[1];
            for (int chunk = 0; chunk < CHUNKS; chunk++) {
                double squares = 0;
                for (int i = 0; i < Correction.SIZE; i++) {
                    double value = corrections[chunk * Correction.SIZE + i];
                    squares += value * value;
                }
                assertEquals(squares, spreads[chunk], 1e-4 * squares);
                brain.predict(fingerprints, chunk * Fingerprint.SIZE, new float[Correction.SIZE], new float[3], one);
                assertEquals(squares, one[0], 1e-4 * squares);
            }
        }
    }

    @Test
    void a_batch_gives_what_single_chunks_give_whatever_its_length() throws IOException {
        try (Brain brain = Brain.open(model.write(folder.resolve("brain.onnx")))) {
            for (int chunks : new int[] {0, 1, 255, 256, 257, CHUNKS}) {
                float[] corrections = new float[chunks * Correction.SIZE];
                float[] flaws = new float[chunks * brain.flawCount()];
                brain.predictAll(Arrays.copyOf(fingerprints, chunks * Fingerprint.SIZE), corrections, flaws);
                assertBatchEqualsSingles(brain, corrections, flaws);
            }
        }
    }

    private void assertBatchEqualsSingles(Brain brain, float[] corrections, float[] flaws) throws BrainException {
        float[] correction = new float[Correction.SIZE];
        float[] flaw = new float[brain.flawCount()];
        for (int chunk = 0; chunk < corrections.length / Correction.SIZE; chunk++) {
            brain.predict(fingerprints, chunk * Fingerprint.SIZE, correction, flaw);
            int from = chunk * Correction.SIZE;
            assertArrayEquals(correction, Arrays.copyOfRange(corrections, from, from + correction.length), 1e-5f);
            int first = chunk * flaw.length;
            assertArrayEquals(flaw, Arrays.copyOfRange(flaws, first, first + flaw.length), 1e-6f);
        }
    }

    @Test
    void a_call_allocates_under_a_kilobyte() throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Brain brain = Brain.open(model.write(folder.resolve("brain.onnx")))) {
            float[] corrections = new float[Correction.SIZE];
            float[] flaws = new float[brain.flawCount()];
            int calls = 20_000;
            long before = 0;
            for (int call = 0; call < 2 * calls; call++) {
                if (call == calls) {
                    before = threads.getCurrentThreadAllocatedBytes();
                }
                brain.predict(fingerprints, call % CHUNKS * Fingerprint.SIZE, corrections, flaws);
            }
            long perCall = (threads.getCurrentThreadAllocatedBytes() - before) / calls;
            assertTrue(perCall < 1000, perCall + " bytes a call");
        }
    }

    @Test
    void four_threads_with_a_brain_each_agree() throws Exception {
        Path file = model.write(folder.resolve("brain.onnx"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<float[]> work = () -> {
                try (Brain brain = Brain.open(file)) {
                    float[] corrections = new float[CHUNKS * Correction.SIZE];
                    brain.predictAll(fingerprints, corrections, new float[CHUNKS * brain.flawCount()]);
                    return corrections;
                }
            };
            float[] first = work.call();
            for (Future<float[]> other : threads.invokeAll(Collections.nCopies(8, work))) {
                assertArrayEquals(first, other.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_file_may_be_replaced_while_a_brain_is_open() throws IOException {
        Path file = model.write(folder.resolve("brän mit Leerzeichen.onnx"));
        try (Brain brain = Brain.open(file)) {
            Files.delete(file);
            brain.predict(fingerprints, 0, new float[Correction.SIZE], new float[brain.flawCount()]);
            assertEquals(file, brain.file());
        }
    }

    @Test
    void closing_twice_is_closing_once() throws IOException {
        Brain brain = Brain.open(model.write(folder.resolve("brain.onnx")));
        brain.close();
        brain.close();
    }
}
