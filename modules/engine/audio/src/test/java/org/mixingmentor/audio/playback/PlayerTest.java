package org.mixingmentor.audio.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.Listening;
import org.mixingmentor.audio.NullSink;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.StemSound;
import org.mixingmentor.audio.StreamedSound;
import org.mixingmentor.audio.TestSounds;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.audio.spi.AudioException;

/** Plays to a sound server and listens to what comes out. */
class PlayerTest {
    private static final float ROUNDING_24 = 1.01f / (1 << 24);
    private static final float ROUNDING_16 = 1.01f / (1 << 16);
    private static final int FADE = 240;
    private static final Listening LISTENING = new Listening(4, Duration.ofMillis(25), Duration.ofSeconds(30));

    @TempDir
    Path folder;

    @Test
    void a_stem_comes_out_as_it_is_from_its_first_frame_to_its_last() throws Exception {
        listening((player, sink) -> {
            Stem stem = noise(30_001, 1);
            player.load(track(stem));
            playToEnd(player, sink);
            assertHeard(stem, 0, sink.sound(), 0, stem.frames());
            assertSilence(sink.sound(), stem.frames());
            assertEquals(stem.frames(), player.position());
            assertTrue(player.problem().isEmpty());
        });
    }

    @Test
    void a_file_is_decoded_while_it_plays() throws Exception {
        listening((player, sink) -> {
            Stem stem = noise(60_000, 2);
            Path file = folder.resolve("noise.wav");
            WavWriter.write24(file, stem);
            player.load(new Track(new StreamedSound(TestSounds.FILES, file), 0));
            playToEnd(player, sink);
            assertHeard(TestSounds.FILES.load(file), 0, sink.sound(), 0, stem.frames());
        });
    }

    @Test
    void a_file_of_another_rate_is_played_at_that_rate() throws Exception {
        listening((player, sink) -> {
            Path file = TestSounds.copy("tone-mono-22050.mp3", folder);
            player.load(new Track(new StreamedSound(TestSounds.FILES, file), 0));
            assertEquals(22_050, player.sampleRate());
            playToEnd(player, sink);
            double seconds = player.length() / 22_050.0;
            Stem heard = sink.sound();
            int last = heard.frames() - 1;
            while (last > 0 && heard.left()[last] == 0) {
                last--;
            }
            assertEquals(seconds, last / 48_000.0, 0.1);
        });
    }

    @Test
    void the_other_sound_goes_on_at_the_same_place_without_a_click() throws Exception {
        listening((player, sink) -> {
            Stem one = cosine(96_000, 200, 0.25);
            Stem opposite = cosine(96_000, 200, -0.25);
            player.load(track(one));
            player.compare(track(one), track(opposite));
            player.play();
            sink.hear(24_000);
            player.hearOther(true);
            assertTrue(player.hearsOther());
            sink.hear(24_000);
            player.pause();
            sink.hear(9_600);

            Stem heard = sink.sound();
            int turn = firstDifference(one, heard);
            assertTrue(turn > 10_000, "turned after " + turn);
            assertHeard(opposite, turn + FADE, heard, turn + FADE, 12_000);
            double steepest = 0.25 * 2 * Math.PI * 200 / 48_000;
            double fading = 0.5 * Math.PI / 2 / FADE;
            assertTrue(
                    largestStep(heard) < 1.05 * (steepest + fading),
                    "a step of " + largestStep(heard) + " where " + (steepest + fading) + " is smooth");
        });
    }

    @Test
    void stopping_and_going_on_leaves_nothing_out() throws Exception {
        listening((player, sink) -> {
            Stem stem = noise(96_000, 3);
            player.load(track(stem));
            player.play();
            sink.hear(19_200);
            player.pause();
            sink.hear(14_400);
            long stopped = player.position();
            Stem before = sink.sound();
            assertHeard(stem, 0, before, 0, (int) stopped);
            assertSilence(before, (int) stopped + FADE);
            sink.hear(4_800);
            int silent = sink.frames();
            player.play();
            sink.hear(19_200);
            player.pause();
            Stem all = sink.all();
            int again = firstSound(all, silent);
            assertHeard(stem, (int) stopped + FADE, all, again + FADE, 4_800);
        });
    }

    @Test
    void a_loop_goes_round_and_round_without_a_gap() throws Exception {
        listening((player, sink) -> {
            Stem stem = noise(48_000, 4);
            player.load(track(stem));
            player.loop(9_600, 14_400);
            player.play();
            sink.hear(28_800);
            player.pause();
            Stem heard = sink.sound();
            for (int round = 0; round < 3; round++) {
                assertHeard(stem, 9_600 + FADE, heard, round * 4_800 + FADE, 4_800 - FADE);
            }
            assertTrue(player.position() >= 9_600 && player.position() < 14_400, "at " + player.position());
        });
    }

    @Test
    void it_goes_to_another_place_while_it_plays() throws Exception {
        listening((player, sink) -> {
            Stem stem = noise(96_000, 5);
            player.load(track(stem));
            player.play();
            sink.hear(14_400);
            player.seek(60_000);
            sink.hear(14_400);
            player.pause();
            Stem heard = sink.sound();
            int turn = firstDifference(stem, heard);
            assertHeard(stem, 60_000 + FADE, heard, turn + FADE, 4_800);
            assertTrue(player.position() > 60_000);
        });
    }

    @Test
    void gain_and_volume_change_the_level_by_so_many_db() throws Exception {
        listening((player, sink) -> {
            Stem stem = noise(19_200, 6);
            player.load(new Track(new StemSound(stem), -6));
            player.volumeDb(-14);
            playToEnd(player, sink);
            Stem heard = sink.sound();
            for (int i = 0; i < stem.frames(); i++) {
                assertEquals(0.1 * stem.left()[i], heard.left()[i], ROUNDING_16);
            }
        });
    }

    @Test
    void what_exceeds_full_scale_is_clipped_and_does_not_wrap_around() throws Exception {
        listening((player, sink) -> {
            float[] loud = new float[9_600];
            java.util.Arrays.fill(loud, 1.5f);
            player.load(track(new Stem(loud, loud, true)));
            playToEnd(player, sink);
            assertEquals(1, sink.sound().left()[4_000], 1e-6);
        });
    }

    @Test
    void a_device_that_is_not_there_is_a_sentence_and_another_try_works() throws Exception {
        listening((player, sink) -> {
            Stem stem = noise(9_600, 7);
            player.load(track(stem));
            player.device(new OutputDevice("loudspeaker of yesterday"));
            player.play();
            until(() -> player.problem().isPresent());
            assertTrue(
                    player.problem().orElseThrow().contains("loudspeaker of yesterday"), player.problem()::orElseThrow);
            assertFalse(player.playing());
            player.device(OutputDevice.SYSTEM_DEFAULT);
            player.play();
            until(() -> !player.playing());
            assertTrue(player.problem().isEmpty());
            sink.hear(9_600);
            assertHeard(stem, 0, sink.sound(), 0, stem.frames());
        });
    }

    @Test
    void a_file_that_vanished_stops_it_with_a_sentence() throws Exception {
        listening((player, sink) -> {
            player.load(new Track(
                    new PlayableSound() {
                        @Override
                        public int sampleRate() {
                            return 48_000;
                        }

                        @Override
                        public long frames() {
                            return 48_000;
                        }

                        @Override
                        public int read(long position, float[] left, float[] right, int offset, int length)
                                throws IOException {
                            throw new AudioException("kick.wav is gone; scan the folder");
                        }
                    },
                    0));
            player.play();
            until(() -> player.problem().isPresent());
            assertEquals("kick.wav is gone; scan the folder", player.problem().orElseThrow());
        });
    }

    @Test
    void sounds_of_different_rates_cannot_be_compared() throws Exception {
        listening((player, sink) -> {
            Path file = TestSounds.copy("tone-mono-22050.mp3", folder);
            try (PlayableSound other = new StreamedSound(TestSounds.FILES, file)) {
                assertThrows(
                        IllegalArgumentException.class, () -> player.compare(track(noise(10, 8)), new Track(other, 0)));
            }
        });
    }

    @Test
    void the_default_device_is_one_of_a_list() throws Exception {
        NullSink.listen().close();
        assertFalse(OutputDevice.list().isEmpty());
    }

    @FunctionalInterface
    private interface Attempt {
        void listen(Player player, NullSink sink) throws Exception;
    }

    private static void listening(Attempt attempt) throws Exception {
        LISTENING.until(() -> {
            try (NullSink sink = NullSink.listen();
                    Player player = new Player(() -> {})) {
                attempt.listen(player, sink);
            }
        });
    }

    private static Track track(Stem stem) {
        return new Track(new StemSound(stem), 0);
    }

    private static Stem noise(int frames, int seed) {
        Random random = new Random(seed);
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = random.nextFloat() - 0.5f;
            right[i] = random.nextFloat() - 0.5f;
        }
        return new Stem(left, right, false);
    }

    private static Stem cosine(int frames, double hz, double amplitude) {
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (float) (amplitude * Math.cos(2 * Math.PI * hz * i / 48_000));
        }
        return new Stem(samples, samples, true);
    }

    private static double largestStep(Stem heard) {
        double largest = 0;
        for (int i = 1; i < heard.frames(); i++) {
            largest = Math.max(largest, Math.abs(heard.left()[i] - heard.left()[i - 1]));
        }
        return largest;
    }

    private static int firstDifference(Stem stem, Stem heard) {
        int frames = Math.min(stem.frames(), heard.frames());
        for (int i = 0; i < frames; i++) {
            if (Math.abs(heard.left()[i] - stem.left()[i]) > ROUNDING_24) {
                return i;
            }
        }
        throw new AssertionError("only the stem itself in the " + frames + " frames that were heard");
    }

    private static int firstSound(Stem heard, int from) {
        for (int i = from; i < heard.frames(); i++) {
            if (heard.left()[i] != 0) {
                return i;
            }
        }
        throw new AssertionError("nothing but silence in " + heard.frames() + " frames after " + from);
    }

    private static void playToEnd(Player player, NullSink sink) throws InterruptedException {
        player.play();
        until(() -> !player.playing());
        sink.hear(9_600);
    }

    private static void assertHeard(Stem stem, int from, Stem heard, int at, int frames) {
        assertTrue(heard.frames() >= at + frames, "only " + heard.frames() + " frames were heard");
        for (int i = 0; i < frames; i++) {
            int frame = i;
            assertEquals(stem.left()[from + i], heard.left()[at + i], ROUNDING_24, () -> "left, frame " + frame);
            assertEquals(stem.right()[from + i], heard.right()[at + i], ROUNDING_24, () -> "right, frame " + frame);
        }
    }

    private static void assertSilence(Stem heard, int from) {
        for (int i = from; i < heard.frames(); i++) {
            assertEquals(0, heard.left()[i]);
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long since = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() - since < 20_000_000_000L, "nothing happened in 20 s");
            Thread.sleep(5);
        }
    }
}
