package org.mixingmentor.labeling.internal;

import java.util.Optional;
import java.util.function.DoubleConsumer;

/** What the mouse means on a sound: a drag selects time; a click selects the marked stretch there, or goes there. */
final class TimeGesture {
    private static final int DRAG_PIXELS = 4;

    private final SelectedTime time;
    private final SoundViewport viewport;
    private final DoubleConsumer seek;
    private int pressedAt;
    private double pressedS;
    private boolean dragging;

    /** @param seek goes to a moment, in seconds */
    TimeGesture(SelectedTime time, SoundViewport viewport, DoubleConsumer seek) {
        this.time = time;
        this.viewport = viewport;
        this.seek = seek;
    }

    /**
     * The button goes down.
     *
     * @param x pixel
     * @param seconds the moment there; one outside the stem means its end
     */
    void press(int x, double seconds) {
        pressedAt = x;
        pressedS = within(seconds);
        dragging = false;
    }

    /** The mouse moves with the button down. A hand that trembles does not drag. */
    void drag(int x, double seconds) {
        dragging |= Math.abs(x - pressedAt) >= DRAG_PIXELS;
        double at = within(seconds);
        if (dragging && at != pressedS) {
            time.mark(new TimeSpan(Math.min(at, pressedS), Math.max(at, pressedS)));
        }
    }

    /** The button comes up: what was dragged over is selected. */
    void release() {
        if (dragging) {
            time.select(time.span());
        }
    }

    /**
     * The button went down and came up without a drag.
     *
     * @param onMarks whether that was where marked stretches are shown
     */
    void click(double seconds, boolean onMarks) {
        Optional<TimeSpan> region = onMarks ? time.markedAt(seconds) : Optional.empty();
        time.select(region);
        if (region.isEmpty()) {
            seek.accept(pressedS);
        }
    }

    private double within(double seconds) {
        return Math.max(0, Math.min(viewport.seconds(), seconds));
    }
}
