package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.audio.spi.AudioException;

class RefusedFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_an_empty_one_and_a_folder_are_refused() throws IOException {
        assertTrue(refusal(folder.resolve("none.wav")).contains("does not exist"));
        assertTrue(refusal(Files.write(folder.resolve("a.wav"), new byte[0])).contains("is empty"));
        assertTrue(refusal(Files.createDirectory(folder.resolve("b.wav"))).contains("a folder"));
    }

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A464946,JPEG picture",
        "89504E470D0A1A0A,PNG picture",
        "504B030414000000,zip archive",
        "4D54686400000006,MIDI",
        "255044462D312E34,PDF",
        "524946462400000041564920,without WAVE",
        "000000000000000000000000,zeros",
        "0102030405060708,not known"
    })
    void a_file_of_another_kind_is_called_what_it_is(String hex, String kind) throws IOException {
        byte[] content = Arrays.copyOf(HexFormat.of().parseHex(hex), 700);
        assertTrue(refusal(content).contains(kind), refusal(content));
    }

    @Test
    void an_archive_that_holds_an_mp3_is_an_archive() throws IOException {
        byte[] mp3 = TestSounds.bytes("tone-noxing.mp3");
        byte[] zip = new byte[mp3.length + 40];
        System.arraycopy(HexFormat.of().parseHex("504B0304140000000000"), 0, zip, 0, 10);
        System.arraycopy(mp3, 0, zip, 40, mp3.length);
        assertTrue(refusal(zip).contains("zip archive"), refusal(zip));
    }

    @Test
    void an_mp3_that_begins_in_the_middle_of_a_frame_is_read() throws IOException {
        byte[] mp3 = TestSounds.bytes("tone-noxing.mp3");
        Path file = Files.write(folder.resolve("rip.mp3"), Arrays.copyOfRange(mp3, 100, mp3.length));
        assertTrue(TestSounds.FILES.measure(file).seconds() > 0.3);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE html><html><body>404 Not Found</body></html>',web page",
        "'Kick, take 3: needs more punch.',text",
        "'#EXTM3U\nhttp://127.0.0.1:9/secret.ts\n',text",
        "'Größe und Bässe',text"
    })
    void text_is_called_text(String text, String kind) throws IOException {
        String why = refusal(text.getBytes(StandardCharsets.UTF_8));
        assertTrue(why.contains(kind), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"six-channels.flac", "six-channels.wav"})
    void more_than_two_channels_are_named(String name) throws IOException {
        Path file = TestSounds.copy(name, folder);
        assertEquals(
                file + " has 6 channels; only mono and stereo are read: mix it down or split it first", refusal(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tone.flac",
                "tone-24bit.flac",
                "tone-flac.oga",
                "tone-alac.m4a",
                "tone.aiff",
                "tone-float.aifc",
                "tone.mp3",
                "tone.ogg",
                "tone.opus",
                "tone.m4a",
                "tone-alaw.wav",
                "tone-adpcm.wav"
            })
    void a_file_that_is_cut_off_anywhere_is_refused_and_never_silently_short(String name) throws IOException {
        byte[] whole = TestSounds.bytes(name);
        for (int percent = 1; percent <= 86; percent += 5) {
            byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
            String why = refusal(part);
            assertFalse(why.contains("Exception"), why);
        }
    }

    @Test
    void a_flipped_bit_in_a_flac_is_found_by_its_checksum() throws IOException {
        byte[] flac = TestSounds.bytes("tone.flac");
        flac[flac.length / 2] ^= 4;
        String why = refusal(flac);
        assertTrue(why.contains("does not match its checksum") || why.contains("cut off"), why);
    }

    @Test
    void a_flipped_bit_in_an_ogg_is_found_by_its_checksum() throws IOException {
        byte[] ogg = TestSounds.bytes("tone.ogg");
        ogg[ogg.length / 2] ^= 4;
        assertTrue(refusal(ogg).contains("is damaged at byte"), refusal(ogg));
    }

    private String refusal(byte[] content) throws IOException {
        return refusal(Files.write(folder.resolve("kick (1) 100% wet.wav"), content));
    }

    private static String refusal(Path file) {
        AudioException refusal = assertThrows(AudioException.class, () -> TestSounds.FILES.measure(file));
        assertTrue(refusal.getMessage().startsWith(file + " "), refusal.getMessage());
        return refusal.getMessage();
    }
}
