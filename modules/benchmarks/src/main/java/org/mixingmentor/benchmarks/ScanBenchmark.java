package org.mixingmentor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A scan of new 48 kHz stereo WAV files (24-bit) with one job, in times real time, beside what it is made of. The bound
 * is {@code scan >= 200}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+IgnoreUnrecognizedVMOptions", "-XX:UseAVX=2"})
public class ScanBenchmark {
    private static final int SONGS = 4;
    private static final int SECONDS = 60;

    private final AudioFiles audio = AudioFiles.fromLookup();
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private Path folder;
    private Path stem;

    @Setup(Level.Trial)
    public void writeStems() throws IOException {
        folder = Files.createTempDirectory("scan-benchmark");
        for (int song = 0; song < SONGS; song++) {
            stem = folder.resolve("good/song" + song + "/guitar.wav");
            Files.createDirectories(stem.getParent());
            WavWriter.write24(stem, played(song));
        }
    }

    /** Two struck and decaying sounds a second over a hum, as dense as a played part. */
    private static Stem played(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] left = new float[SECONDS * ChunkGrid.SAMPLE_RATE];
        float[] right = new float[left.length];
        double low = 0;
        for (int i = 0; i < left.length; i++) {
            double sinceHit = (i % (ChunkGrid.SAMPLE_RATE / 2)) / (double) ChunkGrid.SAMPLE_RATE;
            double level = 0.05 + 0.9 * Math.exp(-6 * sinceHit);
            low += 0.1 * (random.nextDouble(-1, 1) - low);
            left[i] = (float) (level * low + 0.01 * random.nextDouble(-1, 1));
            right[i] = (float) (level * low + 0.01 * random.nextDouble(-1, 1));
        }
        return new Stem(left, right, false);
    }

    @Setup(Level.Invocation)
    public void forget() throws IOException {
        delete(folder.resolve(".mentor"));
        Files.deleteIfExists(folder.resolve("metadata.jsonl"));
    }

    @TearDown(Level.Trial)
    public void deleteStems() throws IOException {
        delete(folder);
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(SONGS * SECONDS)
    public ScanReport scan() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            return dataset.scan(audio, 1, Progress.none());
        }
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public StemMeasurement measure() throws IOException {
        return audio.measure(stem);
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public FingerprintMatrix fingerprint() throws IOException {
        try (AudioStream stream = audio.open48k(stem)) {
            return StemFingerprints.of(stream, 0.5, fingerprinter);
        }
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public byte[] hash() throws IOException, GeneralSecurityException {
        return MessageDigest.getInstance("SHA-512/256").digest(Files.readAllBytes(stem));
    }
}
