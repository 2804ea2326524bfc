package org.mixingmentor.mentor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.mixingmentor.audio.CaptureSource;

/** Times the steps, and sees how much of the processor the pipeline takes. On the analysis thread. */
final class LiveClock {
    private static final long SECOND_NS = 1_000_000_000;

    private final CaptureSource source;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final boolean cpuKnown = threads.isCurrentThreadCpuTimeSupported();
    private final LiveTimes steps = new LiveTimes();
    private final LiveTimes latencies = new LiveTimes();
    private long count;
    private long sinceNs = System.nanoTime();
    private long cpuNs;
    private double cpuShare;

    LiveClock(CaptureSource source) {
        this.source = source;
        cpuNs = cpu();
    }

    /** Notes a step that has just been published. */
    void add(long begunNs, long arrivedNs) {
        long now = System.nanoTime();
        count++;
        steps.add(now - begunNs);
        latencies.add(now - arrivedNs);
        if (now - sinceNs >= SECOND_NS) {
            long cpu = cpu();
            cpuShare = Math.max(0, (double) (cpu - cpuNs) / (now - sinceNs));
            cpuNs = cpu;
            sinceNs = now;
        }
    }

    private long cpu() {
        return (cpuKnown ? threads.getCurrentThreadCpuTime() : 0) + source.cpuNanos();
    }

    void restart() {
        steps.restart();
        latencies.restart();
    }

    LiveTiming timing(long dropped) {
        return new LiveTiming(
                count,
                steps.percentileUs(0.5),
                steps.percentileUs(0.99),
                steps.percentileUs(0.999),
                steps.worstUs(),
                latencies.percentileUs(0.99),
                latencies.worstUs(),
                dropped,
                cpuShare);
    }
}
