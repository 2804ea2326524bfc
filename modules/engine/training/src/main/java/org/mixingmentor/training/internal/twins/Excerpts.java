package org.mixingmentor.training.internal.twins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * Parts of a long stem to make twins of: read in one pass, only the parts in memory. Parts are drawn where the stem
 * sounds, one from each of as many equal stretches of its active chunks.
 */
final class Excerpts {
    /** Longer stems are cut. */
    static final double LONG_SECONDS = 24;
    /** Length of a part. */
    static final double SECONDS = 12;
    /** Parts of a stem at most: a minute and a half in memory. */
    static final int MOST = 8;

    private static final int FRAMES = (int) (SECONDS * ChunkGrid.SAMPLE_RATE);

    private Excerpts() {}

    /** Starts of the parts in frames at 48 kHz, in order; none of silence. */
    static int[] starts(FingerprintMatrix stem, int count, long seed) {
        int[] active = Profile.activeChunks(stem, Profile.TRAINING_RANGE_DB);
        if (active.length == 0) {
            return new int[0];
        }
        SplittableRandom random = new SplittableRandom(seed);
        int parts = Math.min(count, Math.min(MOST, active.length));
        int last = Math.max(0, stem.chunks() * ChunkGrid.STEP - FRAMES);
        int[] starts = new int[parts];
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) i * active.length / parts);
            int to = (int) ((i + 1L) * active.length / parts);
            int centre = active[random.nextInt(from, to)] * ChunkGrid.STEP;
            starts[i] = Math.max(0, Math.min(last, centre - FRAMES / 2));
        }
        Arrays.sort(starts);
        return starts;
    }

    /** Reads the parts. */
    static List<Stem> read(AudioFiles audio, Path file, int[] starts) throws IOException {
        float[][] left = new float[starts.length][FRAMES];
        float[][] right = new float[starts.length][FRAMES];
        boolean mono;
        long position = 0;
        try (AudioStream stream = audio.open48k(file)) {
            mono = stream.format().channels() == 1;
            float[] l = new float[8192];
            float[] r = new float[8192];
            long end = starts.length == 0 ? 0 : (long) starts[starts.length - 1] + FRAMES;
            for (int n; position < end && (n = stream.read(l, r, 0, l.length)) > 0; position += n) {
                for (int i = 0; i < starts.length; i++) {
                    copy(l, position, n, left[i], starts[i]);
                    copy(r, position, n, right[i], starts[i]);
                }
            }
        }
        List<Stem> parts = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int frames = (int) Math.max(0, Math.min(FRAMES, position - starts[i]));
            parts.add(new Stem(Arrays.copyOf(left[i], frames), Arrays.copyOf(right[i], frames), mono));
        }
        return parts;
    }

    private static void copy(float[] block, long position, int n, float[] part, int start) {
        int from = (int) Math.max(0, start - position);
        int to = (int) Math.min(n, start + (long) part.length - position);
        if (from < to) {
            System.arraycopy(block, from, part, (int) (position + from - start), to - from);
        }
    }
}
