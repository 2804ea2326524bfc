package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.audio.spi.AudioDecoder;

/** Opens audio files of every kind that a decoder claims. Immutable; any number of threads. */
public final class AudioFiles {
    private final List<AudioDecoder> decoders;

    /** @param decoders asked in this order */
    public AudioFiles(List<AudioDecoder> decoders) {
        this.decoders = List.copyOf(decoders);
    }

    /** With every decoder registered in the Lookup. Ask once, at the edge. */
    public static AudioFiles fromLookup() {
        throw new UnsupportedOperationException();
    }

    /** Opens a file at its own rate. */
    public AudioStream open(Path file) throws IOException {
        throw new UnsupportedOperationException("" + decoders);
    }

    /** Opens a file resampled to 48 kHz (the samples themselves where it is 48 kHz already). */
    public AudioStream open48k(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads a whole file into memory at 48 kHz. */
    public Stem load(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Decodes a whole file once and measures it; constant memory. */
    public StemMeasurement measure(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }
}
