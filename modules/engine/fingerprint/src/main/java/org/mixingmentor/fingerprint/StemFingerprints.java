package org.mixingmentor.fingerprint;

import java.io.IOException;
import java.util.Arrays;
import org.mixingmentor.audio.AudioStream;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;

/** Runs a fingerprinter over a whole sound, on the {@link org.mixingmentor.audio.ChunkGrid}. */
public final class StemFingerprints {
    /** Ten minutes. */
    private static final long MOST_FRAMES_TRUSTED = 600L * ChunkGrid.SAMPLE_RATE;

    private StemFingerprints() {}

    /**
     * Fingerprints a stream to its end.
     *
     * @param stream at 48 kHz; read to its end, not closed
     * @param gain factor applied to every sample, usually {@link org.mixingmentor.audio.Loudness#gain()}
     */
    public static FingerprintMatrix of(AudioStream stream, double gain, Fingerprinter fingerprinter)
            throws IOException {
        float[] left = new float[ChunkGrid.CHUNK];
        float[] right = new float[ChunkGrid.CHUNK];
        float[] values = new float[chunksExpected(stream) * Fingerprint.SIZE];
        int size = 0;
        boolean more = true;
        while (more) {
            System.arraycopy(left, ChunkGrid.STEP, left, 0, ChunkGrid.STEP);
            System.arraycopy(right, ChunkGrid.STEP, right, 0, ChunkGrid.STEP);
            more = fill(stream, left, right) > 0;
            if (size + Fingerprint.SIZE > values.length) {
                values = Arrays.copyOf(values, values.length + values.length / 2 + Fingerprint.SIZE);
            }
            fingerprinter.compute(left, right, 0, gain, values, size);
            size += Fingerprint.SIZE;
        }
        return new FingerprintMatrix(size == values.length ? values : Arrays.copyOf(values, size));
    }

    /** What the header says is a hint: it may say nothing, or too much. */
    private static int chunksExpected(AudioStream stream) {
        long frames = Math.max(0, stream.format().frames());
        return ChunkGrid.chunkCount(Math.min(frames, MOST_FRAMES_TRUSTED));
    }

    /** Reads one step into the second half of the buffers, zeros behind the end. */
    private static int fill(AudioStream stream, float[] left, float[] right) throws IOException {
        int position = ChunkGrid.STEP;
        while (position < ChunkGrid.CHUNK) {
            int n = stream.read(left, right, position, ChunkGrid.CHUNK - position);
            if (n < 0) {
                break;
            }
            position += n;
        }
        Arrays.fill(left, position, ChunkGrid.CHUNK, 0);
        Arrays.fill(right, position, ChunkGrid.CHUNK, 0);
        return position - ChunkGrid.STEP;
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
