package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * Refuses a lossy sound that ends before the length that its header announces: FFmpeg leaves out what it cannot decode
 * and says nothing.
 */
final class MinimumLengthStream implements AudioStream {
    private final Path file;
    private final AudioStream stream;
    private final long least;
    private long frames;

    /** @param least the frames that a complete file has at least, 0 or less where the header says nothing */
    MinimumLengthStream(Path file, AudioStream stream, long least) {
        this.file = file;
        this.stream = stream;
        this.least = least;
    }

    @Override
    public SourceFormat format() {
        return stream.format();
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        int n = stream.read(left, right, offset, length);
        if (n >= 0) {
            frames += n;
        } else if (frames < least) {
            throw new AudioException(String.format(
                    Locale.ROOT,
                    "%s is cut off or damaged: %.3f s of it can be decoded, its header announces %.3f s or more; "
                            + "fetch or export it again",
                    file,
                    (double) frames / format().sampleRate(),
                    (double) least / format().sampleRate()));
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
