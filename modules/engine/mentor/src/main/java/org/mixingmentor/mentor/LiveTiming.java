package org.mixingmentor.mentor;

/**
 * The latency and load of a {@link LiveMonitor}. Times are of the steps since the beginning, in microseconds.
 *
 * @param steps analysed
 * @param p50Us half of the steps took at most this
 * @param p99Us 99 % took at most this
 * @param p999Us 99.9 %
 * @param worstUs all
 * @param latencyP99Us 99 % of the snapshots came so soon after the arrival of the block that completed their step
 * @param latencyWorstUs all
 * @param droppedBlocks that found no place in the ring, or were lost in the device's own buffer
 * @param cpuShare processor time of the capture and the analysis thread over the last second, as a share of one core
 */
public record LiveTiming(
        long steps,
        double p50Us,
        double p99Us,
        double p999Us,
        double worstUs,
        double latencyP99Us,
        double latencyWorstUs,
        long droppedBlocks,
        double cpuShare) {
    static LiveTiming none() {
        return new LiveTiming(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
