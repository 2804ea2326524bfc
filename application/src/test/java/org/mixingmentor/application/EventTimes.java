package org.mixingmentor.application;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How long each event holds the event thread, and what the thread does meanwhile when that is long. Beside the time by the
 * clock stands the time that the thread itself worked: on a busy machine the clock counts what others did.
 */
final class EventTimes {
    private static final long LONG_NS = 50_000_000;
    private static final long LOOK_NS = 25_000_000;
    private static final int FRAMES = 30;
    private static final int SHOWN = 5;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Long> times = new ArrayList<>();
    private final List<Long> works = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private volatile long begun;
    private volatile Thread thread;
    private volatile String doing = "";

    /** An event that was long. */
    private record Held(long nanos, long worked, String event, String doing) {}

    /** From now on, for the rest of the process. Called on the event thread. */
    static EventTimes watch() {
        EventTimes times = new EventTimes();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(times.new Watched());
        Thread watchdog = new Thread(times::look, "watchdog of the event thread");
        watchdog.setDaemon(true);
        watchdog.start();
        return times;
    }

    /** Prints what was measured since the last report. */
    synchronized void report(String what) {
        if (times.isEmpty()) {
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "MEASURED %s: %d events%n  by the clock %s%n  own work     %s%n",
                what,
                times.size(),
                distribution(times),
                distribution(works));
        held.stream()
                .sorted(Comparator.comparingLong(Held::worked).reversed())
                .limit(SHOWN)
                .forEach(each -> System.out.printf(
                        Locale.ROOT,
                        "  %.1f ms, of which %.1f ms own work, in %s%n%s%n",
                        each.nanos() / 1e6,
                        each.worked() / 1e6,
                        each.event(),
                        each.doing()));
        times.clear();
        works.clear();
        held.clear();
    }

    private static String distribution(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "half within %.2f ms, 99 of 100 within %.1f ms, longest %.1f ms, %d over 50 ms",
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                Arrays.stream(sorted).filter(each -> each > LONG_NS).count());
    }

    private synchronized void ended(long nanos, long worked, AWTEvent event) {
        times.add(nanos);
        works.add(worked);
        if (nanos > LONG_NS) {
            String text = event.toString();
            held.add(new Held(nanos, worked, text.substring(0, Math.min(160, text.length())), doing));
        }
    }

    private void look() {
        while (true) {
            long since = begun;
            if (since != 0 && System.nanoTime() - since > LOOK_NS && doing.isEmpty()) {
                doing = Arrays.stream(thread.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "    " + frame)
                        .collect(Collectors.joining("\n"));
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private final class Watched extends EventQueue {
        @Override
        protected void dispatchEvent(AWTEvent event) {
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            // A dialog's events are dispatched within the event that opened it.
            thread = Thread.currentThread();
            doing = "";
            begun = start;
            super.dispatchEvent(event);
            begun = 0;
            ended(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - worked, event);
        }
    }
}
