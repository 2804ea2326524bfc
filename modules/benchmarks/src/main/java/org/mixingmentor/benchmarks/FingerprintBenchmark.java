package org.mixingmentor.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.internal.FourStepFft;
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
 * One chunk's fingerprint beside its own bare transforms: one complex transform of 4800 for both channels, and one
 * of 2048 for every two of the six frames. The bound is {@code fingerprint <= 1.6 * transforms}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:+IgnoreUnrecognizedVMOptions", "-XX:UseAVX=2"})
public class FingerprintBenchmark {
    private static final int FRAMES = 6;
    private static final int CHUNKS = 16;

    private final float[] left = noise(1);
    private final float[] right = noise(2);
    private final float[] values = new float[Fingerprint.SIZE];
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final double[] samples = doubles(left);
    private int chunk;

    private final FourStepFft chunkFft = new FourStepFft(60, 80, 1);
    private final FourStepFft framesFft = new FourStepFft(32, 64, FRAMES / 2);

    @Benchmark
    public float[] fingerprint() {
        chunk = (chunk + 1) % CHUNKS;
        fingerprinter.compute(left, right, chunk * ChunkGrid.STEP, 0.5, values, 0);
        return values;
    }

    @Benchmark
    public FourStepFft transforms() {
        chunkFft.transform();
        framesFft.transform();
        // A transform uses its input up: without fresh numbers they would grow without bound.
        fill(chunkFft);
        fill(framesFft);
        return framesFft;
    }

    private void fill(FourStepFft fft) {
        for (int row = 0; row < fft.inRe.length; row++) {
            System.arraycopy(samples, row, fft.inRe[row], 0, fft.inRe[row].length);
            System.arraycopy(samples, row, fft.inIm[row], 0, fft.inIm[row].length);
        }
    }

    private static float[] noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] noise = new float[(CHUNKS + 1) * ChunkGrid.STEP];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextDouble(-1, 1);
        }
        return noise;
    }

    private static double[] doubles(float[] samples) {
        double[] doubles = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            doubles[i] = samples[i];
        }
        return doubles;
    }
}
