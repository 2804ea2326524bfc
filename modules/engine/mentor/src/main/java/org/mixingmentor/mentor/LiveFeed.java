package org.mixingmentor.mentor;

import java.util.List;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.mentor.spi.AdviceItem;

/** Keeps the advice that is shown live: the age of its items, and how often they change. */
final class LiveFeed {
    private static final double UPDATE_S = (double) AdvicePace.UPDATE_CHUNKS * ChunkGrid.STEP / ChunkGrid.SAMPLE_RATE;
    private static final int MOST_CHANGES = 600;
    private static final double MINUTE = 60;

    private final double[] changes = new double[MOST_CHANGES];
    private long changeCount;
    private List<AdviceItem> shown = List.of();
    private List<LiveAdvice> advice = List.of();
    private long firstId;
    private long nextId;
    private AdviceTracker before;

    /** Takes what a tracker shows after an update. */
    void update(AdviceTracker tracker, double seconds) {
        if (tracker != before) {
            // Ids of another tracker begin at 0 again.
            firstId = nextId;
            before = tracker;
        }
        double agreement = 1 - Math.min(1, tracker.disagreement()) / 2;
        advice = tracker.held().stream()
                .map(held -> new LiveAdvice(
                        firstId + held.id(), held.item(), held.constancy() * agreement, held.updates() * UPDATE_S))
                .toList();
        for (LiveAdvice each : advice) {
            nextId = Math.max(nextId, each.id() + 1);
        }
        note(seconds);
    }

    /** Nothing is advised any more. */
    void clear(double seconds) {
        advice = List.of();
        note(seconds);
    }

    private void note(double seconds) {
        List<AdviceItem> items = advice.stream().map(LiveAdvice::item).toList();
        if (!items.equals(shown)) {
            shown = items;
            changes[(int) (changeCount % MOST_CHANGES)] = seconds;
            changeCount++;
        }
    }

    List<LiveAdvice> advice() {
        return advice;
    }

    int changesPerMinute(double seconds) {
        int count = 0;
        for (int i = 0; i < Math.min(MOST_CHANGES, changeCount); i++) {
            if (changes[i] > seconds - MINUTE) {
                count++;
            }
        }
        return count;
    }
}
