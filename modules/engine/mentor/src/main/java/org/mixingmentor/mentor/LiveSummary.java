package org.mixingmentor.mentor;

import java.util.List;

/**
 * The summary of a live session.
 *
 * @param seconds of sound heard
 * @param told what was advised, the longest first
 * @param correctionBeforeDb mean size of the correction over the 27 advised bands in the first ten seconds of sound; NaN
 *     where there was none
 * @param correctionAfterDb likewise in the last ten seconds
 * @param integratedLufs of the whole
 * @param truePeakDbtp the largest
 * @param droppedBlocks lost on the way
 */
public record LiveSummary(
        double seconds,
        List<Told> told,
        double correctionBeforeDb,
        double correctionAfterDb,
        double integratedLufs,
        double truePeakDbtp,
        long droppedBlocks) {
    public LiveSummary {
        told = List.copyOf(told);
    }

    /**
     * Something that was advised, in whatever words: filters of one direction within half an octave are the same.
     *
     * @param text as it was last said
     * @param seconds that it was shown, all times together
     * @param times that it came
     * @param firstGainDb of the filter when it first came; NaN for a treatment
     * @param lastGainDb of the filter when it was last shown; NaN for a treatment
     * @param shownAtEnd whether it still stood at the end
     */
    public record Told(
            String text, double seconds, int times, double firstGainDb, double lastGainDb, boolean shownAtEnd) {}
}
