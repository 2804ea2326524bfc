package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.file.Path;

/** Writes stems as WAV, 48 kHz, atomically: the file is there whole or not at all. */
public final class WavWriter {
    private WavWriter() {}

    /** Writes 32-bit float: nothing is clipped or dithered. One channel where the stem is mono. */
    public static void writeFloat(Path file, Stem stem) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes 24-bit PCM; samples beyond full scale are clipped. One channel where the stem is mono. */
    public static void write24(Path file, Stem stem) throws IOException {
        throw new UnsupportedOperationException();
    }
}
