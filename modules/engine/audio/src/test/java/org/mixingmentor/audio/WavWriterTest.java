package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.internal.pcm.WavDecoder;

class WavWriterTest {
    private static final AudioFiles FILES = new AudioFiles(List.of(new WavDecoder()));

    @TempDir
    Path folder;

    @Test
    void a_float_file_gives_back_the_same_samples_even_beyond_full_scale() throws IOException {
        Stem stem = noise(20_001, 1.5, false);
        WavWriter.writeFloat(folder.resolve("a b ü 100%.wav"), stem);
        Stem read = FILES.load(folder.resolve("a b ü 100%.wav"));
        assertArrayEquals(stem.left(), read.left());
        assertArrayEquals(stem.right(), read.right());
    }

    @Test
    void a_mono_stem_is_written_as_one_channel_and_read_as_mono() throws IOException {
        Path file = folder.resolve("mono.wav");
        WavWriter.write24(file, noise(3_001, 0.1, true));
        assertEquals(44 + 3 * 3_001 + 1, Files.size(file));
        Stem read = FILES.load(file);
        assertTrue(read.mono());
        assertEquals(3_001, read.frames());
    }

    @Test
    void a_24_bit_file_is_off_by_half_a_step_at_most_and_clips_beyond_full_scale() throws IOException {
        Stem stem = noise(5_000, 0.5, false);
        stem.left()[17] = 2f;
        stem.left()[18] = -2f;
        WavWriter.write24(folder.resolve("x.wav"), stem);
        Stem read = FILES.load(folder.resolve("x.wav"));
        assertEquals(1f - 0x1p-23f, read.left()[17]);
        assertEquals(-1f, read.left()[18]);
        for (int i = 100; i < stem.frames(); i++) {
            float clipped = Math.max(-1f, Math.min(1f - 0x1p-23f, stem.right()[i]));
            assertEquals(clipped, read.right()[i], 0x1p-24f);
        }
    }

    @Test
    void writing_again_replaces_the_file_and_leaves_no_other_behind() throws IOException {
        Path file = folder.resolve("kick.wav");
        WavWriter.writeFloat(file, noise(100, 0.1, false));
        WavWriter.writeFloat(file, noise(200, 0.1, false));
        assertEquals(200, FILES.load(file).frames());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private static Stem noise(int frames, double level, boolean mono) {
        Random random = new Random(frames);
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = (float) (level * random.nextGaussian());
            right[i] = mono ? left[i] : (float) (level * random.nextGaussian());
        }
        return new Stem(left, right, mono);
    }
}
