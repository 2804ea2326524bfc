package org.mixingmentor.audio.spi;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Opens one family of audio files. Decoders are asked in the order of their {@code position}; the first that claims a
 * file opens it, so that a decoder from outside can take a container over from ours.
 */
public interface AudioDecoder {
    /**
     * Whether this decoder opens such a file. Decided by content, never by the name: a mislabelled file is read as what
     * it is.
     *
     * @param head the file's first bytes, up to 4096
     */
    boolean claims(byte[] head);

    /**
     * Opens the file at its own sample rate.
     *
     * @throws org.mixingmentor.audio.spi.AudioException with a sentence that names the file when it is damaged, has more
     *     than two channels, or holds no sound
     */
    AudioStream open(Path file) throws IOException;
}
