package org.mixingmentor.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;

/** Writes small sound files, each seed another sound. */
public final class NoiseFiles {
    private NoiseFiles() {}

    /** A decaying noise of half a second. */
    public static Path write(Path folder, String name, long seed) throws IOException {
        return write(folder, name, seed, 0.5);
    }

    public static Path write(Path folder, String name, long seed, double seconds) throws IOException {
        Random random = new Random(seed);
        float[] left = new float[(int) (48_000 * seconds)];
        float[] right = new float[left.length];
        for (int i = 0; i < left.length; i++) {
            float envelope = 0.5f * (float) Math.exp(-3.0 * i / left.length);
            left[i] = envelope * (2 * random.nextFloat() - 1);
            right[i] = envelope * (2 * random.nextFloat() - 1);
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(left, right, false));
        return file;
    }
}
