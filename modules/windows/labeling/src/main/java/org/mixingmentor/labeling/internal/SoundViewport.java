package org.mixingmentor.labeling.internal;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.openide.util.ChangeSupport;

/** The part of the stem at hand that is seen, in seconds: at least 5 ms of it, at most all. On the event thread. */
final class SoundViewport {
    private static final double SHORTEST_S = 0.005;
    private static final double SCROLL_A_NOTCH = 0.1;

    private final ChangeSupport changes = new ChangeSupport(this);
    private final DoubleSupplier length;
    private final DoubleSupplier place;
    private double fromS;
    private double toS = 1;
    private double lastPlace;

    /**
     * The first second.
     *
     * @param length of the stem, in seconds; 0 where there is none
     * @param place that is heard, in seconds
     */
    SoundViewport(DoubleSupplier length, DoubleSupplier place) {
        this.length = length;
        this.place = place;
    }

    /** @param changed called when another part is shown */
    void addListener(Runnable changed) {
        changes.addChangeListener(event -> changed.run());
    }

    /** Length of the stem at hand, in seconds; 1 where there is none. */
    double seconds() {
        double all = length.getAsDouble();
        return all == 0 ? 1 : all;
    }

    double fromS() {
        return fromS;
    }

    double toS() {
        return toS;
    }

    /** Shows a part of the stem, as far as there is so much of it. */
    void view(double from, double to) {
        double all = seconds();
        double shown = Math.max(Math.min(SHORTEST_S, all), Math.min(all, to - from));
        fromS = Math.max(0, Math.min(all - shown, from));
        toS = fromS + shown;
        changes.fireChange();
    }

    /** Shows all of the stem. */
    void viewAll() {
        view(0, seconds());
    }

    /** Shows as much as now, from another moment. */
    void scrollTo(double from) {
        view(from, from + toS - fromS);
    }

    /** Goes on by a tenth of what is seen for each notch of a wheel. */
    void scrollBy(double notches) {
        scrollTo(fromS + notches * SCROLL_A_NOTCH * (toS - fromS));
    }

    /** Shows so many times as much, and leaves a moment where it is. */
    void zoom(double factor, double aroundS) {
        double share = (aroundS - fromS) / (toS - fromS);
        double shown = (toS - fromS) * factor;
        view(aroundS - share * shown, aroundS + (1 - share) * shown);
    }

    /** Zooms where the place is, or in the middle where it is not seen. */
    void zoomAtPlace(double factor) {
        double at = place.getAsDouble();
        zoom(factor, at >= fromS && at <= toS ? at : (fromS + toS) / 2);
    }

    /** Shows a stretch of time alone, or all where it is shown so already or there is none. */
    void viewOrAll(Optional<TimeSpan> span) {
        boolean shown = span.filter(one -> Math.abs(one.startS() - fromS) < 1e-9 && Math.abs(one.endS() - toS) < 1e-9)
                .isPresent();
        if (shown || span.isEmpty()) {
            viewAll();
        } else {
            view(span.get().startS(), span.get().endS());
        }
    }

    /** The place when {@link #follow} or {@link #reveal} was called last. */
    double lastPlace() {
        return lastPlace;
    }

    /** Turns the page when the sound plays out of it, at either end; not where one scrolled away meanwhile. */
    void follow() {
        double now = place.getAsDouble();
        if ((now > toS && now <= seconds() && lastPlace <= toS) || (now < fromS && lastPlace >= fromS)) {
            scrollTo(now);
        }
        lastPlace = now;
    }

    /** Shows where one went to, if that is outside of what is seen. */
    void reveal() {
        double now = place.getAsDouble();
        if (now != lastPlace && (now < fromS || now > toS)) {
            scrollTo(now - (toS - fromS) / 2);
        }
        lastPlace = now;
    }
}
