package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.mixingmentor.audio.AudioException;
import org.mixingmentor.audio.AudioStream;
import org.mixingmentor.audio.SourceFormat;

/**
 * Refuses a lossy sound that ends more than a few codec frames before the length that its header announces: FFmpeg
 * leaves out what it cannot decode and says nothing.
 */
final class MinimumLengthStream implements AudioStream {
    /** Encoders differ by up to a few codec frames (1152 or 1024 samples) in what they count. */
    private static final long TOLERANCE = 4_608;

    private final Path file;
    private final AudioStream stream;
    private final long announced;
    private long frames;

    /** @param announced frames, 0 or less where the header says nothing */
    MinimumLengthStream(Path file, AudioStream stream, long announced) {
        this.file = file;
        this.stream = stream;
        this.announced = announced;
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
        } else if (frames < announced - TOLERANCE) {
            throw new AudioException(String.format(
                    Locale.ROOT,
                    "%s is cut off or damaged: %.3f s of the %.3f s that its header announces can be decoded; "
                            + "fetch or export it again",
                    file,
                    (double) frames / format().sampleRate(),
                    (double) announced / format().sampleRate()));
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
