package org.mixingmentor.flaws.shortcuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.SourceFormat;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.flaws.NoiseStems;

/** On hits whose one side was put through what codecs, separators, rooms and converters do. */
class ShortcutsTest {
    private static final int SONGS = 8;
    private static final double SECONDS = 1.2;

    @Test
    void a_codecs_cutoff_on_one_side_is_found() {
        Shortcut found = only(x -> lowPassed(x, 16_000), 48_000);
        assertEquals(Trait.CUTOFF, found.trait());
        assertTrue(found.strength() > 0.9, found.sentence());
        assertTrue(found.sentence().contains("where their spectra end"), found.sentence());
    }

    @Test
    void noise_on_one_side_is_found() {
        List<Shortcut> found = found(x -> withNoise(x, 0.02f), 48_000);
        assertTrue(found.stream().anyMatch(shortcut -> shortcut.trait() == Trait.QUIET), found.toString());
    }

    @Test
    void the_holes_of_a_mask_on_one_side_are_found() {
        List<Shortcut> found = found(ShortcutsTest::masked, 48_000);
        assertTrue(found.stream().anyMatch(shortcut -> shortcut.trait() == Trait.HOLES), found.toString());
    }

    @Test
    void another_rate_on_one_side_is_found() {
        assertEquals(Trait.RATE, only(x -> x, 44_100).trait());
    }

    @Test
    void few_songs_say_nothing() {
        Shortcuts shortcuts = new Shortcuts();
        for (int song = 0; song < 4; song++) {
            add(shortcuts, song, StemClass.IDEAL, NoiseStems.hits(SECONDS, song).left(), 48_000);
            add(
                    shortcuts,
                    song + 10,
                    StemClass.FLAWED,
                    NoiseStems.hits(SECONDS, song + 10).left(),
                    44_100);
        }
        assertEquals(List.of(), shortcuts.found());
    }

    /** 200 times songs of one kind, each with its own noise, length and level, dealt to the two sides by chance. */
    @Test
    void where_both_sides_are_alike_something_is_found_in_five_of_a_hundred_at_most() {
        List<float[]> sounds = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 24; i++) {
            float[] hits =
                    NoiseStems.hits(SECONDS * random.nextDouble(0.7, 1.5), i).left();
            sounds.add(withNoise(hits, (float) Math.pow(10, random.nextDouble(-4, -2.3))));
        }
        List<FingerprintMatrix> chunks =
                sounds.stream().map(ShortcutsTest::chunks).toList();
        int alarms = 0;
        for (int draw = 0; draw < 200; draw++) {
            Shortcuts shortcuts = new Shortcuts();
            for (int i = 0; i < sounds.size(); i++) {
                StemClass side = random.nextBoolean() ? StemClass.IDEAL : StemClass.FLAWED;
                shortcuts.add(stem(i, side, sounds.get(i).length, 48_000), chunks.get(i));
            }
            alarms += shortcuts.found().isEmpty() ? 0 : 1;
        }
        assertTrue(alarms <= 10, alarms + " of 200");
    }

    private static Shortcut only(UnaryOperator<float[]> change, int rate) {
        List<Shortcut> found = found(change, rate);
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static List<Shortcut> found(UnaryOperator<float[]> change, int rate) {
        Shortcuts shortcuts = new Shortcuts();
        for (int song = 0; song < SONGS; song++) {
            add(shortcuts, song, StemClass.IDEAL, NoiseStems.hits(SECONDS, song).left(), 48_000);
            float[] other = NoiseStems.hits(SECONDS, song + 100).left();
            add(shortcuts, song + 100, StemClass.FLAWED, change.apply(other), rate);
        }
        return shortcuts.found();
    }

    private static void add(Shortcuts shortcuts, int song, StemClass side, float[] x, int rate) {
        shortcuts.add(stem(song, side, x.length, rate), chunks(x));
    }

    private static CataloguedStem stem(int song, StemClass side, int frames, int rate) {
        StemRow row = StemRow.builder("song" + song + ".wav")
                .song("song" + song)
                .stemClass(side)
                .build();
        OptionalDouble none = OptionalDouble.empty();
        Loudness loudness = new Loudness(OptionalDouble.of(-20), none, none, none, none);
        StemMeasurement measured =
                new StemMeasurement(new SourceFormat("WAV 24-bit", rate, 1, frames), frames, loudness, 0.5, 0, 0);
        return new CataloguedStem(row, "", Optional.of(measured), StemStatus.OK, "");
    }

    private static FingerprintMatrix chunks(float[] x) {
        Fingerprinter fingerprinter = new Fingerprinter();
        int count = (x.length - ChunkGrid.CHUNK) / ChunkGrid.STEP;
        float[] values = new float[count * Fingerprint.SIZE];
        for (int i = 0; i < count; i++) {
            float[] chunk = Arrays.copyOfRange(x, i * ChunkGrid.STEP, i * ChunkGrid.STEP + ChunkGrid.CHUNK);
            fingerprinter.compute(chunk, chunk, 0, 1, values, i * Fingerprint.SIZE);
        }
        return new FingerprintMatrix(values);
    }

    /** A windowed sinc of 511 taps: 80 dB down within 300 Hz. */
    private static float[] lowPassed(float[] x, double hz) {
        int half = 255;
        double[] taps = new double[2 * half + 1];
        for (int i = -half; i <= half; i++) {
            double sinc = i == 0 ? 2 * hz / 48_000 : Math.sin(2 * Math.PI * hz / 48_000 * i) / (Math.PI * i);
            double phase = Math.PI * (i + half) / half;
            taps[i + half] = sinc * (0.42 - 0.5 * Math.cos(phase) + 0.08 * Math.cos(2 * phase));
        }
        float[] y = new float[x.length];
        for (int n = 0; n < x.length; n++) {
            double sum = 0;
            for (int i = Math.max(-half, n - x.length + 1); i <= Math.min(half, n); i++) {
                sum += taps[i + half] * x[n - i];
            }
            y[n] = (float) sum;
        }
        return y;
    }

    private static float[] withNoise(float[] x, float level) {
        SplittableRandom random = new SplittableRandom(x.length);
        float[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] += level * (float) random.nextDouble(-1, 1);
        }
        return y;
    }

    /** Above 3 kHz, nothing in every other 200 ms, as where a separator gave the sound to another stem. */
    private static float[] masked(float[] x) {
        float[] low = lowPassed(x, 3000);
        float[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] = i / 9600 % 2 == 0 ? x[i] : low[i];
        }
        return y;
    }
}
