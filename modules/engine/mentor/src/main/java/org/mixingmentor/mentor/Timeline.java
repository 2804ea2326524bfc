package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.mentor.spi.AdviceItem;

/** Runs a tracker over a file and notes what it shows from when to when. */
final class Timeline {
    private final AdviceTracker tracker;
    private final List<TimedAdvice> timeline = new ArrayList<>();
    private List<AdviceItem> shown = List.of();
    private double since;

    Timeline(AdviceTracker tracker) {
        this.tracker = tracker;
    }

    List<TimedAdvice> of(FingerprintMatrix stem) throws BrainException {
        for (int chunk = 0; chunk < stem.chunks(); chunk++) {
            tracker.accept(stem.values(), chunk * Fingerprint.SIZE);
            if ((chunk + 1) % AdvicePace.UPDATE_CHUNKS == 0) {
                tracker.update();
                show(tracker.advice(), ChunkGrid.centreSeconds(chunk));
            }
        }
        show(List.of(), ChunkGrid.centreSeconds(stem.chunks() - 1));
        return List.copyOf(timeline);
    }

    private void show(List<AdviceItem> advice, double seconds) {
        if (advice.equals(shown)) {
            return;
        }
        if (!shown.isEmpty() && seconds > since) {
            timeline.add(new TimedAdvice(since, seconds, shown));
        }
        shown = advice;
        since = seconds;
    }
}
