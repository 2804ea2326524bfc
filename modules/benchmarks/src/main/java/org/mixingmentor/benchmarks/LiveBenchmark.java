package org.mixingmentor.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.mixingmentor.audio.CaptureFormat;
import org.mixingmentor.audio.CaptureReceiver;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.LiveMonitor;
import org.mixingmentor.mentor.LiveSettings;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A minute of sound through the live pipeline as fast as it goes: ring, loudness, fingerprint, brain, advice, snapshots.
 * 60 s a minute would be real time. Beside it: blocks dropped, and what the capture thread allocated in the pipeline.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(2)
public class LiveBenchmark {
    private static final int MINUTE = 60 * ChunkGrid.SAMPLE_RATE;
    private static final int BLOCK = 480;

    /** A shipped brain, from where the benchmark is started. */
    @Param("models/brain_metalcore_mix_v1.onnx")
    public String brain;

    /** What is counted beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counts {
        public long captureThreadBytes;
        public long droppedBlocks;
    }

    @Benchmark
    public double minute(Counts counts) throws IOException, InterruptedException {
        Noise noise = new Noise();
        try (LiveMonitor monitor =
                new LiveMonitor(noise, Brain.open(Path.of(brain)), Advisor.rules(), LiveSettings.usual())) {
            monitor.start(snapshot -> {});
            monitor.awaitEnd(10, TimeUnit.MINUTES);
            counts.captureThreadBytes = noise.allocated;
            counts.droppedBlocks = monitor.snapshot().timing().droppedBlocks();
            return monitor.snapshot().seconds();
        }
    }

    /** Gives blocks of 10 ms as fast as they are taken, and counts what giving them allocates. */
    private static final class Noise implements CaptureSource {
        private final float[] left = new float[BLOCK];
        private final float[] right = new float[BLOCK];
        private volatile long allocated;
        private Thread thread;

        Noise() {
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < BLOCK; i++) {
                left[i] = (float) random.nextDouble(-0.2, 0.2);
                right[i] = (float) random.nextDouble(-0.2, 0.2);
            }
        }

        @Override
        public String name() {
            return "noise";
        }

        @Override
        public void start(CaptureReceiver receiver) {
            thread = new Thread(() -> give(receiver), "noise");
            thread.start();
        }

        private void give(CaptureReceiver receiver) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long id = Thread.currentThread().getId();
            receiver.opened(new CaptureFormat(ChunkGrid.SAMPLE_RATE, 2, 24));
            long before = threads.getThreadAllocatedBytes(id);
            for (int at = 0; at < MINUTE; at += BLOCK) {
                while (!receiver.hasRoom()) {
                    LockSupport.parkNanos(100_000);
                }
                receiver.frames(left, right, BLOCK);
            }
            allocated = threads.getThreadAllocatedBytes(id) - before;
            receiver.ended("");
        }

        @Override
        public long cpuNanos() {
            return 0;
        }

        @Override
        public void close() {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
