package org.mixingmentor.demo.internal.synthesis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.fingerprint.StemFingerprints;

/** The parts sound like what they are called, by what real recordings of them measure. */
class BandTest {
    private static final int SONGS = 6;
    private static final Map<String, List<Profile>> PROFILES = new HashMap<>();
    private static final Map<String, List<Stem>> STEMS = new HashMap<>();

    @BeforeAll
    static void playSongs() {
        Fingerprinter fingerprinter = new Fingerprinter();
        for (int number = 1; number <= SONGS; number++) {
            play(Song.draw(3, number)).forEach((name, stem) -> {
                STEMS.computeIfAbsent(name, key -> new ArrayList<>()).add(stem);
                PROFILES.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(Profile.of(StemFingerprints.normalised(stem, fingerprinter)));
            });
        }
    }

    @Test
    void every_part_sounds_throughout_its_song_and_leaves_headroom() {
        STEMS.forEach((name, stems) -> {
            for (Stem stem : stems) {
                double peak = peak(stem);
                assertTrue(peak > 0.2 && peak < 1, name + " peaks at " + peak);
                assertTrue(stem.seconds() >= 2 && stem.seconds() < 3, name + " lasts " + stem.seconds());
            }
        });
    }

    @Test
    void the_parts_of_a_song_are_equally_long() {
        for (int number = 0; number < SONGS; number++) {
            int frames = STEMS.get("mix").get(number).frames();
            for (List<Stem> stems : STEMS.values()) {
                assertEquals(frames, stems.get(number).frames());
            }
        }
    }

    @Test
    void a_kick_is_loudest_at_its_skin_and_has_a_click() {
        for (Profile kick : PROFILES.get("kick")) {
            assertWithin(strongestHz(kick), 40, 130);
            assertWithin(kick.bandsDb()[Bands.nearest(4000)] - kick.bandsDb()[Bands.nearest(63)], -45, -15);
            assertWithin(kick.crestDb(), 5, 12);
        }
    }

    @Test
    void a_snare_has_a_skin_near_200_hertz_and_wires_above_2_kilohertz() {
        for (Profile snare : PROFILES.get("snare")) {
            assertWithin(strongestHz(snare), 150, 300);
            assertWithin(snare.bandsDb()[Bands.nearest(5000)] - snare.bandsDb()[Bands.nearest(200)], -20, 3);
            assertWithin(snare.crestDb(), 9, 17);
        }
    }

    @Test
    void a_hihat_is_highs_and_sharp() {
        for (Profile hat : PROFILES.get("hihat")) {
            assertWithin(strongestHz(hat), 5000, 14_000);
            assertWithin(hat.bandsDb()[Bands.nearest(500)] - hat.bandsDb()[Bands.nearest(8000)], -70, -30);
            assertWithin(hat.crestDb(), 9, 21);
        }
    }

    @Test
    void a_bass_is_lows_with_grit() {
        for (Profile bass : PROFILES.get("bass")) {
            assertWithin(strongestHz(bass), 30, 200);
            assertWithin(bass.bandsDb()[Bands.nearest(1000)] - bass.bandsDb()[Bands.nearest(80)], -30, -5);
        }
    }

    @Test
    void a_guitar_is_wide_and_full_from_100_hertz_to_4_kilohertz() {
        for (Profile guitar : PROFILES.get("guitar")) {
            double loudest = guitar.bandsDb()[Bands.nearest(strongestHz(guitar))];
            for (double hz : new double[] {125, 250, 500, 1000, 2000}) {
                assertTrue(guitar.bandsDb()[Bands.nearest(hz)] > loudest - 15, hz + " Hz");
            }
            assertTrue(guitar.bandsDb()[Bands.nearest(12_500)] < loudest - 30, "the cabinet takes the fizz");
            assertTrue(guitar.sideMidDb() > -15, "side " + guitar.sideMidDb());
        }
    }

    @Test
    void songs_differ_as_recordings_do() {
        PROFILES.forEach((name, profiles) -> {
            double sum = 0;
            for (int band = Bands.nearest(100); band <= Bands.nearest(4000); band++) {
                sum += deviation(profiles, band);
            }
            double mean = sum / (Bands.nearest(4000) - Bands.nearest(100) + 1);
            assertTrue(mean > 0.8 && mean < 8, name + " deviates by " + mean + " dB");
        });
    }

    @Test
    void the_same_song_is_the_same_to_the_bit() {
        Map<String, Stem> again = play(Song.draw(3, 1));
        STEMS.forEach((name, stems) ->
                assertArrayEquals(stems.get(0).left(), again.get(name).left(), name));
    }

    @Tag("slow")
    @Test
    void strings_are_in_tune() {
        for (double hz : new double[] {41.2, 82.4, 123.5, 164.8}) {
            for (double damping : new double[] {0.3, 0.8}) {
                SignalChain track = new SignalChain(96_000);
                new PluckedString(hz, 6, damping, 0.13).play(track, 0, 96_000, 1, new Noise(1));
                assertEquals(0, 1200 * Math.log(pitch(track.samples(), hz) / hz) / Math.log(2), 8, hz + " Hz in cents");
            }
        }
    }

    private static Map<String, Stem> play(Song song) {
        Map<String, Stem> parts = new HashMap<>();
        for (Instrument instrument : Band.instruments()) {
            parts.put(instrument.name(), instrument.play(song));
        }
        Map<String, Stem> all = new HashMap<>(parts);
        all.put(SongMix.NAME, new SongMix(song, parts).of(parts));
        return all;
    }

    /** The frequency near {@code hz} at which half a second of samples resonates most. */
    private static double pitch(float[] x, double hz) {
        double best = 0;
        double most = -1;
        for (double ratio = 0.97; ratio < 1.03; ratio += 0.0005) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < 48_000; i++) {
                double w = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / 48_000);
                double phase = 2 * Math.PI * hz * ratio * i / 48_000;
                re += w * x[9600 + i] * Math.cos(phase);
                im += w * x[9600 + i] * Math.sin(phase);
            }
            if (re * re + im * im > most) {
                most = re * re + im * im;
                best = hz * ratio;
            }
        }
        return best;
    }

    private static double strongestHz(Profile profile) {
        int strongest = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            strongest = profile.bandsDb()[band] > profile.bandsDb()[strongest] ? band : strongest;
        }
        return Bands.centreHz(strongest);
    }

    private static double deviation(List<Profile> profiles, int band) {
        double mean =
                profiles.stream().mapToDouble(p -> p.bandsDb()[band]).average().orElseThrow();
        double squares = profiles.stream()
                .mapToDouble(p -> Math.pow(p.bandsDb()[band] - mean, 2))
                .sum();
        return Math.sqrt(squares / profiles.size());
    }

    private static double peak(Stem stem) {
        double peak = 0;
        for (int i = 0; i < stem.frames(); i++) {
            peak = Math.max(peak, Math.max(Math.abs(stem.left()[i]), Math.abs(stem.right()[i])));
        }
        return peak;
    }

    private static void assertWithin(double value, double low, double high) {
        assertTrue(value >= low && value <= high, value + " is not within " + low + " and " + high);
    }
}
