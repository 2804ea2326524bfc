package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixingmentor.audio.spi.AudioException;

/** What taggers put before and behind a sound changes neither the sound nor the checks that it goes through. */
class TaggedFilesTest {
    @TempDir
    Path folder;

    static Stream<String> files() {
        return Stream.concat(
                Stream.of("tone.wav"), Stream.concat(TestSounds.LOSSLESS.stream(), TestSounds.LOSSY.stream()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void tags_before_a_sound_change_nothing(String name) throws IOException {
        byte[] whole = TestSounds.bytes(name);
        Stem expected = read(whole);
        for (Map.Entry<String, byte[]> tag : before().entrySet()) {
            Stem actual = read(Tags.join(tag.getValue(), whole));
            assertArrayEquals(expected.left(), actual.left(), tag.getKey());
            assertArrayEquals(expected.right(), actual.right(), tag.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void tags_and_padding_behind_a_sound_change_nothing_and_are_not_remarked(String name) throws IOException {
        byte[] whole = TestSounds.bytes(name);
        Stem expected = read(whole);
        for (Map.Entry<String, byte[]> tag : behind().entrySet()) {
            byte[] tagged = Tags.join(whole, tag.getValue());
            Stem actual = read(tagged);
            assertArrayEquals(expected.left(), actual.left(), tag.getKey());
            Path file = Files.write(folder.resolve("behind"), tagged);
            assertEquals(List.of(), TestSounds.FILES.measure(file).remarks(), tag.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_tag_before_a_sound_that_is_cut_off_hides_nothing(String name) throws IOException {
        byte[] whole = TestSounds.bytes(name);
        byte[] half = Arrays.copyOf(whole, whole.length * 6 / 10);
        Path file = Files.write(folder.resolve("half"), Tags.join(Tags.id3(3, 200), half));
        if (name.contains("noxing") || name.equals("tone-mono-22050.mp3")) {
            return;
        }
        AudioException refusal = assertThrows(AudioException.class, () -> TestSounds.FILES.measure(file));
        assertTrue(refusal.getMessage().startsWith(file + " "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("cut off"), refusal.getMessage());
    }

    private static Map<String, byte[]> before() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("ID3v2.3", Tags.id3(3, 321));
        tags.put("ID3v2.2", Tags.id3(2, 10));
        tags.put("two ID3v2", Tags.join(Tags.id3(4, 1000), Tags.id3(3, 77)));
        tags.put("zeros behind it", Tags.join(Tags.id3(3, 50), new byte[3000]));
        tags.put("APEv2", Tags.ape(100));
        return tags;
    }

    private static Map<String, byte[]> behind() {
        byte[] id3v1 = Arrays.copyOf("TAGa name".getBytes(StandardCharsets.US_ASCII), 128);
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("ID3v1", id3v1);
        tags.put("APEv2 and ID3v1", Tags.join(Tags.ape(64), id3v1));
        return tags;
    }

    private Stem read(byte[] content) throws IOException {
        return TestSounds.read(TestSounds.FILES.open(Files.write(folder.resolve("tagged"), content)));
    }
}
