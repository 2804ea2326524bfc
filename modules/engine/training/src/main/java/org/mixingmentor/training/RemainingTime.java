package org.mixingmentor.training;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Follows a training and says how long its present step will take, from how long it has taken so far: making twins,
 * learning, scoring are steps of their own. Any number of threads.
 */
public final class RemainingTime implements TrainingProgress {
    private static final long LEAST_NANOS = 500_000_000;

    private final TrainingProgress to;
    private final LongSupplier nanos;
    private String step = "";
    private long begun;
    private long doneThen;
    private long done;
    private long total;
    private int learned;

    /** Passes everything on. */
    public RemainingTime(TrainingProgress to) {
        this(to, System::nanoTime);
    }

    RemainingTime(TrainingProgress to, LongSupplier nanos) {
        this.to = to;
        this.nanos = nanos;
    }

    @Override
    public void report(long nowDone, long ofTotal, String what) {
        int detail = what.lastIndexOf(": ");
        at(detail < 0 ? what : what.substring(0, detail), nowDone, ofTotal);
        to.report(nowDone, ofTotal, what);
    }

    @Override
    public void learned(CurvePoint point) {
        synchronized (this) {
            boolean first = point.member() == 0 && point.epoch() == 1;
            learned = first ? 1 : learned + 1;
            at("learning", learned, (long) point.members() * point.epochs());
        }
        to.learned(point);
    }

    @Override
    public boolean cancelled() {
        return to.cancelled();
    }

    private synchronized void at(String name, long nowDone, long ofTotal) {
        if (!name.equals(step) || nowDone < done) {
            step = name;
            begun = nanos.getAsLong();
            doneThen = nowDone;
        }
        done = nowDone;
        total = ofTotal;
    }

    /** What is done at present: "twins to learn from", "learning", "scoring". */
    public synchronized String step() {
        return step;
    }

    /** The share of the present step that is done, 0 to 1; empty where that is not known. */
    public synchronized Optional<Double> share() {
        return total > 0 ? Optional.of(Math.min(1, (double) done / total)) : Optional.empty();
    }

    /** How long the present step will still take; empty until there is something to tell from. */
    public synchronized Optional<Duration> ofStep() {
        long gone = nanos.getAsLong() - begun;
        if (done <= doneThen || gone < LEAST_NANOS || total <= 0) {
            return Optional.empty();
        }
        double each = (double) gone / (done - doneThen);
        return Optional.of(Duration.ofNanos((long) (each * Math.max(0, total - done))));
    }
}
