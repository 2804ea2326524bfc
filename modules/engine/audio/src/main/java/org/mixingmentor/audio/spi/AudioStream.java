package org.mixingmentor.audio.spi;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A sound that is read once, from its beginning, in blocks of planar stereo floats (full scale is 1). A mono source
 * fills both channels with the same samples. Every sample is finite: a decoder that meets NaN or infinity throws.
 * One thread at a time.
 */
public interface AudioStream extends Closeable {
    /** The format of what {@link #read} gives: its {@code sampleRate} is the rate of the blocks. */
    SourceFormat format();

    /**
     * Reads up to {@code length} frames.
     *
     * @param left where the left channel goes, from {@code offset}
     * @param right where the right channel goes, from {@code offset}
     * @return the frames read, 1 to {@code length}, or -1 at the end, however often it is asked for
     * @throws AudioException when the file is damaged; the sentence names the file and the position
     */
    int read(float[] left, float[] right, int offset, int length) throws IOException;

    /** What the user should know of the file though it is read; complete at its end. */
    default List<Remark> remarks() {
        return List.of();
    }
}
