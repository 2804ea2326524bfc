package org.mixingmentor.labeling.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.workbench.Notices;
import org.mixingmentor.workbench.Playback;

/** The stretch of time that is selected in the stem at hand, which is played over and over if that is wanted. */
final class SelectedTime {
    private static final double SHORTEST_LOOP_S = 0.02;

    private final Playback playback;
    private final Notices notices;
    private final Supplier<List<Region>> marked;
    private final Runnable changed;
    private Optional<TimeSpan> span = Optional.empty();
    private boolean looping = true;

    /**
     * No time.
     *
     * @param playback plays it
     * @param notices told where there is nothing to select
     * @param marked gives the stretches of the stem at hand that have flaws
     * @param changed called after every change
     */
    SelectedTime(Playback playback, Notices notices, Supplier<List<Region>> marked, Runnable changed) {
        this.playback = playback;
        this.notices = notices;
        this.marked = marked;
        this.changed = changed;
    }

    /** Selects none, because there is another stem. */
    void forget() {
        span = Optional.empty();
    }

    Optional<TimeSpan> span() {
        return span;
    }

    /** Selects a stretch of time, which is played round and round if that is wanted. */
    void select(Optional<TimeSpan> wanted) {
        span = wanted;
        loop();
        changed.run();
    }

    /** Shows a selection that is still being made. */
    void mark(TimeSpan making) {
        span = Optional.of(making);
        changed.run();
    }

    /** Selects from the place that is heard: to where the selection ended, or to the end. */
    void beginHere() {
        double place = playback.positionS();
        double end = span.map(TimeSpan::endS).orElse(0.0);
        selectBetween(place, end > place ? end : playback.lengthS());
    }

    /** Selects up to the place that is heard: from where the selection began, or from the start. */
    void endHere() {
        double place = playback.positionS();
        double start = span.map(TimeSpan::startS).orElse(0.0);
        selectBetween(start < place ? start : 0, place);
    }

    private void selectBetween(double startS, double endS) {
        if (endS > startS) {
            select(Optional.of(new TimeSpan(startS, endS)));
        }
    }

    /** Selects no time. */
    void selectNone() {
        select(Optional.empty());
    }

    /** Selects the next stretch of time that has a flaw; the first one after the last. */
    void nextRegion() {
        List<TimeSpan> spans = marked().stream()
                .distinct()
                .sorted(Comparator.comparingDouble(TimeSpan::startS).thenComparingDouble(TimeSpan::endS))
                .toList();
        if (spans.isEmpty()) {
            notices.say("No stretch of this stem is marked with a flaw.");
        } else {
            int now = span.map(spans::indexOf).orElse(-1);
            select(Optional.of(spans.get((now + 1) % spans.size())));
        }
    }

    /** The stretch of time with a flaw in which a moment lies; the first of several. */
    Optional<TimeSpan> markedAt(double seconds) {
        return marked().stream()
                .filter(one -> seconds >= one.startS() && seconds <= one.endS())
                .findFirst();
    }

    private List<TimeSpan> marked() {
        return marked.get().stream()
                .map(region -> new TimeSpan(region.startS(), region.endS()))
                .toList();
    }

    boolean looping() {
        return looping;
    }

    /** Plays the selected time round and round, or once. */
    void toggleLoop() {
        looping = !looping;
        loop();
        changed.run();
    }

    private void loop() {
        double rate = playback.sampleRate();
        if (looping && span.filter(one -> one.seconds() >= SHORTEST_LOOP_S).isPresent()) {
            playback.loop(
                    Math.round(span.get().startS() * rate),
                    Math.round(span.get().endS() * rate));
        } else {
            playback.endLoop();
        }
    }
}
