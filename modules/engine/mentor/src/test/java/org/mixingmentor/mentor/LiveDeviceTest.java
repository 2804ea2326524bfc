package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.CaptureSettings;
import org.mixingmentor.audio.Listening;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;

/**
 * What a sound server plays, captured from a real device and advised on. Times are places in the sound that came, never
 * the clock's.
 */
@Tag("slow")
class LiveDeviceTest {
    private static final Biquad MUD = Biquad.peak(200, 8, 1.4);
    private static final int SECOND = 48_000;
    private static final Listening LISTENING =
            new Listening(4, Duration.ofMillis(CaptureSettings.USUAL_BUFFER_MS / 2), Duration.ofSeconds(60));

    @TempDir
    static Path folder;

    private static Path brain;

    @BeforeAll
    static void a_brain_is_made() throws IOException {
        try (Brain made = MatchEqModel.open(folder)) {
            brain = made.file();
        }
    }

    @Test
    void advice_comes_within_three_seconds_of_a_flaw_and_goes_within_three_of_its_end() throws Exception {
        Stem flawed = FilteredNoise.filtered(FilteredNoise.noise(2, 5), MUD);
        Path file = written(FilteredNoise.joined(FilteredNoise.noise(1, 4), flawed, FilteredNoise.noise(3, 4)));
        Stem sound = AudioFiles.fromLookup().load(file);
        LISTENING.until(() -> {
            List<LiveSnapshot> live = Collections.synchronizedList(new ArrayList<>());
            TappedDevice device = heard(file, live::add);
            assertEquals(0, live.get(live.size() - 1).timing().droppedBlocks());
            int begin = device.find(sound.left(), 4 * SECOND);
            int end = device.find(sound.left(), 9 * SECOND - 4800) + 4800;
            assertFalse(mud(at(live, begin)), "before the flaw");
            assertTrue(mud(at(live, begin + 3 * SECOND)), "three seconds into it");
            assertTrue(mud(at(live, end)), "at its end");
            assertFalse(mud(at(live, end + 3 * SECOND)), "three seconds after");
        });
    }

    @Test
    void a_file_has_the_same_fingerprints_when_it_is_captured_as_when_it_is_read() throws Exception {
        Path file = written(FilteredNoise.filtered(FilteredNoise.noise(5, 3.013), MUD));
        Stem sound = AudioFiles.fromLookup().load(file);
        double gainDb = LoudnessMeter.of(sound).gainDb();
        FingerprintMatrix read = StemFingerprints.normalised(sound, new Fingerprinter());
        LISTENING.until(() -> {
            TappedDevice device = heard(file, snapshot -> {});
            float[][] came = device.from(device.find(sound.left(), 0));
            List<float[]> live = fingerprints(came[0], came[1], gainDb);
            // The last two reach beyond the end of the sound.
            for (int chunk = 0; chunk < read.chunks() - 2; chunk++) {
                int first = chunk * Fingerprint.SIZE;
                float[] own = Arrays.copyOfRange(read.values(), first, first + Fingerprint.SIZE);
                assertArrayEquals(own, live.get(chunk), 0.01f, "chunk " + chunk);
            }
        });
    }

    /** Listens to a device while a file is played to it. */
    private static TappedDevice heard(Path file, Consumer<LiveSnapshot> each) throws Exception {
        TappedDevice device = TappedDevice.first();
        try (LiveMonitor monitor = new LiveMonitor(device, Brain.open(brain), Advisor.rules(), LiveSettings.usual())) {
            monitor.start(each);
            device.await(SECOND);
            TappedDevice.play(file);
            device.await(device.frames() + SECOND / 2);
        }
        return device;
    }

    private static List<float[]> fingerprints(float[] left, float[] right, double gainDb) throws IOException {
        LiveSettings told = new LiveSettings(Optional.empty(), AdvicePace.usual(), OptionalDouble.of(gainDb));
        List<float[]> fingerprints = new ArrayList<>();
        try (Brain opened = Brain.open(brain)) {
            LiveAnalysis analysis = new LiveAnalysis(opened, Advisor.rules(), told);
            for (int at = 0; at < left.length; ) {
                at += analysis.take(left, right, at, Math.min(480, left.length - at));
                if (analysis.complete()) {
                    analysis.step();
                    fingerprints.add(analysis.fingerprint().clone());
                }
            }
        }
        return fingerprints;
    }

    private static Path written(Stem stem) throws IOException {
        Path file = folder.resolve("played_" + stem.frames() + ".wav");
        WavWriter.write24(file, stem);
        return file;
    }

    /** What was known when so many frames had come. */
    private static LiveSnapshot at(List<LiveSnapshot> live, int frames) {
        return live.get(frames / 2400 - 1);
    }

    private static boolean mud(LiveSnapshot snapshot) {
        return snapshot.advice().stream()
                .anyMatch(each ->
                        each.item().gainDb() < -3 && Math.abs(each.item().frequencyHz() - 200) < 30);
    }
}
