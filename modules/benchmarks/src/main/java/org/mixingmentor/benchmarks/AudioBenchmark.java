package org.mixingmentor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.audio.spi.AudioStream;
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
 * One second of a stereo file through each step from bytes to loudness: milliseconds a second, so 2.5 is 400 times real
 * time. Sparse sound is drums, loud sound a limited mix, on which the true peak can skip least.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:+IgnoreUnrecognizedVMOptions", "-XX:UseAVX=2"})
public class AudioBenchmark {
    private static final int SECONDS = 60;
    private static final int BLOCK = 4096;
    private static final int RATE_AT = 24;

    @Param({"sparse", "loud"})
    private String sound;

    private final AudioFiles files = AudioFiles.fromLookup();
    private final float[] left = new float[BLOCK];
    private final float[] right = new float[BLOCK];
    private Path folder;
    private Path file48k;
    private Path file44k;
    private Stem stem;

    @Setup
    public void write() throws IOException {
        stem = sound.equals("loud") ? sound(0.9, 1.5) : sound(6, 0.5);
        folder = Files.createTempDirectory("audio-benchmark");
        file48k = folder.resolve("48k.wav");
        file44k = folder.resolve("44k.wav");
        WavWriter.write24(file48k, stem);
        byte[] wav = Files.readAllBytes(file48k);
        wav[RATE_AT] = (byte) 44_100;
        wav[RATE_AT + 1] = (byte) (44_100 >> 8);
        Files.write(file44k, wav);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file48k);
        Files.delete(file44k);
        Files.delete(folder);
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public float decode() throws IOException {
        return drain(files.open48k(file48k));
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public float decodeAndResample() throws IOException {
        return drain(files.open48k(file44k));
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public Loudness loudness() {
        return LoudnessMeter.of(stem);
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public StemMeasurement measure() throws IOException {
        return files.measure(file48k);
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public StemMeasurement measureResampled() throws IOException {
        return files.measure(file44k);
    }

    private float drain(AudioStream stream) throws IOException {
        try (stream) {
            float last = 0;
            while (stream.read(left, right, 0, BLOCK) >= 0) {
                last += left[0];
            }
            return last;
        }
    }

    /** Low-passed noise that decays {@code decay} times a half second, through a soft limiter with so much drive. */
    private static Stem sound(double decay, double drive) {
        SplittableRandom random = new SplittableRandom(3);
        float[] left = new float[SECONDS * ChunkGrid.SAMPLE_RATE];
        float[] right = new float[left.length];
        double l = 0;
        double r = 0;
        for (int i = 0; i < left.length; i++) {
            double beat = (double) (i % (ChunkGrid.SAMPLE_RATE / 2)) / (ChunkGrid.SAMPLE_RATE / 2);
            double level = drive * Math.exp(-decay * beat);
            l = 0.9 * l + 0.3 * random.nextDouble(-1, 1);
            r = 0.9 * r + 0.3 * random.nextDouble(-1, 1);
            left[i] = (float) (0.95 * Math.tanh(level * l));
            right[i] = (float) (0.95 * Math.tanh(level * r));
        }
        return new Stem(left, right, false);
    }
}
