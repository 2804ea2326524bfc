package org.mixingmentor.audio.internal.playback;

import java.io.IOException;
import org.mixingmentor.audio.AudioStream;
import org.mixingmentor.audio.PlayableSound;
import org.mixingmentor.audio.SourceFormat;

/** A sound that is decoded as it is read; going back opens it anew. */
public final class StreamedSound implements PlayableSound {
    private static final int SKIP = 1 << 14;

    /** Opens the sound from its beginning. */
    @FunctionalInterface
    public interface Opening {
        AudioStream open() throws IOException;
    }

    private final Opening opening;
    private final SourceFormat format;
    private AudioStream stream;
    private long position;
    private volatile long frames;

    public StreamedSound(Opening opening) throws IOException {
        this.opening = opening;
        stream = opening.open();
        format = stream.format();
        frames = format.frames();
    }

    @Override
    public int sampleRate() {
        return format.sampleRate();
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public int read(long from, float[] left, float[] right, int offset, int length) throws IOException {
        if (from < position) {
            stream.close();
            stream = opening.open();
            position = 0;
        }
        float[] skipped = from > position ? new float[SKIP] : left;
        while (from > position) {
            if (next(skipped, skipped, 0, (int) Math.min(SKIP, from - position)) < 0) {
                return 0;
            }
        }
        int filled = 0;
        while (filled < length) {
            int n = next(left, right, offset + filled, length - filled);
            if (n < 0) {
                break;
            }
            filled += n;
        }
        return filled;
    }

    private int next(float[] left, float[] right, int offset, int length) throws IOException {
        int n = stream.read(left, right, offset, length);
        if (n < 0) {
            frames = position;
        } else {
            position += n;
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
