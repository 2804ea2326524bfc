package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole file and the numbers in its headers.
 *
 * @param checked whether its container proves its content by checksums
 */
record OddBase(String label, byte[] content, Stem truth, List<Field> fields, boolean checked) {
    /**
     * A number in a header.
     *
     * @param length whether it is a length, which says nothing about what the samples mean
     */
    record Field(String name, int at, int bytes, ByteOrder order, boolean length) {}

    /** Files of every container, their sound as it is decoded before anything is done to them. */
    static List<OddBase> all(Path folder) throws IOException {
        List<OddBase> bases = new ArrayList<>();
        float[] samples = new float[2 * 700];
        for (int i = 0; i < samples.length; i++) {
            // Exact in 8 bits, never repeated, no letters.
            samples[i] = ((i * 37 + i / 91) % 253 - 126) / 128f;
        }
        for (int bits : new int[] {8, 16, 24, 32}) {
            bases.add(pcm("wav" + bits, new WavBytes(1, bits, 2, 48_000, samples).bytes(), folder));
            bases.add(pcm("aiff" + bits, AiffBytes.of("NONE", bits, 44_100, samples), folder));
        }
        bases.add(pcm(
                "float",
                new WavBytes(3, 32, 2, 48_000, samples).extensible(true).bytes(),
                folder));
        bases.add(pcm(
                "mono",
                new WavBytes(1, 16, 1, 44_100, samples).after(new byte[30]).bytes(),
                folder));
        bases.add(
                pcm("rf64", new WavBytes(1, 16, 2, 48_000, samples).form("RF64").bytes(), folder));
        bases.add(pcm(
                "rifx",
                new WavBytes(1, 16, 2, 48_000, samples)
                        .order(ByteOrder.BIG_ENDIAN)
                        .bytes(),
                folder));
        bases.add(pcm("sowt", AiffBytes.of("sowt", 16, 22_254.5454, samples), folder));
        for (String name : List.of(
                "tone.flac",
                "tone-flac.oga",
                "tone-alac.m4a",
                "tone-longer-video.mp4",
                "tone.mp3",
                "tone.ogg",
                "tone.opus",
                "tone.m4a",
                "tone-alaw.wav")) {
            byte[] content = TestSounds.bytes(name);
            boolean checked = name.startsWith("tone.flac") || name.contains(".o");
            bases.add(new OddBase(name, content, decoded(content, folder), OddFields.of(content), checked));
        }
        return bases;
    }

    private static OddBase pcm(String label, byte[] content, Path folder) throws IOException {
        return new OddBase(label, content, decoded(content, folder), OddFields.of(content), false);
    }

    private static Stem decoded(byte[] content, Path folder) throws IOException {
        return TestSounds.read(TestSounds.FILES.open(Files.write(folder.resolve("base.wav"), content)));
    }
}
