package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.audio.CaptureFile.Pace;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.mixingmentor.mentor.spi.AdviceItem;

/** With a real brain, if of one layer, and real sound, if noise; in the sound's time, as fast as it goes. */
class LiveMonitorTest {
    private static final Biquad MUD = Biquad.peak(200, 8, 1.4);

    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void a_brain_is_made() throws IOException {
        try (Brain brain = MatchEqModel.open(folder)) {
            file = brain.file();
        }
    }

    @Test
    void live_and_file_have_the_same_fingerprints_at_the_same_gain() throws IOException {
        Stem stem = FilteredNoise.noise(5, 4.013);
        double gainDb = LoudnessMeter.of(stem).gainDb();
        FingerprintMatrix whole = StemFingerprints.normalised(stem, new Fingerprinter());
        List<float[]> live = new ArrayList<>();
        try (Brain brain = Brain.open(file)) {
            LiveAnalysis analysis = new LiveAnalysis(brain, Advisor.rules(), told(gainDb));
            int block = 0;
            for (int at = 0; at < stem.frames(); ) {
                int offered = Math.min(stem.frames() - at, 1 + block++ * 113 % 1200);
                at += analysis.take(stem.left(), stem.right(), at, offered);
                if (analysis.complete()) {
                    analysis.step();
                    live.add(analysis.fingerprint().clone());
                }
            }
            for (int rest = 0; rest < 2; rest++) {
                analysis.fill();
                analysis.step();
                live.add(analysis.fingerprint().clone());
            }
        }
        assertEquals(whole.chunks(), live.size());
        for (int chunk = 0; chunk < live.size(); chunk++) {
            float[] own = Arrays.copyOfRange(whole.values(), chunk * Fingerprint.SIZE, (chunk + 1) * Fingerprint.SIZE);
            assertArrayEquals(own, live.get(chunk), 0.01f, "chunk " + chunk);
        }
    }

    @Tag("slow")
    @Test
    void live_and_file_give_the_same_advice_at_the_same_times() throws Exception {
        Stem stem = FilteredNoise.joined(
                FilteredNoise.noise(1, 3),
                FilteredNoise.filtered(FilteredNoise.noise(2, 3), MUD),
                FilteredNoise.noise(3, 3));
        List<LiveSnapshot> live = heard(stem, told(LoudnessMeter.of(stem).gainDb()));
        List<TimedAdvice> timeline;
        try (Brain brain = Brain.open(file)) {
            timeline = Advisor.fromLookup(brain)
                    .timeline(new AdviceRequest(FilteredNoise.fingerprints(stem), false, Optional.empty()));
        }
        assertFalse(timeline.isEmpty());
        for (TimedAdvice said : timeline) {
            double middle = (said.startS() + said.endS()) / 2;
            List<AdviceItem> items = at(live, middle + 0.05).advice().stream()
                    .map(LiveAdvice::item)
                    .toList();
            assertEquals(said.advice(), items, "at " + middle + " s");
        }
    }

    @Test
    void advice_comes_within_three_seconds_of_a_flaw_and_goes_within_three_of_its_end() throws Exception {
        Stem stem = FilteredNoise.joined(
                FilteredNoise.noise(1, 6),
                FilteredNoise.filtered(FilteredNoise.noise(2, 6), MUD),
                FilteredNoise.noise(3, 6));
        List<LiveSnapshot> live = heard(stem, LiveSettings.usual());
        assertFalse(mud(at(live, 5.5)));
        assertTrue(mud(at(live, 9)), at(live, 9).advice().toString());
        assertFalse(mud(at(live, 15)), at(live, 15).advice().toString());
        LiveAdvice cut = at(live, 11).advice().get(0);
        assertTrue(cut.heldS() > 2 && cut.heldS() < 5, cut.toString());
        assertTrue(cut.certainty() > 0.8, cut.toString());
        assertEquals(
                -18,
                at(live, 5).loudness().shortTermLufs() + at(live, 5).loudness().gainDb(),
                0.5);
    }

    @Test
    void every_step_is_published_in_order_and_none_is_dropped() throws Exception {
        List<LiveSnapshot> live = heard(FilteredNoise.noise(4, 20), LiveSettings.usual());
        for (int i = 0; i < live.size() - 1; i++) {
            assertEquals((i + 1) * 0.05, live.get(i).seconds(), 1e-9);
        }
        assertEquals(0, last(live).timing().droppedBlocks());
        assertEquals(LiveState.ENDED, last(live).state());
        assertEquals("The file is over.", last(live).sentence());
    }

    @Test
    void silence_is_no_signal_and_keeps_the_gain() throws Exception {
        Stem silence = new Stem(new float[6 * 48_000], new float[6 * 48_000], false);
        List<LiveSnapshot> live = heard(
                FilteredNoise.joined(FilteredNoise.filtered(FilteredNoise.noise(6, 4), MUD), silence),
                LiveSettings.usual());
        LiveSnapshot before = at(live, 3.9);
        LiveSnapshot after = at(live, 9);
        assertEquals(LiveState.OPENING, at(live, 0.2).state());
        assertEquals(LiveState.LISTENING, before.state());
        assertFalse(before.advice().isEmpty());
        assertEquals(LiveState.NO_SIGNAL, after.state());
        assertTrue(after.sentence().startsWith("No signal: "), after.sentence());
        assertEquals(List.of(), after.advice());
        assertEquals(before.loudness().gainDb(), after.loudness().gainDb(), 1.5);
    }

    @Test
    void another_instrument_than_the_brain_s_is_said() throws Exception {
        List<LiveSnapshot> live =
                heard(FilteredNoise.noise(7, 2), LiveSettings.usual().withInstrument(Optional.of("Kick")));
        assertTrue(
                at(live, 1.5).sentence().contains("learned snare, not kick"),
                at(live, 1.5).sentence());
        assertEquals(List.of(), at(live, 1.5).advice());
    }

    @Test
    void a_brain_is_exchanged_without_a_gap() throws Exception {
        Stem stem = FilteredNoise.filtered(FilteredNoise.noise(8, 12), MUD);
        List<LiveSnapshot> live = Collections.synchronizedList(new ArrayList<>());
        try (LiveMonitor monitor = monitor(stem, LiveSettings.usual())) {
            monitor.start(snapshot -> {
                live.add(snapshot);
                if (live.size() == 100) {
                    monitor.choose(open());
                }
            });
            assertTrue(monitor.awaitEnd(120, TimeUnit.SECONDS));
        }
        assertEquals(0, last(live).timing().droppedBlocks());
        for (double s = 3; s < 12; s += 0.05) {
            assertTrue(mud(at(live, s)), "mud at " + s + " s");
        }
    }

    @Test
    void the_last_ten_seconds_can_be_kept() throws Exception {
        Stem stem = FilteredNoise.noise(9, 13);
        try (LiveMonitor monitor = monitor(stem, LiveSettings.usual())) {
            monitor.start(snapshot -> {});
            assertTrue(monitor.awaitEnd(120, TimeUnit.SECONDS));
            Stem kept = monitor.lastSeconds().get(60, TimeUnit.SECONDS);
            assertArrayEquals(Arrays.copyOfRange(stem.right(), 3 * 48_000, 13 * 48_000), kept.right());
        }
    }

    @Test
    void a_sound_that_is_the_same_on_both_sides_is_called_so() throws Exception {
        float[] one = FilteredNoise.noise(10, 5).left();
        LiveSnapshot twice = at(heard(new Stem(one, one, false), LiveSettings.usual()), 4);
        assertTrue(twice.stereo().sameOnBothSides());
        assertTrue(twice.mono());
        assertEquals("Mono: left and right are the same; nothing is said of the stereo image.", twice.peculiarity());
        assertEquals(1, twice.stereo().correlation(), 1e-6);
        LiveSnapshot wide = at(heard(FilteredNoise.noise(10, 5), LiveSettings.usual()), 4);
        assertFalse(wide.stereo().sameOnBothSides());
        assertEquals(0, wide.stereo().correlation(), 0.1);
    }

    @Test
    void the_spectrum_holds_its_peaks_and_averages_as_long_as_it_says() throws Exception {
        Stem stem =
                FilteredNoise.joined(FilteredNoise.filtered(FilteredNoise.noise(1, 3), MUD), FilteredNoise.noise(2, 3));
        List<LiveSnapshot> live = heard(stem, told(LoudnessMeter.of(stem).gainDb()));
        int band = Bands.nearest(200);
        int loudest = 0;
        for (int step = 0; step < live.size() - 1; step++) {
            if (fast(live.get(step), band) > fast(live.get(loudest), band)) {
                loudest = step;
            }
        }
        assertTrue(loudest < 60, "it is in the flawed part");
        float most = fast(live.get(loudest), band);
        assertEquals(most, live.get(loudest + 39).spectrum().peaks()[band], "held for two seconds");
        assertTrue(at(live, 5.9).spectrum().peaks()[band] < most - 3, "falls in the end");
        LiveSpectrum after = at(live, 4.4).spectrum();
        double slow = after.bandsDb(LiveSpectrum.Averaging.SLOW)[band];
        double whole = after.bandsDb(LiveSpectrum.Averaging.LONG)[band];
        assertTrue(whole > slow + 2, whole + " dB over all, " + slow + " dB over a second");
    }

    private static float fast(LiveSnapshot snapshot, int band) {
        return snapshot.spectrum().bandsDb(LiveSpectrum.Averaging.FAST)[band];
    }

    @Test
    void fewer_false_alarms_mean_less_advice() throws Exception {
        Path own = Files.createDirectories(folder.resolve("calibrated"));
        Path brain;
        try (Brain made = MatchEqModel.openCalibrated(own)) {
            brain = made.file();
        }
        Stem mud = FilteredNoise.filtered(FilteredNoise.noise(12, 6), Biquad.peak(200, 6, 1.4));
        for (double share : new double[] {0.05, 0.5}) {
            List<LiveSnapshot> live = Collections.synchronizedList(new ArrayList<>());
            try (LiveMonitor monitor = new LiveMonitor(
                    new CaptureFile("noise", mud, Pace.AS_FAST_AS_TAKEN, false),
                    Brain.open(brain),
                    Advisor.rules(),
                    LiveSettings.usual().withFalseAlarms(share))) {
                monitor.start(live::add);
                assertTrue(monitor.awaitEnd(120, TimeUnit.SECONDS));
            }
            assertEquals(share == 0.5, mud(last(live)), "at " + share);
        }
    }

    @Test
    void gold_that_was_chosen_is_shown_in_the_place_of_the_brains_and_goes_again() throws Exception {
        float[] flat = new float[Bands.COUNT];
        GoldProfile chosen = new GoldProfile(new Profile(flat, 0, 0, 0), flat, flat, flat);
        List<Optional<GoldProfile>> shown = new ArrayList<>();
        for (Optional<GoldProfile> target : List.of(Optional.of(chosen), Optional.<GoldProfile>empty())) {
            List<LiveSnapshot> live = Collections.synchronizedList(new ArrayList<>());
            try (LiveMonitor monitor = new LiveMonitor(
                    new CaptureFile("noise", FilteredNoise.noise(3, 6), Pace.AS_FAST_AS_TAKEN, false),
                    open(),
                    Advisor.rules(),
                    LiveSettings.usual().withInstrument(Optional.of("snare")).withTarget(target))) {
                monitor.start(live::add);
                assertTrue(monitor.awaitEnd(120, TimeUnit.SECONDS));
            }
            shown.add(last(live).gold());
        }
        assertEquals(Optional.of(chosen), shown.get(0));
        assertTrue(shown.get(1).isPresent());
        assertNotEquals(Optional.of(chosen), shown.get(1));
    }

    private static LiveSettings told(double gainDb) {
        return new LiveSettings(Optional.empty(), AdvicePace.usual(), OptionalDouble.of(gainDb));
    }

    private static Brain open() {
        try {
            return Brain.open(
                    Files.copy(file, folder.resolve("brain_test_v2.onnx"), StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static LiveMonitor monitor(Stem stem, LiveSettings settings) throws IOException {
        return new LiveMonitor(
                new CaptureFile("noise", stem, Pace.AS_FAST_AS_TAKEN, false),
                Brain.open(file),
                Advisor.rules(),
                settings);
    }

    private static List<LiveSnapshot> heard(Stem stem, LiveSettings settings) throws Exception {
        List<LiveSnapshot> live = Collections.synchronizedList(new ArrayList<>());
        try (LiveMonitor monitor = monitor(stem, settings)) {
            monitor.start(live::add);
            assertTrue(monitor.awaitEnd(120, TimeUnit.SECONDS));
        }
        return live;
    }

    private static LiveSnapshot at(List<LiveSnapshot> live, double seconds) {
        return live.get((int) Math.round(seconds / 0.05) - 1);
    }

    private static LiveSnapshot last(List<LiveSnapshot> live) {
        return live.get(live.size() - 1);
    }

    private static boolean mud(LiveSnapshot snapshot) {
        return snapshot.advice().stream()
                .anyMatch(each ->
                        each.item().gainDb() < -3 && Math.abs(each.item().frequencyHz() - 200) < 30);
    }
}
