package org.mixingmentor.audio.playback;

import java.io.Closeable;
import java.io.IOException;
import org.mixingmentor.audio.spi.AudioException;

/** Stereo samples with random access, at any sample rate: the input of a {@link Player}. Read by one thread at a time. */
public interface PlayableSound extends Closeable {
    /** Hz. */
    int sampleRate();

    /** Length in frames; a file whose header does not tell has -1 until it was read to its end. */
    long frames();

    /**
     * Reads frames. Going on where the last call ended is quick; another place may take as long as decoding up to it.
     *
     * @param position first frame, 0 or more
     * @param left where the left channel goes, from {@code offset}, full scale 1
     * @param right likewise
     * @return the frames read, {@code length} unless the sound ends before, 0 behind its end
     * @throws AudioException when the file is gone or damaged
     */
    int read(long position, float[] left, float[] right, int offset, int length) throws IOException;

    @Override
    default void close() throws IOException {}
}
