package org.mixingmentor.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;

/** Short sounds for the windows to work on. */
final class TestStems {
    private TestStems() {}

    /** Writes a second of decaying hits of a frequency, mono, 48 kHz. */
    static void write(Path file, double hz) throws IOException {
        float[] samples = new float[ChunkGrid.SAMPLE_RATE];
        for (int i = 0; i < samples.length; i++) {
            double sinceHit = i % (ChunkGrid.SAMPLE_RATE / 4) / (double) ChunkGrid.SAMPLE_RATE;
            samples[i] = (float) (0.5 * Math.exp(-18 * sinceHit) * Math.sin(2 * Math.PI * hz * sinceHit));
        }
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(samples, samples, true));
    }
}
