package org.mixingmentor.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mixingmentor.audio.spi.AudioStream;

/** The small files in the test resources: 0.4 s of the same two sweeps in every container. */
public final class TestSounds {
    public static final AudioFiles FILES = AudioFiles.fromLookup();

    /** Those that give back the 16-bit samples of tone.wav. */
    public static final List<String> LOSSLESS = List.of(
            "tone.flac",
            "tone-24bit.flac",
            "tone-flac.oga",
            "tone-alac.m4a",
            "tone-longer-video.mp4",
            "tone.aiff",
            "tone-24bit.aiff",
            "tone-float.aifc",
            "tone-sowt.aifc");

    public static final List<String> LOSSY = List.of(
            "tone.mp3",
            "tone-noxing.mp3",
            "tone.ogg",
            "tone.opus",
            "tone.m4a",
            "tone-alaw.wav",
            "tone-adpcm.wav",
            "tone-mono.m4a",
            "tone-mono-22050.mp3");

    private TestSounds() {}

    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TestSounds.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** A copy of a file in a folder, under its own name. */
    public static Path copy(String name, Path folder) throws IOException {
        return Files.write(folder.resolve(name), bytes(name));
    }

    /** Reads a stream at its own rate to its end. */
    public static Stem read(AudioStream stream) throws IOException {
        try (stream) {
            boolean mono = stream.format().channels() == 1;
            float[] left = new float[1 << 20];
            float[] right = new float[1 << 20];
            int length = 0;
            for (int n = 0; n >= 0; n = stream.read(left, right, length, 1000)) {
                length += n;
            }
            return new Stem(java.util.Arrays.copyOf(left, length), java.util.Arrays.copyOf(right, length), mono);
        }
    }
}
