package org.mixingmentor.application;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How long each event holds the event thread, and what the thread does meanwhile when that is long. */
final class EventTimes {
    private static final long LONG_NS = 50_000_000;
    private static final long LOOK_NS = 25_000_000;
    private static final int FRAMES = 30;
    private static final int SHOWN = 5;

    private final List<Long> times = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private volatile long begun;
    private volatile Thread thread;
    private volatile String doing = "";

    /** An event that was long. */
    private record Held(long nanos, String event, String doing) {}

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
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "MEASURED %s: %d events; half within %.2f ms, 99 of 100 within %.1f ms, longest %.1f ms, %d over 50 ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                Arrays.stream(sorted).filter(nanos -> nanos > LONG_NS).count());
        held.stream()
                .sorted(Comparator.comparingLong(Held::nanos).reversed())
                .limit(SHOWN)
                .forEach(each -> System.out.printf(
                        Locale.ROOT, "  %.1f ms in %s%n%s%n", each.nanos() / 1e6, each.event(), each.doing()));
        times.clear();
        held.clear();
    }

    /** The longest event since the last report, in ns. */
    synchronized long longest() {
        return times.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private synchronized void ended(long nanos, AWTEvent event) {
        times.add(nanos);
        if (nanos > LONG_NS) {
            held.add(new Held(
                    nanos,
                    event.toString().substring(0, Math.min(160, event.toString().length())),
                    doing));
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
            // A dialog's events are dispatched within the event that opened it.
            thread = Thread.currentThread();
            doing = "";
            begun = start;
            super.dispatchEvent(event);
            begun = 0;
            ended(System.nanoTime() - start, event);
        }
    }
}
