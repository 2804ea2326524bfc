package org.mixingmentor.audio.spi;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A decoder that reads a container wherever it begins in its file, and as far as it goes. Other decoders are given a copy
 * of what lies behind tags, and are held to be whole or not by the length that they announce.
 */
public interface ContentDecoder extends AudioDecoder {
    /** Opens a content, as {@link #open(Path)} opens a file. */
    AudioStream open(AudioContent content) throws IOException;

    @Override
    default AudioStream open(Path file) throws IOException {
        return open(AudioContent.whole(file));
    }
}
