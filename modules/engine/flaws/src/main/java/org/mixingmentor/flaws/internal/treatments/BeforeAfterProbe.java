package org.mixingmentor.flaws.internal.treatments;

import java.util.Arrays;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;

/**
 * Hears a gold stem and what was made of it on the same chunks: at most 10 of the active ones, spread evenly, so that a
 * long stem costs no more than a short one. Reuses its buffers: one instance a thread.
 */
public final class BeforeAfterProbe {
    /** A chunk is heard when its energy is within 40 dB of the loudest. */
    private static final double ACTIVE_RANGE = 1e-4;

    private static final int MOST_CHUNKS = 10;
    /** Mean square of the loudest chunk after the gain: -18 dB, far above the fingerprint's floors. */
    private static final double LOUDEST_MEAN_SQUARE = 0.0158;

    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final float[] left = new float[ChunkGrid.CHUNK];
    private final float[] right = new float[ChunkGrid.CHUNK];
    private final int[] chunks;
    private final double gain;

    /** Chooses the chunks, and a gain, by the gold stem. */
    public BeforeAfterProbe(Stem gold) {
        double[] energies = energies(gold);
        double loudest = Arrays.stream(energies).max().orElse(0);
        chunks = loudest > 0 ? activeChunks(energies, loudest) : new int[0];
        gain = loudest > 0 ? Math.sqrt(LOUDEST_MEAN_SQUARE * 2 * ChunkGrid.CHUNK / loudest) : 1;
    }

    /** Whether there is nothing to hear. */
    public boolean silent() {
        return chunks.length == 0;
    }

    /** The fingerprints of the chosen chunks of a stem as long as the gold one. */
    public FingerprintMatrix hear(Stem stem) {
        float[] values = new float[chunks.length * Fingerprint.SIZE];
        for (int i = 0; i < chunks.length; i++) {
            copyChunk(stem.left(), chunks[i], left);
            copyChunk(stem.right(), chunks[i], right);
            fingerprinter.compute(left, right, 0, gain, values, i * Fingerprint.SIZE);
        }
        return new FingerprintMatrix(values);
    }

    private static void copyChunk(float[] from, int chunk, float[] to) {
        int first = ChunkGrid.STEP * (chunk - 1);
        int begin = Math.max(0, first);
        int end = Math.min(from.length, first + ChunkGrid.CHUNK);
        Arrays.fill(to, 0);
        System.arraycopy(from, begin, to, begin - first, end - begin);
    }

    private static double[] energies(Stem stem) {
        double[] energies = new double[ChunkGrid.chunkCount(stem.frames())];
        for (int chunk = 0; chunk < energies.length; chunk++) {
            int first = ChunkGrid.STEP * (chunk - 1);
            int begin = Math.max(0, first);
            int end = Math.min(stem.frames(), first + ChunkGrid.CHUNK);
            energies[chunk] = Levels.energy(stem.left(), begin, end) + Levels.energy(stem.right(), begin, end);
        }
        return energies;
    }

    private static int[] activeChunks(double[] energies, double loudest) {
        int[] active = new int[energies.length];
        int count = 0;
        for (int chunk = 0; chunk < energies.length; chunk++) {
            if (energies[chunk] >= ACTIVE_RANGE * loudest) {
                active[count++] = chunk;
            }
        }
        int kept = Math.min(count, MOST_CHUNKS);
        int[] chosen = new int[kept];
        for (int i = 0; i < kept; i++) {
            chosen[i] = active[(int) ((long) i * count / kept)];
        }
        return chosen;
    }
}
