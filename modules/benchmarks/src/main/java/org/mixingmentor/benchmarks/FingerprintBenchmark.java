package org.mixingmentor.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.internal.ComplexFft;
import org.mixingmentor.fingerprint.internal.RealFft;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One chunk's fingerprint beside its own bare transforms: one complex transform of 4800 for both channels, and one real
 * transform of 2048 for each of the six frames. The bound is {@code fingerprint <= 1.6 * transforms}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class FingerprintBenchmark {
    private static final int FRAME = 2048;
    private static final int FRAMES = 6;
    private static final int CHUNKS = 16;

    private final float[] left = noise(1);
    private final float[] right = noise(2);
    private final float[] values = new float[Fingerprint.SIZE];
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private int chunk;

    private final ComplexFft chunkFft = new ComplexFft(ChunkGrid.CHUNK);
    private final RealFft frameFft = new RealFft(FRAME);
    private final double[] chunkIn = doubles(left, 2 * ChunkGrid.CHUNK);
    private final double[] frameIn = doubles(right, FRAME);
    private final double[] spectrum = new double[2 * ChunkGrid.CHUNK];

    @Benchmark
    public float[] fingerprint() {
        chunk = (chunk + 1) % CHUNKS;
        fingerprinter.compute(left, right, chunk * ChunkGrid.STEP, 0.5, values, 0);
        return values;
    }

    @Benchmark
    public double[] transforms() {
        chunkFft.transform(chunkIn, spectrum);
        for (int frame = 0; frame < FRAMES; frame++) {
            frameFft.transform(frameIn, spectrum);
        }
        return spectrum;
    }

    private static float[] noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] noise = new float[(CHUNKS + 1) * ChunkGrid.STEP];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextDouble(-1, 1);
        }
        return noise;
    }

    private static double[] doubles(float[] samples, int length) {
        double[] doubles = new double[length];
        for (int i = 0; i < length; i++) {
            doubles[i] = samples[i];
        }
        return doubles;
    }
}
