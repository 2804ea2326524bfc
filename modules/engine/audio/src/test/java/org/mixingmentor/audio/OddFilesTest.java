package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;

/** Whole files that their header describes badly, as real programs write them. */
class OddFilesTest {
    private static final float[] SAMPLES = {0f, 0.5f, -0.5f, 0.25f, -1f, 0.75f, -0.125f, 0.0625f};

    @TempDir
    Path folder;

    @Test
    void sound_behind_the_announced_end_of_a_wav_is_said_and_taken_on_the_users_word() throws IOException {
        Path file = write(
                new WavBytes(1, 16, 2, 48_000, SAMPLES).dataSize(8).riffSize(44).bytes());
        StemMeasurement strict = TestSounds.FILES.measure(file);
        assertEquals(2, strict.format().frames());
        assertTrue(strict.remarks().get(0).sentence().startsWith(file + " holds more than its header announces"));
        assertEquals("WAV 16-bit, more behind its end", strict.format().container());
        StemMeasurement taken = TestSounds.FILES.takingWhatIsThere(any -> true).measure(file);
        assertEquals(4, taken.format().frames());
        assertTrue(taken.isAsFarAsItGoes());
    }

    @Test
    void a_recording_without_a_length_is_read_to_its_end_though_its_outer_length_was_set() throws IOException {
        byte[] wav = new WavBytes(1, 16, 2, 48_000, SAMPLES).dataSize(0).bytes();
        assertArrayEquals(left(SAMPLES), read(wav).left());
    }

    @Test
    void an_empty_chunk_of_sound_before_the_full_one_is_passed_over() throws IOException {
        byte[] wav = new WavBytes(1, 16, 2, 48_000, SAMPLES).bytes();
        byte[] twice = Tags.join(
                Arrays.copyOf(wav, 36),
                "data\0\0\0\0".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOfRange(wav, 36, wav.length));
        assertArrayEquals(left(SAMPLES), read(twice).left());
    }

    @Test
    void a_second_chunk_of_sound_is_said() throws IOException {
        byte[] wav = new WavBytes(1, 16, 2, 48_000, SAMPLES).bytes();
        Path file = write(Tags.join(wav, Arrays.copyOfRange(wav, 36, wav.length)));
        StemMeasurement measured = TestSounds.FILES.measure(file);
        assertEquals(4, measured.format().frames());
        assertTrue(measured.remarks().get(0).sentence().contains("a second part with 16 bytes"));
    }

    @Test
    void a_format_behind_the_sound_and_a_chunk_without_its_padding_are_read() throws IOException {
        byte[] wav = new WavBytes(1, 16, 2, 48_000, SAMPLES).bytes();
        byte[] turned = Tags.join(
                Arrays.copyOf(wav, 12), Arrays.copyOfRange(wav, 36, wav.length), Arrays.copyOfRange(wav, 12, 36));
        assertArrayEquals(left(SAMPLES), read(turned).left());
        byte[] unpadded = Tags.join(
                Arrays.copyOf(wav, 12),
                "LIST\u0003\0\0\0abc".getBytes(StandardCharsets.ISO_8859_1),
                Arrays.copyOfRange(wav, 12, wav.length));
        assertArrayEquals(left(SAMPLES), read(unpadded).left());
    }

    @ParameterizedTest
    @ValueSource(longs = {4_500_000_000L, 9_000_000_000L})
    void a_length_of_which_32_bits_are_left_is_the_whole_one(long bytes) throws IOException {
        byte[] header = Arrays.copyOf(new WavBytes(1, 16, 2, 48_000, SAMPLES).bytes(), 44);
        ByteBuffer.wrap(header)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, (int) (bytes + 36))
                .putInt(40, (int) bytes);
        Path file = write(header);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.seek(1_000_000);
            sparse.write("sound".repeat(40_000).getBytes(StandardCharsets.US_ASCII));
            sparse.setLength(44 + bytes);
        }
        try (AudioStream stream = TestSounds.FILES.open(file)) {
            assertEquals(bytes / 4, stream.format().frames());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0x7F000008,0x1FC00000",
        "8,4",
        "0,4",
        "0,0",
        "24,0",
        "24,0x7FFFFFFF",
        "24,0xFFFFFFFF",
        "0xFFFFFFFF,0xFFFFFFFF"
    })
    void lengths_that_a_pipe_left_in_an_aiff_mean_all_that_is_there(String size, String frames) throws IOException {
        byte[] aiff = AiffBytes.of("NONE", 16, 48_000, SAMPLES);
        ByteBuffer.wrap(aiff)
                .putInt(AiffBytes.SOUND_SIZE_AT, Long.decode(size).intValue())
                .putInt(AiffBytes.FRAMES_AT, Long.decode(frames).intValue());
        assertArrayEquals(left(SAMPLES), read(aiff).left());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,8",
        "NONE,16",
        "NONE,24",
        "NONE,32",
        "twos,16",
        "sowt,16",
        "'raw ',8",
        "in24,24",
        "42ni,24",
        "42n1,24",
        "in32,32",
        "23ni,32",
        "fl32,32",
        "fl64,64"
    })
    void every_kind_of_number_in_an_aiff_is_read(String type, int bits) throws IOException {
        Stem stem = read(AiffBytes.of(type, bits, 44_100, SAMPLES));
        assertArrayEquals(left(SAMPLES), stem.left(), type);
    }

    @ParameterizedTest
    @CsvSource({"22254.545454545456,22255", "11127.272727,11127", "44055.944,44056", "47952.047952,47952"})
    void a_rate_that_is_no_whole_number_is_the_next_one(double rate, int whole) throws IOException {
        try (AudioStream stream = TestSounds.FILES.open(write(AiffBytes.of("NONE", 16, rate, SAMPLES)))) {
            assertEquals(whole, stream.format().sampleRate());
            assertEquals(4, stream.format().frames());
        }
    }

    @Test
    void an_aiff_with_more_sound_than_it_announces_says_so() throws IOException {
        byte[] aiff = AiffBytes.of("NONE", 16, 48_000, SAMPLES);
        ByteBuffer.wrap(aiff).putInt(AiffBytes.FRAMES_AT, 3);
        StemMeasurement measured = TestSounds.FILES.measure(write(aiff));
        assertEquals(3, measured.format().frames());
        assertEquals(1, measured.remarks().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 9})
    void an_mp3_of_a_few_frames_has_their_samples(int frames) throws IOException {
        byte[] mp3 = TestSounds.bytes("tone-noxing.mp3");
        int at = 0;
        for (int i = 0; i < frames; i++) {
            at += frameBytes(mp3, at);
        }
        Stem expected = read(mp3);
        for (byte[] tag : List.of(new byte[0], Tags.id3(3, 99))) {
            Stem few = read(Tags.join(tag, Arrays.copyOf(mp3, at)));
            assertEquals(frames * 1152, few.frames());
            // The last frame overlaps with the one that is not there.
            assertArrayEquals(Arrays.copyOf(expected.left(), frames * 1152), few.left());
        }
    }

    private static int frameBytes(byte[] mp3, int at) {
        int[] kbits = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
        int kbit = kbits[(mp3[at + 2] >> 4) & 15];
        return 144 * kbit * 1000 / 44_100 + ((mp3[at + 2] >> 1) & 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "free", "skip", "mdat"})
    void an_m4a_may_begin_with_another_box(String first) throws IOException {
        byte[] m4a = TestSounds.bytes("tone-alac.m4a");
        byte[] box = ByteBuffer.allocate(8)
                .putInt(8)
                .put(first.getBytes(StandardCharsets.US_ASCII))
                .array();
        Stem expected = read(m4a);
        assertArrayEquals(
                expected.left(), read(Tags.join(box, Mp4Bytes.moved(m4a, 8))).left());
        int type = ByteBuffer.wrap(m4a).getInt();
        byte[] without = Tags.join(box, Mp4Bytes.moved(Arrays.copyOfRange(m4a, type, m4a.length), 8 - type));
        assertArrayEquals(expected.left(), read(without).left(), "without ftyp");
    }

    @Test
    void what_an_edit_list_takes_from_an_m4a_is_not_missing() throws IOException {
        byte[] m4a = TestSounds.bytes("tone-longer-video.mp4");
        assertEquals(17_640, read(m4a).frames());
        assertEquals(List.of(), TestSounds.FILES.measure(write(m4a)).remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone.ogg", "tone.opus", "tone-flac.oga"})
    void an_ogg_whose_last_page_does_not_say_so_is_read_with_a_remark(String name) throws IOException {
        byte[] ogg = TestSounds.bytes(name);
        Path file = write(OggBytes.withoutLastFlag(ogg));
        StemMeasurement measured = TestSounds.FILES.measure(file);
        assertTrue(measured.format().frames() >= 17_640);
        assertTrue(measured.remarks().get(0).sentence().contains("may be cut off"));
        assertTrue(!measured.format().container().contains(","));
    }

    @Test
    void an_ogg_of_several_sounds_is_read_where_they_are_alike_and_refused_where_not() throws IOException {
        byte[] ogg = TestSounds.bytes("tone.ogg");
        int alone = read(ogg).frames();
        assertEquals(2 * alone, read(Tags.join(ogg, ogg)).frames(), 512);
        String why = refusal(Tags.join(ogg, TestSounds.bytes("tone.opus")));
        assertTrue(why.contains("Vorbis of 44100 Hz and 2 channels and Opus of 48000 Hz"), why);
    }

    @Test
    void a_codec_with_more_channels_than_its_decoder_knows_is_not_supported() throws IOException {
        byte[] g722 = new WavBytes(0x28F, 8, 2, 16_000, new float[4000])
                .claimedBits(4)
                .bytes();
        String why = refusal(g722);
        assertTrue(why.contains("G.722 in WAV of 2 channels is not supported"), why);
        assertTrue(refusal(AiffBytes.of("Qclp", 16, 8_000, SAMPLES)).contains("QCELP in AIFF-C"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone.wav", "tone.aiff", "tone.flac"})
    void what_is_cut_off_is_taken_as_far_as_it_goes_on_the_users_word(String name) throws IOException {
        byte[] whole = TestSounds.bytes(name);
        Path file = write(Arrays.copyOf(whole, whole.length * 7 / 10));
        assertThrows(AudioException.class, () -> TestSounds.FILES.measure(file));
        AudioFiles taking = TestSounds.FILES.takingWhatIsThere(file::equals);
        StemMeasurement measured = taking.measure(file);
        assertTrue(measured.isAsFarAsItGoes(), measured.format().container());
        assertEquals(Remark.AS_FAR_AS_IT_GOES, measured.remarks().get(0).mark());
        Stem part = TestSounds.read(taking.open(file));
        assertTrue(part.frames() > 8_000, name + " " + part.frames());
        assertArrayEquals(Arrays.copyOf(read(whole).left(), part.frames()), part.left());
    }

    private String refusal(byte[] content) throws IOException {
        Path file = write(content);
        return assertThrows(AudioException.class, () -> TestSounds.FILES.measure(file))
                .getMessage();
    }

    private Stem read(byte[] content) throws IOException {
        return TestSounds.read(TestSounds.FILES.open(write(content)));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("odd"), content);
    }

    private static float[] left(float[] interleaved) {
        float[] left = new float[interleaved.length / 2];
        for (int i = 0; i < left.length; i++) {
            left[i] = interleaved[2 * i];
        }
        return left;
    }
}
