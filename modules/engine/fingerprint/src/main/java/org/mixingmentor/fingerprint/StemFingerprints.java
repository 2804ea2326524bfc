package org.mixingmentor.fingerprint;

import java.io.IOException;
import java.util.Arrays;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.spi.AudioStream;

/** Runs a fingerprinter over a whole sound, on the {@link org.mixingmentor.audio.ChunkGrid}. */
public final class StemFingerprints {
    /** Ten minutes. */
    private static final long MOST_FRAMES_TRUSTED = 600L * ChunkGrid.SAMPLE_RATE;

    /** Samples of a channel in memory: long beside a chunk, so that little is moved. */
    private static final int WINDOW = 17 * ChunkGrid.STEP;

    private StemFingerprints() {}

    /**
     * Fingerprints a stream to its end.
     *
     * @param stream at 48 kHz; read to its end, not closed
     * @param gain factor applied to every sample, usually {@link org.mixingmentor.audio.Loudness#gain()}
     */
    public static FingerprintMatrix of(AudioStream stream, double gain, Fingerprinter fingerprinter)
            throws IOException {
        float[] left = new float[WINDOW];
        float[] right = new float[WINDOW];
        float[] values = new float[chunksExpected(stream) * Fingerprint.SIZE];
        int size = 0;
        int start = 0;
        boolean more = true;
        while (more) {
            if (start + ChunkGrid.CHUNK > WINDOW) {
                System.arraycopy(left, start, left, 0, ChunkGrid.STEP);
                System.arraycopy(right, start, right, 0, ChunkGrid.STEP);
                start = 0;
            }
            more = fillStep(stream, left, right, start + ChunkGrid.STEP);
            if (size + Fingerprint.SIZE > values.length) {
                values = Arrays.copyOf(values, values.length + values.length / 2 + Fingerprint.SIZE);
            }
            fingerprinter.compute(left, right, start, gain, values, size);
            size += Fingerprint.SIZE;
            start += ChunkGrid.STEP;
        }
        return new FingerprintMatrix(size == values.length ? values : Arrays.copyOf(values, size));
    }

    /** What the header says is a hint: it may say nothing, or too much. */
    private static int chunksExpected(AudioStream stream) {
        long frames = Math.max(0, stream.format().frames());
        return ChunkGrid.chunkCount(Math.min(frames, MOST_FRAMES_TRUSTED));
    }

    /** Reads one step, zeros behind the end; false if the end was there already. */
    private static boolean fillStep(AudioStream stream, float[] left, float[] right, int from) throws IOException {
        int to = from + ChunkGrid.STEP;
        int position = from;
        while (position < to) {
            int n = stream.read(left, right, position, to - position);
            if (n < 0) {
                Arrays.fill(left, position, to, 0);
                Arrays.fill(right, position, to, 0);
                return position > from;
            }
            position += n;
        }
        return true;
    }

    /** Fingerprints a stem in memory after bringing it to -18 LUFS. */
    public static FingerprintMatrix normalised(Stem stem, Fingerprinter fingerprinter) {
        double gain = LoudnessMeter.of(stem).gain();
        try (AudioStream stream = stem.stream()) {
            return of(stream, gain, fingerprinter);
        } catch (IOException e) {
            throw new IllegalStateException("a stem in memory has no input to fail", e);
        }
    }
}
