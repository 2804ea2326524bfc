package org.mixingmentor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.mixingmentor.onnxexport.CardNotes;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.training.Intervals;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingFacts;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One chunk through a brain of the default size: alone, in a batch, through the model's own Java, and beside the
 * fingerprint it is made from. The bound is 2 ms for one chunk alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class BrainBenchmark {
    private static final int CHUNKS = 512;
    private static final List<String> FLAWS =
            List.of("muddy_200hz", "boxy", "thin", "harsh", "dull", "no_transient", "distorted");

    /** Which learner made the brain. */
    @Param("mlp")
    public String learner;

    private final float[] left = noise(1);
    private final float[] right = noise(2);
    private final float[] corrections = new float[CHUNKS * Correction.SIZE];
    private final float[] flaws = new float[CHUNKS * FLAWS.size()];
    private final float[] one = new float[Fingerprint.SIZE];
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private FingerprintMatrix chunks;
    private TrainedModel model;
    private Brain brain;
    private int chunk;

    @Setup
    public void train() throws IOException {
        float[] all = StemFingerprints.normalised(new Stem(left, right, false), fingerprinter)
                .values();
        chunks = new FingerprintMatrix(Arrays.copyOf(all, CHUNKS * Fingerprint.SIZE));
        Learner found = Lookup.getDefault().lookupAll(Learner.class).stream()
                .filter(each -> each.name().equals(learner))
                .findFirst()
                .orElseThrow();
        model = found.train(data(), TrainingData.empty(FLAWS), Map.of(), 1, TrainingProgress.none());
        Path folder = Files.createTempDirectory("brain-benchmark");
        brain = Brain.open(OnnxExport.write(
                        model,
                        OnnxExport.describe(model, facts(), noScores(), "benchmark", "none"),
                        chunks.values(),
                        folder,
                        Optional.empty(),
                        new CardNotes("", "Noise.", CardNotes.ScoredOn.TEST_SONGS, "", List.of()))
                .file());
    }

    @TearDown
    public void close() {
        brain.close();
    }

    @Benchmark
    public float[] alone() throws IOException {
        chunk = (chunk + 1) % CHUNKS;
        brain.predict(chunks.values(), chunk * Fingerprint.SIZE, corrections, flaws);
        return corrections;
    }

    @Benchmark
    @OperationsPerInvocation(CHUNKS)
    public float[] batch() throws IOException {
        brain.predictAll(chunks.values(), corrections, flaws);
        return corrections;
    }

    @Benchmark
    @OperationsPerInvocation(CHUNKS)
    public float[] javaModel() {
        model.predict(chunks.values(), CHUNKS, corrections, flaws);
        return corrections;
    }

    @Benchmark
    public float[] fingerprintAndBrain() throws IOException {
        chunk = (chunk + 1) % CHUNKS;
        fingerprinter.compute(left, right, chunk * ChunkGrid.STEP, 0.5, one, 0);
        brain.predict(one, 0, corrections, flaws);
        return corrections;
    }

    private TrainingData data() {
        float[] weights = new float[CHUNKS];
        Arrays.fill(weights, 1);
        return new TrainingData(
                chunks.values(),
                weights,
                new int[CHUNKS],
                new float[Correction.SIZE],
                new float[] {1},
                new float[FLAWS.size()],
                new int[1],
                FLAWS);
    }

    private TrainingFacts facts() {
        return new TrainingFacts(
                "noise",
                List.of("noise"),
                learner,
                Map.of("noise", List.of(Profile.of(chunks))),
                List.of(chunks),
                List.of(),
                List.of(),
                0,
                List.of(),
                Collections.nCopies(FLAWS.size(), 0.5),
                List.of(),
                "");
    }

    private static Scores noScores() {
        double none = Double.NaN;
        return new Scores(
                0,
                0,
                0,
                0,
                none,
                new double[27],
                none,
                none,
                none,
                none,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Scores.Regression.NONE,
                Intervals.none());
    }

    private static float[] noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] noise = new float[(CHUNKS + 1) * ChunkGrid.STEP];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextDouble(-1, 1);
        }
        return noise;
    }
}
