package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixingmentor.audio.spi.AudioStream;

class FormatsTest {
    private static final int FRAMES = 17_640;

    @TempDir
    Path folder;

    static List<String> lossless() {
        return TestSounds.LOSSLESS;
    }

    static List<String> lossy() {
        return TestSounds.LOSSY;
    }

    @ParameterizedTest
    @MethodSource("lossless")
    void a_lossless_file_gives_the_very_samples(String name) throws IOException {
        Stem expected = TestSounds.read(TestSounds.FILES.open(TestSounds.copy("tone.wav", folder)));
        AudioStream stream = TestSounds.FILES.open(TestSounds.copy(name, folder));
        assertEquals(44_100, stream.format().sampleRate());
        Stem actual = TestSounds.read(stream);
        assertEquals(FRAMES, actual.frames());
        assertArrayEquals(expected.left(), actual.left());
        assertArrayEquals(expected.right(), actual.right());
    }

    @ParameterizedTest
    @MethodSource("lossy")
    void a_lossy_file_sounds_the_same_at_the_same_time(String name) throws IOException {
        Stem original = TestSounds.FILES.load(TestSounds.copy("tone.wav", folder));
        Stem decoded = TestSounds.FILES.load(TestSounds.copy(name, folder));
        float[] expected = decoded.mono() ? mix(original) : original.left();
        int expectedLag = name.equals("tone-noxing.mp3") ? 1105 * 160 / 147 : 0;
        int lag = bestLag(expected, decoded.left(), 1_400);
        assertEquals(expectedLag, lag, 2, name + " is late");
        assertTrue(correlation(expected, decoded.left(), lag) > 0.98, name);
    }

    static Stream<String> everyFormat() {
        return Stream.concat(lossless().stream(), lossy().stream());
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void the_end_of_a_whole_file_may_be_asked_for_again_and_again(String name) throws IOException {
        float[] left = new float[1_000];
        float[] right = new float[1_000];
        try (AudioStream stream = TestSounds.FILES.open(TestSounds.copy(name, folder))) {
            int n = stream.read(left, right, 0, left.length);
            while (n >= 0) {
                n = stream.read(left, right, 0, left.length);
            }
            assertEquals(-1, stream.read(left, right, 0, left.length));
            assertEquals(-1, stream.read(left, right, 0, left.length));
        }
    }

    @Test
    void the_container_and_codec_are_named_for_people() throws IOException {
        Map<String, String> names = Map.ofEntries(
                Map.entry("tone.wav", "WAV 16-bit"),
                Map.entry("tone.flac", "FLAC"),
                Map.entry("tone.mp3", "MP3"),
                Map.entry("tone.ogg", "Ogg Vorbis"),
                Map.entry("tone.opus", "Ogg Opus"),
                Map.entry("tone.m4a", "M4A AAC"),
                Map.entry("tone-alac.m4a", "M4A ALAC"),
                Map.entry("tone.aiff", "AIFF 16-bit"),
                Map.entry("tone-float.aifc", "AIFF 32-bit float"),
                Map.entry("tone-alaw.wav", "WAV A-law"));
        for (Map.Entry<String, String> name : names.entrySet()) {
            try (AudioStream stream = TestSounds.FILES.open(TestSounds.copy(name.getKey(), folder))) {
                assertEquals(name.getValue(), stream.format().container());
            }
        }
    }

    @Test
    void content_decides_and_not_the_name() throws IOException {
        Stem expected = TestSounds.FILES.load(TestSounds.copy("tone.flac", folder));
        Path disguised = Files.write(folder.resolve("tone as mp3.mp3"), TestSounds.bytes("tone.flac"));
        assertArrayEquals(expected.left(), TestSounds.FILES.load(disguised).left());
    }

    @ParameterizedTest
    @MethodSource("strangeNames")
    void a_strange_name_is_a_name_like_any_other(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), TestSounds.bytes("tone.mp3"));
        assertEquals(19_200, TestSounds.FILES.load(file).frames());
    }

    static List<String> strangeNames() {
        return List.of(
                "mit Leerzeichen.mp3",
                "Bässe & Größe.mp3",
                "100% wet.mp3",
                "a%20b.mp3",
                "a+b.mp3",
                "a#1?.mp3",
                "キック.mp3",
                "-v.mp3",
                "no ending",
                "kick.M4P",
                "it's \"loud\".mp3");
    }

    @Test
    void a_file_that_was_replaced_is_read_anew() throws IOException {
        Path file = Files.write(folder.resolve("take.x"), TestSounds.bytes("tone.mp3"));
        assertEquals(2, TestSounds.FILES.measure(file).format().channels());
        Files.write(file, TestSounds.bytes("tone-mono-22050.mp3"));
        assertEquals(1, TestSounds.FILES.measure(file).format().channels());
    }

    @Tag("slow")
    @Test
    void many_threads_decode_at_the_same_time() throws IOException, InterruptedException, ExecutionException {
        List<String> names = Stream.concat(TestSounds.LOSSLESS.stream(), TestSounds.LOSSY.stream())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<StemMeasurement>> measured = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                for (String name : names) {
                    Path file = TestSounds.copy(name, Files.createDirectories(folder.resolve("round" + round)));
                    Callable<StemMeasurement> task = () -> TestSounds.FILES.measure(file);
                    measured.add(threads.submit(task));
                }
            }
            for (int i = 0; i < measured.size(); i++) {
                assertEquals(
                        measured.get(i % names.size()).get(), measured.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_stream_closed_half_way_does_not_disturb_the_next() throws IOException {
        Path file = TestSounds.copy("tone.ogg", folder);
        Stem whole = TestSounds.FILES.load(file);
        float[] some = new float[100];
        for (int i = 0; i < 3; i++) {
            try (AudioStream stream = TestSounds.FILES.open(file)) {
                assertTrue(stream.read(some, some, 0, 100) > 0);
            }
            assertArrayEquals(whole.left(), TestSounds.FILES.load(file).left());
        }
    }

    private static float[] mix(Stem stem) {
        float[] mix = new float[stem.frames()];
        for (int i = 0; i < mix.length; i++) {
            mix[i] = (stem.left()[i] + stem.right()[i]) / 2;
        }
        return mix;
    }

    private static int bestLag(float[] expected, float[] actual, int most) {
        int best = 0;
        for (int lag = 0; lag <= most; lag++) {
            best = correlation(expected, actual, lag) > correlation(expected, actual, best) ? lag : best;
        }
        return best;
    }

    private static double correlation(float[] expected, float[] actual, int lag) {
        double both = 0;
        double first = 1e-12;
        double second = 1e-12;
        for (int i = 0; i < expected.length && i + lag < actual.length; i++) {
            both += expected[i] * actual[i + lag];
            first += expected[i] * expected[i];
            second += actual[i + lag] * actual[i + lag];
        }
        return both / Math.sqrt(first * second);
    }
}
