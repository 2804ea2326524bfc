package org.mixingmentor.mentor;

import java.util.Arrays;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * The moving average of what a brain says of chunk after chunk: corrections and flaws over the last second as a rule, fingerprints
 * and spreads over the last three, for whether the brain knows such a sound. A chunk counts by the square root of its energy, and
 * not at all when it is 60 dB below the loudest of the last ten seconds. Allocates nothing after it is made; one thread.
 */
final class Smoothing {
    /** Chunks that corrections and flaws are averaged over as a rule: one second. */
    static final int CORRECTION_CHUNKS = 20;
    /** Chunks that fingerprints and spreads are averaged over: three seconds. */
    static final int FINGERPRINT_CHUNKS = 60;
    /** Chunks that the loudest is looked for in: ten seconds. */
    static final int LEVEL_CHUNKS = 200;

    private static final double ACTIVE_RANGE_DB = 60;

    private final int flawCount;
    private final int correctionChunks;
    private final double[] levels = new double[LEVEL_CHUNKS];
    private final double[] weights = new double[FINGERPRINT_CHUNKS];
    private final float[] fingerprints = new float[FINGERPRINT_CHUNKS * Fingerprint.SIZE];
    private final float[] corrections;
    private final float[] spreads = new float[FINGERPRINT_CHUNKS];
    private final float[] flaws;
    private long chunks;

    /** @param flawCount number of flaw probabilities a chunk */
    Smoothing(int flawCount) {
        this(flawCount, CORRECTION_CHUNKS);
    }

    /** @param correctionChunks that corrections and flaws are averaged over: 1 to {@value #FINGERPRINT_CHUNKS} */
    Smoothing(int flawCount, int correctionChunks) {
        this.flawCount = flawCount;
        this.correctionChunks = correctionChunks;
        this.corrections = new float[correctionChunks * Correction.SIZE];
        this.flaws = new float[correctionChunks * flawCount];
        Arrays.fill(levels, Double.NEGATIVE_INFINITY);
    }

    /**
     * Takes the next chunk.
     *
     * @param fingerprint 64 values from {@code offset}
     * @param correction 35 values, as the brain gives them
     * @param flaw a probability a flaw type
     * @param spread how far the brain's members differ, in dB
     */
    void add(float[] fingerprint, int offset, float[] correction, float[] flaw, float spread) {
        int level = (int) (chunks % LEVEL_CHUNKS);
        int row = (int) (chunks % FINGERPRINT_CHUNKS);
        int correctionRow = (int) (chunks % correctionChunks);
        chunks++;
        double energy = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            energy += Math.pow(10, fingerprint[offset + Fingerprint.BANDS + band] / 10);
        }
        levels[level] = 10 * Math.log10(energy);
        boolean active = levels[level] >= loudestDb() - ACTIVE_RANGE_DB && !Abstention.isSilent(loudestDb());
        weights[row] = active ? Math.sqrt(energy) : 0;
        spreads[row] = spread;
        System.arraycopy(fingerprint, offset, fingerprints, row * Fingerprint.SIZE, Fingerprint.SIZE);
        System.arraycopy(correction, 0, corrections, correctionRow * Correction.SIZE, Correction.SIZE);
        System.arraycopy(flaw, 0, flaws, correctionRow * flawCount, flawCount);
    }

    /** Level of the loudest chunk of the last ten seconds, in dB; minus infinity before the first. */
    double loudestDb() {
        double loudest = Double.NEGATIVE_INFINITY;
        for (double level : levels) {
            loudest = Math.max(loudest, level);
        }
        return loudest;
    }

    /** Whether any chunk of the last second counts. */
    boolean sounding() {
        for (int back = 1; back <= correctionChunks && back <= chunks; back++) {
            if (weight(back) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many chunks of the last three seconds count. */
    int fingerprintChunks() {
        int counting = 0;
        for (int back = 1; back <= FINGERPRINT_CHUNKS && back <= chunks; back++) {
            counting += weight(back) > 0 ? 1 : 0;
        }
        return counting;
    }

    /** Writes the mean of the last second's corrections: 35 values, level still in; zeros where nothing counts. */
    void correction(float[] out) {
        mean(corrections, correctionChunks, Correction.SIZE, out);
    }

    /** Writes the mean of the last second's flaw probabilities; zeros where nothing counts. */
    void flaws(float[] out) {
        mean(flaws, correctionChunks, flawCount, out);
    }

    /** Writes the mean fingerprint of the last three seconds: 64 values; zeros where nothing counts. */
    void fingerprint(float[] out) {
        mean(fingerprints, FINGERPRINT_CHUNKS, Fingerprint.SIZE, out);
    }

    /** Writes the mean spread of the last three seconds: one value, in dB; 0 where nothing counts. */
    void spread(float[] out) {
        mean(spreads, FINGERPRINT_CHUNKS, 1, out);
    }

    /** The weight of the chunk so many back; 1 = the last. */
    private double weight(int back) {
        return weights[(int) ((chunks - back) % FINGERPRINT_CHUNKS)];
    }

    private void mean(float[] rows, int length, int width, float[] out) {
        double total = 0;
        for (int back = 1; back <= length && back <= chunks; back++) {
            total += weight(back);
        }
        for (int i = 0; i < width; i++) {
            double sum = 0;
            for (int back = 1; back <= length && back <= chunks; back++) {
                int row = (int) ((chunks - back) % length);
                sum += weight(back) * rows[row * width + i];
            }
            out[i] = total > 0 ? (float) (sum / total) : 0;
        }
    }
}
