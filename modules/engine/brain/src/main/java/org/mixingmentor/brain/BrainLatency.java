package org.mixingmentor.brain;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Fingerprinter;

/**
 * How long a brain takes for a chunk, on the calling thread, from 4800 stereo samples to 35 corrections and the flaws:
 * one call after the other, without a pause.
 */
public final class BrainLatency {
    private static final int SOUND = ChunkGrid.CHUNK + 100 * ChunkGrid.STEP;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_OF_A_SECOND = 200_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Brain brain;
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final float[] left = sound(1);
    private final float[] right = sound(2);
    private final float[] fingerprint = new float[Fingerprint.SIZE];
    private final float[] corrections = new float[Correction.SIZE];
    private final float[] flaws;
    private int chunk;

    private BrainLatency(Brain brain) {
        this.brain = brain;
        flaws = new float[brain.flawCount()];
    }

    /**
     * Times of many calls, in microseconds.
     *
     * @param p50Us what half of them stay within
     * @param p99Us what 99 of 100 stay within
     * @param p999Us what 999 of 1000 stay within
     * @param worstUs of all
     */
    public record Percentiles(double p50Us, double p99Us, double p999Us, double worstUs) {
        static Percentiles of(long[] nanos, int count) {
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return new Percentiles(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), sorted[count - 1] / 1000.0);
        }

        private static double at(long[] sorted, double share) {
            return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1000.0;
        }
    }

    /**
     * What a number of chunks took.
     *
     * @param chunks how many
     * @param both fingerprint and inference of one chunk together
     * @param processor both, by the processor's time of the thread: without the time that other programs took
     */
    public record Times(
            int chunks, Percentiles fingerprint, Percentiles inference, Percentiles both, Percentiles processor) {}

    /**
     * A whole measurement.
     *
     * @param firstSecond from the first call of this process on, nothing warmed up
     * @param warm after further calls that were not counted
     */
    public record Report(Times firstSecond, Times warm) {}

    /**
     * Measures the first second, then, after two more seconds, a number of chunks. For a true first second the process must not
     * have run a brain before.
     *
     * @param chunks to count once warm, at least 1
     */
    public static Report measure(Brain brain, int chunks) throws BrainException {
        BrainLatency latency = new BrainLatency(brain);
        Times first = latency.run(MOST_OF_A_SECOND, SECOND);
        latency.run(MOST_OF_A_SECOND, 2 * SECOND);
        return new Report(first, latency.run(chunks, Long.MAX_VALUE));
    }

    /** A look at a few hundred chunks after as many that are not counted. */
    static Times brief(Brain brain) throws BrainException {
        BrainLatency latency = new BrainLatency(brain);
        latency.run(400, SECOND);
        return latency.run(400, SECOND);
    }

    /** Runs until so many chunks are done or so much time is over, at least one. */
    private Times run(int most, long nanos) throws BrainException {
        long[] fingerprints = new long[most];
        long[] inferences = new long[most];
        long[] both = new long[most];
        long[] processor = new long[most];
        long begin = System.nanoTime();
        int done = 0;
        while (done < most && (done == 0 || System.nanoTime() - begin < nanos)) {
            chunk = (chunk + 1) % 100;
            long busy = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            fingerprinter.compute(left, right, chunk * ChunkGrid.STEP, 0.5, fingerprint, 0);
            long between = System.nanoTime();
            brain.predict(fingerprint, 0, corrections, flaws);
            long end = System.nanoTime();
            processor[done] = THREADS.getCurrentThreadCpuTime() - busy;
            fingerprints[done] = between - start;
            inferences[done] = end - between;
            both[done] = end - start;
            done++;
        }
        return new Times(
                done,
                Percentiles.of(fingerprints, done),
                Percentiles.of(inferences, done),
                Percentiles.of(both, done),
                Percentiles.of(processor, done));
    }

    /** Five seconds of decaying hits over a little noise, two a second. */
    private static float[] sound(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] sound = new float[SOUND];
        for (int i = 0; i < sound.length; i++) {
            double since = i % (ChunkGrid.SAMPLE_RATE / 2);
            double hit = Math.exp(-since / 6000) * Math.sin(2 * Math.PI * 110 * i / ChunkGrid.SAMPLE_RATE);
            sound[i] = (float) (0.4 * hit + 0.05 * random.nextDouble(-1, 1));
        }
        return sound;
    }
}
