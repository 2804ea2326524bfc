package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;

class WavFilesTest {
    private static final float[] SAMPLES = {0f, 0.5f, -0.5f, 0.25f, -1f, 0.75f, -0.125f, 0.0625f};

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,8", "1,16", "1,24", "1,32", "3,32", "3,64"})
    void every_kind_of_sample_reads_right(int codec, int bits) throws IOException {
        for (boolean extensible : new boolean[] {false, true}) {
            WavBytes wav = new WavBytes(codec, bits, 2, 48_000, SAMPLES).extensible(extensible);
            checkSamples(wav, codec == 3 ? bits + "-bit float" : bits + "-bit");
        }
    }

    @Test
    void twenty_bits_in_three_bytes_lie_in_the_upper_ones() throws IOException {
        checkSamples(new WavBytes(1, 24, 2, 48_000, SAMPLES).claimedBits(20), "24-bit");
    }

    @Test
    void big_endian_rifx_reads_right() throws IOException {
        checkSamples(new WavBytes(1, 16, 2, 48_000, SAMPLES).order(ByteOrder.BIG_ENDIAN), "16-bit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF64", "BW64"})
    void sizes_beyond_four_gigabytes_are_read_from_ds64(String form) throws IOException {
        checkSamples(new WavBytes(1, 24, 2, 48_000, SAMPLES).form(form), form + " 24-bit");
    }

    @Test
    void other_chunks_around_the_samples_do_not_matter() throws IOException {
        checkSamples(
                new WavBytes(1, 16, 2, 48_000, SAMPLES).before(new byte[9001]).after(new byte[77]), "16-bit");
    }

    @ParameterizedTest
    @ValueSource(longs = {0xFFFF_FFFFL, 0x7FFF_F000L, 0x7FFF_FFFFL, 0x8000_0000L, 0xFFFF_FFDBL})
    void a_length_that_a_pipe_could_not_fill_in_means_all_that_is_there(long placeholder) throws IOException {
        checkSamples(new WavBytes(1, 16, 2, 48_000, SAMPLES).dataSize(placeholder), "16-bit");
    }

    @Test
    void a_recording_that_broke_off_before_its_lengths_were_written_is_read() throws IOException {
        checkSamples(new WavBytes(1, 16, 2, 48_000, SAMPLES).dataSize(0).riffSize(0), "16-bit");
    }

    @Test
    void half_a_frame_at_the_end_is_left_out() throws IOException {
        byte[] wav = new WavBytes(1, 16, 2, 48_000, SAMPLES)
                .dataSize(SAMPLES.length * 2 + 3)
                .bytes();
        Path file = Files.write(folder.resolve("odd.wav"), java.util.Arrays.copyOf(wav, wav.length + 3));
        assertEquals(4, TestSounds.FILES.load(file).frames());
    }

    @Test
    void a_file_that_is_shorter_than_its_header_says_is_refused() throws IOException {
        byte[] wav = new WavBytes(1, 16, 2, 48_000, SAMPLES).bytes();
        refuses(java.util.Arrays.copyOf(wav, wav.length - 4), "cut off: its header announces 4 frames, but only 3");
        refuses(java.util.Arrays.copyOf(wav, 44), "cut off: its header announces 4 frames, but only 0");
        refuses(java.util.Arrays.copyOf(wav, 40), "has no samples");
        refuses(java.util.Arrays.copyOf(wav, 30), "header");
        refuses(java.util.Arrays.copyOf(wav, 12), "damaged");
    }

    @Test
    void impossible_headers_are_refused() throws IOException {
        refuses(new WavBytes(1, 16, 2, 48_000).bytes(), "holds no sound");
        refuses(new WavBytes(1, 16, 2, 0, SAMPLES).bytes(), "sample rate of 0 Hz");
        refuses(new WavBytes(1, 16, 2, -1, SAMPLES).bytes(), "sample rate of 4294967295 Hz");
        refuses(new WavBytes(1, 16, 2, 7, SAMPLES).bytes(), "sample rate of 7 Hz");
        refuses(new WavBytes(1, 16, 2, 48_000, SAMPLES).claimedBits(0).bytes(), "0 bits");
        refuses(new WavBytes(1, 16, 2, 48_000, SAMPLES).claimedBits(17).bytes(), "17 bits in 2 bytes");
        refuses(new WavBytes(3, 32, 2, 48_000, SAMPLES).claimedBits(16).bytes(), "16 bits in 4 bytes");
        refuses(new WavBytes(1, 16, 2, 48_000, SAMPLES).frameBytes(0).bytes(), "0 bytes a frame");
        refuses(new WavBytes(1, 16, 2, 48_000, SAMPLES).frameBytes(3).bytes(), "3 bytes a frame");
        refuses(new WavBytes(1, 16, 0, 48_000, SAMPLES).frameBytes(4).bytes(), "0 channels");
        refuses(new WavBytes(1, 16, 4, 48_000, SAMPLES).bytes(), "has 4 channels; only mono and stereo");
    }

    @Test
    void a_sample_that_is_no_number_is_refused_with_the_first_position() throws IOException {
        float[] samples = new float[200_000];
        samples[2 * 60_000 + 1] = Float.NaN;
        samples[2 * 60_001] = Float.POSITIVE_INFINITY;
        refuses(new WavBytes(3, 32, 2, 48_000, samples).bytes(), "not a number (NaN) at 1.250 s (frame 60000)");
        samples[2 * 60_000 + 1] = 0;
        refuses(new WavBytes(3, 32, 2, 48_000, samples).bytes(), "an infinite sample at 1.250 s (frame 60001)");
        refuses(new WavBytes(3, 64, 2, 48_000, samples).bytes(), "an infinite sample at 1.250 s (frame 60001)");
        samples[2 * 60_001] = 1e30f;
        refuses(new WavBytes(3, 32, 2, 48_000, samples).bytes(), "impossibly large sample (1.0E30) at 1.250 s");
    }

    private void refuses(byte[] wav, String why) throws IOException {
        Path file = Files.write(folder.resolve("take 1.wav"), wav);
        AudioException refusal = assertThrows(AudioException.class, () -> TestSounds.FILES.measure(file));
        assertTrue(refusal.getMessage().startsWith(file.toString()), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private void checkSamples(WavBytes wav, String kind) throws IOException {
        Path file = Files.write(folder.resolve("x.wav"), wav.bytes());
        try (AudioStream stream = TestSounds.FILES.open(file)) {
            assertTrue(
                    stream.format().container().endsWith(kind), stream.format().container());
            assertEquals(SAMPLES.length / 2, stream.format().frames());
        }
        Stem stem = TestSounds.FILES.load(file);
        assertEquals(SAMPLES.length / 2, stem.frames());
        for (int i = 0; i < stem.frames(); i++) {
            assertEquals(SAMPLES[2 * i], stem.left()[i], kind);
            assertEquals(SAMPLES[2 * i + 1], stem.right()[i], kind);
        }
    }
}
