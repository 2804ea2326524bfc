package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.file.Path;
import org.mixingmentor.audio.playback.PlayableSound;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * A file at its own rate, decoded as it is played: for what is too long to be held in memory. Going back opens it anew.
 */
public final class StreamedSound implements PlayableSound {
    private static final int SKIP = 1 << 14;

    private final AudioFiles files;
    private final Path file;
    private final SourceFormat format;
    private AudioStream stream;
    private long position;
    private volatile long frames;

    /**
     * Opens the file.
     *
     * @throws AudioException as {@link AudioFiles#open(Path)}
     */
    public StreamedSound(AudioFiles files, Path file) throws IOException {
        this.files = files;
        this.file = file;
        stream = files.open(file);
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
            stream = files.open(file);
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
