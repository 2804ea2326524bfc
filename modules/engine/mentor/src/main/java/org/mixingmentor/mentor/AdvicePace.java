package org.mixingmentor.mentor;

import org.mixingmentor.audio.ChunkGrid;

/**
 * The time constants of advice over time: smoothing, and how long an item must hold to show and to go.
 *
 * @param smoothingS corrections and flaws are averaged over so many seconds: 0.1 to 3
 * @param showAfterS an item shows when it has been suggested for so long: 0.1 to 3
 * @param goAfterS a shown item goes when it has not been suggested for so long: 0.1 to 3
 */
public record AdvicePace(double smoothingS, double showAfterS, double goAfterS) {
    /** Chunks from one update of the advice to the next: 100 ms. */
    public static final int UPDATE_CHUNKS = 2;

    private static final double SHORTEST_S = 0.1;
    private static final double LONGEST_S = 3;
    private static final AdvicePace USUAL = new AdvicePace(1, 0.3, 0.5);

    public AdvicePace {
        check(smoothingS);
        check(showAfterS);
        check(goAfterS);
    }

    private static void check(double seconds) {
        if (!(seconds >= SHORTEST_S && seconds <= LONGEST_S)) {
            throw new IllegalArgumentException(seconds + " s: advice is smoothed, shown and taken back within "
                    + SHORTEST_S + " to " + LONGEST_S + " s");
        }
    }

    /** That of a file's timeline. */
    public static AdvicePace usual() {
        return USUAL;
    }

    int smoothingChunks() {
        return chunks(smoothingS);
    }

    int updatesToShow() {
        return updates(showAfterS);
    }

    int updatesToGo() {
        return updates(goAfterS);
    }

    private static int chunks(double seconds) {
        return (int) Math.round(seconds * ChunkGrid.SAMPLE_RATE / ChunkGrid.STEP);
    }

    private static int updates(double seconds) {
        return Math.max(1, chunks(seconds) / UPDATE_CHUNKS);
    }
}
